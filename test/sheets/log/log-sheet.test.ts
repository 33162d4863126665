import type { LogRow } from "../../../src/sheets/log/log-entry";
import { FIRST_LOG_ROW, planLogSheet } from "../../../src/sheets/log/log-sheet";

const BLOCK: readonly LogRow[] = [
  ["CHỐT BÁO CÁO", "", "tháng 4/2026", "19/4/2026", "Trang “Báo cáo (chốt)”", ""],
  ["Số liệu", "", "Tổng số hồ sơ", 1022, "Nhập, ô D9", ""],
];

test("the first block of the log stands below its head", () => {
  const { grid } = planLogSheet("Nhật ký", BLOCK);
  expect(grid.slice(FIRST_LOG_ROW)).toEqual(BLOCK);
});
