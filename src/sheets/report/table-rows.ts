/** A table: caption, head (again on each new page), rows. */
import { MANY_COLUMNS, PARAGRAPH_SPACING, SIZES, staysWithNext } from "../../report/document/decree-30";
import type { Table } from "../../report/document/document";
import { headCells, headDepth } from "../../report/document/table-head";
import type { BorderEdge, CellStyle, HorizontalAlignment } from "../sheet-plan";
import { heightOf, type TextFont } from "../text-metrics";
import { BLACK, wholePixels, type Frame } from "./sheet-page";
import { gap, textCell, textRow, type PageCell, type PageRow } from "./page-row";

const ALL_EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
const BORDERED: CellStyle = { borders: { edges: ALL_EDGES, color: BLACK }, vertical: "center" };

/** Room above and below the text of a cell together. */
const CELL_SPACING = 4.5;

/** One table on a page: where its columns begin, the right margin at the end, and its size of letters. */
interface Layout {
  readonly table: Table;
  readonly edges: readonly number[];
  readonly size: number;
}

function layoutOf(table: Table, { width }: Frame): Layout {
  let share = 0;
  const ends = table.columns.map((column) => wholePixels((share += column.share) * width));
  const size = table.columns.length > MANY_COLUMNS ? SIZES.wideTable : SIZES.table;
  return { table, edges: [0, ...ends.slice(0, -1), width], size };
}

function cellOf(
  { edges }: Layout,
  [from, to]: readonly [number, number],
  text: string,
  font: TextFont,
  alignment: HorizontalAlignment,
): PageCell {
  return textCell(edges[from] ?? 0, edges[to] ?? 0, text, font, alignment, BORDERED);
}

const heightOfCell = ({ text, from, to }: PageCell, font: TextFont): number =>
  heightOf(text, font, to - from, { spacing: CELL_SPACING });

function tableRow(
  layout: Layout,
  texts: readonly string[],
  font: TextFont,
  alignment: (column: number) => HorizontalAlignment,
): PageRow {
  const cells = layout.table.columns.map((_, index) =>
    cellOf(layout, [index, index + 1], texts[index] ?? "", font, alignment(index)),
  );
  return { height: Math.max(...cells.map((cell) => heightOfCell(cell, font))), cells, keepWithNext: false };
}

/** The lines of titles; a title over several lines makes the last of them as high as it needs. */
function headRows(layout: Layout): PageRow[] {
  const { columns, numbers } = layout.table;
  const font = { size: layout.size, bold: true };
  const placed = headCells(columns).map((head) => ({
    ...head,
    cell: cellOf(layout, [head.column, head.column + head.columns], head.text, font, "center"),
  }));
  const heights = Array.from({ length: headDepth(columns) }, () => 0);
  for (const { line, lines, cell } of [...placed].sort((a, b) => a.lines - b.lines)) {
    const above = heights.slice(line, line + lines - 1).reduce((sum, height) => sum + height, 0);
    const last = line + lines - 1;
    heights[last] = Math.max(heights[last] ?? 0, heightOfCell(cell, font) - above);
  }
  const rows = heights.map((height, line): PageRow => ({
    height,
    cells: placed
      .filter((head) => head.line === line)
      .map(({ cell, lines }) => (lines === 1 ? cell : { ...cell, rowSpan: lines })),
    keepWithNext: true,
  }));
  if (numbers === undefined) return rows;
  const line = tableRow(layout, numbers, { size: layout.size, italic: true }, () => "center");
  return [...rows, { ...line, keepWithNext: true }];
}

/** The lines above a table: its caption, and what it counts. */
function captionRows({ caption, measure = "" }: Table, { width }: Frame): PageRow[] {
  const line = (text: string, font: TextFont, alignment: HorizontalAlignment): PageRow[] =>
    text === ""
      ? []
      : [
          textRow(textCell(0, width, text, font, alignment), font, {
            spacing: PARAGRAPH_SPACING,
            keepWithNext: true,
          }),
        ];
  return [
    ...line(caption, { size: SIZES.body, bold: true }, "center"),
    ...line(measure, { size: SIZES.formHead, italic: true }, "right"),
  ];
}

/** The rows of a table; its last is followed by room as after a paragraph. */
export function tableRows(table: Table, frame: Frame): PageRow[] {
  const layout = layoutOf(table, frame);
  const head = headRows(layout);
  const rows = table.rows.map((texts, index) => {
    const bold = table.boldRows?.includes(index) ?? false;
    const row = tableRow(
      layout,
      texts,
      { size: layout.size, bold },
      (column) => table.columns[column]!.align,
    );
    return { ...row, repeatedAbove: head, keepWithNext: staysWithNext(index, table.rows.length) };
  });
  return [...captionRows(table, frame), ...head, ...rows, { ...gap(PARAGRAPH_SPACING), keepWithNext: false }];
}
