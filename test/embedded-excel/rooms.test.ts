import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../embedded-excel");

/** Files that run in a browser page too, beside Univer's UI. */
function pageFiles(): string[] {
  const inRooms = ["protocol", "objects", "workbook"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(room, file)),
  );
  return [
    ...inRooms,
    "host.ts",
    "officer.ts",
    "snapshot-builder.ts",
    "client/bridge.ts",
    "client/request-gate.ts",
  ];
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]!);

test("what a page shares imports no Node module and none of the client's loader", () => {
  const offenders = pageFiles().filter((file) =>
    importsOf(file).some(
      (name) => name.startsWith("node:") || /load-client|class-table-cache|package-files/.test(name),
    ),
  );
  expect(offenders).toEqual([]);
});

test("the protocol knows neither Excel nor Univer", () => {
  const offenders = readdirSync(join(root, "protocol")).filter((file) =>
    importsOf(join("protocol", file)).some((name) => !name.startsWith("./")),
  );
  expect(offenders).toEqual([]);
});
