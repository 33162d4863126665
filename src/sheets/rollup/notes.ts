/** What was written by hand on the sheets of a roll-up: read back by the hidden mark of each row, so that it stays. */
import { rowsOf, textAt, type ReadSheet } from "../dossiers/read-rows";
import { FIRST_TABLE_ROW } from "../dossiers/table-sheet";

/** Heads of the columns. */
export const NOTE_HEAD = "Ghi chú của nơi tổng hợp";
export const WORDS_HEAD = "Lời nhắn cho đơn vị";
export const MARK_HEAD = "Dấu dòng";

/** By the mark of the row; rows and columns may have been moved or sorted. */
export function handWritten(sheet: ReadSheet | undefined, head: string): ReadonlyMap<string, string> {
  if (sheet === undefined) return new Map();
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const columnOf = (title: string): number | undefined =>
    columns.find((column) => textAt(sheet, FIRST_TABLE_ROW - 1, column) === title);
  const [mark, own] = [columnOf(MARK_HEAD), columnOf(head)];
  if (mark === undefined || own === undefined) return new Map();
  return new Map(
    rowsOf(sheet, FIRST_TABLE_ROW)
      .map((row): [string, string] => [textAt(sheet, row, mark), textAt(sheet, row, own)])
      .filter(([key, text]) => key !== "" && text !== ""),
  );
}
