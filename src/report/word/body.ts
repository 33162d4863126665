/** Headings, paragraphs and list items: NĐ 30/2020, Phụ lục I, item 6. */
import { HeadingLevel, Paragraph, TextRun, type Table } from "docx";
import type { Block } from "../document/document";
import { paragraph } from "./paragraphs";
import { STYLE } from "./styles";
import { tableOf } from "./word-table";

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ITEMS = { 1: STYLE.item1, 2: STYLE.item2 } as const;

/** A line that announces a list must not be the last of a page, nor what goes with the signature. */
const keep = (text: string, isClosing: boolean): { readonly keepNext?: true } =>
  isClosing || text.trimEnd().endsWith(":") ? { keepNext: true } : {};

function paragraphStyle({ italic, isNote }: Extract<Block, { kind: "paragraph" }>): string {
  if (isNote) return STYLE.note;
  return italic ? STYLE.basis : STYLE.body;
}

/**
 * The paragraphs of one block.
 *
 * @param isClosing - The closing sentence goes with the signature, and the end of what stands above it too, so that no
 *   page holds little more than a signature.
 */
export function blockOf(block: Block, width: number, isClosing: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
    case "paragraph":
      return [paragraph(block.text, paragraphStyle(block), {}, keep(block.text, isClosing))];
    case "item":
      return [paragraph(block.text, ITEMS[block.level], {}, keep(block.text, isClosing))];
    case "table":
      return tableOf(block, width);
  }
}
