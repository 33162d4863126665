/** When parts nearly add up to a whole: so nearly that they are meant to be all of it, and one number is wrong. */

const LEAST = 2;
const SHARE = 0.02;

/**
 * Whether a sum misses its whole by so little that a slip is the likely reason, not parts that were left out.
 *
 * @example isNearly(1_024, 1_022) //=> true
 */
export const isNearly = (sum: number, whole: number): boolean =>
  sum !== whole && Math.abs(sum - whole) <= Math.max(LEAST, whole * SHARE);
