/** What the digits of a count say: thousands marks, letters among digits, scales ("12,4 ngàn"), about or exact. */
import { readNumber } from "../../vietnamese/counts";
import type { Token } from "../read/tokens";

export interface ReadCount {
  readonly value: number;
  readonly confidence: number;
  readonly slip?: "letters" | "comma_thousands";
}

/** Letters that a scan or a slip of the hand puts for digits. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** As sure as one can be of a number that had to be mended. */
export const MENDED = 0.5;
const COMMA_CONFIDENCE = 0.6;

export const withDigits = (written: string): string =>
  written.replace(/[OolI]/g, (letter) => LOOK_ALIKES[letter]!);

/**
 * A count as it stands in a report. A comma between thousands and letters for digits are read, but never taken as sure.
 *
 * @param isWhole - whether only whole numbers of it make sense: of money and areas a comma is a decimal one.
 * @example readCount("1O22", true) //=> { value: 1022, confidence: 0.5, slip: "letters" }
 */
export function readCount(written: string, isWhole: boolean): ReadCount {
  if (/[OolI]/.test(written)) {
    const mended = readCount(withDigits(written), isWhole);
    return { value: mended.value, confidence: MENDED, slip: "letters" };
  }
  if (isWhole && COMMA_THOUSANDS.test(written)) {
    return {
      value: Number(written.replace(/,/g, "")),
      confidence: COMMA_CONFIDENCE,
      slip: "comma_thousands",
    };
  }
  return { value: readNumber(written) ?? NaN, confidence: 1 };
}

const SCALES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9 };

/** "12,4 ngàn": what the word behind a number multiplies it by; undefined for none. */
export const scaleOf = (token: Token | undefined): number | undefined =>
  token?.kind === "word" ? SCALES[token.folded] : undefined;

/** How a number that is only about right lies to the exact one. */
export type About = "above" | "below" | "around";

const ABOUT: readonly (readonly [words: readonly string[], about: About])[] = [
  [["hơn"], "above"],
  [["trên"], "above"],
  [["gần"], "below"],
  [["ngót"], "below"],
  [["dưới"], "below"],
  [["khoảng"], "around"],
  [["xấp", "xỉ"], "around"],
  [["ước"], "around"],
  [["ước", "khoảng"], "around"],
  [["chừng"], "around"],
  [["ước", "tính"], "around"],
  [["ước", "đạt"], "around"],
];
const ABOUT_BEHIND: readonly (readonly string[])[] = [
  ["trở", "lên"],
  ["có", "lẻ"],
];

const isAt = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  from >= 0 && words.every((word, index) => tokens[from + index]?.text.toLowerCase() === word);

/** Whether the words around a number say that it is only about right; undefined for an exact one. */
export function aboutAt(tokens: readonly Token[], from: number, to: number): About | undefined {
  const before = ABOUT.find(([words]) => isAt(tokens, from - words.length, words));
  if (before !== undefined) return before[1];
  return ABOUT_BEHIND.some((words) => isAt(tokens, to, words)) ? "above" : undefined;
}

/** One of the last digit that a round number shows: 1.000 of 12.000, 100 of 12.300. */
function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0 && step < 1e9) step *= 10;
  return step;
}

/**
 * Whether an exact count can be what a round one says.
 *
 * @example canRoundTo(12_345, 12_000, "above") //=> true
 */
export function canRoundTo(exact: number, round: number, about: About): boolean {
  const step = stepOf(round);
  if (about === "above") return exact >= round && exact < round + step;
  if (about === "below") return exact <= round && exact > round - step;
  return Math.abs(exact - round) <= step;
}
