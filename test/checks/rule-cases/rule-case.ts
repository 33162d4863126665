/** One rule, three sets of figures: it holds for the first, fails for the second, and cannot be decided for the third. */
import type { FigureKey } from "../../../src/catalog/figures";
import type { Severity } from "../../../src/catalog/rules/rule";
import type { Figures } from "../../../src/checks/facts";

interface Case {
  readonly code: string;
  readonly anchor: string;
  /** A figure that the rule reads, where several rules share code and anchor. */
  readonly about?: FigureKey;
  /** Settings other than the default. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly valid: Figures;
  readonly invalid: Figures;
}

/** Parts and their total, or a part and its whole: a blank leaves them open. */
export interface ComparisonCase extends Case {
  readonly kind: "comparison";
  /** Of the invalid figures: parts minus total, part minus whole. */
  readonly difference: number;
  /** Where the invalid figures call for another than the rule's own. */
  readonly severity?: Severity;
  readonly undecided: Figures;
}

/** A single count: undecided while its cell is blank. */
export interface CountCase extends Case {
  readonly kind: "count";
  readonly undecided: Figures;
}

/** A blank is what this rule is about, so nothing is undecided. */
export interface RequiredCase extends Case {
  readonly kind: "required";
  readonly undecided?: never;
}

export type RuleCase = ComparisonCase | CountCase | RequiredCase;

export type Options = Pick<ComparisonCase, "about" | "settings" | "severity">;

/**
 * A comparison from its valid figures.
 *
 * @param wrong what the invalid figures have instead.
 * @param blank the cell that the undecided figures leave blank.
 */
export function comparison(
  code: string,
  anchor: string,
  valid: Figures,
  wrong: Figures,
  difference: number,
  blank: FigureKey,
  options: Options = {},
): ComparisonCase {
  const undecided = Object.fromEntries(Object.entries(valid).filter(([key]) => key !== blank));
  return {
    kind: "comparison",
    code,
    anchor,
    valid,
    invalid: { ...valid, ...wrong },
    difference,
    undecided,
    ...options,
  };
}
