/** What count was meant by a cell that holds none: thousands lost to a decimal mark, numbers kept as text. */
import { isInRange, NUMBER_RANGES } from "../catalog/figure";
import { readNumber, writeCount } from "../vietnamese/counts";
import { spellCount } from "../vietnamese/number-words";

/** Digits that Excel keeps behind the mark when it takes "1.022" for a decimal. */
const THOUSAND = 1000;

/** 1.022 × 1000 is 1021.9999999999999 as a double. */
const CLOSE = 1e-6;

/**
 * The count that was probably meant; undefined where nothing plausible comes out.
 *
 * - A fraction of at most three digits: "1.022" typed where a dot is the decimal mark, or "4,266" where a comma is.
 * - Text: "1.022", "01", " 45 ", full-width or Arabic digits, as pasted from web pages.
 *
 * @param content - What the cell holds.
 * @example meantCount(1.022) //=> 1022
 * @example meantCount(" 45 ") //=> 45
 * @example meantCount(12.34567) //=> undefined
 */
export function meantCount(content: number | string): number | undefined {
  const number = typeof content === "number" ? content : readNumber(content);
  if (number === null) return undefined;
  const isFraction = !Number.isInteger(number);
  const meant = isFraction ? Math.round(number * THOUSAND) : number;
  if (isFraction && (number < 1 || Math.abs(number * THOUSAND - meant) > CLOSE)) return undefined;
  if (!isInRange(meant, NUMBER_RANGES.count)) return undefined;
  return typeof content === "number" && meant === content ? undefined : meant;
}

/**
 * The question to the officer.
 *
 * @example askMeant("1,022", 1022) //=> "1,022 có phải là một nghìn không trăm hai mươi hai (1.022) không?"
 */
export function askMeant(written: string, meant: number): string {
  return `${written} có phải là ${spellCount(meant)} (${writeCount(meant, { padSmall: false })}) không?`;
}
