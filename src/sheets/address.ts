/** A1 addresses from zero-based rows and columns. */

import { columnName } from "../dossiers/column-name";

export { columnName };

/** @example columnIndex("AB") //=> 27 */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @example cellAddress(8, 4) //=> "E9" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example rangeAddress(0, 0, 1, 2) //=> "A1:C2" (corners inclusive) */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/**
 * Row and column of a cell's address; a sheet name, "$" and "=" are passed over. Excel for Windows tells what names refer
 * to in R1C1 while the officer has that notation on (office-js #1831).
 *
 * @returns undefined when it is not the address of one cell.
 * @example parseCell("='Nhập liệu'!$E$9") //=> { row: 8, column: 4 }
 * @example parseCell("='Nhập liệu'!R9C5") //=> { row: 8, column: 4 }
 */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const cell = address.slice(address.lastIndexOf("!") + 1).replace(/^=/, "");
  const a1 = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell);
  if (a1 !== null) return { row: Number(a1[2]) - 1, column: columnIndex(a1[1]!) };
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(cell);
  return r1c1 === null ? undefined : { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
}

/**
 * A sheet's name as it stands before "!" in a formula.
 *
 * @example quoteSheet("Nhập liệu 5-2026") //=> "'Nhập liệu 5-2026'"
 */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/**
 * The sheet that a reference to a cell names; undefined where it names none, or one that is gone.
 *
 * @example sheetOfReference("='Năm ''26'!$A$1") //=> "Năm '26"
 */
export function sheetOfReference(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(?:\$?[A-Z]{1,3}\$?\d+|R\d+C\d+)$/i.exec(formula);
  return match === null ? undefined : (match[1]?.replace(/''/g, "'") ?? match[2]);
}
