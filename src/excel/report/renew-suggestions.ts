/** Keeps untouched suggestions on the sheet "Thuyết minh" in step with the figures, in the write of another command. */
import { suggestionsOf } from "../../report/fill/suggestions";
import { NARRATIVE_COLUMNS, readNarrative } from "../../sheets/narrative/read-narrative";
import { renewals, type Renewal, type Suggestions } from "../../sheets/narrative/suggest";
import { cellAddress } from "../../sheets/address";
import { changeText } from "../changes/cells";
import { addressed, type Spot } from "../changes/spots";
import type { Step } from "../changes/step";
import { unchangedCell } from "../changes/unchanged";
import type { CheckResult } from "../../workbook/check-sheet";
import { factsFor } from "../../workbook/report-document";
import type { SheetView } from "../../workbook/sheet-view";
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

/** The changes: what is shown, and what was suggested; only on rows that still are those of their part. */
export function renewalSteps(renewed: Renewals | undefined): Step[] {
  if (renewed === undefined) return [];
  const { sheet, rows } = renewed;
  return rows.flatMap(({ key, row, text }) => partSteps(sheet, key, row, { text, suggested: text }));
}

/** The changes of one part of a narrative. A column that the officer has deleted is passed over. */
export function partSteps(
  sheet: SheetView,
  key: string,
  row: number,
  after: Readonly<Partial<Record<"text" | "suggested", string>>>,
): Step[] {
  const spotOf = (column: number): Spot =>
    addressed(sheet.id, cellAddress(row, column), `phần “${key}” trang “${sheet.name}”`);
  const columnOf = (name: keyof typeof NARRATIVE_COLUMNS): number | undefined =>
    sheet.places.cells.get(NARRATIVE_COLUMNS[name])?.column;
  const keyColumn = columnOf("key");
  const writes = (["text", "suggested"] as const).flatMap((name) => {
    const [column, text] = [columnOf(name), after[name]];
    if (column === undefined || text === undefined) return [];
    return [changeText({ spot: spotOf(column), before: sheet.read(row, column), after: text })];
  });
  const guard = keyColumn === undefined ? [] : [unchangedCell(spotOf(keyColumn), sheet.read(row, keyColumn))];
  return [...guard, ...writes];
}
