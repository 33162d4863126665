/** Rates printed as 100 % against the counts that they deny: X08, X13. */
import { EVERY_RULE } from "../../catalog/rules";
import { keysOf, type ClaimRule } from "../../catalog/rules/rule";
import type { JudgedRate } from "../printed/judge-printed";
import type { Finding } from "../finding";
import { isInForce } from "../in-force";
import type { Known } from "../known";
import { fillMessage } from "../message";
import { isHundred, whereOf } from "../printed/faults";
import { boundOf } from "../term-bounds";

const CLAIMS = EVERY_RULE.filter((rule): rule is ClaimRule => rule.kind === "claim").map((rule) => ({
  rule,
  least: boundOf(rule.none, "low"),
}));

/** Whether a rate is said to be 100 %. That of 299 of 300, rounded rightly to no digits, denies nothing. */
export function isClaim(judged: JudgedRate): boolean {
  const { judgement, counts } = judged;
  const isRounded = judgement?.kind === "right" && counts!.numerator !== counts!.denominator;
  return isHundred(judged) && !isRounded;
}

/** The rates printed as 100 % although there is some of what they exclude. */
export function claimFindings({ printed, resolved, facts }: Known): Finding[] {
  return CLAIMS.flatMap(({ rule, least }) => {
    if (!isInForce(rule, facts)) return [];
    const claim = printed.find((each) => each.rate.key === rule.rate && isClaim(each));
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
