import type { IUniverInstanceService } from "@univerjs/core";
import { DefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";

import { quoteSheetName, splitSheet } from "./address";
import { mapFormula, namesIn } from "./formula-text";

/** One defined name as Univer keeps it; `localSheetId` is missing when the name belongs to the workbook. */
export type NameRecord = IDefinedNamesServiceParam;

/**
 * Defined names with Excel's scopes. Univer finds a name by its text alone, so the same name on two sheets would mean
 * one cell; here "Sheet1!rate" finds the name of that sheet, and a bare "rate" only that of the workbook. Formulas
 * are handed to Univer with the sheet written before local names (see `qualifyLocalNames`).
 */
export class ScopedNames extends DefinedNamesService {
  /** Tells the text of a sheet's name; set by the workbook, since Univer's service does not know sheets. */
  sheetIdByName: (sheetName: string) => string | undefined = () => undefined;

  /** Names by scope and text, a map for each workbook: every function call in a formula looks here. */
  private readonly indexes = new Map<string, Map<string, NameRecord>>();
  private readonly keys = new Map<string, string>();

  constructor(instances: IUniverInstanceService) {
    super(instances);
    this.update$.subscribe(({ type, unitId, definedNames }) => {
      for (const record of definedNames ?? []) {
        this.forget(unitId, record);
        if (type === "update") this.remember(unitId, record);
      }
    });
  }

  override registerDefinedNames(unitId: string, names: Record<string, NameRecord>): void {
    this.indexes.delete(unitId);
    super.registerDefinedNames(unitId, names);
  }

  override getValueByName(unitId: string, name: string): NameRecord | null {
    const { sheet, address } = splitSheet(name);
    const scope = sheet === undefined ? undefined : this.sheetIdByName(sheet);
    if (sheet !== undefined && scope === undefined) return null;
    return this.inScope(unitId, scope, address) ?? null;
  }

  /** The name with exactly this scope: a sheet's id, or undefined for the workbook. */
  inScope(unitId: string, sheetId: string | undefined, name: string): NameRecord | undefined {
    return this.indexes.get(unitId)?.get(indexKey(sheetId, name));
  }

  private remember(unitId: string, record: NameRecord): void {
    const index = this.indexes.get(unitId) ?? new Map<string, NameRecord>();
    this.indexes.set(unitId, index);
    const key = indexKey(record.localSheetId, record.name);
    index.set(key, record);
    this.keys.set(`${unitId}\n${record.id}`, key);
  }

  /** By what it was called before. */
  private forget(unitId: string, { id }: NameRecord): void {
    const key = this.keys.get(`${unitId}\n${id}`);
    if (key === undefined) return;
    this.keys.delete(`${unitId}\n${id}`);
    const index = this.indexes.get(unitId);
    if (index?.get(key)?.id === id) index.delete(key);
  }

  all(unitId: string): NameRecord[] {
    return Object.values(this.getDefinedNameMap(unitId) ?? {});
  }
}

const indexKey = (sheetId: string | undefined, name: string): string =>
  `${sheetId ?? ""}\n${name.toUpperCase()}`;

export function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** "=rate*2" on 'Quý 1' becomes "='Quý 1'!rate*2" when `rate` is a name of that sheet. */
export function qualifyLocalNames(
  formula: string,
  sheet: string,
  isLocal: (name: string) => boolean,
): string {
  if (namesIn(formula).length === 0) return formula;
  return mapFormula(formula, ({ kind, sheet: written, text, full }) =>
    kind === "name" && written === undefined && isLocal(text) ? `${quoteSheetName(sheet)}!${text}` : full,
  );
}

/** The reverse, so that a formula reads as it was written. */
export function unqualifyLocalNames(formula: string, sheet: string): string {
  // Most of the thousands of formulas that a snapshot tells name no sheet at all.
  if (!formula.includes("!")) return formula;
  return mapFormula(formula, ({ kind, sheet: written, text, full }) =>
    kind === "name" && written === sheet ? text : full,
  );
}
