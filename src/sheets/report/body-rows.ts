/** Headings, paragraphs and list items: NĐ 30/2020, Phụ lục I, item 6. */
import type { Block } from "../../report/document";
import { heightOf, linesOf, MAX_ROW_HEIGHT, splitToRows, textWidth, type TextFont } from "../text-metrics";
import { FIRST_LINE_INDENT, PARAGRAPH_SPACING, SIZES, TEXT_WIDTH } from "./page";
import { textCell, textRow, type PageRow } from "./page-row";
import { tableRows } from "./table-rows";

const NO_BREAK_SPACE = "\u00a0";
const LIST_MARKS = { 1: "- ", 2: "+ " } as const;

/**
 * The first-line indent as no-break spaces. An `indent` of the cell would move every line, merged cells take no
 * first-line indent, and ordinary spaces are lost or stretched when the text is justified; no-break spaces survive in
 * Excel and in LibreOffice.
 */
function indented(text: string, font: TextFont): string {
  const spaces = Math.round(FIRST_LINE_INDENT / textWidth(NO_BREAK_SPACE, font));
  return NO_BREAK_SPACE.repeat(spaces) + text;
}

/** Neither part of a paragraph that runs over to the next page is a single line. */
const FEWEST_LINES = 2;

function splitAt(room: number, text: string, font: TextFont): readonly [PageRow, PageRow] | undefined {
  const rows = splitToRows(text, font, TEXT_WIDTH, room, { spacing: PARAGRAPH_SPACING });
  const [first = ""] = rows;
  const rest = rows.slice(1).join(" ");
  const isEnough = [first, rest].every((part) => linesOf(part, font, TEXT_WIDTH) >= FEWEST_LINES);
  const fits = heightOf(first, font, TEXT_WIDTH, { spacing: PARAGRAPH_SPACING }) <= room;
  return isEnough && fits ? [paragraphRow(first, font), paragraphRow(rest, font)] : undefined;
}

function paragraphRow(text: string, font: TextFont): PageRow {
  const cell = textCell(0, TEXT_WIDTH, text, font, "justify");
  const row = textRow(cell, font, { spacing: PARAGRAPH_SPACING, keepWithNext: false });
  return { ...row, split: (room) => splitAt(room, text, font) };
}

/** A paragraph in as many rows as Excel's tallest row asks for. */
function paragraphRows(text: string, font: TextFont): PageRow[] {
  const parts = splitToRows(indented(text, font), font, TEXT_WIDTH, MAX_ROW_HEIGHT, {
    spacing: PARAGRAPH_SPACING,
  });
  return parts.map((part) => paragraphRow(part, font));
}

function headingRow(text: string): PageRow {
  const font = { size: SIZES.body, bold: true };
  const cell = textCell(0, TEXT_WIDTH, indented(text, font), font, "justify");
  return textRow(cell, font, { spacing: PARAGRAPH_SPACING, keepWithNext: true });
}

/** The rows of one block. */
export function blockRows(block: Block): PageRow[] {
  const font = { size: SIZES.body };
  switch (block.kind) {
    case "heading":
      return [headingRow(block.text)];
    case "paragraph":
      return paragraphRows(block.text, block.italic ? { ...font, italic: true } : font);
    case "item":
      return paragraphRows(LIST_MARKS[block.level] + block.text, font);
    case "table":
      return tableRows(block);
  }
}
