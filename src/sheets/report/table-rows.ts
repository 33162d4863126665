/** A table: caption, head (again on each new page), rows. */
import type { Table } from "../../report/document";
import type { BorderEdge, CellStyle } from "../plan";
import { heightOf, type TextFont } from "../text-metrics";
import { BLACK, PARAGRAPH_SPACING, SIZES, TEXT_WIDTH, wholePixels } from "./page";
import { gap, textCell, textRow, type PageRow } from "./page-row";

const ALL_EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
const BORDERED: CellStyle = { borders: { edges: ALL_EDGES, color: BLACK }, vertical: "center" };

/** Room above and below the text of a cell together. */
const CELL_SPACING = 4.5;

/** Where each column begins, and the right margin at the end. */
function edgesOf(table: Table): number[] {
  let share = 0;
  const ends = table.columns.map((column) => wholePixels((share += column.share) * TEXT_WIDTH));
  return [0, ...ends.slice(0, -1), TEXT_WIDTH];
}

function tableRow(
  table: Table,
  texts: readonly string[],
  font: TextFont,
  alignment: (column: number) => "left" | "center" | "right",
): PageRow {
  const edges = edgesOf(table);
  const cells = table.columns.map((_, index) =>
    textCell(
      edges[index] ?? 0,
      edges[index + 1] ?? TEXT_WIDTH,
      texts[index] ?? "",
      font,
      alignment(index),
      BORDERED,
    ),
  );
  const heights = cells.map(({ text, from, to }) =>
    heightOf(text, font, to - from, { spacing: CELL_SPACING }),
  );
  return { height: Math.max(...heights), cells, keepWithNext: false };
}

/** The rows of a table; its last is followed by room as after a paragraph. */
export function tableRows(table: Table): PageRow[] {
  const bold = { size: SIZES.table, bold: true };
  const titles = table.columns.map((column) => column.title);
  const head: PageRow = { ...tableRow(table, titles, bold, () => "center"), keepWithNext: true };
  const caption = textCell(0, TEXT_WIDTH, table.caption, { size: SIZES.body, bold: true }, "center");
  const rows = table.rows.map((texts) => ({
    ...tableRow(table, texts, { size: SIZES.table }, (index) => table.columns[index]?.align ?? "left"),
    repeatedAbove: [head],
  }));
  return [
    textRow(caption, { size: SIZES.body, bold: true }, { spacing: PARAGRAPH_SPACING, keepWithNext: true }),
    head,
    ...rows,
    { ...gap(PARAGRAPH_SPACING), keepWithNext: false },
  ];
}
