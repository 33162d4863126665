/** Where the cells of an input sheet stand, so that they are found again after rows and columns were inserted. */
import { nameOf, isFigureKey } from "../../catalog/figures";
import { COLUMN_NAMES, type ColumnId } from "../../sheets/input/input-columns";
import { columnNow } from "../../sheets/input/content";
import { besideName, namedCell, type Spot } from "../changes/spots";
import type { SheetView } from "../../workbook/sheet-view";

/**
 * The cell of a name of the sheet, or the one on its row in another column.
 *
 * @example inputSpot(input, "gq_qua_han", "note") // the note beside the count of late ones
 */
export function inputSpot({ id, name: sheetName, places }: SheetView, name: string, column?: ColumnId): Spot {
  const label = `dòng “${isFigureKey(name) ? nameOf(name) : name}” trang “${sheetName}”`;
  if (column === undefined) return namedCell(id, name, label);
  const columnName = COLUMN_NAMES[column];
  const isNamed = columnName !== undefined && places.cells.has(columnName);
  return besideName(
    id,
    name,
    { name: isNamed ? columnName : undefined, index: columnNow(places, column) },
    label,
  );
}
