/** The rows of the sheet "Xác nhận" as they are read: apart from its plan, which only loads where one is made. */
import type { Waiver } from "../checks/finding";
import { readDate } from "../vietnamese/dates";
import type { CellReader } from "./input/content";

/** Columns of which officers see the first four; the others say what the waiver was given for. */
export const WAIVER_COLUMNS = 6;
export const VISIBLE_COLUMNS = 4;
export const WAIVER_HEAD_ROW = 2;
export const FIRST_WAIVER_ROW = WAIVER_HEAD_ROW + 1;

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
  return rows.find((row) => sheet.read(row, 0) === code && sheet.read(row, VISIBLE_COLUMNS + 1) === values);
}

/** The waivers that a sheet holds. Rows that are no waiver are passed over: officers may write notes of their own. */
export function readWaivers(sheet: ReadSheet): Waiver[] {
  const waivers: Waiver[] = [];
  for (let row = FIRST_WAIVER_ROW; row < endOfWaivers(sheet); row += 1) {
    const [code, message, reason, on, keys, values] = Array.from({ length: WAIVER_COLUMNS }, (_, column) =>
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
