/** "Tình hình nộp": who has handed in, who has not, and what could not be taken, in words to send back. */
import type { Gathered } from "../../rollup/gather";
import type { Totals } from "../../rollup/totals";
import { writeDate } from "../../vietnamese/dates";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { planTable } from "../dossiers/table-sheet";
import { placeKey } from "../../rollup/unit-month";
import { MARK_HEAD, NOTE_HEAD } from "./notes";
import { withRowHeights } from "./row-heights";

const COLUMNS = [
  { title: "TT", width: 32 },
  { title: "Mã", width: 60 },
  { title: "Đơn vị", width: 190 },
  { title: "Tình trạng", width: 90 },
  { title: "Tệp", width: 190 },
  { title: "Lập ngày", width: 72 },
  { title: "Ghi chú", width: 300 },
  { title: NOTE_HEAD, width: 160 },
  { title: MARK_HEAD, width: 60, isHidden: true },
] as const;

export const STANDING_SHEET = "Tình hình nộp";

/** Plans the sheet: first what counts, with what had to be converted; then who is missing; then what was refused. */
export function planStandingSheet(
  gathered: Gathered,
  totals: Totals,
  notes: ReadonlyMap<string, string> = new Map(),
): SheetPlan {
  const noted = (mark: string): string[] => [notes.get(mark) ?? "", mark];
  const rows: CellContent[][] = [
    ...totals.rows.map(({ unit, remarks }) => [
      unit.code,
      unit.name,
      unit.isLate ? "Nộp muộn" : "Đã nộp",
      unit.file,
      unit.madeAt === undefined ? "" : writeDate(unit.madeAt.slice(0, 10)),
      [...unit.remarks, ...remarks].join(" "),
      ...noted(placeKey(unit.name)),
    ]),
    ...gathered.absent.map(({ code, name }) => [
      code,
      name,
      "Chưa nộp",
      "",
      "",
      "",
      ...noted(placeKey(name)),
    ]),
    ...gathered.refused.map(({ file, reason, unit = "" }) => [
      "",
      unit,
      "Không nhận",
      file,
      "",
      reason,
      ...noted(`tệp ${file}`),
    ]),
  ].map((row, index) => [index + 1, ...row]);
  const { counted, absent, refused } = gathered;
  return withRowHeights(
    planTable({
      name: STANDING_SHEET,
      title: `TÌNH HÌNH NỘP BÁO CÁO ${gathered.period.toLocaleUpperCase("vi")}`,
      advice: `${counted.length} đơn vị đã nộp, ${absent.length} đơn vị chưa nộp, ${refused.length} tệp không nhận.`,
      columns: COLUMNS,
      rows,
      names: [],
    }),
    COLUMNS,
  );
}
