/** One rule, three sets of figures: it holds for the first, fails for the second, and cannot be decided for the third. */
import type { FigureKey } from "../../../src/catalog/figures";
import { RULES } from "../../../src/catalog/rules";
import type { FigureRule, Severity } from "../../../src/catalog/rules/rule";
import { figureKeysOf } from "../../../src/checks/confront";
import type { Figures } from "../../../src/checks/facts";
import { isFigureRule } from "../../../src/checks/judge";

export interface Options {
  /** A figure that the rule reads, where several rules share code and anchor. */
  readonly about?: FigureKey;
  /** Settings other than the default. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The counts of the period before. */
  readonly previous?: Figures;
  /** Where the invalid figures call for another than the rule's own. */
  readonly severity?: Severity;
  /** What is said of the invalid figures, word for word. */
  readonly message?: string;
}

export interface RuleCase extends Options {
  readonly code: string;
  readonly anchor: string;
  readonly valid: Figures;
  readonly invalid: Figures;
  /** Absent where a blank is what the rule is about, so that nothing is undecided. */
  readonly undecided?: Figures;
  /** Of the invalid figures: parts minus total, part minus whole, now minus before; absent for rules of one count. */
  readonly difference?: number;
}

/** Figures without one cell. */
function without(figures: Figures, blank: FigureKey): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => key !== blank));
}

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
): RuleCase {
  const invalid = { ...valid, ...wrong };
  return { code, anchor, valid, invalid, difference, undecided: without(valid, blank), ...options };
}

/** A rule that has no difference to tell: some of one thing and none of another, a needed cell. */
export function statement(
  code: string,
  anchor: string,
  valid: Figures,
  wrong: Figures,
  blank: FigureKey,
  options: Options = {},
): RuleCase {
  return {
    code,
    anchor,
    valid,
    invalid: { ...valid, ...wrong },
    undecided: without(valid, blank),
    ...options,
  };
}

const FIGURE_RULES = RULES.filter(isFigureRule);

/** The rules that a trio could be of: exactly one, as a test makes sure. */
export function rulesFor({ code, anchor, about }: RuleCase): readonly FigureRule[] {
  return FIGURE_RULES.filter(
    (rule) =>
      rule.code === code &&
      rule.anchor === anchor &&
      (about === undefined || figureKeysOf(rule).includes(about)),
  );
}
