/** "Trả lại": a row for each thing that a unit is asked to look at. */
import type { CrossFinding } from "../../rollup/cross-checks";
import type { CountedUnit } from "../../rollup/gather";
import { lineKey, slipLines } from "../../rollup/slips";
import { planTable } from "../dossiers/table-sheet";
import type { SheetPlan } from "../sheet-plan";
import { MARK_HEAD, WORDS_HEAD } from "./notes";
import { withRowHeights } from "./row-heights";

export const RETURNS_SHEET = "Trả lại";

const COLUMNS = [
  { title: "Mã", width: 60 },
  { title: "Đơn vị", width: 180 },
  { title: "Quy tắc", width: 52 },
  { title: "Nội dung cần xem lại", width: 420 },
  { title: "Đơn vị trả lời", width: 200 },
  { title: WORDS_HEAD, width: 180 },
  { title: MARK_HEAD, width: 60, isHidden: true },
] as const;

/** What an answer that is left without its finding says of it. */
const GONE = "Nội dung này không còn trong số liệu gửi lại.";

/** Plans the sheet. Answers stand beside what they answer; those to what has been put right stand there, too. */
export function planReturnsSheet(
  units: readonly CountedUnit[],
  across: readonly CrossFinding[],
  period: string,
  words: ReadonlyMap<string, string> = new Map(),
): SheetPlan {
  const rows = units.flatMap((unit) => {
    const lines = slipLines(unit, across);
    const open = new Set(lines.map((line) => lineKey(unit.name, line)));
    const answers = new Map(unit.answers.map((answer) => [lineKey(unit.name, answer), answer.text]));
    const answered = unit.answers.filter((answer) => !open.has(lineKey(unit.name, answer)));
    return [...lines, ...answered.map(({ code, keys }) => ({ code, keys, message: GONE }))].map((line) => {
      const mark = lineKey(unit.name, line);
      const { code, message } = line;
      return [unit.code, unit.name, code, message, answers.get(mark) ?? "", words.get(mark) ?? "", mark];
    });
  });
  return withRowHeights(
    planTable({
      name: RETURNS_SHEET,
      title: `NỘI DUNG TRẢ LẠI CÁC ĐƠN VỊ ${period.toLocaleUpperCase("vi")}`,
      advice:
        "Gửi cho từng đơn vị phiếu trả lại của đơn vị ấy. Lời nhắn ghi ở đây đi theo phiếu khi tổng hợp lại cùng sổ này.",
      columns: COLUMNS,
      rows,
      names: [],
    }),
    COLUMNS,
  );
}
