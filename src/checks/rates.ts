/** The rates of a set of figures. */
import type { Rate, RateArgument } from "../catalog/rate";
import { isInRange, NUMBER_RANGES } from "../catalog/figure";
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

/** Whether a count is known, and is one that rates are exact for. */
export const isCount = (value: number | undefined): value is number =>
  value !== undefined && isInRange(value, NUMBER_RANGES.count);

/**
 * Numerator and denominator of a rate; undefined when one of them is unknown, or is no count, which Q21 tells.
 *
 * @example countsOf(rateOf("tl_qua_han"), resolve({ gq_qua_han: 1, da_giai_quyet: 1006 }, DEFAULT_SETTINGS))
 *   //=> { numerator: 1, denominator: 1006 }
 */
export function countsOf(rate: Rate, resolved: Resolved): RateCounts | undefined {
  const { numerator, denominator } = partialCountsOf(rate, resolved);
  return isCount(numerator) && isCount(denominator) ? { numerator, denominator } : undefined;
}

/** The counts of a rate as far as they are known. */
export function partialCountsOf(rate: Rate, resolved: Resolved): Partial<RateCounts> {
  const { value, settings } = resolved;
  let numerator = 0;
  let denominator = 0;
  for (const argument of placesOf(rate)) {
    const places =
      argument.unless !== undefined && applies(argument.unless, settings) ? argument.other : argument.usual;
    for (const place of places) {
      if (argument.isBase) denominator += value[place]!;
      else numerator += value[place]!;
    }
  }
  // An unknown figure is NaN, and so is any sum that it is in.
  if (Number.isNaN(numerator)) return Number.isNaN(denominator) ? {} : { denominator };
  return Number.isNaN(denominator) ? { numerator } : { numerator, denominator };
}

/** A rate's arguments with the places of their figures. */
interface ArgumentPlaces {
  readonly isBase: boolean;
  readonly usual: readonly number[];
  readonly unless: RateArgument["unless"];
  readonly other: readonly number[];
}

const PLACES = new Map<Rate, readonly ArgumentPlaces[]>();

function placesOf(rate: Rate): readonly ArgumentPlaces[] {
  const known = PLACES.get(rate);
  if (known !== undefined) return known;
  const places = rate.arguments.map(({ role, figures, unless }) => ({
    isBase: role === "base",
    usual: figures.map(indexOf),
    unless,
    other: (unless?.figures ?? []).map(indexOf),
  }));
  PLACES.set(rate, places);
  return places;
}

/** The rate itself, then the figures that it is computed from under the office's settings. */
export function keysOfRate(rate: Rate, settings: Settings): readonly string[] {
  return [rate.key, ...new Set(rate.arguments.flatMap((argument) => figuresOf(argument, settings)))];
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
