/** Facts made ready for the rules over facts: figures resolved, every printed rate judged, once for each report. */
import type { Facts } from "./facts";
import type { Resolved } from "./figure-index";
import { judgePrinted, type JudgedRate } from "./printed/judge-printed";
import { resolve } from "./resolve";

export interface Known {
  readonly facts: Facts;
  readonly resolved: Resolved;
  /** In the order in which the report prints them. */
  readonly printed: readonly JudgedRate[];
}

const NO_RATES: readonly JudgedRate[] = [];

/** What is known from some facts. */
export function knownFrom(facts: Facts): Known {
  const resolved = resolve(facts.figures, facts.settings, facts.previous);
  const { printedRates = [] } = facts;
  return {
    facts,
    resolved,
    printed: printedRates.length === 0 ? NO_RATES : printedRates.map((each) => judgePrinted(each, resolved)),
  };
}
