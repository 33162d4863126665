/**
 * Where a step reads and writes. A spot is looked up by Excel when the request is carried out, so that it follows rows
 * and columns that the officer inserts between the reading and the writing of a command.
 */
import { columnName } from "../../sheets/address";

export interface Spot {
  /** The range; the request fails where it is gone. */
  readonly range: (context: Excel.RequestContext) => Excel.Range;
  /** The range, or a null object. */
  readonly rangeIfAny: (context: Excel.RequestContext) => Excel.Range;
  /** What to call it where it can no longer be found. */
  readonly label: string;
  /** It is found by its address, which rows may move away under. */
  readonly isAddress?: boolean;
}

/** The cell that a name of the sheet holds. */
export function namedCell(sheetId: string, name: string, label: string): Spot {
  return {
    label,
    range: ({ workbook }) => workbook.worksheets.getItem(sheetId).names.getItem(name).getRange(),
    rangeIfAny: ({ workbook }) => namedIfAny(workbook, sheetId, name),
  };
}

/** On the row of a name, in the column of another one, or in a fixed column where that has no name. */
export function besideName(
  sheetId: string,
  name: string,
  column: { readonly name?: string | undefined; readonly index: number },
  label: string,
): Spot {
  const letters = columnName(column.index);
  return {
    label,
    range: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const ofColumn =
        column.name === undefined
          ? sheet.getRange(`${letters}:${letters}`)
          : sheet.names.getItem(column.name).getRange().getEntireColumn();
      return sheet.names.getItem(name).getRange().getEntireRow().getIntersection(ofColumn);
    },
    rangeIfAny: ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
      const ofColumn =
        column.name === undefined
          ? sheet.getRange(`${letters}:${letters}`)
          : namedIfAny(workbook, sheetId, column.name).getEntireColumn();
      return namedIfAny(workbook, sheetId, name).getEntireRow().getIntersectionOrNullObject(ofColumn);
    },
  };
}

/** A range by its address, for rows that have no name: what stands there has to be compared. */
export function addressed(sheetId: string, address: string, label: string): Spot {
  return {
    label,
    isAddress: true,
    range: ({ workbook }) => workbook.worksheets.getItem(sheetId).getRange(address),
    rangeIfAny: ({ workbook }) => workbook.worksheets.getItemOrNullObject(sheetId).getRange(address),
  };
}

function namedIfAny(workbook: Excel.Workbook, sheetId: string, name: string): Excel.Range {
  return workbook.worksheets
    .getItemOrNullObject(sheetId)
    .names.getItemOrNullObject(name)
    .getRangeOrNullObject();
}

/**
 * A place in words.
 *
 * @param address as Excel gives it.
 * @example placeOf("'Nhập liệu'!D9") //=> "ô D9 trang “Nhập liệu”"
 */
export function placeOf(address: string): string {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(0, at)).replace(/^'|'$/g, "").replace(/''/g, "'");
  return `ô ${address.slice(at + 1)} trang “${sheet}”`;
}
