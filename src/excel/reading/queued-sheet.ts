import { viewOfSheet, type SheetView } from "../../workbook/sheet-view";

/** A sheet that is being read: queue with `queueSheet`, sync, then `viewOf`. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly used: Excel.Range;
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

/** A sheet read through Office.js. */
export interface OpenSheet extends SheetView {
  /** What the protection allows, to protect the sheet alike again. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
}

/** The sheet as read; call after the sync. */
export function viewOf({ sheet, names, used }: QueuedSheet): OpenSheet {
  const view = viewOfSheet({
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    isProtected: sheet.protection.protected,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    values: used.isNullObject ? [] : used.values,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
  });
  return { ...view, protectionOptions: sheet.protection.options };
}
