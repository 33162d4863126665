/** The sheet "Xác nhận": warnings that an officer has confirmed, one a row, as a list to print and as their store. */
import type { Waiver } from "../checks/finding";
import { writeDate } from "../vietnamese/dates";
import { cellAddress, rangeAddress } from "./address";
import { LIST_FONT, LIST_HEAD, LIST_HINT, LIST_TITLE, listPage } from "./list-look";
import type { CellStyle, SheetPlan } from "./sheet-plan";
import { WAIVERS_NAME } from "./sheet-marks";
import { FIRST_WAIVER_ROW, VISIBLE_COLUMNS, WAIVER_HEAD_ROW } from "./waiver-rows";

export const WAIVER_SHEET = "Xác nhận";

const COLUMNS = [
  { title: "Mã", width: 42 },
  { title: "Cảnh báo", width: 330 },
  { title: "Lý do", width: 250 },
  { title: "Ngày xác nhận", width: 80 },
  // What the waiver was given for: read back, not shown.
  { title: "Chỉ tiêu", width: 60 },
  { title: "Số liệu khi xác nhận", width: 60 },
] as const;

/** The cells of one waiver. All are texts. */
export function cellsOfWaiver({ code, message, reason, on, keys, values }: Waiver): string[] {
  return [code, message, reason, writeDate(on), keys.join(" "), values];
}

/** How each row looks: warnings and reasons may take several lines. */
export const ROW_STYLE: CellStyle = { font: LIST_FONT, vertical: "top", wrap: true };

/** A sheet with its first waivers. */
export function planWaiverSheet(name: string, first: readonly Waiver[]): SheetPlan {
  const last = FIRST_WAIVER_ROW + first.length - 1;
  return {
    name,
    showGridlines: true,
    grid: [
      ["CẢNH BÁO ĐÃ XÁC NHẬN"],
      ["Mỗi xác nhận chỉ có giá trị với số liệu lúc xác nhận. Xóa dòng để bỏ xác nhận."],
      COLUMNS.map(({ title }) => title),
      ...first.map(cellsOfWaiver),
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    hiddenColumns: [VISIBLE_COLUMNS, VISIBLE_COLUMNS + 1],
    rowHeights: [24, 18, 20],
    styles: [
      { range: rangeAddress(0, 0, last, COLUMNS.length - 1), style: ROW_STYLE },
      { range: cellAddress(0, 0), style: LIST_TITLE },
      { range: cellAddress(1, 0), style: LIST_HINT },
      { range: rangeAddress(WAIVER_HEAD_ROW, 0, WAIVER_HEAD_ROW, VISIBLE_COLUMNS - 1), style: LIST_HEAD },
    ],
    merges: [],
    names: [{ name: WAIVERS_NAME, refersTo: "=1" }],
    validations: [],
    highlights: [],
    freezeRows: FIRST_WAIVER_ROW,
    page: listPage("landscape", rangeAddress(0, 0, last + 40, VISIBLE_COLUMNS - 1), WAIVER_HEAD_ROW),
    isProtected: false,
    isHidden: true,
    selection: cellAddress(FIRST_WAIVER_ROW, 0),
  };
}
