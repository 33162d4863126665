import type { ClassBehaviour } from "../protocol/host-object";
import {
  formatAddress,
  maxColumns,
  maxRows,
  quoteSheetName,
  sameBox,
  wholeSheet,
  type Box,
} from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import { flag } from "./arguments";
import { formulaOf, grid, spread, textOf, valueOf, valueTypeOf, writeContents } from "./cell-contents";
import { worksheetObject, type Classes, type RangeTarget } from "./model";
import { requirePermission } from "./protection-rules";
import { rangeEdits } from "./range-edits";
import { rangeNavigation } from "./range-navigation";

const range: ClassBehaviour<RangeTarget> = {
  readsCalculation: true,
  read: {
    Address: ({ sheet, box }) => qualifiedAddress(sheet, box),
    AddressLocal: ({ sheet, box }) => qualifiedAddress(sheet, box),
    RowIndex: ({ box }) => box.row,
    ColumnIndex: ({ box }) => box.column,
    RowCount: ({ box }) => box.rows,
    ColumnCount: ({ box }) => box.columns,
    CellCount: ({ box }) => cellCount(box),
    IsEntireRow: ({ box }) => box.columns === maxColumns,
    IsEntireColumn: ({ box }) => box.rows === maxRows,
    // A range too large to hold values answers null in Excel, which is what makes `load()` of a column harmless.
    Values: (target) => orNullWhenHuge(target, (row, column) => valueOf(target.sheet, row, column)),
    Formulas: (target) =>
      orNullWhenHuge(target, (row, column) => formulaOf(target.model, target.sheet, row, column)),
    Text: (target) => orNullWhenHuge(target, (row, column) => textOf(target.sheet, row, column)),
    ValueTypes: (target) => orNullWhenHuge(target, (row, column) => valueTypeOf(target.sheet, row, column)),
    NumberFormat: (target) =>
      orNullWhenHuge(target, (row, column) => numberFormatOf(target.sheet, row, column)),
    RowHidden: ({ sheet, box }) => uniform(box.row, box.rows, (row) => sheet.layout.isRowHidden(row)),
    ColumnHidden: ({ sheet, box }) =>
      uniform(box.column, box.columns, (column) => sheet.layout.isColumnHidden(column)),
    Hidden: ({ sheet, box }) =>
      uniform(box.row, box.rows, (row) => sheet.layout.isRowHidden(row)) ||
      uniform(box.column, box.columns, (column) => sheet.layout.isColumnHidden(column)),
  },
  write: {
    Values: writeContents,
    Formulas: writeContents,
    NumberFormat: ({ sheet, box }, formats) => {
      requirePermission(sheet, "allowFormatCells");
      if (!Array.isArray(formats)) return sheet.cells.patchStyle(box, { numberFormat: String(formats) });
      spread(box, formats, (row, column, numberFormat) =>
        sheet.cells.patchStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: String(numberFormat) }),
      );
    },
    RowHidden: ({ sheet, box }, hidden) => {
      requirePermission(sheet, "allowFormatRows");
      sheet.layout.setRowsHidden(box, flag(hidden));
    },
    ColumnHidden: ({ sheet, box }, hidden) => {
      requirePermission(sheet, "allowFormatColumns");
      sheet.layout.setColumnsHidden(box, flag(hidden));
    },
  },
  children: {
    Format: (target) => target.model.factory.create("RangeFormat", target),
    Worksheet: ({ model, sheet }) => worksheetObject(model, sheet),
    ConditionalFormats: (target) => target.model.factory.create("ConditionalFormatCollection", target),
    DataValidation: (target) => target.model.factory.create("DataValidation", target),
  },
  methods: { ...rangeNavigation, ...rangeEdits },
};

/** Range: a rectangle of cells. */
export const rangeClasses: Classes<"Range"> = {
  Range: range,
};

function qualifiedAddress(sheet: Sheet, box: Box): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(box)}`;
}

function cellCount(box: Box): number {
  // Excel answers -1 when the number is above 2^31 - 1.
  const count = box.rows * box.columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function numberFormatOf(sheet: Sheet, row: number, column: number): string {
  return sheet.cells.style(row, column).numberFormat ?? "General";
}

function orNullWhenHuge<T>({ box }: RangeTarget, cell: (row: number, column: number) => T): T[][] | null {
  const isUnbounded = box.rows === maxRows || box.columns === maxColumns || sameBox(box, wholeSheet);
  return isUnbounded ? null : grid(box, cell);
}

/** The state of rows or columns when they agree, else null; beyond what is stored all are alike. */
function uniform(first: number, count: number, state: (index: number) => boolean): boolean | null {
  const own = state(first);
  for (let index = first + 1; index < first + Math.min(count, 5000); index++)
    if (state(index) !== own) return null;
  return own;
}
