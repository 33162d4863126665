/** A row of the report sheet before its columns are known: cells from one place on the page to another. */
import { FONT } from "../../report/document/decree-30";
import type { CellStyle, HorizontalAlignment } from "../sheet-plan";
import { heightOf, type TextFont } from "../text-metrics";
import { BLACK } from "./sheet-page";

export interface PageCell {
  /** Points from the left margin. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: CellStyle;
  /** Rows that the cell covers; 1 unless said. */
  readonly rowSpan?: number;
  /** A ruled line: a border without text, which may move a little to meet a column. */
  readonly isRule?: boolean;
}

export interface PageRow {
  readonly height: number;
  readonly cells: readonly PageCell[];
  /** The row must not be the last of a page: a heading, the head of a table, a part of the signature. */
  readonly keepWithNext: boolean;
  /** The part of a paragraph that fits into `room`, and the rest; undefined when less than two lines fit. */
  readonly split?: (room: number) => readonly [PageRow, PageRow] | undefined;
  /** Rows that are printed again above this one when it begins a page: the head of its table. */
  readonly repeatedAbove?: readonly PageRow[];
}

/** A cell with text. */
export function textCell(
  from: number,
  to: number,
  text: string,
  font: TextFont,
  horizontal: HorizontalAlignment,
  extra: CellStyle = {},
): PageCell {
  const style: CellStyle = { font: { name: FONT, color: BLACK, ...font }, horizontal, ...extra };
  return { from, to, text, style };
}

/** A ruled line of some length in the middle between two places: the top border of empty cells. */
export function ruleCell(from: number, to: number, length: number): PageCell {
  const middle = (from + to) / 2;
  return {
    from: middle - length / 2,
    to: middle + length / 2,
    text: "",
    style: { borders: { edges: ["top"], color: BLACK } },
    isRule: true,
  };
}

/** A row of one cell, as high as its text. */
export function textRow(
  cell: PageCell,
  font: TextFont,
  { spacing, keepWithNext }: { readonly spacing: number; readonly keepWithNext: boolean },
): PageRow {
  const height = heightOf(cell.text, font, cell.to - cell.from, { spacing });
  return { height, cells: [cell], keepWithNext };
}

/** An empty row. */
export function gap(height: number): PageRow {
  return { height, cells: [], keepWithNext: true };
}
