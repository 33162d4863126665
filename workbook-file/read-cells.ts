import type ExcelJS from "exceljs";
import type { CellSnapshot, CellValue } from "./snapshot";
import { writtenFormula } from "./formulas";
import { readStyle } from "./read-style";

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;

/** Every cell with content or a look of its own, in row order. */
export function readCells(worksheet: ExcelJS.Worksheet): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const read = readCell(cell);
      const hasContent = read.value !== null || read.formula !== undefined;
      if (hasContent || Object.keys(read.style).length > 0) cells.push(read);
    });
  });
  return cells;
}

function readCell(cell: ExcelJS.Cell): CellSnapshot {
  const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1, style: readStyle(cell.style) };
  // A cell inside a merge gives the value of the first one.
  if (cell.isMerged && cell.master !== cell) return { ...place, value: null };
  const { formula } = cell;
  if (!formula) return { ...place, value: plainValue(cell.value) };
  return { ...place, value: plainValue(cell.result ?? null), formula: writtenFormula(formula) };
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  // exceljs makes dates of numbers by their format; noise of the division would show in the seconds.
  if (value instanceof Date)
    return Number((value.getTime() / millisecondsPerDay + serialOf1970).toPrecision(15));
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text as ExcelJS.CellValue);
  return null;
}
