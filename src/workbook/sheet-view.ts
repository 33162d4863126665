import { parseCell, sheetOfReference } from "../sheets/address";
import type { CellReader, Places } from "../sheets/input/content";
import { EDITION_NAME, editionOfMark, markOf } from "../sheets/sheet-marks";

/** A sheet as it is read, from Excel or from a file. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly isProtected: boolean;
  /** Names of the sheet and what each refers to. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** The cells that hold something, as a rectangle; "" for an empty one. */
  readonly values: readonly (readonly unknown[])[];
  /** Zero-based row and column of the first cell of `values`. */
  readonly top: number;
  readonly left: number;
}

/** What a sheet holds: its cells and its own names. */
export interface SheetView extends Omit<ReadSheet, "names"> {
  readonly places: Places;
  /** Sheet-scoped names that hold a constant, e.g. the layout version "=1", or point at another sheet. */
  readonly constants: ReadonlyMap<string, string>;
  readonly read: CellReader;
}

/** The sheet with its names told apart: those of its cells, and the others. */
export function viewOfSheet({ names, ...sheet }: ReadSheet): SheetView {
  const { values, top, left } = sheet;
  const cells = new Map<string, { row: number; column: number }>();
  const constants = new Map<string, string>();
  for (const { name, formula } of names) {
    const cell = parseCell(formula);
    // What points at another sheet says something of this one, as a constant does; it is no cell of it.
    const isElsewhere = (sheetOfReference(formula) ?? sheet.name).toLowerCase() !== sheet.name.toLowerCase();
    if (cell === undefined || isElsewhere) constants.set(markOf(name), formula);
    else cells.set(name, cell);
  }
  return {
    ...sheet,
    places: { cells, edition: editionOfMark(constants.get(EDITION_NAME)) },
    constants,
    read: (row, column) => values[row - top]?.[column - left] ?? "",
  };
}
