/** The rates by key, and as each edition has them. The rows are those of `rate-table`. */
import { isIn, LATEST, newestOf, notBefore, type Dated } from "./edition";
import { figureOf, type FigureKey } from "./figures";
import type { Rate, RateArgument } from "./rate";
import { RATE_ROWS } from "./rate-table";
import { settingOf } from "./settings";

/** The oldest of some figures is there when the others are still to come: they only add to it. */
function oldestOf(figures: readonly FigureKey[]): Dated {
  const editions = figures.map((key) => newestOf([figureOf(key)]));
  return editions.length === 0 ? {} : { since: Math.min(...editions) };
}

/** A rate is there no sooner than the row that shows it, and a figure on either side of the division. */
function withItsFigures(rate: Rate): Rate {
  const sides = (["numerator", "base"] as const).map((role) =>
    rate.arguments.filter((argument) => argument.role === role).flatMap(({ figures }) => figures),
  );
  const row = rate.besideFigure === undefined ? [] : [figureOf(rate.besideFigure)];
  return notBefore(rate, [...row, ...sides.map(oldestOf)]);
}

/** All rates, in the order of their refs. */
export const RATES: readonly Rate[] = RATE_ROWS.map(withItsFigures);

const BY_KEY: ReadonlyMap<string, Rate> = new Map(RATES.map((rate) => [rate.key, rate]));

/** Whether `key` names a rate. */
export function isRateKey(key: string): boolean {
  return BY_KEY.has(key);
}

/**
 * The rate of a key.
 *
 * @throws RangeError for an unknown key.
 */
export function rateOf(key: string): Rate {
  const rate = BY_KEY.get(key);
  if (rate === undefined) throw new RangeError(`unknown rate key: ${key}`);
  return rate;
}

/** The rates of an edition. */
export function ratesIn(edition: number): readonly Rate[] {
  return RATES.filter((rate) => isIn(rate, edition));
}

/**
 * A rate as an edition has it: figures and settings that came later say nothing of it, and an argument that is fed by
 * such figures alone is still to come.
 */
export function rateIn(rate: Rate, edition: number): Rate {
  if (edition === LATEST) return rate;
  const ofEdition = RATES_IN.get(edition) ?? new Map<Rate, Rate>();
  RATES_IN.set(edition, ofEdition);
  const known = ofEdition.get(rate);
  if (known !== undefined) return known;
  const there = { ...rate, arguments: rate.arguments.flatMap((argument) => argumentIn(argument, edition)) };
  ofEdition.set(rate, there);
  return there;
}

const RATES_IN = new Map<number, Map<Rate, Rate>>();

function argumentIn({ figures, unless, ...argument }: RateArgument, edition: number): RateArgument[] {
  const isThere = (key: FigureKey): boolean => isIn(figureOf(key), edition);
  const there = figures.filter(isThere);
  if (there.length === 0 && figures.length > 0) return [];
  const hasChoice = unless !== undefined && isIn(settingOf(unless.setting), edition);
  const other = hasChoice ? { unless: { ...unless, figures: unless.figures.filter(isThere) } } : {};
  return [{ ...argument, figures: there, ...other }];
}
