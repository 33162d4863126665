/** The form of a rule over facts that are no single figure: printed rates together, dates, titles, notes, targets. */
import type { RuleHead, Severity } from "../../catalog/rules/rule";
import type { Finding } from "../finding";
import { fillMessage } from "../message";
import type { Known } from "../known";

/** One place where a rule is broken. */
export interface Breach {
  /** What it is about: keys of figures, rates or information fields, the place to look first. */
  readonly keys: readonly string[];
  /** Numbers and words for the slots of the message. */
  readonly slots?: Readonly<Record<string, number | string>>;
  readonly difference?: number;
  readonly expected?: string;
  /** Where this breach is graver or lighter than the rule usually is. */
  readonly severity?: Severity;
  /** Where this breach has to be said in other words. */
  readonly message?: string;
}

export interface FactRule extends RuleHead {
  /** Every breach; none where the rule holds, and none where what it reads is not there. */
  readonly find: (known: Known) => readonly Breach[];
}

/** A breach as it is told. */
export function findingOfBreach(rule: FactRule, breach: Breach): Finding {
  const { keys, slots = {}, difference, expected, severity, message } = breach;
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    keys,
    ...(difference === undefined ? {} : { difference }),
    ...(expected === undefined ? {} : { expected }),
    message: fillMessage(message ?? rule.message, slots),
  };
}
