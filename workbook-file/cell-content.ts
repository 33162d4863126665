import type ExcelJS from "exceljs";
import type { CellSnapshot, CellValue } from "./snapshot";
import { storedFormula } from "./formulas";

/** The errors the file format knows. Later ones (#SPILL!, #CALC!) have no plain form in a file and stay texts. */
const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

type PlainValue = string | number | boolean | null | ExcelJS.CellErrorValue;

function plainValue(value: CellValue): PlainValue {
  const error = ERRORS.find((name) => name === value);
  return error ? { error } : value;
}

/**
 * What exceljs shall put into the cell. A formula carries its calculated value, because readers that do not know the
 * add-in (LibreOffice, a phone) show that value; a text stays a text, whatever it begins with.
 *
 * @example
 * cellContent({ row: 0, column: 0, value: 0.5, formula: "=A2/A3", style: {} }); //=> { formula: "A2/A3", result: 0.5 }
 * cellContent({ row: 0, column: 0, value: "#N/A", style: {} });                 //=> { error: "#N/A" }
 */
export function cellContent(cell: CellSnapshot): ExcelJS.CellValue {
  const value = plainValue(cell.value);
  if (cell.formula === undefined) return value;
  return { formula: storedFormula(cell.formula), result: value ?? undefined } as ExcelJS.CellFormulaValue;
}
