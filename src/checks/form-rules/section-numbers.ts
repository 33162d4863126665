/** F02r: sections numbered I, II, III, V. */
import { SOURCES } from "../../catalog/rules/sources";
import { readRoman, roman } from "../../vietnamese/numerals";
import type { FormBreach, FormRule } from "./form-rule";

interface SectionNumber {
  readonly isRoman: boolean;
  /** "4.2" of "4.2.1."; empty for a number of one part. */
  readonly under: string;
  readonly value: number;
}

const ROMAN = /^(?<number>[IVX]{1,6})[.)]\s+\p{L}/u;
/** A point after the number sets "1. Kết quả" apart from a line that begins with a count. */
const ARABIC = /^(?<number>\d{1,2}(?:\.\d{1,2})*)[.)]\s+\D/u;

/** Marks that lines of text taken from Word or the web begin with. */
const MARKS = /^[\s*#>_-]+/u;

function readNumber(line: string): SectionNumber | undefined {
  const text = line.replace(MARKS, "");
  const letters = ROMAN.exec(text)?.groups?.["number"];
  const value = letters === undefined ? null : readRoman(letters);
  if (value !== null) return { isRoman: true, under: "", value };
  const digits = ARABIC.exec(text)?.groups?.["number"];
  if (digits === undefined) return undefined;
  const parts = digits.split(".");
  const last = Number(parts.pop());
  return { isRoman: false, under: parts.join("."), value: last };
}

const written = ({ isRoman, under }: SectionNumber, value: number): string =>
  isRoman ? roman(value) : [under, value].filter((part) => part !== "").join(".");

const isSameKind = (a: SectionNumber, b: SectionNumber): boolean =>
  a.isRoman === b.isRoman && a.under === b.under;

/** The open number that this one goes on from: the greatest below it. */
function previousOf(number: SectionNumber, open: readonly SectionNumber[]): SectionNumber | undefined {
  return open
    .filter((each) => isSameKind(each, number) && each.value < number.value)
    .reduce<SectionNumber | undefined>(
      (best, each) => (best === undefined || each.value >= best.value ? each : best),
      undefined,
    );
}

/**
 * Reads the numbers from top to bottom and keeps those that may still go on: a list of 1, 2, 3 inside section 4 does
 * not end section 4, so that 5 may follow. A number that goes on from nothing is taken as it stands.
 */
function skipsOf(text: readonly string[]): FormBreach[] {
  const breaches: FormBreach[] = [];
  let open: readonly SectionNumber[] = [];
  text.forEach((line, index) => {
    const number = readNumber(line);
    if (number === undefined) return;
    const previous = previousOf(number, open);
    const quote = line.trim().slice(0, 60);
    for (let missing = (previous ?? number).value + 1; missing < number.value; missing += 1) {
      breaches.push({ line: index, quote, slots: { section: written(number, missing) } });
    }
    // A part in Roman numerals begins the numbering below it anew.
    open = number.isRoman ? [number] : [...open.filter((each) => each !== previous), number];
  });
  return breaches;
}

export const SECTIONS_IN_ORDER: FormRule = {
  code: "F02r",
  severity: "warning",
  label: "Số mục liên tục",
  reason: "Phụ lục I: các phần, mục đánh số liên tục.",
  source: SOURCES.documents,
  message: "Thiếu mục {section}: trước “{quote}”.",
  find: skipsOf,
};
