import { writeCount } from "../vietnamese/counts";

/**
 * A count as it is written; a number that is none, which the check of the figures tells, as it is.
 *
 * @example countText(1022) //=> "1.022"
 */
export const countText = (count: number): string =>
  Number.isSafeInteger(count) && count >= 0
    ? writeCount(count, { padSmall: false })
    : String(count).replace(".", ",");
