import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Makes a formula's result "" a text for the formulas that read it, as in Excel. Univer takes it for a blank cell in
 * two places and has no option for either, so they are corrected here, once for the process:
 * - within one calculation results are handed on without their formula, and an empty text without one counts as
 *   blank, so that ISBLANK is TRUE;
 * - a column compared a second time is looked up in an index that keeps "", blank and 0 under one key, so that
 *   =A1=0 is FALSE in the first formula and TRUE in the next.
 */
export function keepEmptyTexts(): void {
  const { prototype } = BaseReferenceObject;
  const readCell = prototype.getCellData;
  prototype.getCellData = function (row, column) {
    const cell = readCell.call(this, row, column);
    const isEmptyText = cell?.v === "" && cell.t === CellValueType.STRING && !cell.f;
    return isEmptyText ? { ...cell, f: '=""' } : cell;
  };
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
