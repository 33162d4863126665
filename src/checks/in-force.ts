import { isIn, LATEST } from "../catalog/edition";
import type { RuleHead } from "../catalog/rules/rule";
import type { Facts } from "./facts";

/**
 * Whether a rule is for these facts: it is of the edition that made their sheet, and was in force when the period ended.
 * A period whose end is not known is taken as one of today.
 */
export function isInForce(rule: RuleHead, { information, edition = LATEST }: Facts): boolean {
  if (!isIn(rule, edition)) return false;
  if (rule.from === undefined) return true;
  const end = information?.["den_ngay"] ?? "";
  return end === "" || end >= rule.from;
}
