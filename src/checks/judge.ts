/** Whether a rule holds for resolved figures: three outcomes, by intervals. */
import { leavesOf } from "../catalog/figures";
import {
  partKeysOf,
  type AtMostRule,
  type ChangeRule,
  type EqualRule,
  type EqualsAnyRule,
  type FigureRule,
  type NumberRule,
  type RequiredRule,
  type Rule,
  type SomeNeedsSomeRule,
} from "../catalog/rules/rule";
import { expectedOf, isInRange } from "../catalog/figure";
import { applies } from "../catalog/settings";
import { indexOf, type Resolved } from "./figure-index";
import { judgeJoint } from "./judge-joint";
import { HOLDS, UNDECIDED, type Judge, type Judgement } from "./judgement";
import { writeNumber } from "./message";
import { openLeaves } from "./open-leaves";
import { isCount } from "./rate-values";
import { boundOf, sumBound } from "./term-bounds";
import { writePercent } from "../vietnamese/percent";

export function isFigureRule(rule: Rule): rule is FigureRule {
  return rule.kind !== "printed" && rule.kind !== "claim";
}

/**
 * Compiles a rule once, to judge many sets of figures.
 *
 * @example judgeOf(rule)(resolve(figures, settings)).outcome //=> "fails"
 */
export function judgeOf(rule: FigureRule): Judge {
  const judge = judgeByKind(rule);
  const given = (rule.given ?? []).map(indexOf);
  const givenBefore = (rule.givenBefore ?? []).map(indexOf);
  const unlessTyped = rule.unlessTyped?.map(indexOf);
  const { onlyWhen } = rule;
  return (resolved) => {
    if (!applies(onlyWhen, resolved.settings)) return UNDECIDED;
    if (!areAllKnown(given, resolved.typed)) return UNDECIDED;
    if (unlessTyped !== undefined && areAllKnown(unlessTyped, resolved.typed)) return UNDECIDED;
    if (!areAllKnown(givenBefore, resolved.previous)) return UNDECIDED;
    return judge(resolved);
  };
}

function areAllBlank(places: readonly number[], counts: Float64Array): boolean {
  for (const index of places) if (!Number.isNaN(counts[index]!)) return false;
  return true;
}

function areAllKnown(places: readonly number[], counts: Float64Array): boolean {
  for (const index of places) if (Number.isNaN(counts[index]!)) return false;
  return true;
}

function judgeByKind(rule: FigureRule): Judge {
  switch (rule.kind) {
    case "equal":
      return judgeEqual(rule);
    case "joint":
      return judgeJoint(rule, judgeOf(rule.alone));
    case "atMost":
      return judgeAtMost(rule);
    case "required":
      return judgeRequired(rule);
    case "equalsAny":
      return judgeEqualsAny(rule);
    case "someNeedsSome":
      return judgeSomeNeedsSome(rule);
    case "change":
      return judgeChange(rule);
    case "number":
      return judgeNumber(rule);
  }
}

