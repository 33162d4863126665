import type { CellReader } from "../input/content";

/** A sheet as read. */
export interface ReadSheet {
  readonly read: CellReader;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
}

/** One past the last row in use. */
export const endOf = ({ values, top }: ReadSheet, first: number): number =>
  Math.max(first, top + values.length);

/** Zero-based numbers of the rows in use from a first one on. */
export function rowsOf(sheet: ReadSheet, first: number): number[] {
  return Array.from({ length: endOf(sheet, first) - first }, (_, index) => first + index);
}

/** A cell as text. */
export const textAt = ({ read }: ReadSheet, row: number, column: number): string =>
  String(read(row, column) ?? "").trim();
