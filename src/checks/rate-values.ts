/** The rates of a set of figures. */
import type { Rate, RateArgument } from "../catalog/rate";
import { isInRange, NUMBER_RANGES } from "../catalog/figure";
import { rateIn, ratesIn } from "../catalog/rates";
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
  const numerator = sumOf(rate, "numerator", resolved);
  const denominator = sumOf(rate, "base", resolved);
  if (Number.isNaN(numerator)) return Number.isNaN(denominator) ? {} : { denominator };
  return Number.isNaN(denominator) ? { numerator } : { numerator, denominator };
}

/** The sum of a rate's arguments of one role; NaN where a figure is not known. */
export function sumOf(
  rate: Rate,
  role: RateArgument["role"],
  { value, settings, edition }: Resolved,
): number {
  let sum = 0;
  for (const { usual, unless, other } of prepared(rateIn(rate, edition))[role]) {
    const places = unless !== undefined && applies(unless, settings) ? other : usual;
    for (let nth = 0; nth < places.length; nth += 1) sum += value[places[nth]!]!;
  }
  return sum;
}

/** The rate itself, then the figures that it is computed from under the office's settings. */
export function keysOfRate(rate: Rate, settings: Settings): readonly string[] {
  return prepared(rate).keys ?? composeKeys(rate, settings);
}

function composeKeys(rate: Rate, settings: Settings): readonly string[] {
  return [rate.key, ...new Set(rate.arguments.flatMap((argument) => figuresOf(argument, settings)))];
}

/** What is the same for every report, made once for each rate. */
interface PreparedRate {
  readonly numerator: readonly ArgumentPlaces[];
  readonly base: readonly ArgumentPlaces[];
  /** Absent where they depend on the settings. */
  readonly keys: readonly string[] | undefined;
}

/** An argument of a rate with the places of its figures. */
interface ArgumentPlaces {
  readonly usual: readonly number[];
  readonly unless: RateArgument["unless"];
  readonly other: readonly number[];
}

const PREPARED = new Map<Rate, PreparedRate>();

function prepared(rate: Rate): PreparedRate {
  const known = PREPARED.get(rate);
  if (known !== undefined) return known;
  const isFixed = rate.arguments.every(({ unless }) => unless === undefined);
  const made: PreparedRate = {
    numerator: placesOf(rate, "numerator"),
    base: placesOf(rate, "base"),
    keys: isFixed ? composeKeys(rate, {}) : undefined,
  };
  PREPARED.set(rate, made);
  return made;
}

function placesOf(rate: Rate, role: RateArgument["role"]): readonly ArgumentPlaces[] {
  return rate.arguments
    .filter((argument) => argument.role === role)
    .map(({ figures, unless }) => ({
      usual: figures.map(indexOf),
      unless,
      other: (unless?.figures ?? []).map(indexOf),
    }));
}

/**
 * Every rate of the edition as a fraction; null where a count is unknown or the base is 0.
 *
 * @example computeRates(resolve({ phi_truc_tuyen: 709, phi_phat_sinh: 709 }, DEFAULT_SETTINGS)).tl_thanh_toan //=> 1
 */
export function computeRates(resolved: Resolved): Record<string, number | null> {
  return Object.fromEntries(
    ratesIn(resolved.edition).map((rate) => {
      const counts = countsOf(rate, resolved);
      const isDefined = counts !== undefined && counts.denominator !== 0;
      return [rate.key, isDefined ? counts.numerator / counts.denominator : null];
    }),
  );
}
