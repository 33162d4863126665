/** Text as pasted, typed or scanned → text that the readers expect. All positions in a review refer to the latter. */
import { plainText } from "../../vietnamese/plain-text";
import { convertLegacy, type LegacyEncoding } from "../../vietnamese/legacy-encodings";

export interface NormalText {
  readonly text: string;
  /** The old font encoding that the text came in; absent for Unicode. */
  readonly converted?: LegacyEncoding;
}

/** Marks that only steer the direction of writing: invisible, and they part a number from its unit. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** What a list prints in front of its text, and the tab that Word and web pages put behind it when they are copied. */
const LABEL_TAB = /^\s*(?:[-–—+*•·●▪○◦]|(?:\p{L}|[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})[.)])\t/u;

/**
 * Marks of emphasis that some converters leave ("**Ngành Công an**", "__Ngành Công an__"), and what is left of them: a lone
 * "*" may be a list mark; underscores that touch no letter are dots to fill in.
 */
const EMPHASIS: readonly (readonly [pattern: RegExp, left: string])[] = [
  [/\*{2,}/g, "*"],
  [/(\p{L})_{2,}/gu, "$1"],
  [/_{2,}(?=\p{L})/gu, ""],
];

/**
 * Composes accents, unifies blanks and digits, drops invisible marks, and converts the font encodings of before
 * Unicode. Lines are kept; blanks at their ends are not.
 *
 * @example normaliseText("Tổng số:\u00a01.022\r\n").text //=> "Tổng số: 1.022\n"
 */
export function normaliseText(raw: string): NormalText {
  const { text, encoding } = convertLegacy(raw);
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, "\n")
    .replace(DIRECTION_MARKS, "")
    .split("\n")
    .map((line) => plainText(withoutEmphasis(cellsParted(line))));
  return { text: lines.join("\n"), ...(encoding === undefined ? {} : { converted: encoding }) };
}

/**
 * Tabs between words part the cells of a row, as in text copied from a table; of merged cells all but the first are blank.
 * A lone tab behind a list's mark, and tabs around a text, are room.
 */
function cellsParted(line: string): string {
  const text = line.trimEnd();
  const label = LABEL_TAB.exec(text)?.[0];
  const isLabelled = label !== undefined && !text.slice(label.length).includes("\t");
  if (isLabelled || !text.trimStart().includes("\t")) return text;
  return text.split("\t").join(" | ");
}

function withoutEmphasis(line: string): string {
  return EMPHASIS.reduce((text, [pattern, left]) => text.replace(pattern, left), line);
}
