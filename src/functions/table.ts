import { COUNT_FUNCTIONS } from "./count-functions";
import type { CustomFunction } from "./custom-function";
import { DOSSIER_FUNCTIONS } from "./dossier-functions";
import { PERIOD_FUNCTIONS } from "./period-functions";
import { RATE_CHECKS } from "./rate-checks";
import { RATE_FUNCTIONS } from "./rate-functions";
import { SCORE_FUNCTIONS } from "./score-functions";
import { WORKING_DAY_FUNCTIONS } from "./working-day-functions";

/**
 * Every custom function, once. The metadata, the association and the documentation are made from this table, so they
 * cannot disagree. Append-only: saved workbooks hold the ids and the order of the arguments.
 */
export const FUNCTIONS: readonly CustomFunction[] = [
  ...RATE_FUNCTIONS,
  ...COUNT_FUNCTIONS,
  ...RATE_CHECKS,
  ...WORKING_DAY_FUNCTIONS,
  ...DOSSIER_FUNCTIONS,
  ...PERIOD_FUNCTIONS,
  ...SCORE_FUNCTIONS,
];
