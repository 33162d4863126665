/** Small pieces that the parts of the Word file share. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { letters, pt } from "./measures";

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function runOptions({ size, bold, italic }: TextStyle): Omit<IRunOptions, "text"> {
  return {
    ...(size === undefined ? {} : { size: letters(size) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
  };
}

/** A paragraph of one text in a named style. */
export function paragraph(
  text: string,
  style: string,
  look: TextStyle = {},
  options: Omit<IParagraphOptions, "text" | "children" | "style"> = {},
): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text, ...runOptions(look) })], ...options });
}

/** A ruled line of a given length in the middle of a column: the lower border of an empty, narrow paragraph. */
export function ruledLine(
  style: string,
  columnWidth: number,
  length: number,
  after: number = pt(4),
): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - length) / 2));
  return new Paragraph({
    style,
    keepNext: true,
    spacing: { before: 0, after, line: pt(3), lineRule: "exact" },
    indent: { left: side, right: side, firstLine: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 0 } },
    children: [],
  });
}

/** An empty paragraph of a given height. */
export function gap(style: string, height: number): Paragraph {
  return new Paragraph({
    style,
    spacing: { before: 0, after: 0, line: height, lineRule: "exact" },
    children: [],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Columns beside each other without borders, each a stack of paragraphs; kept on one page. */
export function columnsBeside(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (columns) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
              }),
          ),
        }),
    ),
  });
}

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
