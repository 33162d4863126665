import { plainText } from "./plain-text";

/** How the digits beyond the last printed one are dealt with; the values of the setting `lam_tron`. */
export type RoundingMode = "half_up" | "truncate";

/** A printed percentage, exactly: `units` = percent × 10^`decimals`, so that 99,6% is 996 with 1 decimal. */
export interface Percent {
  readonly units: number;
  readonly decimals: number;
}

/** Two counts, from which a percentage is computed without error. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A percentage read from text, with its value in percent beside the exact units. */
export interface ReadPercent extends Percent {
  readonly value: number;
}

export interface WritePercentOptions {
  /** Digits after the mark, 0 to 4. Default 2. Not used for a Percent, which is rounded already. */
  readonly decimals?: number;
  /** Default "half_up". Not used for a Percent. */
  readonly mode?: RoundingMode;
  /** Default ",". */
  readonly decimalMark?: "," | ".";
  /** Keep the zeros at the end ("0,10%"). Default false ("0,1%"). */
  readonly keepZeros?: boolean;
}

/** 10^9 × 100 × 10^4 = 10^15 stays below 2^53, so every step below is exact in whole numbers. */
const MAX_COUNT = 1e9;
const MAX_DECIMALS = 4;

function assertDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MAX_DECIMALS) {
    throw new RangeError(`decimals from 0 to ${MAX_DECIMALS}, not ${decimals}`);
  }
}

function assertCount(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n > MAX_COUNT) throw new RangeError(`not a count up to 10^9: ${n}`);
}

/**
 * The percentage of two counts, rounded exactly.
 *
 * Division in floating point goes wrong at the halves: 57/800 is 7,125%, but 57 / 800 * 10000 is
 * 712.4999999999999, which rounds to 7,12%. Here the remainder of whole numbers decides.
 *
 * Source: reports print half up to two decimals (24/378 = 6,35%); one report of the five truncates (71,24%).
 *
 * @param numerator - Count from 0 to 10^9; may exceed the denominator.
 * @param denominator - Count from 0 to 10^9.
 * @param decimals - Digits after the mark, 0 to 4.
 * @returns The exact units, or null for a zero denominator, which has no rate.
 * @throws RangeError for an argument outside these bounds.
 *
 * @example
 * roundPercent(2002, 2810, 2, "half_up") //=> { units: 7125, decimals: 2 }
 * roundPercent(2002, 2810, 2, "truncate") //=> { units: 7124, decimals: 2 }
 * roundPercent(0, 0, 2, "half_up") //=> null
 */
export function roundPercent(
  numerator: number,
  denominator: number,
  decimals: number,
  mode: RoundingMode,
): Percent | null {
  assertCount(numerator);
  assertCount(denominator);
  assertDecimals(decimals);
  if (denominator === 0) return null;
  const scaled = numerator * 10 ** (2 + decimals);
  const remainder = scaled % denominator;
  const truncated = (scaled - remainder) / denominator;
  const goesUp = mode === "half_up" && remainder * 2 >= denominator;
  return { units: goesUp ? truncated + 1 : truncated, decimals };
}

/**
 * A rate held as a floating-point fraction, rounded on its shortest decimal digits.
 *
 * Every exact half is a short decimal, and the fraction nearest to it prints as that decimal; so a rate up to
 * 1 of counts up to 10^9 rounds here as its counts would in roundPercent.
 */
function roundFraction(fraction: number, decimals: number, mode: RoundingMode): Percent {
  assertDecimals(decimals);
  if (!Number.isFinite(fraction) || fraction < 0) throw new RangeError(`not a rate: ${fraction}`);
  const [mantissa = "", exponent = ""] = fraction.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const shift = Number(exponent) - (digits.length - 1) + 2 + decimals;
  if (shift >= 0) return { units: Number(digits + "0".repeat(shift)), decimals };
  // Both are "" where even the first digit stands beyond the last printed place: 0 units.
  const firstDropped = digits.charAt(digits.length + shift);
  const goesUp = mode === "half_up" && firstDropped >= "5";
  return { units: Number(digits.slice(0, shift)) + (goesUp ? 1 : 0), decimals };
}

