/** A rate against its target, in words. */
import { writePercent } from "../vietnamese/percent";
import type { Target } from "../vietnamese/target";

/** Percent points between two fractions, to two decimals: "3,2". */
function writePoints(gap: number): string {
  const points = writePercent(gap).replace("%", "");
  return points === "0" ? "dưới 0,01" : points;
}

/**
 * Compares a rate with its target, in words.
 *
 * The rate is compared as it is, not as it is printed: 59,996% shows as 60,00% and misses a target of 60%. Both sides
 * are the doubles nearest to their exact fractions, so a rate that equals its target compares as equal.
 *
 * @param rate - A fraction.
 *
 * @example
 * compareWithTarget(0.568, { operator: ">=", percent: { units: 60, decimals: 0 } }) //=> "Chưa đạt, thiếu 3,2 điểm %"
 */
export function compareWithTarget(rate: number, { operator, percent }: Target): string {
  const goal = percent.units / 10 ** (percent.decimals + 2);
  if (rate < goal && operator !== "<=") return `Chưa đạt, thiếu ${writePoints(goal - rate)} điểm %`;
  if (rate > goal && operator !== ">=") return `Chưa đạt, vượt ${writePoints(rate - goal)} điểm %`;
  return "Đạt";
}
