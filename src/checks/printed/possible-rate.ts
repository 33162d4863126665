/** Whether some whole number gives a printed rate when only one of its two counts is known. */
import type { Percent } from "../../vietnamese/percent";
import type { RateCounts } from "../rate-values";

/**
 * Whether a whole number for the count that is not known gives the printed rate, rounded or cut.
 *
 * Rounded, the rate lies in [units − ½, units + ½) of the last printed digit; cut, in [units, units + 1). A rate may
 * exceed 100 %: withdrawn dossiers are no part of the resolved in every office.
 *
 * @returns undefined where nothing is known, or both counts are.
 *
 * @example canComeFrom({ units: 8389, decimals: 2 }, { numerator: 2002 }) //=> false: 2002/2386 = 83,91, 2002/2387 = 83,87
 * @example canComeFrom({ units: 9612, decimals: 2 }, { denominator: 103 }) //=> true: 99/103
 */
export function canComeFrom(
  { units, decimals }: Percent,
  { numerator, denominator }: Partial<RateCounts>,
): boolean | undefined {
  // Twice the rate in units of its last digit, so that the halves are whole: [2·units − 1, 2·units + 2).
  const [low, high] = [Math.max(0, 2 * units - 1), 2 * units + 2];
  const hundred = 200 * 10 ** decimals;
  if (numerator !== undefined && denominator === undefined) {
    const first = Math.floor((hundred * numerator) / high) + 1;
    return low === 0 || first <= Math.floor((hundred * numerator) / low);
  }
  if (denominator !== undefined && numerator === undefined) {
    if (denominator === 0) return undefined;
    const last = Math.ceil((high * denominator) / hundred) - 1;
    return Math.ceil((low * denominator) / hundred) <= last;
  }
  return undefined;
}
