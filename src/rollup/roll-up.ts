/** The whole roll-up: what counts, its sums, what shows across units, what goes back. */
import { crossFindings, type CrossFinding } from "./cross-checks";
import { gather, type Gathered, type GatherWishes, type Refused } from "./gather";
import { slipFor, type Slip } from "./slips";
import { addUp, type Totals } from "./totals";
import { placeKey, type UnitMonth } from "./unit-month";

export interface RollUp {
  readonly gathered: Gathered;
  readonly totals: Totals;
  readonly across: readonly CrossFinding[];
  readonly slips: readonly Slip[];
}

export interface RollUpWishes extends GatherWishes {
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
  { before = [], ...wishes }: RollUpWishes = {},
): RollUp {
  const gathered = gather(came, refused, wishes);
  const totals = addUp(gathered.counted);
  const then = addUp(gather(before, [], wishes.units === undefined ? {} : { units: wishes.units }).counted);
  const across = crossFindings(
    totals.rows,
    new Map(then.rows.map(({ unit, values }) => [placeKey(unit.name), values])),
  );
  return {
    gathered,
    totals,
    across,
    slips: gathered.counted.flatMap((unit) => slipFor(unit, across) ?? []),
  };
}
