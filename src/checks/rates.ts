/** The rates of a set of figures. */
import type { Rate, RateArgument } from "../catalog/rate";
import { RATES } from "../catalog/rates";
import type { FigureKey } from "../catalog/figures";
import { applies, type Settings } from "../catalog/settings";
import { indexOf, type Resolved } from "./figure-index";

/** The two counts of a rate. */
export interface RateCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Figures that feed an argument under the office's settings. */
export function figuresOf(argument: RateArgument, settings: Settings): readonly FigureKey[] {
  const { unless } = argument;
  return unless !== undefined && applies(unless, settings) ? unless.figures : argument.figures;
}

/**
 * Numerator and denominator of a rate; undefined when one of its counts is unknown.
 *
 * @example countsOf(rateOf("tl_qua_han"), resolve({ gq_qua_han: 1, da_giai_quyet: 1006 }, DEFAULT_SETTINGS))
 *   //=> { numerator: 1, denominator: 1006 }
 */
export function countsOf(rate: Rate, resolved: Resolved): RateCounts | undefined {
  const { numerator, denominator } = partialCountsOf(rate, resolved);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** The counts of a rate as far as they are known. */
export function partialCountsOf(rate: Rate, resolved: Resolved): Partial<RateCounts> {
  const sums = { numerator: 0, base: 0 };
  for (const argument of rate.arguments) {
    for (const key of figuresOf(argument, resolved.settings)) {
      sums[argument.role] += resolved.value[indexOf(key)]!;
    }
  }
  // An unknown figure is NaN, and so is any sum that it is in.
  return {
    ...(Number.isNaN(sums.numerator) ? {} : { numerator: sums.numerator }),
    ...(Number.isNaN(sums.base) ? {} : { denominator: sums.base }),
  };
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
