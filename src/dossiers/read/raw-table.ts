/**
 * A table as a file holds it, before anybody knows which column is what. Rows are handed out one by one, so that a
 * table of a million rows need not stand in memory as cells.
 */

/** What a cell holds: a formula's value, never the formula; null where nothing is. */
export type RawCell = string | number | boolean | null;

export type RawRow = readonly RawCell[];

/** A merged block, 0-based and inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a file that is not read, and why. */
export interface UnreadSheet {
  readonly sheet?: string;
  readonly why: "hidden" | "no_head" | "empty" | "no_cells";
  readonly rows: number;
}

export interface RawTable {
  readonly file: string;
  /** Name of the sheet; absent for a text file. */
  readonly sheet?: string;
  readonly rowCount: number;
  /** Cells of row `index`, 0-based: `index + 1` is the row that Excel shows. */
  row(index: number): RawRow;
  readonly merges: readonly Merge[];
  /** Whether day numbers count from 1904, as in workbooks from old Macs. */
  readonly is1904: boolean;
  /** Vietnamese remarks about the file that the officer should know. */
  readonly notes: readonly string[];
  /** What a web page says outside its tables: titles, the period. */
  readonly outside?: readonly string[];
  /** Sheets of the same file that are handed over to nobody. */
  readonly unread?: readonly UnreadSheet[];
}

/**
 * Columns that are looked at. The widest export known has some thirty; beyond that stand stray cells or a file made to
 * exhaust the machine.
 */
export const MAX_COLUMNS = 256;

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;

/** A table over rows that are at hand already. */
export function tableOf(
  rows: readonly RawRow[],
  about: Partial<Omit<RawTable, "row" | "rowCount">> & { readonly file: string },
): RawTable {
  return {
    merges: [],
    is1904: false,
    notes: [],
    ...about,
    rowCount: rows.length,
    row: (index) => rows[index] ?? [],
  };
}
