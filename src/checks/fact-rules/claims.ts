/** Rates printed as 100 % against the counts that they deny: X08, X13. */
import { RULES } from "../../catalog/rules";
import { keysOf, type ClaimRule } from "../../catalog/rules/rule";
import type { Finding } from "../finding";
import type { Known } from "../known";
import { fillMessage } from "../message";
import { isHundred, whereOf } from "../printed/faults";
import { boundOf } from "../term-bounds";

const CLAIMS = RULES.filter((rule): rule is ClaimRule => rule.kind === "claim").map((rule) => ({
  rule,
  least: boundOf(rule.none, "low"),
}));

/** The rates printed as 100 % although there is some of what they exclude. */
export function claimFindings({ printed, resolved }: Known): Finding[] {
  return CLAIMS.flatMap(({ rule, least }) => {
    const claim = printed.find((each) => each.rate.key === rule.rate && isHundred(each));
    const part = least(resolved);
    if (claim === undefined || part === 0) return [];
    return [
      {
        code: rule.code,
        severity: rule.severity,
        keys: [rule.rate, ...keysOf(rule.none)],
        difference: part,
        message: fillMessage(rule.message, { part, where: whereOf(claim) }),
      },
    ];
  });
}
