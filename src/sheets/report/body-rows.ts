/** Headings, paragraphs and list items: NĐ 30/2020, Phụ lục I, item 6. */
import { FIRST_LINE, PARAGRAPH_SPACING, SIZES } from "../../report/document/decree-30";
import type { Block } from "../../report/document/document";
import { linesOf, MAX_ROW_HEIGHT, splitToRows, textWidth, type TextFont } from "../text-metrics";
import { mm, type Frame } from "./sheet-page";
import { textCell, textRow, type PageRow } from "./page-row";
import { steadyLines } from "./steady-lines";
import { tableRows } from "./table-rows";

const NO_BREAK_SPACE = "\u00a0";
const LIST_MARKS = { 1: "- ", 2: "+ " } as const;

/**
 * The first-line indent as no-break spaces. An `indent` of the cell would move every line, merged cells take no
 * first-line indent, and ordinary spaces are lost or stretched when the text is justified; no-break spaces survive in
 * Excel and in LibreOffice.
 */
function indented(text: string, font: TextFont): string {
  const spaces = Math.round(mm(FIRST_LINE) / textWidth(NO_BREAK_SPACE, font));
  return NO_BREAK_SPACE.repeat(spaces) + text;
}

/** A line that announces a list must not be the last of a page. */
const announcesMore = (text: string): boolean => text.trimEnd().endsWith(":");

/** Neither part of a paragraph that runs over to the next page is a single line. */
const FEWEST_LINES = 2;

const SPACED = { spacing: PARAGRAPH_SPACING };

function splitAt(
  room: number,
  text: string,
  font: TextFont,
  width: number,
): readonly [PageRow, PageRow] | undefined {
  const rows = splitToRows(text, font, width, room, SPACED);
  const [first = ""] = rows;
  const rest = rows.slice(1).join(" ");
  const isEnough = [first, rest].every((part) => linesOf(part, font, width).most >= FEWEST_LINES);
  const parts = [paragraphRow(first, font, width), paragraphRow(rest, font, width)] as const;
  return isEnough && parts[0].height <= room ? parts : undefined;
}

function paragraphRow(text: string, font: TextFont, width: number): PageRow {
  const cell = textCell(0, width, steadyLines(text, font, width), font, "justify");
  const row = textRow(cell, font, { ...SPACED, keepWithNext: announcesMore(text) });
  return { ...row, split: (room) => splitAt(room, text, font, width) };
}

/** A paragraph in as many rows as Excel's tallest row asks for. */
function paragraphRows(text: string, font: TextFont, width: number): PageRow[] {
  const parts = splitToRows(text, font, width, MAX_ROW_HEIGHT, SPACED);
  return parts.map((part) => paragraphRow(part, font, width));
}

/** A heading of more lines than Excel's tallest row holds is as good as a paragraph, and is cut like one. */
function headingRows(text: string, width: number): PageRow[] {
  const font = { size: SIZES.body, bold: true };
  const rows = paragraphRows(indented(text, font), font, width);
  return rows.map((row) => ({ ...row, keepWithNext: true }));
}

/** A remark under a table, close to the next one. */
function noteRows(text: string, width: number): PageRow[] {
  const font = { size: SIZES.note, italic: true };
  return splitToRows(text, font, width).map((part) =>
    textRow(textCell(0, width, part, font, "justify"), font, { spacing: 0, keepWithNext: false }),
  );
}

/** The rows of one block. */
export function blockRows(block: Block, frame: Frame): PageRow[] {
  const { width } = frame;
  const font = { size: SIZES.body };
  switch (block.kind) {
    case "heading":
      return headingRows(block.text, width);
    case "paragraph": {
      if (block.isNote) return noteRows(block.text, width);
      const style = block.italic ? { ...font, italic: true } : font;
      return paragraphRows(indented(block.text, style), style, width);
    }
    case "item":
      return paragraphRows(indented(LIST_MARKS[block.level] + block.text, font), font, width);
    case "table":
      return tableRows(block, frame);
  }
}
