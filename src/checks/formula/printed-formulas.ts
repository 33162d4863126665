/**
 * The rules over printed rates as native formulas, in exact integer arithmetic: the twin of `printed/`. A printed rate is
 * held as a whole number of units of 10^-decimals percent, so "99,60" and "99,6" differ in what they claim.
 */
import { RULES } from "../../catalog/rules";
import type { ClaimRule, PrintedFault } from "../../catalog/rules/rule";
import { MAX_DECIMALS } from "../printed/judge-printed";
import { MOST_DIGITS } from "../printed/stated-limits";
import { countText, isCount, LEVEL, type RuleFormulas } from "./rule-formulas";
import { settingIs, type CellRefs } from "./refs";
import { termFormula } from "./term-formula";

/** More than a cell shows of a text. */
const LONGEST = 1024;

/**
 * Digits as a number, an error for anything else: NUMBERVALUE came with Excel 2013, and VALUE reads by the marks of the
 * machine. With an exponent behind it a text can be nothing but a number: Excel takes "4/2026" for a day, "1:30" for a
 * time, "(5)" and "5%" for numbers, "1E5" for 100000.
 */
const digitsAsNumber = (text: string): string => `(0+(${text}&"E0"))`;

/** The same without the decimal comma. A second comma becomes a letter, since some machines take it for thousands. */
const wholeNumberOf = (text: string): string =>
  digitsAsNumber(`SUBSTITUTE(SUBSTITUTE(${text},",","",1),",","x")`);

/** How many digits stand behind the comma. */
const decimalsOf = (text: string): string => `IFERROR(LEN(${text})-FIND(",",${text}),0)`;

/** The nth value with its counts, without its section: "83,89 = 2.002/…" of "83,89 = 2.002/… (mục 3); 84". */
function statedFormula(typed: string, nth: number): string {
  const rest = nth === 0 ? typed : `MID(${typed}&";",FIND(";",${typed}&";")+1,${LONGEST})`;
  return `=LEFT(${rest},MIN(FIND(";",${rest}&";"),FIND("(",${rest}&"("))-1)`;
}

/** A count beside a value; an error where the cell gives none. */
function statedCount(stated: string, side: "part" | "whole"): string {
  const equals = `FIND("=",${stated})`;
  const slash = `FIND("/",${stated},${equals})`;
  const count =
    side === "part"
      ? `MID(${stated},${equals}+1,${slash}-${equals}-1)`
      : `MID(${stated},${slash}+1,${LONGEST})`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${count},".","")," ","")`;
  // A decimal mark that nobody types: 1,5 is no count. Nor is an empty text, which would be read as 0.
  const number = digitsAsNumber(`SUBSTITUTE(${digits},",","x")`);
  return `${number}+0/((LEN(${digits})>0)*(LEN(${digits})<=${MOST_DIGITS}))`;
}

/** The cells that the helper cells of a printed value read, some of them each other. */
export interface PrintedCells {
  /** What the officer typed. */
  readonly typed: string;
  readonly stated: string;
  readonly decimals: string;
  /** The rate's own counts, by the figures. */
  readonly numerator: string;
  readonly denominator: string;
}

export interface PrintedHelpers {
  /** The value as typed, with the counts beside it. */
  readonly stated: string;
  readonly decimals: string;
  /** "" when it is no number. */
  readonly units: string;
  /** The counts that it is judged by: the figures' own, or those beside it where the figures do not have both. */
  readonly part: string;
  readonly whole: string;
}

/** Formulas of the helper cells of the nth printed value. */
export function printedHelperFormulas(
  nth: number,
  { typed, stated, decimals, numerator, denominator }: PrintedCells,
): PrintedHelpers {
  const value = `LEFT(${stated},FIND("=",${stated}&"=")-1)`;
  const text = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${value},"%","")," ",""),".",",")`;
  const orOwn = (own: string, side: "part" | "whole"): string =>
    `=IF(OR(COUNT(${numerator},${denominator})=2,${stated}=""),${own},IFERROR(${statedCount(stated, side)},${own}))`;
  return {
    stated: statedFormula(typed, nth),
    decimals: `=${decimalsOf(text)}`,
    units: `=IF(OR(LEN(${text})=0,${decimals}>${MAX_DECIMALS}),"",IFERROR(ROUND(${wholeNumberOf(text)},0),""))`,
    part: orOwn(numerator, "part"),
    whole: orOwn(denominator, "whole"),
  };
}

/** Severity and text of P01 to P04, X11 and Q22 together, for the nth printed value of a rate. */
export function printedRuleFormulas(
  rate: string,
  nth: number,
  refs: CellRefs,
  severityCell: string,
): RuleFormulas {
  const [part, whole] = [refs.printedPart(rate, nth), refs.printedWhole(rate, nth)];
  const [units, decimals] = [refs.printedUnits(rate, nth), refs.printedDecimals(rate, nth)];
  const rounded = `INT((${part}*200*10^${decimals}+${whole})/(2*${whole}))`;
  const truncated = `INT(${part}*100*10^${decimals}/${whole})`;
  const ifTruncated = `IF(${settingIs(refs, "lam_tron", "truncate")},0,1)`;
  const ifWrong = isOnlyClaimed(rate) ? `IF(${isHundred(rate, nth, refs)},1,2)` : "2";
  const expected = `INT(${rounded}/10^${decimals})&IF(${decimals}>0,","&RIGHT("000000"&MOD(${rounded},10^${decimals}),${decimals}),"")&"%"`;
  const beyond = `${units}>${hundredOf(decimals)}`;
  const ifUncounted = isBounded(rate) ? `IF(${beyond},2,1)` : "1";
  const uncountedText = isBounded(rate)
    ? `IF(${beyond},"Vượt quá 100%","Chưa có số hồ sơ để kiểm tra")`
    : `"Chưa có số hồ sơ để kiểm tra"`;
  const hasNoBase = `AND(COUNT(${whole})=1,N(${whole})=0)`;
  const isUncounted = `COUNT(${part},${whole})<2`;
  return {
    severity: `=IF(OR(COUNT(${units})=0,N(${units})<0,${hasNoBase}),"",IF(${isUncounted},${ifUncounted},IF(NOT(AND(${isCount(part)},${isCount(whole)})),"",IF(${units}=${rounded},0,IF(${units}=${truncated},${ifTruncated},${ifWrong})))))`,
    text: `=IF(N(${severityCell})>0,IF(${isUncounted},${uncountedText},IF(${units}=${truncated},"Cắt số lẻ, làm tròn là ","Sai, đúng là ")&${expected}),"")`,
  };
}

const isNamedIn = (fault: PrintedFault, rate: string): boolean =>
  RULES.some((rule) => rule.kind === "printed" && rule.fault === fault && rule.rates?.includes(rate));

const isOnlyClaimed = (rate: string): boolean => isNamedIn("claimed", rate);
const isBounded = (rate: string): boolean => isNamedIn("beyond", rate);

const hundredOf = (decimals: string): string => `100*10^${decimals}`;

const isHundred = (rate: string, nth: number, refs: CellRefs): string =>
  `${refs.printedUnits(rate, nth)}=${hundredOf(refs.printedDecimals(rate, nth))}`;

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
  const [part, whole] = [refs.printedPart(rate, nth), refs.printedWhole(rate, nth)];
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
  const goal = `(${wholeNumberOf(goalText)}/10^${decimalsOf(goalText)})`;
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
