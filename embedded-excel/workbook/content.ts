import type { Content } from "./sheet-cells";
import { dateSerial } from "./validation-rules";

/** How numbers are written: Excel's API always reads en-US, a person types as the computer's region says. */
export interface NumberNotation {
  readonly decimal: string;
  readonly thousands: string;
}

export const apiNotation: NumberNotation = { decimal: ".", thousands: "," };
export const vietnameseNotation: NumberNotation = { decimal: ",", thousands: "." };

export interface ParsedContent {
  readonly content: Content;
  /** The format that Excel gives a cell still at "General" for what was written, e.g. "0%" for "5%". */
  readonly impliedFormat?: string;
}

/**
 * What Excel makes of a text put into a cell: a formula, a number, a percentage, TRUE or FALSE, or the text itself.
 * A cell formatted as text ("@") and a text with an apostrophe in front stay text.
 */
export function parseText(text: string, numberFormat: string, notation: NumberNotation): ParsedContent {
  if (text === "") return { content: null };
  if (numberFormat === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text } };
  if (/^(true|false)$/i.test(text)) return { content: text.toLowerCase() === "true" };
  const percentage = /^(.+?)\s*%$/.exec(text.trim());
  const value = parseNumber(percentage?.[1] ?? text, notation);
  if (value === null) return { content: text };
  if (!percentage) return { content: value };
  const hasFraction = percentage[1]!.includes(notation.decimal);
  // Shifting the decimal point as text keeps 5.02 % at 0.0502 exactly, as Excel does.
  return { content: Number(`${value}e-2`), impliedFormat: hasFraction ? "0.00%" : "0%" };
}

/** As `parseText` for a person in Vietnam, who also types dates: "5/4/2026" is the fifth of April. */
export function parseTyped(text: string, numberFormat: string, notation: NumberNotation): ParsedContent {
  const date = numberFormat === "@" ? null : /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim());
  if (!date) return parseText(text, numberFormat, notation);
  const [day, month, year] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && day > 0;
  return exists ? { content: dateSerial(year, month, day), impliedFormat: "dd/mm/yyyy" } : { content: text };
}

/** A number in the given notation, or null. "1.022" is 1.022 for the API and 1022 as typed in Vietnam. */
function parseNumber(text: string, { decimal, thousands }: NumberNotation): number | null {
  const escaped = thousands === "." ? String.raw`\.` : thousands;
  const point = decimal === "." ? String.raw`\.` : decimal;
  const grouped = String.raw`\d{1,3}(?:${escaped}\d{3})+`;
  const pattern = new RegExp(
    `^[+-]?(?:(?:${grouped}|\\d+)(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`,
  );
  const trimmed = text.trim();
  if (!pattern.test(trimmed)) return null;
  return Number(trimmed.split(thousands).join("").replace(decimal, "."));
}
