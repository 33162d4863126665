import { parseCell, sheetOfReference } from "../../sheets/address";
import type { CellReader, Places } from "../../sheets/input/content";
import { EDITION_NAME, editionOfMark, markOf } from "../../sheets/sheet-marks";

/** A sheet that is being read: queue with `queueSheet`, sync, then `viewOf`. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly used: Excel.Range;
}

/** What a sheet holds: its cells and its own names. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly isProtected: boolean;
  /** What the protection allows, to protect the sheet alike again. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
  readonly places: Places;
  /** Sheet-scoped names that hold a constant, e.g. the layout version "=1", or point at another sheet. */
  readonly constants: ReadonlyMap<string, string>;
  readonly read: CellReader;
  readonly values: readonly (readonly unknown[])[];
  /** Zero-based row and column of the first cell of `values`. */
  readonly top: number;
  readonly left: number;
}

/** Queues the reading of a sheet. A null object is passed through. */
export function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  sheet.load("id,name,tabColor");
  sheet.protection.load("protected,options");
  const { names } = sheet;
  names.load("items/name,items/formula");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  return { sheet, names, used };
}

/** The sheet as read; call after the sync. */
export function viewOf({ sheet, names, used }: QueuedSheet): SheetView {
  const values = used.isNullObject ? [] : used.values;
  const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
  const cells = new Map<string, { row: number; column: number }>();
  const constants = new Map<string, string>();
  for (const { name, formula } of names.items) {
    const text = String(formula);
    const cell = parseCell(text);
    // What points at another sheet says something of this one, as a constant does; it is no cell of it.
    const isElsewhere = (sheetOfReference(text) ?? sheet.name).toLowerCase() !== sheet.name.toLowerCase();
    if (cell === undefined || isElsewhere) constants.set(markOf(name), text);
    else cells.set(name, cell);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    isProtected: sheet.protection.protected,
    protectionOptions: sheet.protection.options,
    places: { cells, edition: editionOfMark(constants.get(EDITION_NAME)) },
    constants,
    values,
    top,
    left,
    read: (row, column) => values[row - top]?.[column - left] ?? "",
  };
}
