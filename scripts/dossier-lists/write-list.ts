/** A grid as the bytes of a file of each kind. */
import * as xlsx from "@e965/xlsx";
import type { RawCell } from "../../src/dossiers/read/raw-table";
import type { Grid } from "./list-grid";
import type { FileKind } from "./shapes";
import { utf16 } from "./text-encodings";

const SHEET = "Danh sách";
const DATE_FORMAT = "dd/mm/yyyy hh:mm";
/** The library writes no space of a format into an .ods. */
const DAY_FORMAT = "dd/mm/yyyy";

function sheetOf({ rows, merges, dateColumns }: Grid, format: string): xlsx.WorkSheet {
  const sheet = xlsx.utils.aoa_to_sheet(rows as RawCell[][], { dense: true });
  sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  for (const row of sheet["!data"] ?? []) {
    for (const column of dateColumns) {
      const cell = row?.[column];
      if (cell?.t === "n") cell.z = format;
    }
  }
  return sheet;
}

/** A sheet of a workbook to be written. */
export interface WrittenSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly isHidden?: boolean;
}

/** A workbook of several sheets by the library. */
export function workbookOf(bookType: xlsx.BookType, sheets: readonly WrittenSheet[]): Uint8Array {
  const book = xlsx.utils.book_new();
  const format = bookType === "ods" ? DAY_FORMAT : DATE_FORMAT;
  for (const { name, grid } of sheets) xlsx.utils.book_append_sheet(book, sheetOf(grid, format), name);
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden === true ? 1 : 0 })) };
  const options = { type: "array", bookType, bookSST: true, compression: true } as const;
  return new Uint8Array(xlsx.write(book, options) as ArrayBuffer);
}

const byLibrary =
  (bookType: xlsx.BookType) =>
  (grid: Grid): Uint8Array =>
    workbookOf(bookType, [{ name: SHEET, grid }]);

export const escaped = (cell: RawCell): string =>
  String(cell ?? "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** A grid as a table of a web page. */
export function htmlTable({ rows, merges }: Grid): string {
  const spans = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const covered = new Set(
    merges.flatMap(({ top, left, bottom, right }) => {
      const cells: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (row !== top || column !== left) cells.push(`${row}:${column}`);
        }
      }
      return cells;
    }),
  );
  const cellOf = (cell: RawCell, row: number, column: number): string => {
    const place = `${row}:${column}`;
    if (covered.has(place)) return "";
    const merge = spans.get(place);
    const across = merge === undefined ? "" : ` colspan="${merge.right - merge.left + 1}"`;
    const down = merge === undefined ? "" : ` rowspan="${merge.bottom - merge.top + 1}"`;
    return `<td${across}${down}>${escaped(cell)}</td>`;
  };
  const lines = rows.map(
    (cells, row) => `<tr>${cells.map((cell, column) => cellOf(cell, row, column)).join("")}</tr>`,
  );
  return `<table border="1">\n${lines.join("\n")}\n</table>`;
}

/** What the tableToExcel of web pages saves: HTML that Excel opens after a warning. */
export const htmlPage = (tables: readonly string[]): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>${tables.join("\n<br>\n")}</body></html>`;

const html = (grid: Grid): Uint8Array => new TextEncoder().encode(htmlPage([htmlTable(grid)]));

const quoted = (cell: RawCell, delimiter: string): string => {
  const text = String(cell ?? "");
  return text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
    ? `"${text.replace(/"/g, '""')}"`
    : text;
};

/** A grid as lines of fields. */
export const delimited = ({ rows }: Grid, delimiter: string): string =>
  rows.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join("");

/** Ways of writing a list. A list of Excel 97–2003 has at most 65,536 rows. */
export const WRITERS: Readonly<Record<FileKind, (grid: Grid) => Uint8Array>> = {
  xlsx: byLibrary("xlsx"),
  biff8: byLibrary("biff8"),
  spreadsheetml: byLibrary("xlml"),
  html,
  csv: (grid) => new TextEncoder().encode(`\ufeff${delimited(grid, ",")}`),
  tab_utf16: (grid) => utf16(delimited(grid, "\t")),
};
