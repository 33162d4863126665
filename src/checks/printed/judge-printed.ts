/** A printed rate beside the figures: which counts it has, and whether it agrees with them. */
import type { Rate } from "../../catalog/rate";
import { rateOf } from "../../catalog/rates";
import { readPercent, type Percent } from "../../vietnamese/percent";
import type { PrintedRate } from "../facts";
import type { Resolved } from "../figure-index";
import { isCount, sumOf, type RateCounts } from "../rate-values";
import { judgePrintedRate, type PrintedRateJudgement } from "./judge-rate";

export interface JudgedRate {
  readonly printed: PrintedRate;
  readonly rate: Rate;
  /** What is printed, exactly; absent when it cannot be read as a percentage. */
  readonly percent?: Percent;
  /** The figures' own counts, or those printed beside the rate where the figures do not say. */
  readonly counts?: RateCounts;
  /** Where only one of the two counts is known. */
  readonly partial?: Partial<RateCounts>;
  /** Absent when there is nothing to judge by. */
  readonly judgement?: PrintedRateJudgement;
}

/** A printed rate that can be read as a percentage. */
export type ReadableRate = JudgedRate & Required<Pick<JudgedRate, "percent">>;

export const isReadable = (judged: JudgedRate): judged is ReadableRate => judged.percent !== undefined;

/** More decimals than any report prints: not a rate that can be judged. */
export const MAX_DECIMALS = 4;

/** What is no count is reported as such (Q21); a rate of it cannot be judged. */
const isOdd = (value: number | undefined): boolean => value !== undefined && !isCount(value);

/**
 * Judges a printed rate by the figures, or by the counts printed beside it where those are not known.
 *
 * @throws RangeError for an unknown rate.
 */
export function judgePrinted(printed: PrintedRate, resolved: Resolved): JudgedRate {
  const rate = rateOf(printed.rate);
  const percent = readPercent(printed.written);
  if (percent === null || percent.decimals > MAX_DECIMALS) return { printed, rate };
  const ownNumerator = known(sumOf(rate, "numerator", resolved));
  const ownDenominator = known(sumOf(rate, "base", resolved));
  // The figures' own counts; else those printed beside the rate; else what is known of either.
  const isOwn = ownNumerator !== undefined && ownDenominator !== undefined;
  const numerator = isOwn ? ownNumerator : (printed.numerator ?? ownNumerator);
  const denominator = isOwn ? ownDenominator : (printed.denominator ?? ownDenominator);
  if (isOdd(numerator) || isOdd(denominator)) return { printed, rate, percent };
  if (numerator === undefined || denominator === undefined) {
    return { printed, rate, percent, partial: partialOf(numerator, denominator) };
  }
  const mode = resolved.settings["lam_tron"] === "truncate" ? "truncate" : "half_up";
  const judgement = judgePrintedRate(percent, numerator, denominator, mode);
  return { printed, rate, percent, counts: { numerator, denominator }, judgement };
}

const known = (sum: number): number | undefined => (Number.isNaN(sum) ? undefined : sum);

function partialOf(numerator: number | undefined, denominator: number | undefined): Partial<RateCounts> {
  if (numerator !== undefined) return { numerator };
  return denominator === undefined ? {} : { denominator };
}
