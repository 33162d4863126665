/** The lines of a report: their list marks, heading numbers and sections. */
import { readRoman, roman } from "../../vietnamese/numerals";
import { foldAccents } from "../../vietnamese/words";

/** A heading's own number: "II", "4", "4.1", "a". */
export interface HeadingNumber {
  readonly kind: "roman" | "arabic" | "letter";
  /** "II" is [2], "4.1" is [4, 1], "b" is [2]. */
  readonly parts: readonly number[];
  readonly written: string;
}

export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Where the words begin, behind list marks and the heading's number. */
  readonly bodyStart: number;
  /** The innermost list mark; "" for none. */
  readonly mark: string;
  readonly heading?: HeadingNumber;
  /** Section that the line stands in: "II.4.1"; "" before the first heading. */
  readonly section: string;
}

const ROMAN = /^([IVX]{1,6})[.)\/:]\s*(?=\S)/;
const ARABIC = /^(\d{1,2}(?:\.\d{1,2}){0,3})([.)\/]|(?=\s))(?:\s+(?=\S)|(?=[^\s\d]))/;
const LETTER = /^([a-zđ])[.)]\s+(?=\S)/;
const LIST_MARK = /^[-–—+*•·●▪○◦➢✓]\s*/;

/** Vietnamese lists run a, b, c, d, đ, e. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** What comes in decimals: "99.6 %" and "1.5 triệu" are no heading numbers. */
const MEASURED = /^(?:%|trieu|ty dong|nghin|dong|m2|km|diem)/;

/** Marks may follow each other: "- + Tiếp nhận trực tuyến". */
const MAX_MARKS = 3;

/**
 * Splits a text into lines and finds the section of each.
 *
 * @example linesOf("II. Kết quả\n4.1. Tiếp nhận\n- Tổng số: 5").map(({ section }) => section)
 *   //=> ["II", "II.4.1", "II.4.1"]
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const path = new SectionPath();
  let start = 0;
  for (const raw of text.split("\n")) {
    const { mark, length } = listMarkOf(raw);
    const found = headingOf(raw.slice(length), mark);
    if (found !== undefined) path.enter(found.number);
    lines.push({
      index: lines.length,
      start,
      end: start + raw.length,
      bodyStart: start + length + (found?.length ?? 0),
      mark,
      ...(found === undefined ? {} : { heading: found.number }),
      section: path.written,
    });
    start += raw.length + 1;
  }
  return lines;
}

function listMarkOf(line: string): { readonly mark: string; readonly length: number } {
  let mark = "";
  let length = 0;
  for (let count = 0; count < MAX_MARKS; count += 1) {
    const [found] = LIST_MARK.exec(line.slice(length)) ?? [];
    if (found === undefined) break;
    mark = found.trim();
    length += found.length;
  }
  return { mark, length };
}

/** A number before a unit ("12 hồ sơ") is a count, not a heading's number. */
function headingOf(body: string, mark: string): { number: HeadingNumber; length: number } | undefined {
  const [romanAll, romanNumber] = ROMAN.exec(body) ?? [];
  const value = romanNumber === undefined ? null : readRoman(romanNumber);
  if (romanAll !== undefined && value !== null) {
    return { number: { kind: "roman", parts: [value], written: roman(value) }, length: romanAll.length };
  }
  const [arabicAll, arabicNumber, close] = ARABIC.exec(body) ?? [];
  if (arabicAll !== undefined && arabicNumber !== undefined) {
    const isBare = close === "";
    const isCount =
      isBare &&
      (!arabicNumber.includes(".") ||
        MEASURED.test(foldAccents(body.slice(arabicAll.length, arabicAll.length + 12))));
    const parts = arabicNumber.split(".").map(Number);
    if (!isCount && parts.every((part) => part > 0)) {
      return { number: { kind: "arabic", parts, written: arabicNumber }, length: arabicAll.length };
    }
  }
  const [letterAll, letter] = mark === "" ? (LETTER.exec(body) ?? []) : [];
  if (letterAll === undefined || letter === undefined || !LETTERS.includes(letter)) return undefined;
  return {
    number: { kind: "letter", parts: [LETTERS.indexOf(letter) + 1], written: letter },
    length: letterAll.length,
  };
}

/** The headings that are open: a Roman one, an Arabic one below it, a letter below that. */
class SectionPath {
  private open: { part?: string; section?: string; point?: string } = {};

  enter({ kind, written }: HeadingNumber): void {
    const { part, section } = this.open;
    if (kind === "roman") this.open = { part: written };
    else if (kind === "arabic") this.open = { ...(part === undefined ? {} : { part }), section: written };
    else {
      this.open = {
        ...(part === undefined ? {} : { part }),
        ...(section === undefined ? {} : { section }),
        point: written,
      };
    }
  }

  get written(): string {
    const { part, section, point } = this.open;
    return [part, section, point].filter((each) => each !== undefined).join(".");
  }
}