/**
 * A rate as reports print it: decimal comma, percent sign attached, "–" where there is no rate.
 *
 * Source: the five reports ("6,35%", "69,2%", "100%"); a zero base prints "–", never 0% or 100%.
 *
 * @param rate - A fraction (0.996 for 99,6%), the two counts, a Percent, which is written as it stands, or
 * null for no rate. The two counts are always exact; a fraction is, as long as it is at most 1 and comes from
 * counts up to 10^9.
 * @throws RangeError for a negative or infinite rate, counts or decimals outside the bounds of roundPercent,
 * or a rate too large to be held exactly.
 *
 * @example
 * writePercent({ numerator: 1002, denominator: 1006 }) //=> "99,6%"
 * writePercent({ numerator: 1, denominator: 1006 }, { keepZeros: true }) //=> "0,10%"
 * writePercent(1) //=> "100%"
 * writePercent({ units: 996, decimals: 1 }) //=> "99,6%"
 * writePercent(null) //=> "–"
 */
export function writePercent(
  rate: number | Ratio | Percent | null,
  { decimals = 2, mode = "half_up", decimalMark = ",", keepZeros = false }: WritePercentOptions = {},
): string {
  const percent = toPercent(rate, decimals, mode);
  if (percent === null) return "–";
  const isPrintable = Number.isSafeInteger(percent.units) && percent.units >= 0;
  if (!isPrintable || !Number.isInteger(percent.decimals) || percent.decimals < 0) {
    throw new RangeError(`not a printable rate: ${percent.units} units of ${percent.decimals} decimals`);
  }
  const digits = String(percent.units).padStart(percent.decimals + 1, "0");
  const whole = digits.slice(0, digits.length - percent.decimals);
  const after = digits.slice(whole.length);
  const shown = keepZeros ? after : after.replace(/0+$/, "");
  return `${whole}${shown === "" ? "" : decimalMark + shown}%`;
}

function toPercent(
  rate: number | Ratio | Percent | null,
  decimals: number,
  mode: RoundingMode,
): Percent | null {
  if (rate === null) return null;
  if (typeof rate === "number") return roundFraction(rate, decimals, mode);
  if ("units" in rate) return rate;
  return roundPercent(rate.numerator, rate.denominator, decimals, mode);
}

const SPACED_RATE = /^(\d+)(?: ?[.,] ?(\d+))? ?%?$/;

/** More digits than this may not be held exactly. */
const PLAIN_DIGITS = 15;

/** Digits, a mark with digits behind it or none, a sign or none; null for all else. */
function readPlainRate(text: string): ReadPercent | null {
  const end = text.endsWith("%") ? text.length - 1 : text.length;
  if (end === 0 || end > PLAIN_DIGITS) return null;
  let units = 0;
  let mark = -1;
  for (let position = 0; position < end; position += 1) {
    const code = text.charCodeAt(position);
    if (code >= ZERO && code <= NINE) units = units * 10 + (code - ZERO);
    else if ((code === COMMA || code === DOT) && mark < 0 && position > 0) mark = position;
    else return null;
  }
  if (mark === end - 1) return null;
  const decimals = mark < 0 ? 0 : end - mark - 1;
  return { value: units / 10 ** decimals, units, decimals };
}

const [ZERO, NINE, COMMA, DOT] = [0x30, 0x39, 0x2c, 0x2e] as const;

/**
 * A percentage as a person in Vietnam writes it, with or without the sign, or null when the text is not one.
 *
 * A rate has no thousands, so a dot and a comma are both the decimal mark ("99.6%" stands in the reports
 * beside "99,6%"), and text with two marks is not a rate. Zeros at the end are kept in `decimals`: they say
 * to how many digits the writer rounded.
 *
 * @returns The value in percent, and the same exactly; null also for a sign, or more digits than a number
 * holds exactly.
 *
 * @example
 * readPercent("99,6") //=> { value: 99.6, units: 996, decimals: 1 }
 * readPercent("0,10 %") //=> { value: 0.1, units: 10, decimals: 2 }
 * readPercent("1.022,5%") //=> null
 */
export function readPercent(text: string): ReadPercent | null {
  // Most rates are typed plainly; cleaning a text costs many times as much as reading it.
  const plain = readPlainRate(text);
  if (plain !== null) return plain;
  const shape = SPACED_RATE.exec(plainText(text));
  const [match, whole = "", after = ""] = shape ?? [];
  if (match === undefined) return null;
  const units = Number(whole + after);
  if (!Number.isSafeInteger(units)) return null;
  return { value: Number(`${whole}.${after}`), units, decimals: after.length };
}
