/** Addresses of ranges as rectangles. */
import { parseCell } from "../sheets/address";

/** Zero-based, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * @param last row and column at which whole rows ("3:4") and whole columns ("A:B") end.
 * @example boxOf("B3:D9", last) //=> { top: 2, left: 1, bottom: 8, right: 3 }
 */
export function boxOf(range: string, last: { readonly row: number; readonly column: number }): Box {
  const [from = "", to = from] = range.replace(/\$/g, "").split(":");
  const rows = [from, to].map((end) => Number(/\d+$/.exec(end)?.[0] ?? 0) - 1);
  const columns = [from, to].map((end) => columnAt(/^[A-Z]+/.exec(end)?.[0]));
  const hasRows = rows.every((row) => row >= 0);
  const hasColumns = columns.every((column) => column >= 0);
  return {
    top: hasRows ? rows[0]! : 0,
    bottom: hasRows ? rows[1]! : last.row,
    left: hasColumns ? columns[0]! : 0,
    right: hasColumns ? columns[1]! : last.column,
  };
}

const columnAt = (letters: string | undefined): number =>
  letters === undefined ? -1 : (parseCell(`${letters}1`)?.column ?? -1);
