/** What is wrong with one printed rate: P01 to P05, P07, P08, X11, Q22. */
import { EVERY_RULE } from "../../catalog/rules";
import type { PrintedFault, PrintedRule } from "../../catalog/rules/rule";
import type { Settings } from "../../catalog/settings";
import { writePercent, type Percent } from "../../vietnamese/percent";
import type { Facts } from "../facts";
import type { Finding } from "../finding";
import { isInForce } from "../in-force";
import { fillMessage } from "../message";
import { keysOfRate } from "../rate-values";
import type { JudgedRate } from "./judge-printed";
import { canComeFrom } from "./possible-rate";

interface RuleOfRates {
  readonly rule: PrintedRule;
  /** Absent: it is of all rates. */
  readonly rates: ReadonlySet<string> | undefined;
}

const PRINTED_RULES: readonly RuleOfRates[] = EVERY_RULE.filter((rule) => rule.kind === "printed").map(
  (rule) => ({ rule, rates: rule.rates && new Set(rule.rates) }),
);

function ruleFor(fault: PrintedFault, rate: string, facts: Facts): PrintedRule | undefined {
  const found = PRINTED_RULES.find(({ rule }) => rule.fault === fault && isInForce(rule, facts));
  return found?.rates === undefined || found.rates.has(rate) ? found?.rule : undefined;
}

/** 100 % in the units of a rate. */
const hundred = ({ decimals }: Percent): number => 100 * 10 ** decimals;

/** Whether the office printed exactly 100 %. */
export function isHundred({ percent }: JudgedRate): boolean {
  return percent !== undefined && percent.units === hundred(percent);
}

/** The section in words, for the slot `{where}`. */
export function whereOf({ printed: { section } }: JudgedRate): string {
  return section === undefined ? "" : ` (mục ${section})`;
}

/** A dot where this office writes a comma. */
function hasWrongMark({ printed }: JudgedRate, settings: Settings): boolean {
  return settings["dau_thap_phan"] === "," && printed.written.includes(".");
}

function faultsOf(judged: JudgedRate, facts: Facts): readonly PrintedFault[] {
  const { percent, counts, partial, judgement, rate } = judged;
  if (percent === undefined) return NO_FAULT;
  const isMarkWrong = hasWrongMark(judged, facts.settings);
  if (judgement?.kind === "right" && !isMarkWrong) return NO_FAULT;
  const faults: PrintedFault[] = [];
  const hasNoBase = (counts ?? partial)?.denominator === 0;
  if (hasNoBase) faults.push("zero_base");
  if (judgement?.kind === "truncated") faults.push("truncated");
  if (judgement?.kind === "wrong" || judgement?.kind === "misplaced_mark") {
    faults.push(isHundred(judged) && ruleFor("claimed", rate.key, facts) !== undefined ? "claimed" : "wrong");
  }
  if (judgement?.kind === "misplaced_mark") faults.push("misplaced_mark");
  if (partial !== undefined && !hasNoBase) faults.push(faultOfUncounted(judged, facts));
  if (isMarkWrong) faults.push("decimal_mark");
  return faults;
}

const NO_FAULT: readonly PrintedFault[] = [];

/** What is wrong with a rate of which at least one count is unknown. */
function faultOfUncounted({ percent, partial, rate }: JudgedRate, facts: Facts): PrintedFault {
  const isBeyond = percent!.units > hundred(percent!);
  if (isBeyond && ruleFor("beyond", rate.key, facts) !== undefined) return "beyond";
  return canComeFrom(percent!, partial!) === false ? "impossible" : "uncountable";
}

function expectedOf({ judgement, percent }: JudgedRate, fault: PrintedFault): string | undefined {
  if (fault === "decimal_mark") return writePercent(percent!, { keepZeros: true }).replace("%", "");
  return judgement !== undefined && "expected" in judgement ? judgement.expected : undefined;
}

/**
 * What is wrong with one printed rate, most serious first.
 *
 * @example // 1 of 1.006 printed as 0,01%: P01, expected "0,10", and P05 with it
 */
export function printedFindings(judged: JudgedRate, facts: Facts): readonly Finding[] {
  const faults = faultsOf(judged, facts);
  if (faults.length === 0) return NONE;
  const findings: Finding[] = [];
  for (const fault of faults) {
    const rule = ruleFor(fault, judged.rate.key, facts);
    if (rule !== undefined) findings.push(findingOf(judged, rule, facts.settings));
  }
  return findings;
}

const NONE: readonly Finding[] = [];

function findingOf(judged: JudgedRate, rule: PrintedRule, settings: Settings): Finding {
  const { rate, printed, counts, partial } = judged;
  const { code, severity } = rule;
  const keys = keysOfRate(rate, settings);
  const expected = expectedOf(judged, rule.fault);
  const message = fillMessage(rule.message, {
    label: rate.label,
    part: counts?.numerator ?? partial?.numerator ?? partial?.denominator ?? 0,
    whole: counts?.denominator ?? 0,
    written: printed.written,
    expected: expected ?? "",
    where: whereOf(judged),
  });
  if (expected === undefined) return { code, severity, keys, message };
  const { written, section } = printed;
  const rewriting = { rate: rate.key, written, ...(section === undefined ? {} : { section }), to: expected };
  return { code, severity, keys, expected, message, rewriting };
}
