/** What came into the sheet at once, as by pasting a column: what was taken for numbers, and what was not. */
import { parseCell } from "../../sheets/address";
import type { CheckResult } from "../../workbook/check-sheet";

/** Fewer cells are typed one by one, and the officer sees each. */
const LEAST = 3;

/** At most this many cells by row in one message. */
const MOST_NAMED = 3;

/**
 * What to tell of cells that have changed together; undefined where hardly any did.
 *
 * @example pastedText(before, after)
 *   //=> "Vừa nhận 17 số. 3 ô chưa thành số: dòng 10 “12 hồ sơ”, dòng 12 “không”, dòng 20 “-”. Bước Kiểm tra đề nghị cách sửa."
 */
export function pastedText(before: CheckResult, after: CheckResult): string | undefined {
  if (before.sheetName !== after.sheetName) return undefined;
  const changed = <T>(old: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): string[] =>
    Object.keys(now).filter((key) => old[key] !== now[key]);
  const taken = changed(before.content.figures, after.content.figures);
  const untaken = changed(before.content.unreadable, after.content.unreadable);
  if (taken.length + untaken.length < LEAST || untaken.length === 0) return undefined;
  const named = untaken.slice(0, MOST_NAMED).map((key) => {
    const row = parseCell(after.addressOf(key) ?? "")?.row;
    return `${row === undefined ? "" : `dòng ${row + 1} `}“${after.content.unreadable[key]}”`;
  });
  const more = untaken.length > named.length ? ` và ${untaken.length - named.length} ô khác` : "";
  return `Vừa nhận ${taken.length} số. ${untaken.length} ô chưa thành số: ${named.join(", ")}${more}. Bước Kiểm tra đề nghị cách sửa.`;
}
