/** A trio of figures for every rule over figures. */
import { COUNT_CASES } from "./counts";
import { CROSSING_CASES } from "./crossings";
import { EQUALITY_CASES } from "./equalities";
import { INEQUALITY_CASES } from "./inequalities";
import { JOINT_CASES } from "./joint";
import { PERIOD_CASES } from "./periods";
import { RATE_CASES } from "./rates";
import type { RuleCase } from "./rule-case";
import { SECTOR_CASES } from "./sectors";

export const RULE_CASES: readonly RuleCase[] = [
  ...EQUALITY_CASES,
  ...JOINT_CASES,
  ...INEQUALITY_CASES,
  ...COUNT_CASES,
  ...SECTOR_CASES,
  ...CROSSING_CASES,
  ...RATE_CASES,
  ...PERIOD_CASES,
];
