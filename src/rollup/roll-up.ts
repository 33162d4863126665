/** The whole roll-up: what counts, its sums, what shows across units, what goes back. */
import { crossFindings, type CrossFinding } from "./cross-checks";
import { gather, type Gathered, type GatherWishes, type Refused } from "./gather";
import { slipFor, type Slip, type SlipWishes } from "./slips";
import { figuresBefore } from "./before";
import { addUp, type Totals } from "./totals";
import type { UnitMonth } from "./unit-month";

export interface RollUp {
  readonly gathered: Gathered;
  readonly totals: Totals;
  /** The period before, where its files came along. */
  readonly before?: { readonly period: string; readonly totals: Totals };
  readonly across: readonly CrossFinding[];
  readonly slips: readonly Slip[];
}

export interface RollUpWishes extends GatherWishes, SlipWishes {
  /** What the units handed in for the period before. */
  readonly before?: readonly UnitMonth[];
}

/**
 * Rolls up what units have handed in.
 *
 * @param refused files that could not be read at all.
 * @example rollUp(months, []).totals.figures.tong_ho_so //=> 171696
 */
export function rollUp(
  came: readonly UnitMonth[],
  refused: readonly Refused[],
  { before = [], from, words, ...wishes }: RollUpWishes = {},
): RollUp {
  const gathered = gather(came, refused, wishes);
  const totals = addUp(gathered.counted);
  // Each as it was then: units that were merged since are told apart.
  const earlier = gather(before, []);
  const then = addUp(earlier.counted);
  const across = crossFindings(totals.rows, figuresBefore(then, wishes.units ?? []));
  return {
    gathered,
    totals,
    ...(before.length === 0 ? {} : { before: { period: earlier.period, totals: then } }),
    across,
    slips: gathered.counted.flatMap(
      (unit) => slipFor(unit, across, { ...(from && { from }), ...(words && { words }) }) ?? [],
    ),
  };
}
