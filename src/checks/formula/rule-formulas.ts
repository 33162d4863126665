/**
 * A rule as two native formulas: severity (2 error, 1 warning, 0 holds, "" undecided) and the short text of the check
 * cell. The twin of `judge.ts`. Only functions that Excel 2019 and LibreOffice have: no LET, no custom function
 * (conditional formats cannot call one).
 */
import { leavesOf } from "../../catalog/figures";
import {
  partKeysOf,
  type AtMostRule,
  type EqualRule,
  type RequiredRule,
  type Severity,
  type WholeNumberRule,
} from "../../catalog/rules/rule";
import type { FigureRule } from "../judge";
import { settingIs, type CellRefs } from "./refs";
import { sumFormula, termFormula } from "./term-formula";

export interface RuleFormulas {
  /** A formula with "=". */
  readonly severity: string;
  /** A formula with "=", or the text itself where no number stands in it; it counts only when severity is above 0. */
  readonly text: string;
}

const LEVEL: Readonly<Record<Severity, number>> = { warning: 1, error: 2 };

/** 1022 → "1.022" under any locale: FIXED groups by the user's own sign, which is made a dot. */
export const countText = (expression: string): string => `SUBSTITUTE(FIXED(${expression},0),",",".")`;

/** 1 → "+1", −73 → "−73". */
const signedText = (expression: string): string =>
  `IF(${expression}>0,"+","−")&${countText(`ABS(${expression})`)}`;

/**
 * Compiles a rule.
 *
 * @param severityCell where the severity formula will stand: the text formula reads it.
 */
export function ruleFormulas(rule: FigureRule, refs: CellRefs, severityCell: string): RuleFormulas {
  const { severity, text } = byKind(rule, refs);
  const conditions = [
    ...(rule.given ?? []).map((key) => `COUNT(${refs.typed(key)})=1`),
    ...(rule.onlyWhen === undefined ? [] : [settingIs(refs, rule.onlyWhen.setting, rule.onlyWhen.is)]),
  ];
  const guarded = conditions.length === 0 ? severity : `IF(AND(${conditions.join(",")}),${severity},"")`;
  if (rule.kind === "required" || rule.kind === "wholeNumber") return { severity: `=${guarded}`, text };
  const undecided = rule.kind === "equal" ? shortfallText(rule, refs, severityCell) : '""';
  return { severity: `=${guarded}`, text: `=IF(N(${severityCell})>0,${text},${undecided})` };
}

/** "Còn thiếu 42": parts given so far do not reach a total that is known. */
function shortfallText(rule: EqualRule, refs: CellRefs, severityCell: string): string {
  const total = { low: termFormula(rule.total, "low", refs), high: termFormula(rule.total, "high", refs) };
  const parts = sumFormula(rule.parts, "low", refs);
  const cells = [...new Set(partKeysOf(rule).flatMap((key) => [key, ...leavesOf(key)]))];
  const isGiven = `COUNT(${cells.map(refs.typed).join(",")})>0`;
  const missing = `(${total.low}-${parts})`;
  return `IF(AND(${severityCell}="",${total.low}=${total.high},${missing}>0,${isGiven}),"Còn thiếu "&${countText(missing)},"")`;
}

function byKind(rule: FigureRule, refs: CellRefs): RuleFormulas {
  switch (rule.kind) {
    case "equal":
      return equal(rule, refs);
    case "atMost":
      return atMost(rule, refs);
    case "required":
      return required(rule, refs);
    case "wholeNumber":
      return wholeNumber(rule, refs);
  }
}

function equal(rule: EqualRule, refs: CellRefs): RuleFormulas {
  const total = { low: termFormula(rule.total, "low", refs), high: termFormula(rule.total, "high", refs) };
  const parts = { low: sumFormula(rule.parts, "low", refs), high: sumFormula(rule.parts, "high", refs) };
  const level = LEVEL[rule.severity];
  const failing =
    rule.isErrorAbove === undefined
      ? String(level)
      : `IF(${parts.low}>${termFormula(rule.isErrorAbove, "high", refs)},${LEVEL.error},${level})`;
  return {
    severity: `IF(OR(${parts.low}>${total.high},${total.low}>${parts.high}),${failing},IF(AND(${parts.low}=${parts.high},${total.low}=${total.high}),0,""))`,
    text: `"Lệch "&${signedText(`(${parts.low}-${total.low})`)}&": cộng chi tiết được "&${countText(parts.low)}`,
  };
}

function atMost(rule: AtMostRule, refs: CellRefs): RuleFormulas {
  const part = { low: termFormula(rule.part, "low", refs), high: termFormula(rule.part, "high", refs) };
  const whole = { low: termFormula(rule.whole, "low", refs), high: termFormula(rule.whole, "high", refs) };
  return {
    severity: `IF(${part.low}>${whole.high},${LEVEL[rule.severity]},IF(${part.high}<=${whole.low},0,""))`,
    text: `"Vượt "&${countText(`(${part.low}-${whole.low})`)}&": "&${countText(part.low)}&" > "&${countText(whole.low)}`,
  };
}

function required(rule: RequiredRule, refs: CellRefs): RuleFormulas {
  return {
    severity: `IF(COUNT(${rule.anyOf.map(refs.typed).join(",")})=0,${LEVEL[rule.severity]},0)`,
    text: "Cần nhập (không có thì nhập 0)",
  };
}

function wholeNumber(rule: WholeNumberRule, refs: CellRefs): RuleFormulas {
  const typed = refs.typed(rule.figure);
  const isWhole = `IF(ISNUMBER(${typed}),AND(N(${typed})>=0,N(${typed})=INT(N(${typed}))),FALSE)`;
  return {
    severity: `IF(ISBLANK(${typed}),"",IF(${isWhole},0,${LEVEL[rule.severity]}))`,
    text: "Phải là số nguyên không âm",
  };
}
