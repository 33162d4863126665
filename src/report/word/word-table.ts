/** A table: caption, head that comes again on each page, rows that are not parted between pages. */
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { MANY_COLUMNS, PARAGRAPH_SPACING, SIZES, staysWithNext } from "../document/decree-30";
import type { Table as ReportTable } from "../document/document";
import { headCells, headDepth } from "../document/table-head";
import { pt } from "./measures";
import { ALIGNMENTS, paragraph, type TextStyle } from "./paragraphs";
import { STYLE } from "./styles";

const CELL_MARGINS = { left: pt(3), right: pt(3), top: pt(1.5), bottom: pt(1.5) };

interface CellOptions {
  readonly width: number;
  readonly align: keyof typeof ALIGNMENTS;
  readonly look: TextStyle;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly keepNext?: boolean;
}

function cell(text: string, { width, align, look, keepNext = false, ...spans }: CellOptions): TableCell {
  return new TableCell({
    children: [
      paragraph(text, STYLE.tableText, look, {
        alignment: ALIGNMENTS[align],
        ...(keepNext ? { keepNext } : {}),
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: CELL_MARGINS,
    ...spans,
  });
}

/** Whole twips that add up to the width. */
function widthsOf({ columns }: ReportTable, width: number): number[] {
  let share = 0;
  const edges = columns.map((column) => Math.round((share += column.share) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function headRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  const cells = headCells(table.columns);
  const titles = Array.from({ length: headDepth(table.columns) }, (_, line) =>
    cells
      .filter((each) => each.line === line)
      .map(({ text, lines, column, columns }) =>
        cell(text, {
          width: widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
          align: "center",
          look: { size, bold: true },
          columnSpan: columns,
          rowSpan: lines,
          keepNext: true,
        }),
      ),
  );
  const numbers = table.numbers?.map((text, index) =>
    cell(text, { width: widths[index] ?? 0, align: "center", look: { size, italic: true }, keepNext: true }),
  );
  return [...titles, ...(numbers === undefined ? [] : [numbers])].map(
    (children) => new TableRow({ tableHeader: true, cantSplit: true, children }),
  );
}

function bodyRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  return table.rows.map((texts, index) => {
    const bold = table.boldRows?.includes(index) ?? false;
    const keepNext = staysWithNext(index, table.rows.length);
    const children = table.columns.map(({ align }, column) =>
      cell(texts[column] ?? "", { width: widths[column] ?? 0, align, look: { size, bold }, keepNext }),
    );
    return new TableRow({ cantSplit: true, children });
  });
}

/** The caption, the table, and room below it. */
export function tableOf(table: ReportTable, width: number): (Paragraph | Table)[] {
  const { caption, measure, columns } = table;
  const widths = widthsOf(table, width);
  const size = columns.length > MANY_COLUMNS ? SIZES.wideTable : SIZES.table;
  const room = { spacing: { before: pt(PARAGRAPH_SPACING), after: pt(PARAGRAPH_SPACING) }, keepNext: true };
  return [
    ...(caption === "" ? [] : [paragraph(caption, STYLE.caption, {}, room)]),
    ...(measure === undefined
      ? []
      : [
          paragraph(
            measure,
            STYLE.recipients,
            { size: SIZES.formHead, italic: true },
            { ...room, alignment: ALIGNMENTS.right },
          ),
        ]),
    new Table({
      style: STYLE.table,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [...headRows(table, widths, size), ...bodyRows(table, widths, size)],
    }),
    paragraph("", STYLE.tableText, { size: 6 }),
  ];
}
