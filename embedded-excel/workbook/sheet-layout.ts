import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

import { intersection, maxColumns, maxRows, type Box } from "./address";
import type { SheetCells } from "./sheet-cells";
import type { UniverBook } from "./univer-book";

const pixelsPerPoint = 96 / 72;

export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

/** Sizes, hidden rows and columns, merges, frozen panes of one sheet, kept in Univer. Lengths are points. */
export class SheetLayout {
  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
    private readonly cells: SheetCells,
  ) {}

  rowHeight(row: number): number {
    const height = this.sheet.getRowManager().getRow(row)?.h;
    return height === undefined ? defaultRowHeight : toPoints(height);
  }

  columnWidth(column: number): number {
    const width = this.sheet.getColumnManager().getColumn(column)?.w;
    return width === undefined ? defaultColumnWidth : toPoints(width);
  }

  setRowHeights(box: Box, points: number): void {
    this.run(SetWorksheetRowHeightMutation.id, {
      ranges: [this.rows(box)],
      rowHeight: points * pixelsPerPoint,
    });
  }

  setColumnWidths(box: Box, points: number): void {
    this.run(SetWorksheetColWidthMutation.id, {
      ranges: [this.columns(box)],
      colWidth: points * pixelsPerPoint,
    });
  }

  /** Heights that differ from the default, by row. */
  customHeights(): Record<number, number> {
    return customSizes(this.sheet.getConfig().rowData, "h");
  }

  customWidths(): Record<number, number> {
    return customSizes(this.sheet.getConfig().columnData, "w");
  }

  isRowHidden(row: number): boolean {
    return this.sheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(box: Box, hidden: boolean): void {
    this.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges: [this.rows(box)] });
  }

  setColumnsHidden(box: Box, hidden: boolean): void {
    this.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges: [this.columns(box)] });
  }

  hiddenRows(): number[] {
    return hiddenIndexes(this.sheet.getConfig().rowData);
  }

  hiddenColumns(): number[] {
    return hiddenIndexes(this.sheet.getConfig().columnData);
  }

  merges(): Box[] {
    return this.sheet.getConfig().mergeData.map(toBox);
  }

  /** Joins cells; as in Excel only the content of the first one stays. */
  merge(box: Box, across: boolean): void {
    const boxes = across
      ? Array.from({ length: box.rows }, (_, i) => ({ ...box, row: box.row + i, rows: 1 }))
      : [box];
    this.unmerge(box);
    this.cells.growTo(box.row + box.rows - 1, box.column + box.columns - 1);
    for (const one of boxes) this.keepFirstContent(one);
    this.run(AddWorksheetMergeMutation.id, {
      ranges: boxes.filter((one) => one.rows * one.columns > 1).map(toRange),
    });
  }

  unmerge(box: Box): void {
    const ranges = this.merges()
      .filter((merge) => intersection(merge, box))
      .map(toRange);
    if (ranges.length > 0) this.run(RemoveWorksheetMergeMutation.id, { ranges });
  }

  frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet.getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.run(SetFrozenMutation.id, { xSplit: columns, ySplit: rows, startRow, startColumn });
  }

  get tabColor(): string {
    return this.sheet.getConfig().tabColor;
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(ToggleGridlinesMutation.id, { showGridlines });
  }

  private keepFirstContent(box: Box): void {
    let found = false;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (!this.cells.hasContent(row, column)) continue;
        const isFirstCell = row === box.row && column === box.column;
        if (!found && !isFirstCell) {
          const formula = this.cells.formula(row, column);
          const content = formula === undefined ? this.cells.value(row, column) : { formula };
          this.cells.setContent(box.row, box.column, content);
        }
        if (!isFirstCell) this.cells.setContent(row, column, null);
        found = true;
      }
    }
  }

  private get sheet(): Worksheet {
    return this.book.workbook.getSheetBySheetId(this.sheetId)!;
  }

  private run(id: string, params: object): void {
    this.book.run(id, { subUnitId: this.sheetId, ...params });
  }

  /** Whole columns reach as far as Univer's sheet does, not a million rows. */
  private rows(box: Box): IRange {
    if (box.rows < maxRows) this.cells.growTo(box.row + box.rows - 1, 0);
    const endRow = Math.min(box.row + box.rows, this.sheet.getRowCount()) - 1;
    return { startRow: box.row, endRow, startColumn: 0, endColumn: this.sheet.getColumnCount() - 1 };
  }

  private columns(box: Box): IRange {
    if (box.columns < maxColumns) this.cells.growTo(0, box.column + box.columns - 1);
    const endColumn = Math.min(box.column + box.columns, this.sheet.getColumnCount()) - 1;
    return { startRow: 0, endRow: this.sheet.getRowCount() - 1, startColumn: box.column, endColumn };
  }
}

export function toRange({ row, column, rows, columns }: Box): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function toBox({ startRow, endRow, startColumn, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function toPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

type SizeData = Readonly<Record<number, { h?: number; w?: number; hd?: BooleanNumber } | undefined>>;

function customSizes(data: SizeData, key: "h" | "w"): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [index, entry] of Object.entries(data)) {
    if (entry?.[key] !== undefined) sizes[Number(index)] = toPoints(entry[key]);
  }
  return sizes;
}

function hiddenIndexes(data: SizeData): number[] {
  return Object.keys(data)
    .map(Number)
    .filter((index) => data[index]?.hd === BooleanNumber.TRUE);
}
