/** What a unit hands in, from its input workbook. */
import type { PacketContent } from "../packet/packet";
import { isUnitCode } from "../packet/schema";
import { periodKey } from "../rollup/unit-month";
import { CommandFailure } from "../workbook/command-failure";
import { isInputSheet, periodTitleOf } from "../workbook/book-view";
import { checkView, type CheckResult } from "../workbook/check-sheet";
import { handInOf, packetOf, type HandInSources } from "../workbook/hand-in";
import { bookOfFile, type BookOfFile } from "./book-of-file";
import { readBook, type FileBook } from "./read-book";

export interface CheckedBook {
  readonly own: BookOfFile;
  readonly check: CheckResult;
}

export interface PacketOfFileWishes {
  /** ISO date and time of now. */
  readonly madeAt: string;
  /** In place of the unit's code that the workbook keeps. */
  readonly code?: string;
  /** Title of the period: of a workbook with several, its sheet is taken. */
  readonly period?: string;
}

/**
 * Checks the input sheet of a period; without one, or where no sheet has it, the sheet in use.
 *
 * @throws UnreadableBook "no_input"
 */
export async function checkOfPeriod(book: FileBook, period?: string): Promise<CheckedBook> {
  const wanted =
    period === undefined
      ? []
      : book.sheets
          .filter(isInputSheet)
          .filter((sheet) => periodKey(periodTitleOf(sheet)) === periodKey(period));
  const last = wanted[wanted.length - 1];
  const own = bookOfFile(last === undefined ? book : { ...book, active: last.name });
  return { own, check: await checkView(own.input, own) };
}

function withCode(packet: PacketContent, code: string | undefined): PacketContent {
  if (code === undefined) return packet;
  if (!isUnitCode(code)) {
    throw new CommandFailure(
      "bad_code",
      `Mã đơn vị “${code}” không dùng được: chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối; tối đa 20 ký tự.`,
    );
  }
  return { ...packet, unit: { ...packet.unit, code } };
}

/**
 * The packet of a workbook, not yet sealed.
 *
 * @throws UnreadableBook, CommandFailure "bad_code"
 * @example (await packetOfFile("thang-4.xlsx", bytes, { madeAt: "2026-05-15T02:00:00Z" })).period.title //=> "tháng 4/2026"
 */
export async function packetOfFile(
  file: string,
  bytes: Uint8Array,
  { madeAt, code, period }: PacketOfFileWishes,
): Promise<PacketContent> {
  const { own, check } = await checkOfPeriod(await readBook(file, bytes), period);
  return withCode(packetOf(own, check, madeAt), code);
}

/**
 * Everything that is handed in, from a workbook file.
 *
 * @throws UnreadableBook, CommandFailure as `handInOf`.
 */
export async function handInOfFile(
  file: string,
  bytes: Uint8Array,
  { madeAt, code, period }: PacketOfFileWishes,
): Promise<HandInSources> {
  const { own, check } = await checkOfPeriod(await readBook(file, bytes), period);
  const sources = handInOf(own, check, madeAt);
  return { ...sources, packet: withCode(sources.packet, code) };
}
