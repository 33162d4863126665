import { isAsMade } from "../../src/sheets/made-sheet";
import { TREND_NAME } from "../../src/sheets/sheet-marks";
import type { ChartPlan } from "../../src/sheets/sheet-plan";
import { planTrendSheet } from "../../src/sheets/trend/trend-sheet";
import { trendOf, type PeriodSheet } from "../../src/trend/trend";
import { INVENTED_YEAR, MISSING_MONTH, monthSheet } from "../trend/invented-year";

const planOf = (sheets: readonly PeriodSheet[]) =>
  planTrendSheet("Diễn biến", trendOf(sheets)!, "2026-12-16");
const plan = planOf(INVENTED_YEAR);
const FIRST_ROW = 3;
const chart = (name: string): ChartPlan => plan.charts!.find((each) => each.name === name)!;

it("leaves the row of a missing month blank: never 0", () => {
  const row = plan.grid[FIRST_ROW + MISSING_MONTH - 1]!;
  expect(row[0]).toBe("T7/2026");
  expect(row.slice(1).every((cell) => cell === null || cell === "")).toBe(true);
});

it("marks the month from which it is counted otherwise, on the axis of the charts, too", () => {
  expect(plan.grid[FIRST_ROW + 8]![0]).toBe("T9/2026 *");
  expect(chart("Hồ sơ").series.every(({ categories }) => categories === "A4:A15")).toBe(true);
});

it("has the four charts, each series a column of as many cells as there are months", () => {
  expect(plan.charts!.map(({ name }) => name)).toEqual(["Hồ sơ", "Tỷ lệ", "Quá hạn", "Điểm 766"]);
  for (const { series } of plan.charts!)
    for (const { values } of series) expect(values).toMatch(/^([A-Z])4:\1(?:15)$/);
});

it("draws no target that nobody has set, and no chart without a number", () => {
  expect(chart("Tỷ lệ").series.map(({ name }) => name)).toEqual([
    "Đúng hạn",
    "Chỉ tiêu đúng hạn",
    "Trực tuyến",
    "Chỉ tiêu trực tuyến",
    "Số hóa",
  ]);
  const blank = planOf([monthSheet(5, 2026, { figures: {}, targets: {}, isInUse: true })]);
  expect(blank.charts!.map(({ name }) => name)).toEqual(["Điểm 766"]);
});

it("tells lines apart by dash and marker, columns by a border, for paper without colours", () => {
  const looks = chart("Hồ sơ").series.map(({ dash, marker }) => `${dash} ${marker}`);
  expect(new Set(looks).size).toBe(3);
  expect(chart("Điểm 766").series.every(({ lineColor }) => lineColor !== undefined)).toBe(true);
});

it("calls points an estimate, and prints on one page", () => {
  expect(plan.grid.flat().join(" ")).toContain("Điểm 766 là ước tính");
  expect(plan.page).toMatchObject({ orientation: "landscape", isOnePage: true });
});

it("is the officer's once a cell was changed", () => {
  const width = Math.max(...plan.grid.map((row) => row.length));
  const read = {
    constants: new Map(plan.names.map(({ name, refersTo }) => [name, refersTo])),
    values: plan.grid.map((row) => Array.from({ length: width }, (_, column): unknown => row[column] ?? "")),
    top: 0,
    left: 0,
  };
  expect(isAsMade(read, TREND_NAME)).toBe(true);
  read.values[FIRST_ROW]![1] = 5;
  expect(isAsMade(read, TREND_NAME)).toBe(false);
});
