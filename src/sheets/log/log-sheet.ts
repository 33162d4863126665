/** The sheet "Nhật ký": one block of rows for each frozen report, the latest at the end. */
import { cellAddress, rangeAddress } from "../address";
import { listPage, LIST_FONT, LIST_HEAD, LIST_HINT, LIST_LINES, LIST_TITLE } from "../list-look";
import type { CellStyle, SheetPlan } from "../sheet-plan";
import { LOG_NAME } from "../sheet-marks";
import type { LogRow } from "./log-entry";

export const LOG_SHEET = "Nhật ký";

const COLUMNS = [
  { title: "Mục", width: 95 },
  { title: "Mã", width: 45 },
  { title: "Nội dung", width: 300 },
  { title: "Giá trị", width: 130 },
  { title: "Nguồn", width: 160 },
  { title: "Ghi chú, lý do", width: 150 },
] as const;

const HEAD_ROW = 2;
/** Zero-based row of the first block, and of the next one on a log that somebody has unlocked and emptied. */
export const FIRST_LOG_ROW = HEAD_ROW + 1;

const ROW_STYLE: CellStyle = { font: LIST_FONT, vertical: "top", horizontal: "left", wrap: true };

/** How the rows of a block look, and on top of that its first row. */
export const BLOCK_STYLE: CellStyle = { ...ROW_STYLE, ...LIST_LINES };
export const BLOCK_HEAD_STYLE: CellStyle = LIST_HEAD;

const blockRange = (top: number, rows: number): string =>
  rangeAddress(top, 0, top + rows - 1, COLUMNS.length - 1);

/** A log with its first report. It is locked without a password: a guard against slips, not against intent. */
export function planLogSheet(name: string, rows: readonly LogRow[]): SheetPlan {
  const last = FIRST_LOG_ROW + rows.length - 1;
  return {
    name,
    showGridlines: true,
    grid: [
      ["NHẬT KÝ CHỐT BÁO CÁO"],
      ["Mỗi lần chốt ghi một khối: số liệu và nguồn, tỷ lệ, thiết lập, kết quả kiểm tra vào lúc đó."],
      COLUMNS.map(({ title }) => title),
      ...rows,
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    hiddenColumns: [],
    rowHeights: [24, 18, 20],
    autofitRows: `${FIRST_LOG_ROW + 1}:${last + 1}`,
    styles: [
      { range: cellAddress(0, 0), style: { ...LIST_TITLE, font: { ...LIST_FONT, ...LIST_TITLE.font } } },
      { range: cellAddress(1, 0), style: { ...LIST_HINT, font: { ...LIST_FONT, ...LIST_HINT.font } } },
      {
        range: blockRange(HEAD_ROW, 1),
        style: { ...ROW_STYLE, ...LIST_HEAD, font: { ...LIST_FONT, bold: true } },
      },
      { range: blockRange(FIRST_LOG_ROW, rows.length), style: BLOCK_STYLE },
      { range: blockRange(FIRST_LOG_ROW, 1), style: BLOCK_HEAD_STYLE },
    ],
    merges: [],
    names: [{ name: LOG_NAME, refersTo: "=1" }],
    validations: [],
    highlights: [],
    freezeRows: FIRST_LOG_ROW,
    page: listPage("landscape", `$A:$${"ABCDEF"[COLUMNS.length - 1]}`, HEAD_ROW),
    isProtected: true,
    selection: cellAddress(FIRST_LOG_ROW, 0),
  };
}
