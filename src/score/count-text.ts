import { writeCount } from "../vietnamese/counts";

/** @example countText(1022) //=> "1.022" */
export const countText = (count: number): string => writeCount(count, { padSmall: false });
