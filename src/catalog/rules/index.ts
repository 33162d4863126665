/** The rule set, in the order in which findings are listed. */
import { CROSSING_RULES } from "./crossings";
import { JOINT_RULES } from "./joint";
import { PERIOD_RULES } from "./periods";
import { QUANTITY_RULES } from "./quantities";
import { RATE_RULES } from "./rates";
import type { Rule } from "./rule";
import { SECTOR_RULES } from "./sectors";

export { RULE_SET_VERSION } from "./version";

export const RULES: readonly Rule[] = [
  ...QUANTITY_RULES,
  ...JOINT_RULES,
  ...SECTOR_RULES,
  ...CROSSING_RULES,
  ...RATE_RULES,
  ...PERIOD_RULES,
];
