/** Q22, P01, P02: rates lie within 0 and 100 %, and printed ones agree with their counts. */
import type { Rate, RateArgument } from "../rate";
import { RATES } from "../rates";
import { figure, keysOf, sum, when, type AtMostRule, type Rule, type Term } from "./rule";
import { settingOf } from "../settings";
import { QUANTITY_RULES } from "./quantities";

/** A base that changes under a setting: one term for each choice, of which all but one are 0. */
function termOf(argument: RateArgument): Term {
  const usual = sum(...argument.figures.map(figure));
  if (argument.unless === undefined) return usual;
  const { setting, is, figures } = argument.unless;
  return sum(
    when(setting, settingOf(setting).default, usual),
    when(setting, is, sum(...figures.map(figure))),
  );
}

/** Sum of a rate's arguments of one role. */
export function rateTerm(rate: Rate, role: RateArgument["role"]): Term {
  return sum(...rate.arguments.filter((argument) => argument.role === role).map(termOf));
}

/** Row that shows a rate: beside its figure, or its own. */
export function anchorOf(rate: Rate): string {
  return rate.besideFigure ?? rate.key;
}

const sameKeys = (a: Term, b: Term): boolean => keysOf(a).join() === keysOf(b).join();

/** Q12 to Q20 already say it, with a better message. */
function isBoundedElsewhere(rate: Rate): boolean {
  return QUANTITY_RULES.some(
    (rule) =>
      rule.kind === "atMost" &&
      sameKeys(rule.part, rateTerm(rate, "numerator")) &&
      sameKeys(rule.whole, rateTerm(rate, "base")),
  );
}

/** Offices store dossiers of earlier periods too: more stored than resolved is unusual, not impossible (X10). */
const ONLY_UNUSUAL: readonly string[] = ["tl_luu_kho"];

/** Outside "resolved" (S1), withdrawn dossiers may well outnumber it: no bound then. */
const NEEDS_INSIDE: readonly string[] = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly"];

function withinHundred(rate: Rate): AtMostRule {
  return {
    kind: "atMost",
    code: "Q22",
    severity: ONLY_UNUSUAL.includes(rate.key) ? "warning" : "error",
    label: `${rate.label}: từ 0 đến 100%`,
    reason: "Tử số là một phần của mẫu số.",
    anchor: anchorOf(rate),
    part: rateTerm(rate, "numerator"),
    whole: rateTerm(rate, "base"),
    message: `${rate.label}: {part}/{whole} vượt quá 100%.`,
    ...(NEEDS_INSIDE.includes(rate.key)
      ? { onlyWhen: { setting: "rut_trong_da_giai_quyet", is: "true" } }
      : {}),
  };
}

function printedRules(rate: Rate): Rule[] {
  const head = { kind: "printed", rate: rate.key, anchor: anchorOf(rate) } as const;
  return [
    {
      ...head,
      code: "P01",
      severity: "error",
      fault: "wrong",
      label: `${rate.label}: tỷ lệ ghi bằng tử chia mẫu`,
      reason: "Tỷ lệ ghi trong báo cáo phải tính được từ số hồ sơ ghi cùng báo cáo.",
      message: `${rate.label}: {part}/{whole} = {expected}%, đang ghi {written}%{where}.`,
    },
    {
      ...head,
      code: "P02",
      severity: "warning",
      fault: "truncated",
      label: `${rate.label}: làm tròn, không cắt số lẻ`,
      reason: "Cắt bỏ số lẻ làm các tỷ lệ cộng lại không đủ 100%.",
      message: `${rate.label}: ghi {written}% (cắt số lẻ), làm tròn là {expected}%{where}.`,
    },
  ];
}

export const RATE_RULES: readonly Rule[] = [
  ...RATES.filter((rate) => !isBoundedElsewhere(rate)).map(withinHundred),
  ...RATES.flatMap(printedRules),
];
