/** The input workbook for any Excel from 2010 on: native formulas only, alive without the add-in. */
import { planInputSheet } from "../sheets/input/input-sheet";
import type { StartCell } from "../sheets/input/next-period";
import { LATEST_INPUT } from "../workbook/pointer-names";
import { planGuideSheet } from "../sheets/guide-sheet";
import { workbookFile } from "./workbook-of-plans";

const INPUT_SHEET = "Nhập liệu";

/**
 * @param start what stands in the sheet from the start, such as the period.
 * @returns the bytes of the .xlsx file; whoever opens it calculates it.
 */
export function inputWorkbook(start: readonly StartCell[] = []): Promise<Uint8Array> {
  return workbookFile([
    { plan: planInputSheet({ name: INPUT_SHEET, rateStyle: "native", start }), pointers: [LATEST_INPUT] },
    { plan: planGuideSheet(INPUT_SHEET) },
  ]);
}
