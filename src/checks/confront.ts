/** Confronts facts with the rule set: every inconsistency, in words. */
import { figureOf, nameOf } from "../catalog/figures";
import { rateOf } from "../catalog/rates";
import { RULES } from "../catalog/rules";
import { keysOf, sum, type Rule } from "../catalog/rules/rule";
import type { Facts } from "./facts";
import type { Resolved } from "./figure-index";
import { bySeverity, type Finding } from "./finding";
import { isFigureRule, judgeOf, type FigureRule, type Judge, type Shortfall } from "./judge";
import { fillMessage, writeNumber } from "./message";
import { printedFindings } from "./printed-findings";
import { resolve } from "./resolve";

interface Checker {
  readonly rule: FigureRule;
  readonly keys: readonly string[];
  readonly judge: Judge;
}

const CHECKERS: readonly Checker[] = RULES.filter(isFigureRule).map((rule) => ({
  rule,
  keys: [...new Set(figureKeysOf(rule))],
  judge: judgeOf(rule),
}));

/** The figures that a rule is about. */
export function figureKeysOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "equal":
      return keysOf(sum(rule.total, ...rule.parts));
    case "atMost":
      return keysOf(sum(rule.part, rule.whole));
    case "required":
      return rule.anyOf;
    case "wholeNumber":
    case "percent":
      return [rule.figure];
    case "printed":
      return rateOf(rule.rate).arguments.flatMap((argument) => argument.figures);
  }
}

/**
 * Checks figures and printed rates against all rules.
 *
 * @returns findings, errors first. No finding means: nothing contradicts itself, not: everything is filled in.
 * @example confront({ figures: { phi_phat_sinh: 788, phi_truc_tuyen: 800 }, settings: DEFAULT_SETTINGS })
 *   .map((finding) => finding.code) // "Q18" is among them
 */
export function confront(facts: Facts): Finding[] {
  const resolved = resolve(facts.figures, facts.settings);
  const findings: Finding[] = [];
  for (const checker of CHECKERS) {
    const finding = findingOf(checker, resolved);
    if (finding !== undefined) findings.push(finding);
  }
  findings.push(...unreadableFindings(facts));
  for (const printed of facts.printedRates ?? []) findings.push(...printedFindings(printed, resolved));
  return withoutRepeatedShortfalls(findings).sort(bySeverity);
}

function findingOf({ rule, keys, judge }: Checker, resolved: Resolved): Finding | undefined {
  const judgement = judge(resolved);
  if (judgement.outcome === "holds") return undefined;
  if (judgement.outcome === "undecided") {
    return judgement.shortfall && shortfallFinding(rule, judgement.shortfall);
  }
  const { severity, difference, slots } = judgement;
  return {
    code: rule.code,
    severity,
    keys,
    ...(difference === undefined ? {} : { difference }),
    message: fillMessage(rule.message, slots),
  };
}

function shortfallFinding(rule: FigureRule, { missing, blanks }: Shortfall): Finding {
  const unit = figureOf(blanks[0] ?? rule.anchor).unit;
  const names = blanks.map((key) => `“${nameOf(key)}”`).join(", ");
  return {
    code: rule.code,
    severity: "info",
    keys: [...new Set([rule.anchor, ...blanks])],
    difference: -missing,
    message: `Còn thiếu ${writeNumber(missing)} ${unit}: ô ${names} đang trống.`,
  };
}

/** Two rules may miss the same dossiers in the same blank cells: one line is enough. */
function withoutRepeatedShortfalls(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ severity, message }) => {
    if (severity !== "info") return true;
    return !seen.has(message) && seen.add(message);
  });
}

function unreadableFindings({ unreadable = {} }: Facts): Finding[] {
  return Object.entries(unreadable).map(([key, text]) => {
    const isCount = figureOf(key).kind === "count";
    return {
      code: isCount ? "Q21" : "Q20",
      severity: "error",
      keys: [key],
      message: `Ô ${nameOf(key)} phải là ${isCount ? "số nguyên không âm" : "tỷ lệ từ 0 đến 100"}. Đang ghi “${text}”.`,
    };
  });
}
