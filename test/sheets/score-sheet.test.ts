import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { resolve } from "../../src/checks/resolve";
import { scoreOf } from "../../src/score/evaluate";
import { isTouched, planScoreSheet, portalPoints } from "../../src/sheets/score/score-sheet";
import type { SheetPlan } from "../../src/sheets/sheet-plan";

const FIGURES = {
  phi_phat_sinh: 10,
  phi_truc_tuyen: 5,
  ctdt_yeu_cau: 4,
  ctdt_da_cap: 4,
  tong_ho_so: 100,
  gq_qua_han: 5,
  dgq_qua_han: 0,
};
const score = scoreOf(resolve(FIGURES, DEFAULT_SETTINGS));
const plan = planScoreSheet("Điểm 766", score);
const PORTAL = 8;

/** The sheet as it would be read back, with a cell changed. */
const readBack = (
  { grid, names }: SheetPlan,
  change?: readonly [row: number, column: number, value: unknown],
) => ({
  constants: new Map(names.map(({ name, refersTo }) => [name, refersTo])),
  values: grid.map((row, at) =>
    Array.from({ length: 12 }, (_, column) =>
      change !== undefined && change[0] === at && change[1] === column ? change[2] : (row[column] ?? ""),
    ),
  ),
  top: 0,
  left: 0,
});

const rowOf = (code: string): number => plan.grid.findIndex(([first]) => first === code);

it("says that all of it is an estimate, and by which table it was counted", () => {
  expect(plan.grid[0]![0]).toContain("ƯỚC TÍNH");
  expect(plan.grid[1]![0]).toContain(score.version);
});

it("puts what loses most first, criteria that are not for communes apart, and what to do at the end", () => {
  const codes = plan.grid.map(([code]) => code).filter((code) => /^\d/.test(String(code)));
  expect(codes[0]).toBe("3.6");
  expect(rowOf("1.2")).toBeGreaterThan(plan.grid.findIndex(([, text]) => text === "Không tính cho cấp xã:"));
  expect(plan.grid.at(-1)).toEqual(["3.6", "Thêm 5 hồ sơ được 3,00 điểm"]);
});

it("shows counts, points and what is lost of a criterion", () => {
  expect(plan.grid[rowOf("3.6")]!.slice(0, 7)).toEqual([
    "3.6",
    "Hồ sơ thanh toán trực tuyến",
    5,
    10,
    "3,00",
    6,
    "3,00",
  ]);
  expect(plan.grid[rowOf("4.2c")]![6]).toBe("");
});

it("compares the portal's points with the range, once they are typed", () => {
  const row = rowOf("3.6") + 1;
  expect(plan.grid[rowOf("3.6")]![9]).toEqual({
    formula: `=IF(ISNUMBER(I${row}),ROUND(IF(I${row}<K${row},I${row}-K${row},IF(I${row}>L${row},I${row}-L${row},0)),2),"")`,
  });
});

it("keeps the portal's points for the next sheet, and is still the add-in's with them", () => {
  const typed = readBack(plan, [rowOf("3.6"), PORTAL, 2.5]);
  expect(portalPoints(typed)).toEqual({ "3.6": 2.5 });
  expect(isTouched(typed)).toBe(false);
  expect(planScoreSheet("Điểm 766", score, portalPoints(typed)).grid[rowOf("3.6")]![PORTAL]).toBe(2.5);
});

it("is the officer's once anything else was changed", () => {
  expect(isTouched(readBack(plan, [rowOf("3.6"), 1, "Thanh toán"]))).toBe(true);
});

it("takes input in the column of the portal's points alone", () => {
  expect(plan.isProtected).toBe(true);
  expect(plan.styles.filter(({ style }) => style.locked === false).map(({ range }) => range)).toEqual([
    expect.stringMatching(/^I4:I\d+$/),
  ]);
});
