/** Where each unit stands by a rate: compared as fractions, equal ones share a place, small bases are marked. */
import { rateOf } from "../catalog/rates";
import { countsOf, type RateCounts } from "../checks/rate-values";
import type { UnitRow } from "./totals";

/** Below this a single dossier moves a rate by more than three points. */
export const SMALL_BASE = 30;

export interface Place {
  /** 1 for the best; equal rates share a place. Absent where the rate is not known. */
  readonly place?: number;
  readonly counts?: RateCounts;
  readonly isSmall: boolean;
}

/**
 * The places of all units by one rate, in the order of the rows.
 *
 * @param lowIsGood for a share of late or refused dossiers.
 */
export function placesBy(rate: string, rows: readonly UnitRow[], lowIsGood = false): Place[] {
  const counts = rows.map(({ resolved }) => {
    const found = countsOf(rateOf(rate), resolved);
    return found === undefined || found.denominator === 0 ? undefined : found;
  });
  const sign = lowIsGood ? -1 : 1;
  const better = (a: RateCounts, b: RateCounts): boolean =>
    sign * (a.numerator * b.denominator - b.numerator * a.denominator) > 0;
  return counts.map((own) =>
    own === undefined
      ? { isSmall: false }
      : {
          place: 1 + counts.filter((other) => other !== undefined && better(other, own)).length,
          counts: own,
          isSmall: own.denominator < SMALL_BASE,
        },
  );
}
