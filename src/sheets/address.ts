/** A1 addresses from zero-based rows and columns. */

/** @example columnName(27) //=> "AB" */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** @example columnIndex("AB") //=> 27 */
function columnIndex(name: string): number {
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
 * Row and column of a cell's address; a sheet name, "$" and "=" are passed over.
 *
 * @returns undefined when it is not the address of one cell.
 * @example parseCell("='Nhập liệu'!$E$9") //=> { row: 8, column: 4 }
 */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(
    address.slice(address.lastIndexOf("!") + 1).replace(/^=/, ""),
  );
  if (match === null) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
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
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/i.exec(formula);
  return match === null ? undefined : (match[1]?.replace(/''/g, "'") ?? match[2]);
}
