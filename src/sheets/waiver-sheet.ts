/** The sheet "Xác nhận": warnings that an officer has confirmed, one a row, as a list to print and as their store. */
import type { Waiver } from "../checks/finding";
import { readDate, writeDate } from "../vietnamese/dates";
import { cellAddress, rangeAddress } from "./address";
import type { CellReader } from "./input/content";
import { LIST_FONT, LIST_HEAD, LIST_HINT, LIST_TITLE, listPage } from "./list-look";
import type { CellStyle, SheetPlan } from "./sheet-plan";
import { WAIVERS_NAME } from "./sheet-marks";

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

const VISIBLE = 4;
const HEAD_ROW = 2;
const FIRST_WAIVER_ROW = HEAD_ROW + 1;

/** The cells of one waiver. All are texts. */
export function cellsOfWaiver({ code, message, reason, on, keys, values }: Waiver): string[] {
  return [code, message, reason, writeDate(on), keys.join(" "), values];
}

/** How each row looks: warnings and reasons may take several lines. */
export const ROW_STYLE: CellStyle = { font: LIST_FONT, vertical: "top", wrap: true };

/** Where the next waiver goes: below the last row that holds anything. */
export function rangeOfWaiver(row: number): string {
  return rangeAddress(row, 0, row, COLUMNS.length - 1);
}

/** A sheet with its first waiver. */
export function planWaiverSheet(name: string, first: Waiver): SheetPlan {
  const last = FIRST_WAIVER_ROW;
  return {
    name,
    showGridlines: true,
    grid: [
      ["CẢNH BÁO ĐÃ XÁC NHẬN"],
      ["Mỗi xác nhận chỉ có giá trị với số liệu lúc xác nhận. Xóa dòng để bỏ xác nhận."],
      COLUMNS.map(({ title }) => title),
      cellsOfWaiver(first),
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    hiddenColumns: [VISIBLE, VISIBLE + 1],
    rowHeights: [24, 18, 20],
    styles: [
      { range: rangeAddress(0, 0, last, COLUMNS.length - 1), style: ROW_STYLE },
      { range: cellAddress(0, 0), style: LIST_TITLE },
      { range: cellAddress(1, 0), style: LIST_HINT },
      { range: rangeAddress(HEAD_ROW, 0, HEAD_ROW, VISIBLE - 1), style: LIST_HEAD },
    ],
    merges: [],
    names: [{ name: WAIVERS_NAME, refersTo: "=1" }],
    validations: [],
    highlights: [],
    freezeRows: FIRST_WAIVER_ROW,
    page: listPage("landscape", rangeAddress(0, 0, last + 40, VISIBLE - 1), HEAD_ROW),
    isProtected: false,
    selection: cellAddress(FIRST_WAIVER_ROW, 0),
  };
}

/** The rows of a sheet as read. */
interface ReadSheet {
  readonly read: CellReader;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
}

/** One past the last row in use. */
export function endOfWaivers({ values, top }: ReadSheet): number {
  return Math.max(FIRST_WAIVER_ROW, top + values.length);
}

/** Row of a waiver that the sheet holds; undefined when its row was deleted. */
export function rowOfWaiver(sheet: ReadSheet, { code, values }: Waiver): number | undefined {
  const rows = Array.from(
    { length: endOfWaivers(sheet) - FIRST_WAIVER_ROW },
    (_, index) => FIRST_WAIVER_ROW + index,
  );
  return rows.find((row) => sheet.read(row, 0) === code && sheet.read(row, VISIBLE + 1) === values);
}

/** The waivers that a sheet holds. Rows that are no waiver are passed over: officers may write notes of their own. */
export function readWaivers(sheet: ReadSheet): Waiver[] {
  const waivers: Waiver[] = [];
  for (let row = FIRST_WAIVER_ROW; row < endOfWaivers(sheet); row += 1) {
    const [code, message, reason, on, keys, values] = COLUMNS.map((_, column) =>
      String(sheet.read(row, column)),
    );
    const date = readDate(on!);
    if (code === "" || reason === "" || values === "" || date === null) continue;
    waivers.push({
      code: code!,
      message: message!,
      reason: reason!,
      on: date,
      keys: keys!.split(" "),
      values: values!,
    });
  }
  return waivers;
}
