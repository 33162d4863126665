import { HostError } from "../protocol/host-error";

/** A rectangle of cells; zero-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const wholeSheet: Box = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads "B3", "$B$3:F9", "A:C" or "2:4", with or without a sheet in front. Throws InvalidArgument otherwise. */
export function parseAddress(address: string): Box {
  const local = splitSheet(address).address.replace(/\$/g, "").trim();
  const [first = "", last = first, ...more] = local.split(":");
  const from = /^([A-Z]{0,3})(\d*)$/i.exec(first);
  const to = /^([A-Z]{0,3})(\d*)$/i.exec(last);
  const isPoint = !local.includes(":");
  if (!from || !to || more.length > 0 || (isPoint && !(from[1] && from[2]))) throw invalidAddress(address);
  if (!from[1] !== !to[1] || !from[2] !== !to[2] || !(from[1] || from[2])) throw invalidAddress(address);
  const [top, bottom] = inOrder(from[2] ? +from[2] - 1 : 0, to[2] ? +to[2] - 1 : maxRows - 1);
  const [left, right] = inOrder(
    from[1] ? columnIndex(from[1]) : 0,
    to[1] ? columnIndex(to[1]) : maxColumns - 1,
  );
  if (top < 0 || bottom >= maxRows || right >= maxColumns) throw invalidAddress(address);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** "B3", "B3:F9", "A:C" for whole columns, "2:4" for whole rows. */
export function formatAddress(box: Box): string {
  const { row, column, rows, columns } = box;
  if (rows === maxRows && columns === maxColumns) return `1:${maxRows}`;
  if (rows === maxRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "$B$3:$F$9" */
export function formatAbsolute(box: Box): string {
  return formatAddress(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** 'Nhập liệu' in quotes where Excel wants them. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Parts "'Nhập liệu'!B3" into sheet and address; the sheet is undefined when none is named. */
export function splitSheet(reference: string): { sheet?: string; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { address: reference };
  const sheet = reference.slice(0, mark);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    address: reference.slice(mark + 1),
  };
}

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingBox(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Runs `visit` on each cell, row by row. */
export function forEachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) visit(row, column);
  }
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function invalidAddress(address: string): HostError {
  return new HostError("InvalidArgument", `address '${address}'`);
}
