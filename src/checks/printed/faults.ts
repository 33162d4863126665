/** What is wrong with one printed rate: P01 to P05, P07, P08, X11, Q22. */
import { RULES } from "../../catalog/rules";
import type { PrintedFault, PrintedRule } from "../../catalog/rules/rule";
import type { Settings } from "../../catalog/settings";
import { writePercent, type Percent } from "../../vietnamese/percent";
import type { Finding } from "../finding";
import { fillMessage } from "../message";
import { keysOfRate } from "../rates";
import type { JudgedRate } from "./judge-printed";
import { canComeFrom } from "./possible-rate";

const RULE_OF_FAULT: ReadonlyMap<PrintedFault, PrintedRule> = new Map(
  RULES.flatMap((rule) => (rule.kind === "printed" ? [[rule.fault, rule] as const] : [])),
);

function ruleFor(fault: PrintedFault, rate: string): PrintedRule | undefined {
  const rule = RULE_OF_FAULT.get(fault);
  return rule?.rates === undefined || rule.rates.includes(rate) ? rule : undefined;
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

function faultsOf(judged: JudgedRate, settings: Settings): PrintedFault[] {
  const { percent, counts, partial, judgement, printed, rate } = judged;
  if (percent === undefined) return [];
  const faults: PrintedFault[] = [];
  const hasNoBase = (counts ?? partial)?.denominator === 0;
  if (hasNoBase) faults.push("zero_base");
  if (judgement?.kind === "truncated") faults.push("truncated");
  if (judgement?.kind === "wrong" || judgement?.kind === "misplaced_mark") {
    faults.push(isHundred(judged) && ruleFor("claimed", rate.key) !== undefined ? "claimed" : "wrong");
  }
  if (judgement?.kind === "misplaced_mark") faults.push("misplaced_mark");
  if (partial !== undefined && !hasNoBase) faults.push(faultOfUncounted(judged));
  if (settings["dau_thap_phan"] === "," && printed.written.includes(".")) faults.push("decimal_mark");
  return faults;
}

/** What is wrong with a rate of which at least one count is unknown. */
function faultOfUncounted({ percent, partial, rate }: JudgedRate): PrintedFault {
  const isBeyond = percent!.units > hundred(percent!);
  if (isBeyond && ruleFor("beyond", rate.key) !== undefined) return "beyond";
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
export function printedFindings(judged: JudgedRate, settings: Settings): readonly Finding[] {
  const faults = faultsOf(judged, settings);
  if (faults.length === 0) return NONE;
  return faults.flatMap((fault) => {
    const rule = ruleFor(fault, judged.rate.key);
    return rule === undefined ? [] : [findingOf(judged, rule, settings)];
  });
}

const NONE: readonly Finding[] = [];

function findingOf(judged: JudgedRate, rule: PrintedRule, settings: Settings): Finding {
  const { rate, printed, counts, partial } = judged;
  const expected = expectedOf(judged, rule.fault);
  return {
    code: rule.code,
    severity: rule.severity,
    keys: keysOfRate(rate, settings),
    ...(expected === undefined ? {} : { expected }),
    message: fillMessage(rule.message, {
      label: rate.label,
      part: counts?.numerator ?? partial?.numerator ?? partial?.denominator ?? 0,
      whole: counts?.denominator ?? 0,
      written: printed.written,
      expected: expected ?? "",
      where: whereOf(judged),
    }),
  };
}
