import type { LogRow } from "../../../src/sheets/log/log-entry";
import { planLogSheet, topOfNextBlock } from "../../../src/sheets/log/log-sheet";

const BLOCK: readonly LogRow[] = [
  ["CHỐT BÁO CÁO", "", "tháng 4/2026", "19/4/2026", "Trang “Báo cáo (chốt)”", ""],
  ["Số liệu", "", "Tổng số hồ sơ", 1022, "Nhập, ô D9", ""],
];

describe("the next block of the log", () => {
  test.each<[string, number, number, number]>([
    ["below the blocks that are there, a free row between", 0, 20, 21],
    ["below them too where rows above the title were deleted", 2, 20, 23],
    ["below the head, where only the title is left", 0, 1, 3],
    ["below the head, where everything is gone", 0, 0, 3],
    ["below the head and a free row", 0, 3, 4],
  ])("begins %s", (_, top, rows, expected) => {
    expect(topOfNextBlock({ top, values: Array.from({ length: rows }, () => ["x"]) })).toBe(expected);
  });

  test("never touches the first one", () => {
    const { grid } = planLogSheet("Nhật ký", BLOCK);
    expect(grid.slice(3)).toEqual(BLOCK);
    expect(topOfNextBlock({ top: 0, values: grid })).toBe(grid.length + 1);
  });
});
