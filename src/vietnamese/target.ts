/** Targets set by a higher level, as officers write them. */
import { readPercent, writePercent, type Percent, type Ratio } from "./percent";
import { plainText } from "./plain-text";

export interface Target {
  readonly operator: ">=" | "=" | "<=";
  readonly percent: Percent;
}

/** Longer marks first: ">=" must not be cut at "=". A bare percentage is a floor. */
const OPERATORS: readonly (readonly [operator: Target["operator"], words: readonly string[]])[] = [
  [">=", [">=", "=>", "≥", "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "đạt"]],
  ["<=", ["<=", "=<", "≤", "tối đa", "không vượt quá", "không quá"]],
  ["=", ["=", "bằng"]],
];

function splitOperator(text: string): { operator: Target["operator"]; rest: string } {
  for (const [operator, words] of OPERATORS) {
    const word = words.find((each) => text.startsWith(each));
    if (word !== undefined) return { operator, rest: text.slice(word.length).trim() };
  }
  return { operator: ">=", rest: text };
}

function isAtMostHundred({ units, decimals }: Percent): boolean {
  return units <= 10 ** (decimals + 2);
}

/**
 * Reads a target, or answers null for what is not one.
 *
 * Text is in percent, with or without the sign. A number means "at least"; up to 1 it is a fraction, as a
 * percent cell holds it, above 1 percent points. "Trên 80%" and "dưới 5%" are not read: officers mean both
 * "at least" and "more than" by them, so the officer has to say which.
 *
 * @example
 * readTarget("≥ 60%") //=> { operator: ">=", percent: { units: 60, decimals: 0 } }
 * readTarget("Không quá 2,5%") //=> { operator: "<=", percent: { units: 25, decimals: 1 } }
 * readTarget(0.6) //=> { operator: ">=", percent: { units: 60, decimals: 0 } }
 * readTarget("trên 80%") //=> null
 */
export function readTarget(cell: string | number): Target | null {
  if (typeof cell === "number") {
    return cell < 0 || cell > 100 ? null : readTarget(writePercent(cell <= 1 ? cell : cell / 100));
  }
  const { operator, rest } = splitOperator(plainText(cell).toLowerCase());
  const percent = readPercent(rest);
  if (percent === null || !isAtMostHundred(percent)) return null;
  return { operator, percent: { units: percent.units, decimals: percent.decimals } };
}

const MARKS: Readonly<Record<Target["operator"], string>> = { ">=": "≥", "=": "=", "<=": "≤" };

/**
 * Writes a target as reports print it.
 *
 * @example writeTarget({ operator: ">=", percent: { units: 60, decimals: 0 } }) //=> "≥ 60%"
 */
export function writeTarget({ operator, percent }: Target): string {
  return `${MARKS[operator]} ${writePercent(percent)}`;
}

/**
 * Whether a rate meets a target, in whole numbers, so that no rounding decides: 59,996% does not meet ≥ 60%.
 *
 * @param ratio - The two counts of the rate; the denominator is not 0.
 *
 * @example meetsTarget({ numerator: 970, denominator: 978 }, { operator: ">=", percent: { units: 50, decimals: 0 } }) //=> true
 */
export function meetsTarget({ numerator, denominator }: Ratio, { operator, percent }: Target): boolean {
  const rate = numerator * 10 ** (percent.decimals + 2);
  const target = percent.units * denominator;
  if (operator === "=") return rate === target;
  return operator === ">=" ? rate >= target : rate <= target;
}
