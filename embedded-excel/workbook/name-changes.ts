import { type ICommandInfo, type Injector, IUniverInstanceService, type Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";

import { mapFormula, namesIn } from "./formula-text";
import type { NameRecord } from "./scoped-names";

/**
 * Makes Univer calculate again what uses a name that has changed. Univer keeps the parsed form of each formula with
 * its names already put in and drops it only for names whose own text it remembers, so a name that moved with its row
 * would still mean the old cell.
 */
export function recalculateOnNameChange(injector: Injector): void {
  const mentionedIn = namesInFormulas(injector.get(FormulaDataModel));
  const parsed = injector.get(IFunctionService);
  const instances = injector.get(IUniverInstanceService);
  const sheetNameOf = (unitId: string, sheetId: string | undefined): string | undefined =>
    sheetId === undefined
      ? undefined
      : instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getName();
  const getDirtyData = (command: ICommandInfo): object => {
    const { unitId, name, localSheetId } = command.params as NameRecord & { unitId: string };
    const key = mentionOf(sheetNameOf(unitId, localSheetId), name);
    // Which formulas are to be calculated again, their dependencies tell: see KeptDependencies.
    if (mentionedIn(unitId).has(key)) parsed.deleteFormulaAstCacheKey(name);
    return {};
  };
  const manager = injector.get(IActiveDirtyManagerService);
  for (const { id } of [SetDefinedNameMutation, RemoveDefinedNameMutation]) {
    manager.register(id, { commandId: id, getDirtyData });
  }
}

type SheetFormulas = Readonly<Record<string, Readonly<Record<string, { readonly f?: string } | null>>>>;

/** A name as a formula mentions it, in Univer's spelling: a sheet's own with the sheet. */
const mentionOf = (sheet: string | undefined, name: string): string => `${sheet ?? ""}!${name}`.toUpperCase();

/**
 * The names that formulas mention. Univer walks through every cell to tell the formulas, and a new sheet brings hundreds
 * of names that are all asked about in one turn, so they are read once a turn.
 */
function namesInFormulas(model: FormulaDataModel): (unitId: string) => ReadonlySet<string> {
  const names = new Map<string, ReadonlySet<string>>();
  return (unitId) => {
    const known = names.get(unitId);
    if (known !== undefined) return known;
    const sheets = Object.values(model.getFormulaData()[unitId] ?? {}) as SheetFormulas[];
    const read = new Set(sheets.flatMap(mentionsOn));
    if (names.size === 0) queueMicrotask(() => names.clear());
    names.set(unitId, read);
    return read;
  };
}

function mentionsOn(formulas: SheetFormulas): string[] {
  const mentions: string[] = [];
  for (const cell of Object.values(formulas ?? {}).flatMap((row) => Object.values(row ?? {}))) {
    const formula = cell?.f ?? "";
    if (namesIn(formula).length === 0) continue;
    mapFormula(formula, ({ kind, sheet, text, full }) => {
      if (kind === "name") mentions.push(mentionOf(sheet, text));
      return full;
    });
  }
  return mentions;
}
