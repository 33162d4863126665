import { HostError } from "../protocol/host-error";
import { maxColumns, maxRows } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { RangeTarget } from "./model";

type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows";

/** Refuses what the options of a protected sheet do not allow; they bind the API as they bind a person. */
export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && sheet.protection.options[permission] !== true)
    throw new HostError("AccessDenied", sheet.name);
}

/** Refuses changes to what else is fixed on a protected sheet: page breaks, validation, conditional formats. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw new HostError("AccessDenied", sheet.name);
}

/** Refuses content for locked cells of a protected sheet; one locked cell is enough, as in Excel. */
export function requireUnlocked({ sheet, box }: RangeTarget): void {
  if (!sheet.protection) return;
  if (box.rows === maxRows || box.columns === maxColumns) throw new HostError("AccessDenied", sheet.name);
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (isLocked(sheet, row, column)) throw new HostError("AccessDenied", sheet.name);
    }
  }
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cells.style(row, column).locked ?? true;
}
