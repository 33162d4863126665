/** What a rule says of resolved figures: one of three outcomes. */
import type { FigureKey } from "../catalog/figures";
import type { FigureRule } from "../catalog/rules/rule";
import type { Resolved } from "./figure-index";

export type Judgement =
  | { readonly outcome: "holds" }
  | { readonly outcome: "undecided"; readonly shortfall?: Shortfall }
  | {
      readonly outcome: "fails";
      readonly severity: FigureRule["severity"];
      /** Sum of parts minus total, blanks and allowances as 0. */
      readonly difference?: number;
      /** For the slots of the rule's message. */
      readonly slots: Readonly<Record<string, number | string>>;
    };

/** Parts given so far do not reach the total, and blank cells could still make it up. */
export interface Shortfall {
  readonly missing: number;
  readonly blanks: readonly FigureKey[];
}

export type Judge = (resolved: Resolved) => Judgement;

export const HOLDS: Judgement = { outcome: "holds" };
export const UNDECIDED: Judgement = { outcome: "undecided" };
