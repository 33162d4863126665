/** Keeps untouched suggestions on the sheet "Thuyết minh" in step with the figures, in the write of another command. */
import { suggestionsOf } from "../../report/fill/suggestions";
import { NARRATIVE_COLUMNS, readNarrative } from "../../sheets/narrative/read-narrative";
import { renewals, type Renewal, type Suggestions } from "../../sheets/narrative/suggest";
import type { CheckResult } from "../checking/check-figures";
import { factsFor } from "./report-document";
import type { SheetView } from "../reading/sheet-view";
import type { WorkbookView } from "../reading/workbook-view";

export interface Renewals {
  readonly sheet: SheetView;
  readonly rows: readonly Renewal[];
}

/** What the figures suggest. */
export function suggestionsFor(check: CheckResult): Suggestions {
  return { ...suggestionsOf(factsFor(check)) };
}

/** What is to be renewed; undefined where there is no sheet of the period, or a protected one. */
export function renewalsFor({ narrative }: WorkbookView, check: CheckResult): Renewals | undefined {
  if (narrative === undefined || narrative.isProtected) return undefined;
  const rows = renewals(readNarrative(narrative), suggestionsFor(check));
  return rows.length === 0 ? undefined : { sheet: narrative, rows };
}

/** Queues the writes: what is shown, and what was suggested. */
export function queueRenewals(context: Excel.RequestContext, renewed: Renewals | undefined): void {
  if (renewed === undefined) return;
  const { sheet, rows } = renewed;
  const target = context.workbook.worksheets.getItem(sheet.id);
  for (const { row, text } of rows) {
    for (const name of [NARRATIVE_COLUMNS.text, NARRATIVE_COLUMNS.suggested]) {
      const column = sheet.places.cells.get(name)?.column;
      if (column !== undefined) writeText(target.getCell(row, column), text);
    }
  }
}

/** In a text cell nothing becomes a number, a date or a formula. */
export function writeText(cell: Excel.Range, text: string): void {
  cell.numberFormat = [["@"]];
  cell.values = [[text]];
}
