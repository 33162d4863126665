/** A report as plain text: what is pasted where nothing but text is taken. Tabs part the cells of a table. */
import { RECIPIENTS_HEAD } from "./decree-30";
import type { Block, ReportDocument, Table } from "./document";

const LIST_MARKS = { 1: "- ", 2: "+ " } as const;

function linesOfTable({ caption, measure = "", columns, numbers = [], rows }: Table): string[] {
  const heads = columns.map(({ title, under = [] }) => [...under, title].join(" – "));
  return [caption, measure, ...[heads, numbers, ...rows].map((cells) => cells.join("\t"))];
}

function linesOf(block: Block): string[] {
  if (block.kind === "table") return linesOfTable(block);
  return [block.kind === "item" ? LIST_MARKS[block.level] + block.text : block.text];
}

/**
 * The report as lines of text in reading order, with the marks of its lists.
 *
 * @example plainTextOf(document).split("\n")[4] //=> "BÁO CÁO"
 */
export function plainTextOf(document: ReportDocument): string {
  const { letterhead, form, title, blocks, signature, recipients } = document;
  const head =
    form === undefined
      ? [letterhead.parent, letterhead.issuer, letterhead.number, letterhead.placeAndDate]
      : [...form.left, ...form.right];
  return [
    ...head,
    title.kind,
    title.summary,
    title.period ?? "",
    ...blocks.flatMap(linesOf),
    // A set form is dated where it is signed.
    ...(form === undefined ? [] : [letterhead.placeAndDate]),
    ...(recipients.length === 0 ? [] : [RECIPIENTS_HEAD]),
    ...recipients.map((text) => `- ${text};`),
    signature.preparedBy ?? "",
    ...signature.authority,
    signature.name,
  ]
    .filter((line) => line.trim() !== "")
    .join("\n");
}
