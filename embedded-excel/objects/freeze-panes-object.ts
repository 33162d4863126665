import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { maxColumns, maxRows } from "../workbook/address";
import { boxOn, number } from "./arguments";
import { rangeObject, type Classes, type SheetTarget } from "./model";

const freezePanes: ClassBehaviour<SheetTarget> = {
  methods: {
    FreezeRows: ({ sheet }, count) => sheet.layout.freeze(number(count ?? 1), 0),
    FreezeColumns: ({ sheet }, count) => sheet.layout.freeze(0, number(count ?? 1)),
    FreezeAt: ({ sheet }, range) => {
      const box = boxOn(sheet, range);
      const rows = box.rows === maxRows ? 0 : box.row + box.rows;
      const columns = box.columns === maxColumns ? 0 : box.column + box.columns;
      sheet.layout.freeze(rows, columns);
    },
    Unfreeze: ({ sheet }) => sheet.layout.freeze(0, 0),
    GetLocation: (target) => {
      const location = locationOf(target);
      if (!location) throw new HostError("ItemNotFound", "nothing is frozen");
      return location;
    },
    GetLocationOrNullObject: locationOf,
  },
};

/** WorksheetFreezePanes: the rows and columns that stay in view. */
export const freezePanesClasses: Classes<"WorksheetFreezePanes"> = {
  WorksheetFreezePanes: freezePanes,
};

function locationOf({ model, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = sheet.layout.frozen();
  if (rows === 0 && columns === 0) return null;
  return rangeObject(model, sheet, {
    row: 0,
    column: 0,
    rows: rows || maxRows,
    columns: columns || maxColumns,
  });
}
