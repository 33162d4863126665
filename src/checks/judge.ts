/** Whether a rule holds for resolved figures: three outcomes, by intervals. */
import { leavesOf, type FigureKey } from "../catalog/figures";
import {
  partKeysOf,
  type AtMostRule,
  type EqualRule,
  type PercentRule,
  type PrintedRule,
  type RequiredRule,
  type Rule,
  type Severity,
  type WholeNumberRule,
} from "../catalog/rules/rule";
import { indexOf, type Resolved } from "./figure-index";
import { openLeaves } from "./open-leaves";
import { boundOf, sumBound } from "./term-bounds";

/** Rules over figures alone; printed rates are judged one by one (`printed-rate.ts`). */
export type FigureRule = Exclude<Rule, PrintedRule>;

export type Judgement =
  | { readonly outcome: "holds" }
  | { readonly outcome: "undecided"; readonly shortfall?: Shortfall }
  | {
      readonly outcome: "fails";
      readonly severity: Severity;
      /** Sum of parts minus total, blanks and allowances as 0. */
      readonly difference?: number;
      /** Numbers for the slots of the rule's message. */
      readonly slots: Readonly<Record<string, number>>;
    };

/** Parts given so far do not reach the total, and blank cells could still make it up. */
export interface Shortfall {
  readonly missing: number;
  readonly blanks: readonly FigureKey[];
}

export type Judge = (resolved: Resolved) => Judgement;

const HOLDS: Judgement = { outcome: "holds" };
const UNDECIDED: Judgement = { outcome: "undecided" };

export function isFigureRule(rule: Rule): rule is FigureRule {
  return rule.kind !== "printed";
}

/**
 * Compiles a rule once, to judge many sets of figures.
 *
 * @example judgeOf(rule)(resolve(figures, settings)).outcome //=> "fails"
 */
export function judgeOf(rule: FigureRule): Judge {
  const judge = judgeByKind(rule);
  const given = (rule.given ?? []).map(indexOf);
  const { onlyWhen } = rule;
  return (resolved) => {
    if (onlyWhen !== undefined && resolved.settings[onlyWhen.setting] !== onlyWhen.is) return UNDECIDED;
    if (given.some((index) => Number.isNaN(resolved.typed[index]!))) return UNDECIDED;
    return judge(resolved);
  };
}

function judgeByKind(rule: FigureRule): Judge {
  switch (rule.kind) {
    case "equal":
      return judgeEqual(rule);
    case "atMost":
      return judgeAtMost(rule);
    case "required":
      return judgeRequired(rule);
    case "wholeNumber":
      return judgeNumber(rule, (count) => Number.isInteger(count) && count >= 0);
    case "percent":
      return judgeNumber(rule, (percent) => percent >= 0 && percent <= 100);
  }
}

function judgeEqual(rule: EqualRule): Judge {
  const total = { low: boundOf(rule.total, "low"), high: boundOf(rule.total, "high") };
  const parts = { low: sumBound(rule.parts, "low"), high: sumBound(rule.parts, "high") };
  const each = rule.parts.map((part) => boundOf(part, "low"));
  const errorAbove = rule.isErrorAbove && boundOf(rule.isErrorAbove, "high");
  const shortfallOf = shortfallFinder(rule);
  return (resolved) => {
    const [totalLow, totalHigh] = [total.low(resolved), total.high(resolved)];
    const [partsLow, partsHigh] = [parts.low(resolved), parts.high(resolved)];
    if (partsLow > totalHigh || totalLow > partsHigh) {
      const difference = partsLow - totalLow;
      const slots: Record<string, number> = { total: totalLow, parts: partsLow, difference };
      each.forEach((bound, position) => (slots[position + 1] = bound(resolved)));
      const isError = errorAbove !== undefined && partsLow > errorAbove(resolved);
      return { outcome: "fails", severity: isError ? "error" : rule.severity, difference, slots };
    }
    if (totalLow !== totalHigh) return UNDECIDED;
    // Given parts that make up the total leave nothing for the blank ones.
    return partsLow === totalLow ? HOLDS : shortfallOf(resolved, totalLow - partsLow);
  };
}

function shortfallFinder(rule: EqualRule): (resolved: Resolved, missing: number) => Judgement {
  const partKeys = partKeysOf(rule);
  const given = [...new Set(partKeys.flatMap((key) => [key, ...leavesOf(key)]))].map(indexOf);
  const allowances = rule.parts.filter((part) => part.kind === "upTo").map((part) => boundOf(part, "high"));
  const open = rule.parts.map(openLeaves);
  return (resolved, missing) => {
    const explained = allowances.map((bound) => bound(resolved)).filter(Number.isFinite);
    const left = explained.reduce((rest, count) => rest - count, missing);
    if (left <= 0 || given.every((index) => Number.isNaN(resolved.typed[index]!))) return UNDECIDED;
    const blanks = [...new Set(open.flatMap((leavesOfPart) => leavesOfPart(resolved)))];
    return { outcome: "undecided", shortfall: { missing: left, blanks } };
  };
}

function judgeAtMost(rule: AtMostRule): Judge {
  const part = { low: boundOf(rule.part, "low"), high: boundOf(rule.part, "high") };
  const whole = { low: boundOf(rule.whole, "low"), high: boundOf(rule.whole, "high") };
  return (resolved) => {
    const [partLow, wholeLow] = [part.low(resolved), whole.low(resolved)];
    if (partLow > whole.high(resolved)) {
      const difference = partLow - wholeLow;
      const slots = { part: partLow, whole: wholeLow, difference };
      return { outcome: "fails", severity: rule.severity, difference, slots };
    }
    return part.high(resolved) <= wholeLow ? HOLDS : UNDECIDED;
  };
}

function judgeRequired(rule: RequiredRule): Judge {
  const indexes = rule.anyOf.map(indexOf);
  const missing: Judgement = { outcome: "fails", severity: rule.severity, slots: {} };
  return ({ typed }) => (indexes.some((index) => !Number.isNaN(typed[index]!)) ? HOLDS : missing);
}

function judgeNumber(
  { figure, severity }: WholeNumberRule | PercentRule,
  isRight: (value: number) => boolean,
): Judge {
  const index = indexOf(figure);
  return ({ typed }) => {
    const value = typed[index]!;
    if (Number.isNaN(value)) return UNDECIDED;
    return isRight(value) ? HOLDS : { outcome: "fails", severity, slots: { part: value } };
  };
}
