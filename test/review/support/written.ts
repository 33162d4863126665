/** A ReportDocument as the lines of text that a person would copy from its print. */
import type { Block, ReportDocument } from "../../../src/report/document/document";

const MARKS = { 1: "- ", 2: "+ " } as const;

function linesOf(block: Block): string[] {
  if (block.kind === "table") {
    const rows = [block.columns.map(({ title }) => title), ...block.rows];
    return [block.caption, ...rows.map((cells) => cells.join(" | "))];
  }
  return [(block.kind === "item" ? MARKS[block.level] : "") + block.text];
}

export function writtenReport({ letterhead, title, blocks, signature, recipients }: ReportDocument): string {
  return [
    letterhead.parent,
    letterhead.issuer,
    letterhead.number,
    letterhead.placeAndDate,
    title.kind,
    title.summary,
    ...blocks.flatMap(linesOf),
    "Nơi nhận:",
    ...recipients.map((each) => `- ${each};`),
    ...signature.authority,
    signature.name,
  ].join("\n");
}
