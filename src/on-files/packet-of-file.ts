/** What a unit hands in, from its input workbook. */
import type { PacketContent } from "../packet/packet";
import { periodKey } from "../rollup/unit-month";
import { isInputSheet, periodTitleOf } from "../workbook/book-view";
import { checkView, type CheckResult } from "../workbook/check-sheet";
import { packetOfCheck, type PacketWishes } from "../workbook/packet-of-check";
import { bookOfFile } from "./book-of-file";
import { readBook } from "./read-book";

/**
 * Checks the input sheet of a period; without one, or where no sheet has it, the sheet in use.
 *
 * @throws UnreadableBook
 */
export async function checkOfPeriod(file: string, bytes: Uint8Array, period?: string): Promise<CheckResult> {
  const book = await readBook(file, bytes);
  const wanted =
    period === undefined
      ? []
      : book.sheets
          .filter(isInputSheet)
          .filter((sheet) => periodKey(periodTitleOf(sheet)) === periodKey(period));
  const last = wanted[wanted.length - 1];
  const own = bookOfFile(last === undefined ? book : { ...book, active: last.name });
  return checkView(own.input, own);
}

/**
 * The packet of a workbook, not yet sealed.
 *
 * @throws UnreadableBook
 * @example (await packetOfFile("thang-4.xlsx", bytes, { madeAt: "2026-05-15T02:00:00Z" })).period.title //=> "tháng 4/2026"
 */
export async function packetOfFile(
  file: string,
  bytes: Uint8Array,
  { period, ...wishes }: PacketWishes & { readonly period?: string },
): Promise<PacketContent> {
  return packetOfCheck(await checkOfPeriod(file, bytes, period), wishes);
}
