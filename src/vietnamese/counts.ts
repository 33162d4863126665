import { plainText } from "./plain-text";

export interface WriteCountOptions {
  /** Write 1 to 9 with two digits ("01"). Default true. Zero is never padded. */
  readonly padSmall?: boolean;
}

function groupThousands(n: number): string {
  const digits = String(n);
  // Most counts of a report need no dot.
  if (digits.length <= 3) return digits;
  let start = digits.length % 3 || 3;
  let grouped = digits.slice(0, start);
  for (; start < digits.length; start += 3) grouped += `.${digits.slice(start, start + 3)}`;
  return grouped;
}

/**
 * A count as reports print it: dots between thousands, and two digits for 1 to 9, so that a lone digit cannot
 * be changed by adding another before it.
 *
 * Source: the five reports ("1.022 hồ sơ", "01 hồ sơ", "08 PAKN", but "0 hồ sơ").
 *
 * @param n - A count: an integer, 0 or more.
 * @throws RangeError for a negative or fractional number, or one above 2^53 − 1.
 *
 * @example
 * writeCount(1022) //=> "1.022"
 * writeCount(1) //=> "01"
 * writeCount(1, { padSmall: false }) //=> "1"
 * writeCount(0) //=> "0"
 */
export function writeCount(n: number, { padSmall = true }: WriteCountOptions = {}): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return padSmall && n >= 1 && n <= 9 ? `0${n}` : groupThousands(n);
}

/**
 * A difference with its sign: "+" or the minus sign U+2212, which is as wide as "+" and does not break a line
 * as a hyphen does. Zero has no sign; nothing is padded.
 *
 * @param n - An integer.
 * @throws RangeError for a fractional number, or one beyond ±(2^53 − 1).
 *
 * @example
 * writeSigned(1) //=> "+1"
 * writeSigned(-73) //=> "−73"
 * writeSigned(0) //=> "0"
 */
export function writeSigned(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole difference: ${n}`);
  if (n === 0) return "0";
  return (n > 0 ? "+" : "−") + groupThousands(Math.abs(n));
}

/** "1.022", "1.234.567", "1.022,5": dots in front of groups of three, then perhaps a decimal comma. */
const DOT_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** "1,234,567", "1,022.5": the English way, taken only where a second mark proves it. */
const COMMA_GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/;
/** "1 022", "1 022,5": the international way. */
const SPACE_GROUPED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
/** "01", "99,6", "1,022": no thousands mark; a comma is the decimal mark. */
const COMMA_DECIMAL = /^\d+(?:,\d+)?$/;
/** "99.6", "0.123", "1234.567": a dot that cannot stand between thousands. */
const DOT_DECIMAL = /^(?:\d+\.(?!\d{3}$)\d+|(?:0|[1-9]\d{3,})\.\d{3})$/;

function toPlainDecimal(written: string): string | null {
  if (DOT_GROUPED.test(written)) return written.replace(/\./g, "").replace(",", ".");
  if (COMMA_GROUPED.test(written)) return written.replace(/,/g, "");
  if (SPACE_GROUPED.test(written)) return written.replace(/ /g, "").replace(",", ".");
  if (COMMA_DECIMAL.test(written)) return written.replace(",", ".");
  if (DOT_DECIMAL.test(written)) return written;
  return null;
}

/**
 * A number as a person in Vietnam writes it, or null when the text is not one number.
 *
 * The rules, in order:
 * 1. Dots in front of groups of exactly three digits stand between thousands: "1.022" is 1022. The first
 *    group has one to three digits and does not begin with 0, so "0.123" and "1234.567" are decimals and
 *    "012.345" is nothing.
 * 2. Any other single dot is a decimal mark, as in "99.6".
 * 3. A single comma is always the decimal mark: "99,6", and "1,022" is 1.022, not 1022. A count typed the
 *    English way is then refused for not being whole, and the officer decides; reading it as 1022 would be a
 *    silent guess.
 * 4. With several commas, or commas followed by a dot, the commas can only stand between thousands:
 *    "1,234,567".
 * 5. Spaces between groups of exactly three digits stand between thousands; spaces around a mark are dropped.
 * 6. A sign ("+", "-" or "−") touches the first digit.
 *
 * Source: the five reports, where "1.022" and "99.6" both stand; the comma is the decimal mark of Vietnamese
 * text.
 *
 * @returns The number, or null; null also for a number above 2^53 − 1, which would not be held exactly.
 *
 * @example
 * readNumber("1.022") //=> 1022
 * readNumber("99,6") //=> 99.6
 * readNumber("99.6") //=> 99.6
 * readNumber("01") //=> 1
 * readNumber("12 05") //=> null
 */
export function readNumber(text: string): number | null {
  const [, sign = "", unsigned = ""] = /^([+\-−]?)(\d.*)/.exec(plainText(text)) ?? [];
  const decimal = toPlainDecimal(unsigned.replace(/ ?([.,]) ?/g, "$1"));
  if (decimal === null) return null;
  const value = Number(decimal);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return sign === "" || sign === "+" || value === 0 ? value : -value;
}
