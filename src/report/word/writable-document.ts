import { withoutControls } from "../../vietnamese/plain-text";
import type { ReportDocument } from "../document/document";

const writableText = (text: string): string =>
  withoutControls(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "));

function writable(value: unknown): unknown {
  if (typeof value === "string") return writableText(value);
  if (Array.isArray(value)) return value.map(writable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, writable(each)]));
}

/**
 * The document with every text as XML can hold it, whoever composed it: Word refuses to open a file with one character
 * that XML 1.0 does not have (control characters, halves of surrogate pairs, U+FFFE and U+FFFF). Breaks and tabs
 * become blanks: a text is one paragraph.
 *
 * @example writableDocument({ ...document, title: { kind: "BÁO CÁO", summary: "Tháng\ufffe 4" } }).title.summary //=> "Tháng 4"
 */
export const writableDocument = (document: ReportDocument): ReportDocument =>
  writable(document) as ReportDocument;
