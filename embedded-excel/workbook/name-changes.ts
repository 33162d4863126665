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
  const formulas = injector.get(FormulaDataModel);
  const parsed = injector.get(IFunctionService);
  const getDirtyData = (command: ICommandInfo): object => {
    const { unitId, name, formulaOrRefString } = command.params as NameRecord & { unitId: string };
    const sheets = formulas.getFormulaData()[unitId] ?? {};
    const using = Object.keys(sheets).filter((sheetId) => mentions(sheets[sheetId], name));
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

function mentions(sheetFormulas: unknown, name: string): boolean {
  const rows = Object.values((sheetFormulas ?? {}) as Record<string, Record<string, { f?: string } | null>>);
  return rows.some((row) => Object.values(row ?? {}).some((cell) => cell?.f?.includes(name)));
}
