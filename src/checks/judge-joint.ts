/** Rules over typed totals and typed details together: Q24, Q25, H07. */
import { partsOfJoint, type JointRule, type NamedTerm, type Term } from "../catalog/rules/rule";
import { applies } from "../catalog/settings";
import type { Resolved } from "./figure-index";
import { HOLDS, UNDECIDED, type Judge, type Judgement } from "./judgement";
import { writeNumber } from "./message";
import { boundOf, type Bound } from "./term-bounds";

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Compiles a joint rule.
 *
 * @param judgeAlone its `alone`, compiled.
 */
export function judgeJoint(rule: JointRule, judgeAlone: Judge): Judge {
  const { parts, severity } = rule;
  const [wholeLow, wholeHigh] = sidesOf(rule.total);
  const [madeLow, madeHigh] = sidesOf(partsOfJoint(rule));
  const sumInWords = sumWriter(parts);
  return (resolved) => {
    const whole: Range = { low: wholeLow(resolved), high: wholeHigh(resolved) };
    const low = madeLow(resolved);
    const high = madeHigh(resolved);
    // Two counts of one figure that contradict each other are told by their own rule.
    if (whole.low > whole.high || low > high) return UNDECIDED;
    if (low <= whole.high && whole.low <= high) {
      return whole.low === whole.high && low === whole.low ? HOLDS : UNDECIDED;
    }
    const difference = low - whole.low;
    if (isSaid(judgeAlone(resolved), difference)) return UNDECIDED;
    const slots = {
      sum: sumInWords(resolved, low),
      compared: difference > 0 ? "lớn hơn" : "nhỏ hơn",
      total: writeRange(whole),
      difference,
    };
    return { outcome: "fails", severity, difference, slots };
  };
}

/** Broken by as much, or more, to the same side: the differences have one sign, and the other is not the smaller. */
function isSaid(alone: Judgement, difference: number): boolean {
  return alone.outcome === "fails" && (alone.difference! - difference) * difference >= 0;
}

const sidesOf = (term: Term): readonly [low: Bound, high: Bound] => [
  boundOf(term, "low"),
  boundOf(term, "high"),
];

/** "đã giải quyết 90 + đang giải quyết 15 = 105": without the parts of which nothing is known. */
function sumWriter(parts: readonly NamedTerm[]): (resolved: Resolved, sum: number) => string {
  const addends = parts.map(({ name, term }) => ({ name, term, sides: sidesOf(term) }));
  return (resolved, sum) => {
    const told = addends
      .filter(({ term }) => term.kind !== "when" || applies(term, resolved.settings))
      .map(({ name, sides: [low, high] }) => ({ name, low: low(resolved), high: high(resolved) }))
      .filter(({ low, high }) => low > 0 || high === 0);
    const words = told.map(({ name, ...range }) => `${name} ${writeRange(range)}`);
    if (words.length === 1) return words[0]!;
    const isOpen = told.some(({ low, high }) => low !== high);
    return `${words.join(" + ")} = ${writeRange({ low: sum, high: isOpen ? Infinity : sum })}`;
  };
}

const writeRange = ({ low, high }: Range): string =>
  low === high ? writeNumber(low) : `ít nhất ${writeNumber(low)}`;
