/** The rule set, in the order in which findings are listed. */
import { CROSSING_RULES } from "./crossings";
import { JOINT_RULES } from "./joint";
import { PERIOD_RULES } from "./period-rules";
import { QUANTITY_RULES } from "./quantity-rules";
import { RATE_RULES } from "./rate-rules";
import type { Rule } from "./rule";
import { SECTOR_RULES } from "./sector-rules";

export { RULE_SET_VERSION } from "./version";

export const RULES: readonly Rule[] = [
  ...QUANTITY_RULES,
  ...JOINT_RULES,
  ...SECTOR_RULES,
  ...CROSSING_RULES,
  ...RATE_RULES,
  ...PERIOD_RULES,
];
