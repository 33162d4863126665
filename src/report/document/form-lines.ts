import type { Block, ReportDocument } from "./document";

const MARKS = { 1: "- ", 2: "+ " } as const;

function linesOfBlock(block: Block): string[] {
  // A cell is a line of its own: a row number beside a name is no count.
  if (block.kind === "table") return [block.caption, ...block.rows.flat()];
  return [block.kind === "item" ? MARKS[block.level] + block.text : block.text];
}

/**
 * A report as lines of text for the rules of form (checks/form-rules), as an officer reads it. Number and date are left
 * out: their blanks are filled in by hand when the report is registered, and rule D10r is about them.
 *
 * @example checkForm(formLinesOf(document)) //=> []
 */
export function formLinesOf({ letterhead, title, blocks, signature, recipients }: ReportDocument): string[] {
  return [
    letterhead.parent,
    letterhead.issuer,
    title.kind,
    title.summary,
    ...blocks.flatMap(linesOfBlock),
    ...recipients,
    ...signature.authority,
    signature.name,
  ].filter((line) => line !== "");
}
