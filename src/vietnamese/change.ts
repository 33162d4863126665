/** Differences between two periods, as reports write them: "−12,3%" of a count, "+1,25 điểm %" of a rate. */
import { roundPercent, type Percent, type Ratio, type WritePercentOptions } from "./percent";

/** Decimals of the change of a count, in percent. */
export const COUNT_DECIMALS = 1;

/** Decimals of the change of a rate, in percent points. */
export const POINT_DECIMALS = 2;

/** A change beyond this says only that the two periods cannot be compared, in digits for which a column has no room. */
export const MOST_SHOWN = 999;

/** How the rates that are compared are written. */
export type WriteChangeOptions = Pick<WritePercentOptions, "decimals" | "mode" | "decimalMark">;

/**
 * By how much a count has risen or fallen, in units of 0,1%.
 *
 * @param now - Count from 0 to 10^9.
 * @param before - Count of the period before.
 * @returns null when there was none before: nothing is a percentage of 0.
 * @throws RangeError for what is no such count.
 * @example countChange(877, 1000) //=> { units: -123, decimals: 1 }
 */
function countChange(now: number, before: number): Percent | null {
  const change = roundPercent(Math.abs(now - before), before, COUNT_DECIMALS, "half_up");
  return change === null ? null : { ...change, units: now < before ? 0 - change.units : change.units };
}

/**
 * By how many percent points a rate has risen or fallen: the difference of the two rates as printed, so that a reader
 * who subtracts them finds the same.
 *
 * @returns null when one of them has no base.
 * @throws RangeError for counts beyond 10^9.
 * @example rateChange({ numerator: 970, denominator: 978 }, { numerator: 50, denominator: 51 })
 *   //=> { units: 114, decimals: 2 } (99,18% − 98,04%)
 */
function rateChange(
  now: Ratio,
  before: Ratio,
  { decimals = POINT_DECIMALS, mode = "half_up" }: WriteChangeOptions = {},
): Percent | null {
  const [after, first] = [now, before].map(({ numerator, denominator }) =>
    roundPercent(numerator, denominator, decimals, mode),
  );
  return after && first ? { units: after.units - first.units, decimals } : null;
}

/**
 * "+1,25", "−12,3", "0", "trên +999": signed, without zeros at the end. The minus is U+2212, which no line breaks after.
 */
function writeSignedDecimal({ units, decimals }: Percent, decimalMark: string): string {
  if (Math.abs(units) > MOST_SHOWN * 10 ** decimals) return `trên ${units > 0 ? "+" : "−"}${MOST_SHOWN}`;
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const after = digits.slice(whole.length).replace(/0+$/, "");
  const sign = units === 0 ? "" : units > 0 ? "+" : "−";
  return `${sign}${whole}${after === "" ? "" : decimalMark + after}`;
}

/**
 * The change of a count in words; "" where nothing can be compared.
 *
 * @example writeCountChange(877, 1000) //=> "−12,3%"
 * @example writeCountChange(5, 0) //=> ""
 */
export function writeCountChange(now: number, before: number, options: WriteChangeOptions = {}): string {
  const change = countChange(now, before);
  return change === null ? "" : `${writeSignedDecimal(change, options.decimalMark ?? ",")}%`;
}

/**
 * The change of a rate in words; "" where nothing can be compared.
 *
 * @example writeRateChange({ numerator: 5, denominator: 8 }, { numerator: 1, denominator: 2 }) //=> "+12,5 điểm %"
 */
export function writeRateChange(now: Ratio, before: Ratio, options: WriteChangeOptions = {}): string {
  const change = rateChange(now, before, options);
  return change === null ? "" : writePoints(change, options);
}

/**
 * Percent points in words.
 *
 * @example writePoints({ units: -125, decimals: 2 }) //=> "−1,25 điểm %"
 */
export function writePoints(points: Percent, { decimalMark = "," }: WriteChangeOptions = {}): string {
  return `${writeSignedDecimal(points, decimalMark)} điểm %`;
}
