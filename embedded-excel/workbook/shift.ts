import { maxColumns, maxRows, parseAddress, formatAddress, quoteSheetName, type Box } from "./address";
import { mapFormula } from "./formula-text";

/** Whole rows or columns put in (count > 0) or taken out (count < 0) before `at`. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where a box lies after the shift; null when all of it was deleted. */
export function shiftBox(box: Box, { axis, at, count }: Shift): Box | null {
  const isRow = axis === "row";
  const limit = isRow ? maxRows : maxColumns;
  const start = isRow ? box.row : box.column;
  const size = isRow ? box.rows : box.columns;
  if (size === limit) return box;
  const first = shiftIndex(start, at, count);
  const end = Math.min(shiftIndex(start + size, at, count), limit);
  // What grows at its own first row moves down whole; the last row keeps what is put in after it out.
  const last = count > 0 && start + size === at ? start + size : end;
  if (last <= first) return null;
  return isRow
    ? { ...box, row: first, rows: last - first }
    : { ...box, column: first, columns: last - first };
}

/** Where a row or column index, or a border between two, lies after the shift. */
export function shiftIndex(index: number, at: number, count: number): number {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? at : index + count;
}

/** A formula after rows or columns of `shiftedSheet` moved; `ownSheet` is the sheet that unqualified references mean. */
export function shiftFormula(formula: string, shift: Shift, shiftedSheet: string, ownSheet: string): string {
  return mapFormula(formula, ({ kind, sheet, text, full }) => {
    if (kind === "name" || (sheet ?? ownSheet) !== shiftedSheet) return full;
    const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
    const moved = shiftBox(parseAddress(text), shift);
    return prefix + (moved ? withDollars(formatAddress(moved), text) : "#REF!");
  });
}

/** Puts the "$" of the old text at the same places of the new one. */
function withDollars(address: string, old: string): string {
  const pattern = /(\$?)([A-Za-z]*)(\$?)(\d*)/;
  const olds = old.split(":");
  return address
    .split(":")
    .map((part, index) => {
      const [, columnDollar = "", column = "", rowDollar = ""] =
        pattern.exec(olds[index] ?? olds[0] ?? "") ?? [];
      const letters = /^[A-Z]*/.exec(part)![0];
      const digits = part.slice(letters.length);
      const dollarBeforeDigits = column === "" ? columnDollar : rowDollar;
      return (letters && columnDollar) + letters + (digits && dollarBeforeDigits) + digits;
    })
    .join(":");
}
