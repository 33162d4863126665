/** What tests do to a sheet of a workbook that is open in the embedded Excel. */
import type { EmbeddedExcel } from "../../embedded-excel";
import { addressOf, cellAt, sheetOf } from "./excel";

/** Queues some work on a sheet and syncs. */
export async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** Number of the row on which a name stands. */
export function rowOfName(excel: EmbeddedExcel, sheet: string, name: string): number {
  return Number(/\d+/.exec(addressOf(sheetOf(excel, sheet), name))![0]);
}

/** Value of the cell on the row of a name, in a column. */
export function besideName(excel: EmbeddedExcel, sheet: string, name: string, column: string): unknown {
  return cellAt(sheetOf(excel, sheet), `${column}${rowOfName(excel, sheet, name)}`)?.value ?? "";
}
