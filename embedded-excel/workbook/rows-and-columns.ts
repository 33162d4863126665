import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";

import type { Box } from "./address";
import type { Sheet } from "./sheet";
import type { Shift } from "./shift";
import type { UniverBook } from "./univer-book";

const commands = {
  row: { insert: InsertRowByRangeCommand.id, remove: RemoveRowByRangeCommand.id, direction: Direction.UP },
  column: {
    insert: InsertColByRangeCommand.id,
    remove: RemoveColByRangeCommand.id,
    direction: Direction.LEFT,
  },
} as const;

/** Puts whole rows or columns in (count > 0) or takes them out; Univer moves cells, formulas, names, merges, sizes. */
export function shiftCells(book: UniverBook, sheet: Sheet, shift: Shift): void {
  const size = Math.abs(shift.count);
  const isRow = shift.axis === "row";
  if (isRow) sheet.cells.growTo(shift.at + size, 0);
  else sheet.cells.growTo(0, shift.at + size);
  const whole: Box = isRow
    ? { row: shift.at, column: 0, rows: size, columns: sheet.univer!.getColumnCount() }
    : { row: 0, column: shift.at, rows: sheet.univer!.getRowCount(), columns: size };
  const range = {
    startRow: whole.row,
    endRow: whole.row + whole.rows - 1,
    startColumn: whole.column,
    endColumn: whole.column + whole.columns - 1,
  };
  const { insert, remove, direction } = commands[shift.axis];
  if (shift.count < 0) return book.run(remove, { subUnitId: sheet.id, range });
  book.run(insert, { subUnitId: sheet.id, range, direction });
  takeFormatFromBefore(sheet, shift);
}

/** As Excel does, new rows look like the row above them, new columns like the one to their left. */
function takeFormatFromBefore(sheet: Sheet, { axis, at, count }: Shift): void {
  if (at === 0) return;
  const isRow = axis === "row";
  const extent = isRow ? sheet.univer!.getColumnCount() : sheet.univer!.getRowCount();
  for (let i = 0; i < extent; i++) {
    const style = isRow ? sheet.cells.style(at - 1, i) : sheet.cells.style(i, at - 1);
    if (Object.keys(style).length === 0) continue;
    const box = isRow
      ? { row: at, column: i, rows: count, columns: 1 }
      : { row: i, column: at, rows: 1, columns: count };
    sheet.cells.patchStyle(box, style);
  }
}
