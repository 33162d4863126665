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
  type PercentRule,
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
  if (rule.kind !== "equal" && rule.kind !== "atMost") return { severity: `=${guarded}`, text };
  const undecided = rule.kind === "equal" ? shortfallText(rule, refs, severityCell) : '""';
  return { severity: `=${guarded}`, text: `=IF(N(${severityCell})>0,${text},${undecided})` };
}

/** "Còn thiếu 42": parts given so far do not reach a total that is known. */
function shortfallText(rule: EqualRule, refs: CellRefs, severityCell: string): string {
  const total = { low: termFormula(rule.total, "low", refs), high: termFormula(rule.total, "high", refs) };
  const parts = sumFormula(rule.parts, "low", refs);
  const cells = [...new Set(partKeysOf(rule).flatMap((key) => [key, ...leavesOf(key)]))];
  const isGiven = `COUNT(${cells.map(refs.typed).join(",")})>0`;
  const allowances = rule.parts.flatMap((part) =>
    part.kind === "upTo" ? [`-N(${refs.typed(part.key)})`] : [],
  );
  const missing = `(${total.low}-${parts}${allowances.join("")})`;
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
      return number(rule, refs, (n) => `${n}>=0,${n}=INT(${n})`, "Phải là số nguyên không âm");
    case "percent":
      return number(rule, refs, (n) => `${n}>=0,${n}<=100`, "Phải từ 0 đến 100");
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
    severity: `IF(OR(${parts.low}>${total.high},${total.low}>${parts.high}),${failing},IF(AND(${total.low}=${total.high},${parts.low}=${total.low}),0,""))`,
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

function number(
  { figure, severity }: WholeNumberRule | PercentRule,
  refs: CellRefs,
  conditions: (value: string) => string,
  text: string,
): RuleFormulas {
  const typed = refs.typed(figure);
  const isRight = `IF(ISNUMBER(${typed}),AND(${conditions(`N(${typed})`)}),FALSE)`;
  return { severity: `IF(ISBLANK(${typed}),"",IF(${isRight},0,${LEVEL[severity]}))`, text };
}
