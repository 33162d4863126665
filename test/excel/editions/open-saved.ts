/** Opens workbooks that were saved by earlier editions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../../embedded-excel";
import { readXlsx } from "../../../workbook-file";
import { associateFunctions } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import { NAMESPACE } from "../../../src/sheets/input/row-cells";
import { SAVED_EDITIONS, type SavedEdition } from "../../catalog/saved-editions";
import type { Outcome } from "./outcome";

export interface SavedWorkbook {
  readonly edition: number;
  readonly name: string;
  /** Path without ".xlsx" and ".json". */
  readonly path: string;
}

const workbooksOf = ({ edition, folder, workbooks }: SavedEdition): SavedWorkbook[] =>
  workbooks.map((name) => ({ edition, name, path: join(folder, name) }));

export const SAVED_WORKBOOKS: readonly SavedWorkbook[] = SAVED_EDITIONS.flatMap(workbooksOf);

/** What was found in it when it was saved. */
export function expectedOf({ path }: SavedWorkbook): Outcome {
  return JSON.parse(readFileSync(`${path}.json`, "utf8")) as Outcome;
}

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
