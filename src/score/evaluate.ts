/** Points from figures: as a range, since blanks and what only the portal knows leave room. */
import type { FigureKey } from "../catalog/figures";
import { indexOf, type Resolved } from "../checks/figure-index";
import { isCount } from "../checks/rate-values";
import { valueOf } from "../checks/resolve";
import { CRITERIA, criterionOf, SCORE_DATE, SCORE_VERSION } from "./criteria";
import type { Criterion, Quantity } from "./criterion";
import { around, isPoint, NOTHING, plus, type Interval } from "./interval";

export interface ScoredCriterion {
  readonly criterion: Criterion;
  /** null where it is not known. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Between 0 and 1; absent where nothing that an office counts tells it. */
  readonly ratio?: Interval;
  readonly points: Interval;
  readonly lost: Interval;
  /** One reading of the formula, and every count known. */
  readonly isCertain: boolean;
}

export interface Score {
  readonly version: string;
  readonly date: string;
  /** Of the criteria for communes. */
  readonly points: Interval;
  readonly max: number;
  /** Out of 100, where the criteria that are not for communes earn all their points. A rule that was said, and not seen. */
  readonly withOthersFull: Interval;
  /** In the order of the table. */
  readonly criteria: readonly ScoredCriterion[];
}

/**
 * The score of an office's figures.
 *
 * @example scoreOf(resolve({ phi_phat_sinh: 10, phi_truc_tuyen: 5 }, DEFAULT_SETTINGS)).criteria
 *   .find(({ criterion }) => criterion.code === "3.6")!.points //=> { low: 3, high: 3 }
 */
export function scoreOf(resolved: Resolved): Score {
  const criteria = CRITERIA.map((criterion) => scored(criterion, resolved));
  const counted = criteria.filter(({ criterion }) => criterion.isForCommunes);
  const points = counted.map((each) => each.points).reduce(plus, NOTHING);
  const max = maxOf(counted);
  const rest = maxOf(criteria) - max;
  return {
    version: SCORE_VERSION,
    date: SCORE_DATE,
    points,
    max,
    withOthersFull: plus(points, { low: rest, high: rest }),
    criteria,
  };
}

const maxOf = (criteria: readonly ScoredCriterion[]): number =>
  criteria.reduce((total, { criterion }) => total + criterion.max, 0);

function scored(criterion: Criterion, resolved: Resolved): ScoredCriterion {
  const { max, ratio, evidence, perRatio } = criterion;
  const points = pointsOf(criterion, resolved);
  const range = ratioOf(criterion, resolved);
  const numerator = knownOf(ratio?.numerator, resolved);
  const missed = knownOf(ratio?.missed, resolved);
  const base = ratio?.baseTimes === undefined ? knownOf(ratio?.denominator, resolved) : null;
  return {
    criterion,
    numerator,
    denominator: numerator === null || missed === null ? base : numerator + missed,
    ...(range === undefined ? {} : { ratio: range }),
    points,
    lost: { low: max - points.high, high: max - points.low },
    isCertain: isPoint(points) && perRatio.length === 1 && !evidence.includes("unknown"),
  };
}

/** A count where it is certain; null where it is not, or where only the portal knows how much of it counts. */
function knownOf(quantity: Quantity | undefined, resolved: Resolved): number | null {
  if (quantity === undefined || quantity.upTo !== undefined) return null;
  const count = countOf(quantity, resolved);
  return isPoint(count) ? count.low : null;
}

function pointsOf(criterion: Criterion, resolved: Resolved): Interval {
  const { max, perRatio, withoutBase } = criterion;
  const ratio = ratioOf(criterion, resolved);
  if (ratio === undefined) return hasNoBase(criterion, resolved) ? alone(criterion) : { low: 0, high: max };
  const readings = perRatio.map((factor) => ({
    low: pointsOfRatio(factor, max, ratio.low),
    high: pointsOfRatio(factor, max, ratio.high),
  }));
  const [first, ...others] = readings;
  const all = around(first!, ...others);
  return mayHaveNoBase(criterion, resolved) ? around(all, alone({ max, withoutBase })) : all;
}

