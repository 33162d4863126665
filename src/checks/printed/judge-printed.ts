/** A printed rate beside the figures: which counts it has, and whether it agrees with them. */
import type { Rate } from "../../catalog/rate";
import { rateOf } from "../../catalog/rates";
import { readPercent, type Percent } from "../../vietnamese/percent";
import type { PrintedRate } from "../facts";
import type { Resolved } from "../figure-index";
import { countsOf, partialCountsOf, type RateCounts } from "../rates";
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

/** More decimals than any report prints: not a rate that can be judged. */
const MAX_DECIMALS = 4;

/** What is no count is reported as such (Q21); a rate of it cannot be judged. */
const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 0 && value <= 1e9);

/**
 * Judges a printed rate by the figures, or by the counts printed beside it where those are not known.
 *
 * @throws RangeError for an unknown rate.
 */
export function judgePrinted(printed: PrintedRate, resolved: Resolved): JudgedRate {
  const rate = rateOf(printed.rate);
  const percent = readPercent(printed.written);
  if (percent === null || percent.decimals > MAX_DECIMALS) return { printed, rate };
  const counts = countsOf(rate, resolved) ?? statedCounts(printed);
  const partial = counts ?? { ...partialCountsOf(rate, resolved), ...stated(printed) };
  const judged = { printed, rate, percent };
  if (!isCount(partial.numerator) || !isCount(partial.denominator)) return judged;
  if (counts === undefined) return { ...judged, partial };
  const mode = resolved.settings["lam_tron"] === "truncate" ? "truncate" : "half_up";
  const judgement = judgePrintedRate(percent, counts.numerator, counts.denominator, mode);
  return { ...judged, counts, judgement };
}

function statedCounts({ numerator, denominator }: PrintedRate): RateCounts | undefined {
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

function stated({ numerator, denominator }: PrintedRate): Partial<RateCounts> {
  return {
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}
