/** "Muốn thêm điểm": where points can be won back, the cheapest first. */
import type { Criterion } from "./criterion";
import { pointsOfRatio, type Score, type ScoredCriterion } from "./evaluate";

export interface Gain {
  readonly criterion: Criterion;
  /** How many more dossiers, services … until the full points. */
  readonly count: number;
  /** What they bring. */
  readonly points: number;
}

/** Differences below this are not told: points have two decimals. */
const LEAST = 0.005;

/**
 * Of the criteria for communes whose counts are known. By the points that each dossier or service brings. What is late
 * stays late: nobody wins its points back, so criteria of what was missed are not among them.
 *
 * @example gainsOf(scoreOf(resolve({ phi_phat_sinh: 10, phi_truc_tuyen: 5 }, DEFAULT_SETTINGS)))[0]
 *   //=> { criterion: …"3.6"…, count: 5, points: 3 }
 */
export function gainsOf({ criteria }: Score): Gain[] {
  return criteria
    .filter(({ criterion }) => criterion.isForCommunes && criterion.ratio?.missed === undefined)
    .flatMap(gainOf)
    .sort((a, b) => b.points / b.count - a.points / a.count);
}

function gainOf({ criterion, numerator, denominator }: ScoredCriterion): Gain[] {
  if (numerator === null || denominator === null || denominator === 0) return [];
  const { max, perRatio } = criterion;
  // Where readings differ, the one that asks for more.
  const factor = Math.min(...perRatio);
  const wanted = Math.ceil((denominator * max) / factor - 1e-9);
  const count = wanted - numerator;
  const points = max - pointsOfRatio(factor, max, numerator / denominator);
  return count <= 0 || points < LEAST ? [] : [{ criterion, count, points }];
}