/** Points of a ratio, cut at the maximum. */
export const pointsOfRatio = (factor: number, max: number, ratio: number): number =>
  Math.min(max, factor * ratio);

const alone = ({ max, withoutBase }: Pick<Criterion, "max" | "withoutBase">): Interval =>
  withoutBase === "all" ? { low: max, high: max } : NOTHING;

const baseOf = ({ ratio }: Criterion, resolved: Resolved): Interval | undefined =>
  ratio === undefined ? undefined : countOf(ratio.denominator, resolved);

const hasNoBase = (criterion: Criterion, resolved: Resolved): boolean =>
  baseOf(criterion, resolved)?.high === 0;

const mayHaveNoBase = (criterion: Criterion, resolved: Resolved): boolean =>
  baseOf(criterion, resolved)?.low === 0;

/** Undefined without a ratio, and without a base. */
function ratioOf(criterion: Criterion, resolved: Resolved): Interval | undefined {
  const { ratio } = criterion;
  if (ratio === undefined || hasNoBase(criterion, resolved)) return undefined;
  const part = countOf(ratio.numerator, resolved);
  const base = timesRatio(countOf(ratio.denominator, resolved), ratio.baseTimes, resolved);
  const share = { low: shareOf(part.low, base.high), high: shareOf(part.high, base.low) };
  if (ratio.missed !== undefined) return besideMissed(part, countOf(ratio.missed, resolved), base, share);
  return ratio.isRest === true ? { low: 1 - share.high, high: 1 - share.low } : share;
}

/**
 * The ratio where what counts and what does not are both counted. Where both are known their sum is the base, whatever
 * total is stated; else the stated total tells more where it is known.
 */
function besideMissed(part: Interval, missed: Interval, base: Interval, ofBase: Interval): Interval {
  const together = {
    low: shareOf(part.low, part.low + missed.high),
    high: shareOf(part.high, part.high + missed.low),
  };
  if ((isPoint(part) && isPoint(missed)) || !isPoint(base)) return together;
  const left = { low: 1 - shareOf(missed.high, base.low), high: 1 - shareOf(missed.low, base.low) };
  const low = Math.max(together.low, ofBase.low, left.low);
  return { low, high: Math.max(low, Math.min(together.high, ofBase.high, left.high)) };
}

function timesRatio(base: Interval, code: string | undefined, resolved: Resolved): Interval {
  const other = code === undefined ? undefined : criterionOf(code);
  if (other === undefined) return base;
  const { low, high } = ratioOf(other, resolved) ?? { low: 0, high: 1 };
  return { low: base.low * low, high: base.high * high };
}

/** Part of a base, at most all of it: a count above its base is an error that the check of the figures tells. */
function shareOf(part: number, base: number): number {
  if (base === Infinity) return part === Infinity ? 1 : 0;
  return base === 0 || part >= base ? 1 : Math.max(0, part / base);
}

function countOf({ sum, upTo = [] }: Quantity, resolved: Resolved): Interval {
  const certain = sum.map((key) => boundsOf(key, resolved)).reduce(plus, NOTHING);
  const open = upTo.map((key) => ({ low: 0, high: boundsOf(key, resolved).high })).reduce(plus, NOTHING);
  return plus(certain, open);
}

/** What is certain of a figure, else what its blanks allow; a number that is no count (Q21 tells) says nothing of it. */
function boundsOf(key: FigureKey, resolved: Resolved): Interval {
  const value = valueOf(resolved, key);
  if (value === undefined) {
    const index = indexOf(key);
    return { low: Math.max(0, resolved.low[index]!), high: Math.max(0, resolved.high[index]!) };
  }
  return isCount(value) ? { low: value, high: value } : { low: 0, high: Infinity };
}

/** Those that lose most come first: what is certainly lost, then what may be. */
export const byLoss = (criteria: readonly ScoredCriterion[]): ScoredCriterion[] =>
  [...criteria].sort((a, b) => b.lost.low - a.lost.low || b.lost.high - a.lost.high);
