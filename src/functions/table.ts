import { COUNT_FUNCTIONS } from "./count-functions";
import type { CustomFunction } from "./custom-function";
import { RATE_CHECKS } from "./rate-checks";
import { RATE_FUNCTIONS } from "./rate-functions";

/**
 * Every custom function, once. The metadata, the association and the documentation are made from this table, so they
 * cannot disagree. Append-only: saved workbooks hold the ids and the order of the arguments.
 */
export const FUNCTIONS: readonly CustomFunction[] = [...RATE_FUNCTIONS, ...COUNT_FUNCTIONS, ...RATE_CHECKS];
