/** What a unit has handed in, from its file: a packet or an input workbook. */
import { isFigureKey } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import type { PacketContent } from "../packet/packet";
import { sha256 } from "../packet/packet-seal";
import { readPacket } from "../packet/read-packet";
import type { UnitMonth } from "../rollup/unit-month";
import { laterEdition, lostFigures } from "../workbook/check-sheet";
import { packetOf } from "../workbook/hand-in";
import { checkOfPeriod } from "./packet-of-file";
import { readBook, type FileBook } from "./read-book";

/** Only a zip or an old Office file begins otherwise; JSON begins with a bracket, a blank or a mark of the byte order. */
export const isJson = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff)?\s*[{[]/.test(new TextDecoder().decode(bytes.slice(0, 64)));

/**
 * Reads a file that a unit has handed in.
 *
 * @param period title of the period that is wanted: of a workbook with several, its sheet is read.
 * @throws BadPacket, UnreadableBook with one Vietnamese sentence.
 */
export async function unitMonthOf(file: string, bytes: Uint8Array, period?: string): Promise<UnitMonth> {
  return isJson(bytes)
    ? monthOfPacket(file, bytes)
    : monthOfBook(await readBook(file, bytes), await sha256(bytes), period);
}

/** @throws BadPacket */
export async function monthOfPacket(file: string, bytes: Uint8Array): Promise<UnitMonth> {
  const packet = await readPacket(file, new TextDecoder().decode(bytes));
  return monthOf(packet, {
    file,
    mark: packet.fingerprint,
    kind: "packet",
    madeAt: packet.madeAt,
    notes: [],
  });
}

/**
 * @param mark SHA-256 of the file.
 * @throws UnreadableBook "no_input"
 */
export async function monthOfBook(book: FileBook, mark: string, period?: string): Promise<UnitMonth> {
  const { own, check } = await checkOfPeriod(book, period);
  const notes = [laterEdition(check), lostFigures(check)].filter((note) => note !== undefined);
  return monthOf(packetOf(own, check, ""), { file: book.file, mark, kind: "workbook", notes });
}

function monthOf(
  content: PacketContent,
  came: Pick<UnitMonth, "file" | "mark" | "kind" | "madeAt" | "notes">,
): UnitMonth {
  const unknown = Object.keys(content.figures).filter((key) => !isFigureKey(key));
  const notes =
    unknown.length === 0
      ? came.notes
      : [
          ...came.notes,
          `Có ${unknown.length} chỉ tiêu mà bản này chưa biết nên chưa cộng. Cập nhật tiện ích rồi tổng hợp lại.`,
        ];
  const { unit, period, edition, settings, findings, waivers, answers } = content;
  const figures = knownOf(content.figures);
  const previous = knownOf(content.previous);
  return { unit, period, edition, settings, findings, waivers, answers, figures, previous, ...came, notes };
}

const knownOf = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => isFigureKey(key)));
