/** The rule set, in the order in which findings are listed. */
import { isIn, LATEST, notBefore, type Dated } from "../edition";
import { figureOf, isFigureKey } from "../figures";
import { rateOf } from "../rates";
import { CROSSING_RULES } from "./crossings";
import { JOINT_RULES } from "./joint";
import { PERIOD_RULES } from "./period-rules";
import { QUANTITY_RULES } from "./quantity-rules";
import { RATE_RULES } from "./rate-rules";
import type { Rule } from "./rule";
import { SECTOR_RULES } from "./sector-rules";

/** The figure or rate on whose row a sheet shows a rule. */
function rowOf(rule: Rule): readonly Dated[] {
  if (rule.kind === "printed") return [];
  const key = rule.kind === "claim" ? rule.rate : rule.anchor;
  return [isFigureKey(key) ? figureOf(key) : rateOf(key)];
}

/** Every rule that there is or was: for judging a sheet by the edition that made it. */
export const EVERY_RULE: readonly Rule[] = [
  ...QUANTITY_RULES,
  ...JOINT_RULES,
  ...SECTOR_RULES,
  ...CROSSING_RULES,
  ...RATE_RULES,
  ...PERIOD_RULES,
].map((rule) => notBefore(rule, rowOf(rule)));

/** The rules in force today. */
export const RULES: readonly Rule[] = EVERY_RULE.filter((rule) => isIn(rule, LATEST));
