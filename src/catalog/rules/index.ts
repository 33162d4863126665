/** The rule set, in the order in which findings are listed. */
import { CROSSING_RULES } from "./crossings";
import { PERIOD_RULES } from "./periods";
import { QUANTITY_RULES } from "./quantities";
import { RATE_RULES } from "./rates";
import type { Rule } from "./rule";
import { SECTOR_RULES } from "./sectors";

/**
 * Printed with the findings, so that a verdict can be explained later: year and month of the last change of a rule.
 */
export const RULE_SET_VERSION = "2026.11";

export const RULES: readonly Rule[] = [
  ...QUANTITY_RULES,
  ...SECTOR_RULES,
  ...CROSSING_RULES,
  ...RATE_RULES,
  ...PERIOD_RULES,
];
