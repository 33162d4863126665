/** Opens workbooks that were saved by earlier editions. */
import { readFileSync } from "node:fs";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../../embedded-excel";
import { readXlsx } from "../../../workbook-file";
import { associateFunctions } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import { NAMESPACE } from "../../../src/sheets/input/row-cells";
import type { SavedWorkbook } from "./saved-outcomes";

/** Opens a workbook with today's add-in and works on it; all formulas are calculated anew. */
export async function withSaved<T>(
  { path }: SavedWorkbook,
  work: (excel: EmbeddedExcel) => Promise<T>,
): Promise<T> {
  const excel = await openEmbeddedExcel();
  const undo = excel.installGlobals();
  try {
    associateFunctions();
    excel.registerFunctions(functionsMetadata(), NAMESPACE);
    excel.open(await readXlsx(readFileSync(`${path}.xlsx`)));
    await excel.settled();
    return await work(excel);
  } finally {
    undo();
    excel.dispose();
  }
}
