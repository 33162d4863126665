/** The cells of one record of a delimited text. */
import { MAX_COLUMNS, type RawCell } from "./raw-table";

/** ="0123" is how exports keep Excel from reading a text as a number: it stands for the text. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

function cellOf(text: string): RawCell {
  if (text === "") return null;
  if (text.charCodeAt(0) !== 0x3d) return text;
  const kept = KEPT_TEXT.exec(text)?.[1];
  return kept === undefined ? text : kept.replace(/""/g, '"');
}

function quotedCells(record: string, delimiter: string): RawCell[] {
  const cells: RawCell[] = [];
  let at = 0;
  while (at <= record.length && cells.length < MAX_COLUMNS) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      const stop = end === -1 ? record.length : end;
      cells.push(cellOf(record.slice(at, stop)));
      at = stop + 1;
      continue;
    }
    let text = "";
    let from = at + 1;
    for (;;) {
      const quote = record.indexOf('"', from);
      const stop = quote === -1 ? record.length : quote;
      text += record.slice(from, stop);
      at = stop + 1;
      if (record[at] !== '"') break;
      text += '"';
      from = at + 1;
    }
    // What follows a closing quote belongs to the field too, as Excel reads it.
    const end = record.indexOf(delimiter, at);
    const stop = end === -1 ? record.length : end;
    cells.push(cellOf(text + record.slice(at, stop)));
    at = stop + 1;
  }
  return cells;
}

/**
 * The cells of one record, without its line break. Every cell is text: whether "01" is a number or a code is the
 * column's to say.
 *
 * @example csvCells('H21-1,"Nguyễn, Văn"', ",") //=> ["H21-1", "Nguyễn, Văn"]
 * @example csvCells('="0012";=1+1;', ";") //=> ["0012", "=1+1", null]
 */
export function csvCells(record: string, delimiter: string): RawCell[] {
  if (record === "") return [];
  if (record.includes('"')) return quotedCells(record, delimiter);
  const cells: RawCell[] = record.split(delimiter, MAX_COLUMNS);
  // In place: this runs for every row of a list of a million.
  for (let at = 0; at < cells.length; at += 1) cells[at] = cellOf(cells[at] as string);
  return cells;
}
