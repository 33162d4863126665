import { RTree } from "@univerjs/core";
import { type BaseAstNode, DefinedNamesService, FormulaDependencyGenerator } from "@univerjs/engine-formula";

/** What Univer keeps to itself. */
interface Names {
  _updateCache(unitId: string): void;
}
interface Ranges {
  _getOneCellCache(unitId: string, sheetId: string, row: number, column: number): Set<unknown>;
  _insertOneCellCache(unitId: string, sheetId: string, row: number, column: number, id: unknown): void;
  _removeCellCacheByRange(range: { readonly id: unknown }): void;
}
interface Generator {
  _detectForcedRecalculationNodeRecursion(node: BaseAstNode): boolean;
}

/** Leaves out what Univer looks for again and again though nothing can have changed. */
export function leaveOutSearches(): void {
  // All names by their text, anew for each that comes: `ScopedNames` looks names up in a list of its own.
  (DefinedNamesService.prototype as unknown as Names)._updateCache = () => undefined;
  rememberCellsRead();
  findVolatileFunctionsOnce();
}

/**
 * The single cells that a formula reads: to forget them, Univer looks at every cell of the rectangle around them.
 */
function rememberCellsRead(): void {
  const lists = new WeakMap<Ranges, Map<unknown, Set<unknown>[]>>();
  const ranges = RTree.prototype as unknown as Ranges;
  ranges._insertOneCellCache = function (unitId, sheetId, row, column, id) {
    const list = lists.get(this) ?? new Map<unknown, Set<unknown>[]>();
    lists.set(this, list);
    const readers = this._getOneCellCache(unitId, sheetId, row, column).add(id);
    list.set(id, [...(list.get(id) ?? []), readers]);
  };
  ranges._removeCellCacheByRange = function ({ id }) {
    for (const readers of lists.get(this)?.get(id) ?? []) readers.delete(id);
    lists.get(this)?.delete(id);
  };
}

/** Whether a formula has a function such as TODAY: found at each calculation by going through all that it is made of. */
function findVolatileFunctionsOnce(): void {
  const known = new WeakMap<BaseAstNode, boolean>();
  const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
  const search = generator._detectForcedRecalculationNodeRecursion;
  generator._detectForcedRecalculationNodeRecursion = function (node) {
    const found = known.get(node) ?? search.call(this, node);
    known.set(node, found);
    return found;
  };
}
