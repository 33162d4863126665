/** One rule over facts that are no single figure, three sets of facts: valid, invalid, undecided. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import type { Facts } from "../../../src/checks/facts";
import type { Finding } from "../../../src/checks/finding";

/** Facts of which only what matters is said. */
export type PartialFacts = Partial<Facts>;

/** What must be said of the invalid facts. */
export type ExpectedFinding = Pick<Finding, "severity" | "keys" | "message"> &
  Partial<Pick<Finding, "difference" | "expected" | "rewriting">>;

export interface FactCase {
  readonly code: string;
  /** What the trio is about, as the end of a sentence. */
  readonly about: string;
  readonly valid: PartialFacts;
  readonly invalid: PartialFacts;
  /** What the rule reads is not there, so it says nothing. */
  readonly undecided: PartialFacts;
  /** The findings of the code for the invalid facts, all of them. */
  readonly findings: readonly ExpectedFinding[];
  /** Of X15 only: it is said under the code of another rule, in these words. */
  readonly saidUnder?: { readonly code: string; readonly words: RegExp };
}

/** Facts in full, under the settings of an office that has changed none but these. */
export function factsOf({ figures = {}, settings = {}, ...facts }: PartialFacts): Facts {
  return { ...facts, figures, settings: { ...DEFAULT_SETTINGS, ...settings } };
}
