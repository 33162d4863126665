import { boundingBox, intersection, type Box } from "../workbook/address";
import type { RangeTarget } from "./model";

/** The smallest box around what the range holds. */
export function usedPart({ sheet, box }: RangeTarget, valuesOnly: boolean): Box | null {
  let used: Box | null = null;
  sheet.cells.forEachStored((row, column, hasContent) => {
    if (valuesOnly && !hasContent) return;
    const cell = intersection(box, { row, column, rows: 1, columns: 1 });
    if (cell) used = used ? boundingBox(used, cell) : cell;
  });
  return used;
}
