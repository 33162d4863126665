import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";

import { namesIn } from "./formula-text";
import type { NameRecord } from "./scoped-names";

/**
 * Makes Univer calculate again what uses a name that has changed. Univer keeps the parsed form of each formula with
 * its names already put in and drops it only for names whose own text it remembers, so a name that moved with its row
 * would still mean the old cell.
 */
export function recalculateOnNameChange(injector: Injector): void {
  const namesOf = namesInFormulas(injector.get(FormulaDataModel));
  const parsed = injector.get(IFunctionService);
  const getDirtyData = (command: ICommandInfo): object => {
    const { unitId, name, formulaOrRefString } = command.params as NameRecord & { unitId: string };
    const key = name.toUpperCase();
    const using = [...namesOf(unitId)].filter(([, names]) => names.has(key)).map(([sheetId]) => sheetId);
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
 * The names that the formulas of each sheet mention, in capitals. Univer walks through every cell to tell the formulas,
 * and a new sheet brings hundreds of names that are all asked about in one turn, so they are read once a turn.
 */
function namesInFormulas(
  model: FormulaDataModel,
): (unitId: string) => ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  return (unitId) => {
    const known = names.get(unitId);
    if (known !== undefined) return known;
    const sheets = Object.entries(model.getFormulaData()[unitId] ?? {});
    const read = new Map(sheets.map(([sheetId, formulas]) => [sheetId, namesOf(formulas as SheetFormulas)]));
    if (names.size === 0) queueMicrotask(() => names.clear());
    names.set(unitId, read);
    return read;
  };
}

function namesOf(formulas: SheetFormulas): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of Object.values(formulas ?? {})) {
    for (const cell of Object.values(row ?? {})) {
      for (const name of namesIn(cell?.f ?? "")) names.add(name.toUpperCase());
    }
  }
  return names;
}
