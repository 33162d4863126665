import { mapFormula, namesIn } from "./formula-text";
import { quoteSheetName } from "./address";
import { qualifyLocalNames, unqualifyLocalNames } from "./scoped-names";
import type { Sheet } from "./sheet";
import type { UniverBook } from "./univer-book";

/**
 * Formulas between the spelling of their author and the one Univer keeps, in which names of the formula's own sheet
 * carry the sheet (see ScopedNames).
 */
export class CellFormulas {
  private readonly unqualified = new Set<string>();

  constructor(private readonly book: UniverBook) {}

  /** As Univer shall keep it. A word that is no name yet is looked at again when names change. */
  forUniver(sheet: Sheet, formula: string): string {
    return qualifyLocalNames(formula, sheet.name, (word) => this.isLocal(sheet, word));
  }

  /** As its author wrote it. */
  ofCell(sheet: Sheet, row: number, column: number): string | undefined {
    const formula = sheet.cells.formula(row, column);
    return formula === undefined ? undefined : unqualifyLocalNames(formula, sheet.name);
  }

  /** Names of a sheet came, went or moved: its formulas written before may mean them now. */
  namesChanged(sheetId: string): void {
    this.unqualified.add(sheetId);
  }

  /** Spells the formulas of a sheet for its names of today, if names have changed since the last time. */
  qualify(sheet: Sheet): void {
    if (!this.unqualified.delete(sheet.id)) return;
    if (!this.book.names.all(this.book.unitId).some(({ localSheetId }) => localSheetId === sheet.id)) return;
    this.rewrite(sheet, (formula) => this.forUniver(sheet, formula));
  }

  /** Univer renames the sheet in references but not before names. */
  renameSheetBeforeNames(sheet: Sheet, oldName: string, newName: string): void {
    const prefix = `${quoteSheetName(newName)}!`;
    this.rewrite(sheet, (formula) =>
      mapFormula(formula, ({ kind, sheet: written, text, full }) =>
        kind === "name" && written === oldName ? prefix + text : full,
      ),
    );
  }

  private rewrite(sheet: Sheet, change: (formula: string) => string): void {
    const changed: { row: number; column: number; formula: string }[] = [];
    sheet.cells.forEachFormula((row, column, formula) => {
      if (namesIn(formula).length === 0) return;
      const rewritten = change(formula);
      if (rewritten !== formula) changed.push({ row, column, formula: rewritten });
    });
    for (const { row, column, formula } of changed) sheet.cells.setContent(row, column, { formula });
  }

  private isLocal(sheet: Sheet, word: string): boolean {
    return this.book.names.inScope(this.book.unitId, sheet.id, word) !== undefined;
  }
}
