/** What an officer does in the workbook while a command has read and not yet written. */
import type { EmbeddedExcel } from "../../../embedded-excel";
import type { Sheet } from "../../../embedded-excel";
import { parseCell } from "../../../src/sheets/address";
import type { Place } from "./book-state";
import { PEOPLE } from "./world";

/** A cell of the officer's: by its address, or by a name of its sheet so that it is found after rows moved. */
export interface Target {
  readonly sheet: string;
  readonly cell: string;
}

/** What an act is done to. */
export interface Scene {
  readonly target: Target;
  /** A cell that the command has nothing to do with. */
  readonly beside: Target;
  /** Names of the sheets that the command makes. */
  readonly made: readonly string[];
}

/** What an officer wrote into a cell, to be found there in the end. */
export interface Typed {
  readonly place: Place;
  readonly content: string;
}

/** Throws where it cannot be done, as after its sheet is gone. */
export type Act = (excel: EmbeddedExcel, scene: Scene) => Typed | undefined;

const WORD = 99;

export const ACTS: Readonly<Record<string, Act>> = {
  types_in_target: (excel, { target }) => type(excel, target),
  types_beside: (excel, { beside }) => type(excel, beside),
  inserts_row_above: (excel, { target }) => shift(excel, target, 0, 1),
  deletes_row_above: (excel, { target }) => shift(excel, target, -1, -1),
  deletes_target_row: (excel, { target }) => shift(excel, target, 0, -1),
  renames_sheet(excel, { target }) {
    excel.host.workbook.rename(sheetOf(excel, target), "Trang của tôi");
    return undefined;
  },
  deletes_sheet(excel, { target }) {
    excel.host.workbook.remove(sheetOf(excel, target));
    return undefined;
  },
  makes_sheet_of_that_name(excel, { made }) {
    const sheet = excel.host.workbook.add(made[0]!);
    sheet.cells.setContent(0, 0, "Của cơ quan");
    return undefined;
  },
  moves_to_another_sheet(excel) {
    const { workbook } = excel.host;
    workbook.activate(workbook.find(PEOPLE)!);
    return undefined;
  },
};

function sheetOf(excel: EmbeddedExcel, target: Target): Sheet {
  const sheet = excel.host.workbook.find(target.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${target.sheet}`);
  return sheet;
}

interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

function placeOf(excel: EmbeddedExcel, target: Target): Spot {
  const { workbook } = excel.host;
  const sheet = sheetOf(excel, target);
  const name = workbook.namesOf(sheet).find(target.cell);
  const address = name === undefined ? target.cell : workbook.names.target(name)?.address.replace(/\$/g, "");
  const cell = address === undefined ? undefined : parseCell(address);
  if (address === undefined || cell === undefined) throw new Error(`no cell ${target.cell}`);
  return { sheet, ...cell, address };
}

/** Puts something into a cell as it is, whatever its rules and locks say. */
export function put(excel: EmbeddedExcel, target: Target, content: string | number): void {
  const { sheet, row, column } = placeOf(excel, target);
  sheet.cells.setContent(row, column, content);
}

/** Written directly: what the keyboard refuses in a locked cell, an officer does after lifting the protection. */
function type(excel: EmbeddedExcel, target: Target): Typed {
  const { sheet, row, column, address } = placeOf(excel, target);
  sheet.cells.setContent(row, column, WORD);
  const format = sheet.cells.style(row, column).numberFormat ?? "General";
  return { place: { sheets: [sheet.name], address, what: "cell" }, content: JSON.stringify([WORD, format]) };
}

function shift(excel: EmbeddedExcel, target: Target, from: number, count: number): undefined {
  const { sheet, row } = placeOf(excel, target);
  excel.host.workbook.shift(sheet, { axis: "row", at: row + from, count });
}
