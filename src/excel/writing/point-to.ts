import { quoteSheet } from "../../sheets/address";
import type { WorkbookView } from "../reading/workbook-view";

/**
 * Queues that a workbook-scoped pointer names a sheet from now on.
 *
 * @param book as read: whether the pointer is there already. Excel follows it when the sheet is renamed.
 */
export function queuePointTo(
  context: Excel.RequestContext,
  { names: known }: Pick<WorkbookView, "names">,
  pointer: string,
  sheetName: string,
): void {
  const { names, worksheets } = context.workbook;
  // Excel tells names apart without case.
  const isThere = [...known.keys()].some((name) => name.toLowerCase() === pointer.toLowerCase());
  if (isThere) names.getItem(pointer).formula = `=${quoteSheet(sheetName)}!$A$1`;
  else names.add(pointer, worksheets.getItem(sheetName).getRange("A1"));
}
