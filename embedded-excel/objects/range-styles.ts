import type { StyleSnapshot } from "../../workbook-file";
import { maxColumns, maxRows, type Box } from "../workbook/address";
import { defaultStyle, type StylePatch } from "../workbook/style-codec";
import type { RangeTarget } from "./model";
import { requirePermission } from "./protection-rules";

/** The value that all cells share, or null when they differ, as Excel answers for a mixed range. */
export function commonStyle(
  target: RangeTarget,
  key: keyof StyleSnapshot,
  fallback: unknown = defaultStyle[key],
): unknown {
  let common: unknown;
  for (const [row, column] of probes(target)) {
    const value = target.sheet.cells.style(row, column)[key] ?? fallback;
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common;
}

export function patchStyle({ sheet, box }: RangeTarget, patch: StylePatch): void {
  requirePermission(sheet, "allowFormatCells");
  sheet.cells.patchStyle(box, patch);
}

/** The height or width that rows or columns share, else null. */
export function uniformSize(
  first: number,
  count: number,
  fallback: number,
  size: (index: number) => number,
): number | null {
  const probed = Math.min(count, 5000);
  const own = size(first);
  for (let index = first + 1; index < first + probed; index++) if (size(index) !== own) return null;
  return probed < count && own !== fallback ? null : own;
}

/** Every cell of an ordinary range; of whole rows or columns the stored cells and one that stands for the rest. */
function* probes({ sheet, box }: RangeTarget): Generator<readonly [number, number]> {
  if (box.rows < maxRows && box.columns < maxColumns) return yield* everyCell(box);
  const stored: [number, number][] = [];
  sheet.cells.forEachStored((row, column) => {
    const isInside =
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    if (isInside) stored.push([row, column]);
  });
  yield* stored;
  yield [box.row + box.rows - 1, box.column + box.columns - 1];
}

function* everyCell(box: Box): Generator<readonly [number, number]> {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) yield [row, column];
  }
}
