import { COLOURS_NAME } from "../../sheets/sheet-marks";
import type { SheetView } from "../../workbook/sheet-view";

/** Whether a sheet colours what its checks find; undefined for sheets that have no switch. */
export function coloursOf({ places, read }: Pick<SheetView, "places" | "read">): boolean | undefined {
  const cell = places.cells.get(COLOURS_NAME);
  return cell === undefined ? undefined : read(cell.row, cell.column) !== 0;
}
