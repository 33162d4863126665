import { intersection } from "../workbook/address";
import { defaultColumnWidth } from "../workbook/sheet-layout";
import type { RangeTarget } from "./model";
import { textOf } from "./cell-contents";
import { requirePermission } from "./protection-rules";
import { usedPart } from "./used-part";

/** Rough metrics: there are no fonts here. A character is about half as wide as its size, a line 1.25 times as high. */
const widthOfCharacter = 0.5;
const heightOfLine = 1.25;
const margin = 4;

/** Sets each row as high as its longest wrapped text; merged cells do not count, as in Excel. */
export function autofitRows(target: RangeTarget): void {
  requirePermission(target.sheet, "allowFormatRows");
  const { sheet, box } = target;
  const used = usedPart({ ...target, box }, true);
  if (!used) return;
  const merges = sheet.layout.merges();
  for (let row = used.row; row < used.row + used.rows; row++) {
    let height = 15;
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }))) continue;
      const { wrap, fontSize = 11 } = sheet.cells.style(row, column);
      const width = wrap ? sheet.layout.columnWidth(column) : Infinity;
      const lines = textOf(sheet, row, column)
        .split("\n")
        .reduce(
          (sum, line) => sum + Math.max(1, Math.ceil((line.length * fontSize * widthOfCharacter) / width)),
          0,
        );
      height = Math.max(height, lines * fontSize * heightOfLine + 1);
    }
    sheet.layout.setRowHeights({ row, column: 0, rows: 1, columns: 1 }, Math.min(height, 409.5));
  }
}

/** Sets each column as wide as its longest text. */
export function autofitColumns(target: RangeTarget): void {
  requirePermission(target.sheet, "allowFormatColumns");
  const { sheet, box } = target;
  const used = usedPart({ ...target, box }, true);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    let width = 0;
    for (let row = used.row; row < used.row + used.rows; row++) {
      const { fontSize = 11 } = sheet.cells.style(row, column);
      width = Math.max(width, textOf(sheet, row, column).length * fontSize * widthOfCharacter + margin);
    }
    sheet.layout.setColumnWidths(
      { row: 0, column, rows: 1, columns: 1 },
      width > margin ? width : defaultColumnWidth,
    );
  }
}
