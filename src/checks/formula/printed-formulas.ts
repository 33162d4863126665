/**
 * The rules over printed rates as native formulas, in exact integer arithmetic: the twin of `printed/`. A printed rate is
 * held as a whole number of units of 10^-decimals percent, so "99,60" and "99,6" differ in what they claim.
 */
import { RULES } from "../../catalog/rules";
import type { ClaimRule } from "../../catalog/rules/rule";
import { MAX_DECIMALS } from "../printed/judge-printed";
import { countText, isCount, LEVEL, type RuleFormulas } from "./rule-formulas";
import { settingIs, type CellRefs } from "./refs";
import { termFormula } from "./term-formula";

/** How many printed values of one rate a cell may hold, parted by ";" (a report may print a rate in two sections). */
export const PRINTED_VALUES = 2;

/** The printed text of a rate, cut to its nth value, cleaned of spaces and "%", with a decimal comma. */
function nthText(cell: string, nth: number): string {
  const upTo = (text: string): string => `LEFT(${text}&";",FIND(";",${text}&";")-1)`;
  const rest = `MID(${cell}&";",FIND(";",${cell}&";")+1,99)`;
  const text = nth === 0 ? upTo(cell) : upTo(rest);
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"%","")," ",""),".",",")`;
}

/** Formulas of the two helper cells of a printed value: its decimals, and its units ("" when not a number). */
export function printedHelperFormulas(
  cell: string,
  nth: number,
  decimalsCell: string,
): { readonly decimals: string; readonly units: string } {
  const text = nthText(cell, nth);
  return {
    decimals: `=IFERROR(LEN(${text})-FIND(",",${text}),0)`,
    units: `=IF(OR(LEN(${text})=0,${decimalsCell}>${MAX_DECIMALS}),"",IFERROR(ROUND(NUMBERVALUE(${text},",",".")*10^${decimalsCell},0),""))`,
  };
}

/** Severity and text of P01 to P04 and X11 together, for the nth printed value of a rate. */
export function printedRuleFormulas(
  rate: string,
  nth: number,
  refs: CellRefs,
  severityCell: string,
): RuleFormulas {
  const [part, whole] = [refs.numerator(rate), refs.denominator(rate)];
  const [units, decimals] = [refs.printedUnits(rate, nth), refs.printedDecimals(rate, nth)];
  const rounded = `INT((${part}*200*10^${decimals}+${whole})/(2*${whole}))`;
  const truncated = `INT(${part}*100*10^${decimals}/${whole})`;
  const ifTruncated = `IF(${settingIs(refs, "lam_tron", "truncate")},0,1)`;
  const ifWrong = isOnlyClaimed(rate) ? `IF(${isHundred(rate, nth, refs)},1,2)` : "2";
  const expected = `INT(${rounded}/10^${decimals})&IF(${decimals}>0,","&RIGHT("000000"&MOD(${rounded},10^${decimals}),${decimals}),"")&"%"`;
  const hasNoBase = `AND(COUNT(${whole})=1,N(${whole})=0)`;
  const isUncounted = `COUNT(${part},${whole})<2`;
  return {
    severity: `=IF(OR(COUNT(${units})=0,N(${units})<0,${hasNoBase}),"",IF(${isUncounted},1,IF(NOT(AND(${isCount(part)},${isCount(whole)})),"",IF(${units}=${rounded},0,IF(${units}=${truncated},${ifTruncated},${ifWrong})))))`,
    text: `=IF(N(${severityCell})>0,IF(${isUncounted},"Chưa có số hồ sơ để kiểm tra",IF(${units}=${truncated},"Cắt số lẻ, làm tròn là ","Sai, đúng là ")&${expected}),"")`,
  };
}

const isOnlyClaimed = (rate: string): boolean =>
  RULES.some((rule) => rule.kind === "printed" && rule.fault === "claimed" && rule.rates?.includes(rate));

const isHundred = (rate: string, nth: number, refs: CellRefs): string =>
  `${refs.printedUnits(rate, nth)}=100*10^${refs.printedDecimals(rate, nth)}`;

/** X07: the two printed values of a rate cannot be the same rate, each rounded or cut at its own last digit. */
export function printedTwiceFormulas(rate: string, refs: CellRefs, severityCell: string): RuleFormulas {
  const values = [0, 1].map(
    (nth) => [refs.printedUnits(rate, nth), refs.printedDecimals(rate, nth)] as const,
  );
  const [low, high] = [-1, 2].map((halves) =>
    values.map(([units, decimals]) => `(2*${units}${halves < 0 ? "" : "+"}${halves})*10^(4-${decimals})`),
  ) as [string[], string[]];
  return {
    severity: `=IF(COUNT(${values.map(([units]) => units).join(",")})<2,"",IF(OR(${low[0]}>=${high[1]},${low[1]}>=${high[0]}),2,0))`,
    text: `=IF(N(${severityCell})>0,"Hai chỗ ghi khác nhau","")`,
  };
}

/** 299 of 300 is 100 % without digits after the mark: rounded rightly, it denies nothing. */
function isNotRounded(rate: string, nth: number, refs: CellRefs): string {
  const [part, whole] = [refs.numerator(rate), refs.denominator(rate)];
  const hundred = `200*10^${refs.printedDecimals(rate, nth)}`;
  const isBelow = `${hundred}*${part}+${whole}<${hundred}*${whole}`;
  const areCounts = `AND(${isCount(part)},${isCount(whole)})`;
  return `IF(COUNT(${part},${whole})<2,TRUE,OR(NOT(${areCounts}),${part}>=${whole},${isBelow}))`;
}

/** X08, X13: a rate printed as 100 % says that there is none of something. */
export function claimFormulas(rule: ClaimRule, refs: CellRefs, severityCell: string): RuleFormulas {
  const claims = [0, 1].map(
    (nth) =>
      `IF(COUNT(${refs.printedUnits(rule.rate, nth)})=1,AND(${isHundred(rule.rate, nth, refs)},${isNotRounded(rule.rate, nth, refs)}),FALSE)`,
  );
  const some = termFormula(rule.none, "low", refs);
  return {
    severity: `=IF(OR(${claims.join(",")}),IF(${some}>0,${LEVEL[rule.severity]},IF(${termFormula(rule.none, "high", refs)}=0,0,"")),"")`,
    text: `=IF(N(${severityCell})>0,"Ghi 100% nhưng vẫn có "&${countText(some)},"")`,
  };
}

/**
 * K01: a rate misses its target, compared in whole numbers. A bare percentage is a floor, as in `readTarget`; targets in
 * words are left to the pane.
 */
export function targetFormulas(rate: string, refs: CellRefs, severityCell: string): RuleFormulas {
  const [part, whole, typed] = [refs.numerator(rate), refs.denominator(rate), refs.target(rate)];
  const replaced = replaceAll(typed, ["%", ""], [" ", ""], [".", ","], [">=", "≥"], ["<=", "≤"]);
  // A bare percentage is a floor.
  const sign = `IFERROR(FIND(LEFT(${replaced},1),"≥≤="),0)`;
  const goalText = `MID(${replaced},IF(${sign}=0,1,2),9)`;
  const goal = `NUMBERVALUE(${goalText},",",".")`;
  const gap = `ROUND(${part}*10^6-ROUND(${goal}*10^4,0)*${whole},0)`;
  const isMet = `CHOOSE(MAX(1,${sign}),${gap}>=0,${gap}<=0,${gap}=0)`;
  const isNone = `OR(LEN(${goalText})=0,${goal}<0,${goal}>100)`;
  const isUncounted = `OR(${whole}=0,NOT(${isCount(part)}),NOT(${isCount(whole)}))`;
  return {
    severity: `=IF(AND(ISTEXT(${typed}),COUNT(${part},${whole})=2),IFERROR(IF(OR(${isUncounted},${isNone}),"",IF(${isMet},0,1)),""),"")`,
    text: `=IF(N(${severityCell})>0,"Chưa đạt "&${typed},"")`,
  };
}

const replaceAll = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((replaced, [from, to]) => `SUBSTITUTE(${replaced},"${from}","${to}")`, text);
