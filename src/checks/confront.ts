/** Confronts facts with the rule set: every inconsistency, in words. */
import { figureOf, nameOf } from "../catalog/figures";
import { NUMBER_RANGES } from "../catalog/figure";
import { LATEST } from "../catalog/edition";
import { namesIn } from "../catalog/row-of-name";
import { EVERY_RULE } from "../catalog/rules";
import { keysOf, partsOfJoint, sum, type FigureRule, type Rule } from "../catalog/rules/rule";
import { claimFindings } from "./fact-rules/claims";
import { findingOfBreach } from "./fact-rules/fact-rule";
import { FACT_RULES } from "./fact-rules";
import type { Facts } from "./facts";
import { indexOf, type Resolved } from "./figure-index";
import type { Finding } from "./finding";
import { isInForce } from "./in-force";
import { isFigureRule, judgeOf } from "./judge";
import type { Judge, Shortfall } from "./judgement";
import { knownFrom } from "./known";
import { askMeant, meantCount } from "./meant-count";
import { fillMessage, writeNumber } from "./message";
import { printedFindings } from "./printed/faults";

interface Checker {
  readonly rule: FigureRule;
  readonly keys: readonly string[];
  readonly judge: Judge;
  /** Of some editions or periods only. */
  readonly isOfSome: boolean;
  /** The place of a figure without which the rule says nothing; -1 for none. Most rules are asked no further. */
  readonly silentWithout: number;
}

const CHECKERS: readonly Checker[] = EVERY_RULE.filter(isFigureRule).map((rule) => ({
  rule,
  keys: [...new Set(figureKeysOf(rule))],
  judge: judgeOf(rule),
  isOfSome: [rule.from, rule.since, rule.until].some((bound) => bound !== undefined),
  silentWithout: placeOf(rule.kind === "number" ? rule.figure : rule.given?.[0]),
}));

function placeOf(key: string | undefined): number {
  return key === undefined ? -1 : indexOf(key);
}

/** The figures of this period that a rule is about. */
export function figureKeysOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "equal":
      return keysOf(sum(rule.total, ...rule.parts));
    case "joint":
      return keysOf(sum(rule.total, partsOfJoint(rule)));
    case "equalsAny":
      return keysOf(sum(rule.part, ...rule.anyOf));
    case "atMost":
      return keysOf(sum(rule.part, rule.whole));
    case "required":
      return rule.anyOf;
    case "someNeedsSome":
      return keysOf(sum(rule.effect, rule.cause));
    case "number":
    case "change":
      return [rule.figure];
    case "claim":
      return keysOf(rule.none);
    case "printed":
      return [];
  }
}

/**
 * Checks facts against all rules of the sheet's edition that were in force when the period ended.
 *
 * @returns findings, errors first. No finding means: nothing contradicts itself, not: everything is filled in.
 * @example confront({ figures: { phi_phat_sinh: 788, phi_truc_tuyen: 800 }, settings: DEFAULT_SETTINGS })
 *   .map((finding) => finding.code) // "Q18" is among them
 */
export function confront(facts: Facts): Finding[] {
  const known = knownFrom(facts);
  const { resolved } = known;
  const findings: Finding[] = [];
  for (const checker of CHECKERS) {
    const { silentWithout, isOfSome } = checker;
    if (silentWithout >= 0 && Number.isNaN(resolved.written[silentWithout]!)) continue;
    if (isOfSome && !isInForce(checker.rule, facts)) continue;
    const finding = findingOf(checker, resolved);
    if (finding !== undefined) findings.push(finding);
  }
  findings.push(...unreadableFindings(facts));
  for (const judged of known.printed) {
    for (const finding of printedFindings(judged, facts)) findings.push(finding);
  }
  if (known.printed.length > 0) findings.push(...claimFindings(known));
  for (const rule of FACT_RULES) {
    if (!isInForce(rule, facts)) continue;
    for (const breach of rule.find(known)) findings.push(findingOfBreach(rule, breach));
  }
  return inOrder(findings).map((finding) => aboutRowsThere(finding, facts));
}

/** A rule may have come to read more figures: the sheet has no cell for them. */
function aboutRowsThere(finding: Finding, { edition = LATEST }: Facts): Finding {
  const keys = namesIn(finding.keys, edition);
  return keys === finding.keys ? finding : { ...finding, keys };
}

/**
 * Errors first, then warnings, then information. Two rules may miss the same dossiers in the same blank cells: one line
 * of information is enough.
 */
function inOrder(findings: readonly Finding[]): Finding[] {
  const ordered = findings.filter(({ severity }) => severity === "error");
  for (const finding of findings) if (finding.severity === "warning") ordered.push(finding);
  const said = new Set<string>();
  for (const finding of findings) {
    if (finding.severity !== "info" || said.has(finding.message)) continue;
    said.add(finding.message);
    ordered.push(finding);
  }
  return ordered;
}

function findingOf({ rule, keys, judge }: Checker, resolved: Resolved): Finding | undefined {
  const judgement = judge(resolved);
  if (judgement.outcome === "holds") return undefined;
  if (judgement.outcome === "undecided") {
    return judgement.shortfall && shortfallFinding(rule, judgement.shortfall);
  }
  const { severity, difference, slots } = judgement;
  const { code } = rule;
  const message = fillMessage(rule.message, slots) + addendumOf(rule, resolved);
  if (difference !== undefined) return { code, severity, keys, difference, message };
  if (rule.kind !== "number") return { code, severity, keys, message };
  return { code, severity, keys, message, ...repairOf(rule.figure, slots["part"] as number) };
}

function addendumOf(rule: FigureRule, { value }: Resolved): string {
  const addendum = rule.kind === "equal" ? rule.addendum : undefined;
  return addendum !== undefined && value[indexOf(addendum.whenZero)] === 0 ? ` ${addendum.message}` : "";
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

function unreadableFindings({ unreadable = {} }: Facts): Finding[] {
  return Object.entries(unreadable).map(([key, text]) => {
    const { kind } = figureOf(key);
    return {
      code: kind === "percent" ? "Q20" : "Q21",
      severity: "error",
      keys: [key],
      message: `Ô ${nameOf(key)} phải là ${NUMBER_RANGES[kind].words}, đang ghi “${text}”.`,
      ...repairOf(key, text),
    };
  });
}

/** What was probably meant by a cell that holds no count. */
function repairOf(key: string, content: number | string): Pick<Finding, "repair" | "hint"> {
  const value = figureOf(key).kind === "count" ? meantCount(content) : undefined;
  if (value === undefined) return {};
  const written = typeof content === "number" ? writeNumber(content) : `“${content}”`;
  return { repair: { key, value }, hint: askMeant(written, value) };
}
