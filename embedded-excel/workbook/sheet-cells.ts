import { type ICellData, type IStyleData, CellValueType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

import type { CellValue, StyleSnapshot } from "../../workbook-file";
import { contains, forEachCell, maxColumns, maxRows, type Box } from "./address";
import { FormatRegions } from "./format-regions";
import { applyPatch, decodeStyle, encodePatch, mergedPatch, type StylePatch } from "./style-codec";
import type { Shift } from "./shift";
import type { UniverBook } from "./univer-book";

const NO_STYLE: StyleSnapshot = {};

/** What a cell holds: nothing, a constant, or a formula with its leading "=". */
export type Content = null | string | number | boolean | { readonly formula: string };

interface PendingCell {
  content?: Content;
  patch?: StylePatch;
}

/**
 * The cells of one sheet. They live in Univer, values, formulas and appearance alike, so that its UI shows them. One
 * mutation for each call of the API would be slow: writes gather here and reach Univer in one mutation, at the latest
 * when something is read.
 */
export class SheetCells {
  private pending = new Map<number, Map<number, PendingCell>>();
  private changesContent = false;
  private decoded = new WeakMap<IStyleData, StyleSnapshot>();
  private readonly formulas: FormulaDataModel;
  private readonly regions = new FormatRegions();

  constructor(
    private readonly book: UniverBook,
    readonly sheetId: string,
  ) {
    this.formulas = book.injector.get(FormulaDataModel);
  }

  setContent(row: number, column: number, content: Content): void {
    this.pendingAt(row, column).content = content;
    this.changesContent = true;
  }

  /** Whole rows, columns and sheets take the patch as their default; the cells that exist take it themselves. */
  patchStyle(box: Box, patch: StylePatch): void {
    if (box.rows < maxRows && box.columns < maxColumns)
      return forEachCell(box, (row, column) => this.patchCell(row, column, patch));
    this.regions.add(box, patch);
    const stored: [number, number][] = [];
    this.forEachStored((row, column) => contains(box, row, column) && stored.push([row, column]));
    for (const [row, column] of stored) this.patchCell(row, column, patch);
  }

  value(row: number, column: number): CellValue {
    const cell = this.read(row, column);
    if (!cell || cell.v === undefined || cell.v === null) return null;
    return cell.t === CellValueType.BOOLEAN ? cell.v === 1 || cell.v === true : cell.v;
  }

  /** With its "=", in the spelling Univer keeps; undefined for a constant. */
  formula(row: number, column: number): string | undefined {
    const cell = this.read(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    return (
      cell.f ?? this.formulas.getFormulaStringByCell(row, column, this.sheetId, this.book.unitId) ?? undefined
    );
  }

  /** Answered without handing writes over: a sheet of hundreds of merges asks for every cell of each. */
  hasContent(row: number, column: number): boolean {
    const pending = this.pending.get(row)?.get(column)?.content;
    if (pending !== undefined) return pending !== null;
    const cell = this.sheet().getCellMatrix().getValue(row, column);
    return !!cell && (!!cell.f || !!cell.si || (cell.v !== undefined && cell.v !== null));
  }

  /** Only what differs from the default of the workbook. Answered without handing writes over, so it stays cheap. */
  style(row: number, column: number): StyleSnapshot {
    const cell = this.sheet().getCellMatrix().getValue(row, column);
    const data = cell?.s ? this.book.workbook.getStyles().getStyleByCell(cell) : undefined;
    const own = data ? this.decodedStyle(data) : NO_STYLE;
    const locked = (cell?.custom as { locked?: boolean } | null | undefined)?.locked;
    const patch = this.pending.get(row)?.get(column)?.patch;
    const upper = [own, locked === undefined ? undefined : { locked }, patch];
    return upper.reduce<StyleSnapshot>(
      (style, layer) => (layer && layer !== NO_STYLE ? applyPatch(style, layer) : style),
      this.regions.style(row, column) ?? NO_STYLE,
    );
  }

  /** Every cell that Univer stores, in row order: those with content and those only formatted. */
  forEachStored(visit: (row: number, column: number, hasContent: boolean) => void): void {
    this.flush();
    this.sheet()
      .getCellMatrix()
      .forValue((row, column) => visit(row, column, this.hasContent(row, column)));
  }

  /** Every formula, in the spelling Univer keeps. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.flush();
    this.sheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell && (cell.f || cell.si) ? this.formula(row, column) : undefined;
        if (formula !== undefined) visit(row, column, formula);
      });
  }

  /** Hands the gathered writes to Univer. */
  flush(): void {
    if (this.pending.size === 0) return;
    const rows = this.pending;
    const trigger = this.changesContent ? undefined : SetStyleCommand.id;
    this.pending = new Map();
    this.changesContent = false;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let lastRow = 0;
    let lastColumn = 0;
    for (const [row, cells] of rows) {
      const target: Record<number, ICellData> = (cellValue[row] = {});
      lastRow = Math.max(lastRow, row);
      for (const [column, cell] of cells) {
        target[column] = encodeCell(cell);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    this.growTo(lastRow, lastColumn);
    this.book.run(SetRangeValuesMutation.id, { subUnitId: this.sheetId, cellValue, trigger });
  }

  /** Univer's sheets have an edge; Excel's only far away. */
  growTo(row: number, column: number): void {
    const sheet = this.sheet();
    const subUnitId = this.sheetId;
    if (row >= sheet.getRowCount()) {
      this.book.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: row + 100 });
    }
    if (column >= sheet.getColumnCount()) {
      this.book.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: column + 10 });
    }
  }

  /** Moves the defaults of rows and columns; the cells are moved by Univer. */
  shift(shift: Shift): void {
    this.regions.shift(shift);
  }

  private read(row: number, column: number): ICellData | null | void {
    this.flush();
    return this.sheet().getCellMatrix().getValue(row, column);
  }

  private sheet() {
    const sheet = this.book.workbook.getSheetBySheetId(this.sheetId);
    if (!sheet) throw new Error(`Univer has no sheet ${this.sheetId}`);
    return sheet;
  }

  private decodedStyle(data: IStyleData): StyleSnapshot {
    let style = this.decoded.get(data);
    if (!style) this.decoded.set(data, (style = decodeStyle(data)));
    return style;
  }

  private patchCell(row: number, column: number, patch: StylePatch): void {
    const cell = this.pendingAt(row, column);
    cell.patch = cell.patch ? mergedPatch(cell.patch, patch) : patch;
  }

  private pendingAt(row: number, column: number): PendingCell {
    let cells = this.pending.get(row);
    if (!cells) this.pending.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = {}));
    return cell;
  }
}

function encodeCell({ content, patch }: PendingCell): ICellData {
  const data: ICellData = content === undefined ? {} : encodeContent(content);
  if (patch) {
    data.s = encodePatch(patch);
    // Univer's styles have no place for "locked"; the cell's own custom data moves with the cell as well.
    if (patch.locked !== undefined) data.custom = patch.locked === null ? null : { locked: patch.locked };
  }
  return data;
}

/** The Univer form of a content; what the cell held before is taken back. */
export function encodeContent(content: Content): ICellData {
  const blank = { v: null, f: null, si: null, p: null, t: null };
  if (content === null) return blank;
  if (typeof content === "object") return { ...blank, f: content.formula };
  if (typeof content === "number") return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: content, t: CellValueType.STRING };
}
