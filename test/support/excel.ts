import type { CellSnapshot, EmbeddedExcel, EmbeddedExcelOptions, SheetSnapshot } from "../../embedded-excel";
import { useEmbeddedExcel } from "../../embedded-excel/test/support";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { parseCell } from "../../src/sheets/address";
import { NAMESPACE } from "../../src/sheets/input/row-cells";

/**
 * Opens an embedded Excel with the add-in's functions for the tests of one `describe`, its globals in place; closes it
 * afterwards. A fresh workbook for each test.
 *
 * @example const excel = useExcel(); test("…", async () => { await insertInputSheet(); excel().snapshot(); });
 */
export const useExcel = (options: EmbeddedExcelOptions = {}): (() => EmbeddedExcel) =>
  useEmbeddedExcel(options, (excel) => {
    associateFunctions();
    excel.registerFunctions(functionsMetadata(), NAMESPACE);
  });

export function sheetOf(excel: EmbeddedExcel, name: string): SheetSnapshot {
  const sheet = excel.snapshot().sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Address of a sheet-scoped name, e.g. "D9". */
export function addressOf(sheet: SheetSnapshot, name: string): string {
  const formula = sheet.names.find((each) => each.name === name)?.formula;
  if (formula === undefined) throw new Error(`no name ${name}`);
  return formula.slice(formula.lastIndexOf("!") + 1).replace(/\$/g, "");
}

export function cellAt(sheet: SheetSnapshot, address: string): CellSnapshot | undefined {
  const place = parseCell(address)!;
  return sheet.cells.find((cell) => cell.row === place.row && cell.column === place.column);
}

/** Calculated value behind a name; null for an empty cell. */
export function valueOfName(sheet: SheetSnapshot, name: string): string | number | boolean | null {
  return cellAt(sheet, addressOf(sheet, name))?.value ?? null;
}
