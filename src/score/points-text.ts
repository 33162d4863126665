import type { Interval } from "./interval";

/** Two decimals, as points are published. */
const plain = (points: number): string => points.toFixed(2).replace(".", ",");

/**
 * Points as they are written: one number where both ends are printed alike.
 *
 * @example pointsText({ low: 61.2, high: 78.4 }) //=> "61,20 – 78,40"
 */
export function pointsText({ low, high }: Interval): string {
  return plain(low) === plain(high) ? plain(low) : `${plain(low)} – ${plain(high)}`;
}
