/** The rates of a set of figures. */
import type { Rate, RateArgument } from "../catalog/rate";
import { RATES } from "../catalog/rates";
import type { FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import type { Resolved } from "./figure-index";
import { valueOf } from "./resolve";

/** The two counts of a rate. */
export interface RateCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Figures that feed an argument under the office's settings. */
export function figuresOf(argument: RateArgument, settings: Settings): readonly FigureKey[] {
  const { unless } = argument;
  return unless !== undefined && settings[unless.setting] === unless.is ? unless.figures : argument.figures;
}

/**
 * Numerator and denominator of a rate; undefined when one of its counts is unknown.
 *
 * @example countsOf(rateOf("tl_qua_han"), resolve({ gq_qua_han: 1, da_giai_quyet: 1006 }, DEFAULT_SETTINGS))
 *   //=> { numerator: 1, denominator: 1006 }
 */
export function countsOf(rate: Rate, resolved: Resolved): RateCounts | undefined {
  const sums = { numerator: 0, base: 0 };
  for (const argument of rate.arguments) {
    for (const key of figuresOf(argument, resolved.settings)) {
      const value = valueOf(resolved, key);
      if (value === undefined) return undefined;
      sums[argument.role] += value;
    }
  }
  return { numerator: sums.numerator, denominator: sums.base };
}

/**
 * Every rate as a fraction; null where a count is unknown or the base is 0.
 *
 * @example computeRates(resolve({ phi_truc_tuyen: 709, phi_phat_sinh: 709 }, DEFAULT_SETTINGS)).tl_thanh_toan //=> 1
 */
export function computeRates(resolved: Resolved): Record<string, number | null> {
  return Object.fromEntries(
    RATES.map((rate) => {
      const counts = countsOf(rate, resolved);
      const isDefined = counts !== undefined && counts.denominator !== 0;
      return [rate.key, isDefined ? counts.numerator / counts.denominator : null];
    }),
  );
}
