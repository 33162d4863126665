import { criterionOf } from "./criteria";
import { pointsOfRatio } from "./evaluate";

/**
 * The points that a criterion earns with these counts; of two readings the lower ones. A base of 0 earns what the criterion
 * gives without one.
 *
 * @returns undefined for a code that is not in the table.
 * @example pointsOf("3.6", 5, 10) //=> 3
 */
export function pointsOf(code: string, numerator: number, denominator: number): number | undefined {
  const criterion = criterionOf(code);
  if (criterion === undefined) return undefined;
  const { max, perRatio, ratio, withoutBase } = criterion;
  if (denominator === 0) return withoutBase === "all" ? max : 0;
  const share = Math.min(1, numerator / denominator);
  const earned = ratio?.isRest === true ? 1 - share : share;
  return Math.min(...perRatio.map((factor) => pointsOfRatio(factor, max, earned)));
}
