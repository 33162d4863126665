import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";

import type { NameRecord } from "./scoped-names";

/**
 * Makes Univer calculate again what uses a name that has changed. Univer keeps the parsed form of each formula with
 * its names already put in and drops it only for names whose own text it remembers, so a name that moved with its row
 * would still mean the old cell.
 */
export function recalculateOnNameChange(injector: Injector): void {
  const textsOf = formulaTexts(injector.get(FormulaDataModel));
  const parsed = injector.get(IFunctionService);
  const getDirtyData = (command: ICommandInfo): object => {
    const { unitId, name, formulaOrRefString } = command.params as NameRecord & { unitId: string };
    const using = [...textsOf(unitId)].filter(([, text]) => text.includes(name)).map(([sheetId]) => sheetId);
    if (using.length === 0) return {};
    parsed.deleteFormulaAstCacheKey(name);
    return {
      forceCalculation: true,
      dirtyDefinedNameMap: { [unitId]: { [name]: formulaOrRefString } },
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(using.map((sheetId) => [sheetId, "1"])) },
    };
  };
  const manager = injector.get(IActiveDirtyManagerService);
  for (const { id } of [SetDefinedNameMutation, RemoveDefinedNameMutation]) {
    manager.register(id, { commandId: id, getDirtyData });
  }
}

type SheetFormulas = Readonly<Record<string, Readonly<Record<string, { readonly f?: string } | null>>>>;

/**
 * All formulas of each sheet as one text. Univer walks through every cell to tell them, and a new sheet brings hundreds
 * of names that are all asked about in one turn, so they are read once a turn.
 */
function formulaTexts(model: FormulaDataModel): (unitId: string) => ReadonlyMap<string, string> {
  const texts = new Map<string, ReadonlyMap<string, string>>();
  return (unitId) => {
    const known = texts.get(unitId);
    if (known !== undefined) return known;
    const sheets = Object.entries(model.getFormulaData()[unitId] ?? {});
    const read = new Map(sheets.map(([sheetId, formulas]) => [sheetId, textOf(formulas as SheetFormulas)]));
    if (texts.size === 0) queueMicrotask(() => texts.clear());
    texts.set(unitId, read);
    return read;
  };
}

const textOf = (formulas: SheetFormulas): string =>
  Object.values(formulas ?? {})
    .flatMap((row) => Object.values(row ?? {}).map((cell) => cell?.f ?? ""))
    .join("\n");
