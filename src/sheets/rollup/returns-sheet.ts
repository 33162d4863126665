/** "Trả lại": a row for each thing that a unit is asked to look at. */
import type { CrossFinding } from "../../rollup/cross-checks";
import type { CountedUnit } from "../../rollup/gather";
import { slipLines } from "../../rollup/slips";
import { planTable } from "../dossiers/table-sheet";
import type { SheetPlan } from "../sheet-plan";
import { withRowHeights } from "./row-heights";

export const RETURNS_SHEET = "Trả lại";

const COLUMNS = [
  { title: "Mã", width: 60 },
  { title: "Đơn vị", width: 180 },
  { title: "Quy tắc", width: 52 },
  { title: "Nội dung cần xem lại", width: 420 },
  { title: "Đơn vị trả lời", width: 220 },
] as const;

/** Plans the sheet. Answers stand beside what they answer. */
export function planReturnsSheet(
  units: readonly CountedUnit[],
  across: readonly CrossFinding[],
  period: string,
): SheetPlan {
  const rows = units.flatMap((unit) =>
    slipLines(unit, across).map(({ code, keys, message }) => [
      unit.code,
      unit.name,
      code,
      message,
      unit.answers.find((each) => each.code === code && each.keys.join() === keys.join())?.text ?? "",
    ]),
  );
  return withRowHeights(
    planTable({
      name: RETURNS_SHEET,
      title: `NỘI DUNG TRẢ LẠI CÁC ĐƠN VỊ ${period.toLocaleUpperCase("vi")}`,
      advice: "Gửi cho từng đơn vị tệp phiếu trả lại của đơn vị ấy.",
      columns: COLUMNS,
      rows,
      names: [],
    }),
    COLUMNS,
  );
}
