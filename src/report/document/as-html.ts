/** A report as simple HTML, to be pasted into Word or a mail where no file can be saved. */
import { FONT, RECIPIENTS_HEAD, SIZES } from "./decree-30";
import type { Block, ReportDocument, Table } from "./document";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The room left for a day or a number is several spaces, which HTML would fold into one. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark]!)
    .replace(/ {2,}/g, (spaces) => "&nbsp;".repeat(spaces.length));

const paragraph = (text: string, style = ""): string =>
  text === "" ? "" : `<p${style === "" ? "" : ` style="${style}"`}>${escaped(text)}</p>`;

const CENTRED = "text-align:center;font-weight:bold";
const BODY = "text-align:justify;text-indent:1cm";

function tableOf({ caption, measure = "", columns, numbers, rows, boldRows = [] }: Table): string {
  const cell = (text: string, index: number, style: string): string =>
    `<td style="text-align:${columns[index]?.align ?? "left"};${style}">${escaped(text)}</td>`;
  const row = (cells: readonly string[], style = ""): string =>
    `<tr>${cells.map((text, index) => cell(text, index, style)).join("")}</tr>`;
  const heads = columns.map(({ title, under = [] }) => [...under, title].join(" – "));
  return [
    paragraph(caption, CENTRED),
    paragraph(measure, "text-align:right;font-style:italic"),
    '<table border="1" style="border-collapse:collapse">',
    row(heads, "font-weight:bold"),
    numbers === undefined ? "" : row(numbers),
    ...rows.map((cells, index) => row(cells, boldRows.includes(index) ? "font-weight:bold" : "")),
    "</table>",
  ].join("");
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return paragraph(block.text, "font-weight:bold;text-indent:1cm");
    case "item":
      return paragraph(`${block.level === 1 ? "-" : "+"} ${block.text}`, BODY);
    case "paragraph":
      return paragraph(block.text, block.italic === true ? `${BODY};font-style:italic` : BODY);
    case "table":
      return tableOf(block);
  }
}

/**
 * The report as HTML, all of its texts escaped.
 *
 * @example htmlOf(document) //=> '<div style="…"><p …>ỦY BAN NHÂN DÂN XÃ GIA PHÚC</p>…'
 */
export function htmlOf({ letterhead, form, title, blocks, recipients, signature }: ReportDocument): string {
  const head =
    form === undefined
      ? [letterhead.parent, letterhead.issuer, letterhead.number, letterhead.placeAndDate]
      : [...form.left, ...form.right];
  return [
    `<div style="font-family:'${FONT}';font-size:${SIZES.body}pt">`,
    ...head.map((text) => paragraph(text)),
    ...[title.kind, title.summary, title.period ?? ""].map((text) => paragraph(text, CENTRED)),
    ...blocks.map(blockOf),
    // A set form is dated where it is signed.
    ...(form === undefined ? [] : [paragraph(letterhead.placeAndDate, "text-align:right;font-style:italic")]),
    paragraph(signature.preparedBy ?? "", CENTRED),
    ...signature.authority.map((text) => paragraph(text, CENTRED)),
    paragraph(signature.name, CENTRED),
    ...(recipients.length === 0 ? [] : [paragraph(RECIPIENTS_HEAD, "font-style:italic")]),
    ...recipients.map((text) => paragraph(`- ${text}`)),
    "</div>",
  ].join("");
}
