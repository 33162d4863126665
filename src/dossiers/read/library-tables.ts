/** Workbooks through the library, as tables of values. */
import type * as Xlsx from "@e965/xlsx";
import { LONGEST_CELL, longCellsNotes, withinCell } from "./cell-limit";
import {
  MAX_COLUMNS,
  tableOf,
  type RawCell,
  type RawRow,
  type RawTable,
  type UnreadSheet,
} from "./raw-table";
import { UnreadableList } from "./unreadable-list";

/** Values as they are stored: no formulas, no formatted texts, no guessing, no extent that the file claims. */
const OPTIONS: Xlsx.ParsingOptions = {
  dense: true,
  raw: true,
  nodim: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: false,
};

type Rows = readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[];

function valueOf(cell: Xlsx.CellObject | undefined): RawCell {
  const value = cell?.v;
  if (value === undefined || value === null || value === "" || cell?.t === "z") return null;
  // An error in a cell (#N/A) holds no data.
  if (cell?.t === "e") return null;
  if (value instanceof Date) return null;
  return typeof value === "string" ? withinCell(value) : value;
}

/** Only what stands in the first columns; a stray cell far to the right must not cost a million empty ones. */
function rowOf(cells: Rows[number]): RawRow {
  const row: RawCell[] = [];
  if (cells === undefined) return row;
  const width = Math.min(cells.length, MAX_COLUMNS);
  for (let column = 0; column < width; column += 1) row.push(valueOf(cells[column]));
  return row;
}

/** How far rows reach, and how many cells hold more than a cell can. */
function surveyOf(data: Rows): { readonly width: number; readonly longCells: number } {
  let width = 0;
  let longCells = 0;
  data.forEach((row) => {
    width = Math.max(width, row?.length ?? 0);
    row?.forEach((cell) => {
      if (typeof cell?.v === "string" && cell.v.length > LONGEST_CELL) longCells += 1;
    });
  });
  return { width, longCells };
}

function sheetTable(file: string, sheet: string, content: Xlsx.WorkSheet, is1904: boolean): RawTable {
  const data: Rows = content["!data"] ?? [];
  const { width, longCells } = surveyOf(data);
  const merges = (content["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    ...tableOf([], { file, sheet, merges, is1904 }),
    rowCount: data.length,
    row: (index) => rowOf(data[index]),
    notes: [
      ...(width > MAX_COLUMNS
        ? [`Trang “${sheet}” có ô ở cột thứ ${width}; chỉ đọc ${MAX_COLUMNS} cột đầu.`]
        : []),
      ...longCellsNotes(longCells),
    ],
  };
}

/**
 * The visible sheets of a workbook.
 *
 * @param source bytes of a workbook, or the text of one that is XML or HTML.
 * @throws UnreadableList "damaged" where the library gives up, "password".
 */
export function libraryTables(file: string, source: Uint8Array | string, xlsx: typeof Xlsx): RawTable[] {
  let book: Xlsx.WorkBook;
  try {
    book = xlsx.read(source, { ...OPTIONS, type: typeof source === "string" ? "string" : "array" });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new UnreadableList(isLocked ? "password" : "damaged", { file });
  }
  // No text holds a NUL: a block of the file was overwritten, and the texts behind it are gone.
  const strings = (book as { readonly Strings?: readonly { readonly t?: string }[] }).Strings ?? [];
  if (strings.some(({ t }) => t?.includes("\0"))) throw new UnreadableList("damaged", { file });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const isHidden = (index: number): boolean => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const tables: RawTable[] = [];
  const unread: UnreadSheet[] = [];
  book.SheetNames.forEach((sheet, index) => {
    // A chart or an old macro module has a name and no cells.
    const content = book.Sheets[sheet];
    const rows = content?.["!data"]?.length ?? 0;
    if (content === undefined) unread.push({ sheet, why: "no_cells", rows });
    else if (isHidden(index)) unread.push({ sheet, why: rows === 0 ? "empty" : "hidden", rows });
    else tables.push(sheetTable(file, sheet, content, is1904));
  });
  if (tables.length === 0 && unread.every(({ why }) => why === "no_cells")) {
    throw new UnreadableList("damaged", { file });
  }
  if (tables.every(({ rowCount }) => rowCount === 0) && unread.some(({ why }) => why === "hidden")) {
    const names = unread.filter(({ why }) => why === "hidden").map(({ sheet }) => `“${sheet}”`);
    throw new UnreadableList("hidden", { file }, names.join(", "));
  }
  return tables.map((table) => ({ ...table, unread }));
}
