import { roundPercent, writePercent, type Percent, type RoundingMode } from "../../vietnamese/percent";

/** Every judgement of a printed rate; `expected` is the rate as it should be printed, without "%": "0,10". */
export type PrintedRateJudgement =
  | { readonly kind: "right" }
  /** The digits beyond the last printed one were cut off where the office rounds. */
  | { readonly kind: "truncated"; readonly expected: string }
  /** The right digits with the decimal mark one or two places off. */
  | { readonly kind: "misplaced_mark"; readonly expected: string }
  | { readonly kind: "wrong"; readonly expected: string }
  /** A zero base has no rate, so nothing printed can be right or wrong. */
  | { readonly kind: "undecided" };

/** A rate is computed to four digits after the mark at most, see `roundPercent`. */
const FINEST_DECIMALS = 4;

/** Places by which a decimal mark slips: 0,01% for 0,10%, or 0,99% for 99%, where a fraction got a percent sign. */
const SLIPS = [1, 2] as const;

/** Without the sign, and with the zeros at the end: they say to how many digits the writer rounded. */
function written(percent: Percent): string {
  return writePercent(percent, { keepZeros: true }).replace("%", "");
}

/** A rate by its two counts, and how the office writes it. */
interface Written {
  readonly numerator: number;
  readonly denominator: number;
  readonly mode: RoundingMode;
}

function unitsOf(
  { numerator, denominator }: Written,
  decimals: number,
  mode: RoundingMode,
): number | undefined {
  return roundPercent(numerator, denominator, decimals, mode)?.units;
}

function isRight(rate: Written, units: number, decimals: number): boolean {
  if (units === unitsOf(rate, decimals, "half_up")) return true;
  return rate.mode === "truncate" && units === unitsOf(rate, decimals, "truncate");
}

/**
 * Whether the printed digits are the right ones with the mark slipped. To the left, the printed figure times 10 or
 * 100 is right to the printed digits. To the right, it is the rate times 10 or 100, rounded before or after the slip:
 * 0,994% printed as 9,94 or as 9,90.
 */
function isMisplaced({ units, decimals }: Percent, rate: Written): boolean {
  return SLIPS.some((places) => {
    const factor = 10 ** places;
    const finer = decimals + places;
    return (
      isRight(rate, units * factor, decimals) ||
      isRight(rate, units / factor, decimals) ||
      (finer <= FINEST_DECIMALS && isRight(rate, units, finer))
    );
  });
}

const RIGHT: PrintedRateJudgement = { kind: "right" };
const UNDECIDED: PrintedRateJudgement = { kind: "undecided" };

/**
 * Judges a rate that stands in a report against the two counts it comes from, in whole numbers throughout.
 *
 * A report that cuts digits off where others round is not wrong, only different, so that has a judgement of its own.
 * An office that truncates by its settings may print both.
 *
 * @param printed - The rate as printed: `units` = percent × 10^`decimals`, so 0,01% is { units: 1, decimals: 2 };
 * 0 to 4 decimals.
 * @param numerator - Count from 0 to 10^9.
 * @param denominator - Count from 0 to 10^9.
 * @param mode - How the office writes its rates (setting `lam_tron`).
 * @throws RangeError for counts or decimals outside these bounds.
 *
 * @example
 * judgePrintedRate({ units: 1, decimals: 2 }, 1, 1006, "half_up") //=> { kind: "misplaced_mark", expected: "0,10" }
 * judgePrintedRate({ units: 7124, decimals: 2 }, 2002, 2810, "half_up") //=> { kind: "truncated", expected: "71,25" }
 * judgePrintedRate({ units: 818, decimals: 2 }, 11, 219, "half_up") //=> { kind: "wrong", expected: "5,02" }
 */
export function judgePrintedRate(
  printed: Percent,
  numerator: number,
  denominator: number,
  mode: RoundingMode,
): PrintedRateJudgement {
  const rate: Written = { numerator, denominator, mode };
  const right = roundPercent(numerator, denominator, printed.decimals, mode);
  if (right === null) return UNDECIDED;
  if (printed.units === right.units || isRight(rate, printed.units, printed.decimals)) return RIGHT;
  const expected = written(right);
  if (printed.units === unitsOf(rate, printed.decimals, "truncate")) return { kind: "truncated", expected };
  return { kind: isMisplaced(printed, rate) ? "misplaced_mark" : "wrong", expected };
}
