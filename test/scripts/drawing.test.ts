import { readFileSync } from "node:fs";
import { drawnArrows, DRAWING, drawingOf, roomsOf } from "../../scripts/make-drawing";

const ROOMS = new Map([
  ["catalog", new Set<string>()],
  ["checks", new Set(["catalog"])],
  ["report", new Set(["catalog", "checks"])],
]);

it("the drawing of the rooms is the generated one (npm run drawing)", () => {
  expect(readFileSync(DRAWING, "utf8")).toBe(drawingOf(roomsOf()));
});

it("what a way over other rooms says already is not drawn", () => {
  expect(drawnArrows(ROOMS)).toEqual([
    ["checks", "catalog"],
    ["report", "checks"],
  ]);
});

it("a room stands above those that it imports", () => {
  const heightOf = (room: string): number =>
    Number(new RegExp(`y="(\\d+)">${room}<`).exec(drawingOf(ROOMS))![1]);
  expect(heightOf("report")).toBeLessThan(heightOf("checks"));
  expect(heightOf("checks")).toBeLessThan(heightOf("catalog"));
});