function judgeEqual(rule: EqualRule): Judge {
  const total = { low: boundOf(rule.total, "low"), high: boundOf(rule.total, "high") };
  const parts = { low: sumBound(rule.parts, "low"), high: sumBound(rule.parts, "high") };
  const each = rule.parts.map((part) => boundOf(part, "low"));
  const errorAbove = rule.isErrorAbove && boundOf(rule.isErrorAbove, "high");
  const shortfallOf = shortfallFinder(rule);
  return (resolved) => {
    const totalLow = total.low(resolved);
    const totalHigh = total.high(resolved);
    const partsLow = parts.low(resolved);
    if (partsLow > totalHigh || totalLow > parts.high(resolved)) {
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
    let left = missing;
    for (const bound of allowances) {
      const explained = bound(resolved);
      if (Number.isFinite(explained)) left -= explained;
    }
    if (left <= 0 || areAllBlank(given, resolved.typed)) return UNDECIDED;
    const blanks = [...new Set(open.flatMap((leavesOfPart) => leavesOfPart(resolved)))];
    return { outcome: "undecided", shortfall: { missing: left, blanks } };
  };
}

function judgeAtMost(rule: AtMostRule): Judge {
  const part = { low: boundOf(rule.part, "low"), high: boundOf(rule.part, "high") };
  const whole = { low: boundOf(rule.whole, "low"), high: boundOf(rule.whole, "high") };
  return (resolved) => {
    const partLow = part.low(resolved);
    const wholeLow = whole.low(resolved);
    if (partLow > whole.high(resolved)) {
      const difference = partLow - wholeLow;
      const slots = { part: partLow, whole: wholeLow, difference };
      return { outcome: "fails", severity: rule.severity, difference, slots };
    }
    return part.high(resolved) <= wholeLow ? HOLDS : UNDECIDED;
  };
}

function judgeEqualsAny({ part, anyOf, severity }: EqualsAnyRule): Judge {
  const own = { low: boundOf(part, "low"), high: boundOf(part, "high") };
  const others = anyOf.map((term) => ({ low: boundOf(term, "low"), high: boundOf(term, "high") }));
  return (resolved) => {
    const [low, high] = [own.low(resolved), own.high(resolved)];
    const bounds = others.map((other) => [other.low(resolved), other.high(resolved)] as const);
    if (bounds.every(([otherLow, otherHigh]) => low > otherHigh || otherLow > high)) {
      const whole = bounds[0]![0];
      const difference = low - whole;
      return { outcome: "fails", severity, difference, slots: { part: low, whole, difference } };
    }
    const isSame = bounds.some(([otherLow, otherHigh]) => otherLow === low && otherHigh === low);
    return low === high && isSame ? HOLDS : UNDECIDED;
  };
}

function judgeRequired({ anyOf, ifSome, severity }: RequiredRule): Judge {
  const indexes = anyOf.map(indexOf);
  const cause = ifSome && { low: boundOf(ifSome, "low"), high: boundOf(ifSome, "high") };
  const missing: Judgement = { outcome: "fails", severity, slots: {} };
  return (resolved) => {
    if (!areAllBlank(indexes, resolved.written)) return HOLDS;
    if (cause === undefined || cause.low(resolved) > 0) return missing;
    return cause.high(resolved) === 0 ? HOLDS : UNDECIDED;
  };
}

function judgeSomeNeedsSome({ cause, effect, severity }: SomeNeedsSomeRule): Judge {
  const causes = { low: boundOf(cause, "low"), high: boundOf(cause, "high") };
  const effects = { low: boundOf(effect, "low"), high: boundOf(effect, "high") };
  return (resolved) => {
    const part = causes.low(resolved);
    if (part > 0 && effects.high(resolved) === 0) return { outcome: "fails", severity, slots: { part } };
    return effects.low(resolved) > 0 || causes.high(resolved) === 0 ? HOLDS : UNDECIDED;
  };
}

/** A jump from 0 has no percentage, and what is no count is told by Q21: neither is judged. */
function judgeChange({ figure, threshold, severity }: ChangeRule): Judge {
  const index = indexOf(figure);
  return (resolved) => {
    const now = resolved.value[index]!;
    const before = resolved.previous[index]!;
    if (!isCount(now) || !isCount(before) || before === 0) return UNDECIDED;
    const change = Math.abs(now - before);
    if (change * 100 <= before * Number(resolved.settings[threshold])) return HOLDS;
    const slots = {
      direction: now > before ? "tăng" : "giảm",
      percent: percentOf(change, before),
      1: before,
      total: now,
    };
    return { outcome: "fails", severity, difference: now - before, slots };
  };
}

/** What is no count at all is told of by rule Q21; its change is only near enough. */
function percentOf(change: number, before: number): string {
  return isCount(change) && isCount(before)
    ? writePercent({ numerator: change, denominator: before }, { decimals: 1 }).replace("%", "")
    : writeNumber(Math.round((change * 1000) / before) / 10);
}

function judgeNumber({ figure, range, severity }: NumberRule): Judge {
  const index = indexOf(figure);
  return ({ written }) => {
    const value = written[index]!;
    if (Number.isNaN(value)) return UNDECIDED;
    if (isInRange(value, range)) return HOLDS;
    return { outcome: "fails", severity, slots: { part: value, expected: expectedOf(value, range) } };
  };
}
