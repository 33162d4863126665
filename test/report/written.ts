/** A document written out line by line, everything in it, for golden files that people can read. */
import type { Block, ReportDocument, Table } from "../../src/report/document/document";

const MARKS = { 1: "  - ", 2: "    + " } as const;

function writtenTable(table: Table): string[] {
  const { caption, measure, columns, numbers, rows, boldRows = [] } = table;
  return [
    `[table] ${caption}${measure === undefined ? "" : ` (${measure})`}`,
    `  ${columns.map(({ title, under = [], share, align }) => `${[...under, title].join(" > ")} ${Math.round(share * 100)} ${align}`).join(" | ")}`,
    ...(numbers === undefined ? [] : [`  ${numbers.join(" | ")}`]),
    ...rows.map((cells, index) => `  ${boldRows.includes(index) ? "*" : ""}${cells.join(" | ")}`),
  ];
}

function writtenBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${block.text}`];
    case "paragraph":
      return [`${block.isNote ? "[note] " : ""}${block.italic ? "[italic] " : ""}${block.text}`];
    case "item":
      return [MARKS[block.level] + block.text];
    case "table":
      return writtenTable(block);
  }
}

export function written({
  orientation,
  letterhead,
  form,
  title,
  blocks,
  signature,
  recipients,
}: ReportDocument): string {
  return [
    `[${orientation ?? "portrait"}] ${Object.values(letterhead).join(" | ")}`,
    ...(form === undefined ? [] : [`[form] ${form.left.join(" / ")} || ${form.right.join(" / ")}`]),
    `[title] ${title.kind} / ${title.summary}${title.period === undefined ? "" : ` / ${title.period}`}`,
    ...blocks.flatMap(writtenBlock),
    `[signature] ${signature.preparedBy ?? ""} | ${signature.authority.join(" / ")} | ${signature.name}`,
    `[recipients] ${recipients.join("; ")}`,
  ].join("\n");
}
