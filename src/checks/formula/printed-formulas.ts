/**
 * Rules P01 and P02 as native formulas, in exact integer arithmetic: the twin of `printed-rate.ts`. A printed rate is
 * held as a whole number of units of 10^-decimals percent, so "99,60" and "99,6" differ in what they claim.
 */
import type { RuleFormulas } from "./rule-formulas";
import { settingIs, type CellRefs } from "./refs";

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
    units: `=IF(LEN(${text})=0,"",IFERROR(ROUND(NUMBERVALUE(${text},",",".")*10^${decimalsCell},0),""))`,
  };
}

/** Severity and text of P01 and P02 together, for the nth printed value of a rate. */
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
  const expected = `INT(${rounded}/10^${decimals})&IF(${decimals}>0,","&RIGHT("000000"&MOD(${rounded},10^${decimals}),${decimals}),"")&"%"`;
  return {
    severity: `=IF(COUNT(${part},${whole},${units})<3,"",IF(${whole}=0,"",IF(${units}=${rounded},0,IF(${units}=${truncated},${ifTruncated},2))))`,
    text: `=IF(N(${severityCell})>0,IF(${severityCell}=1,"Cắt số lẻ, làm tròn là ","Sai, đúng là ")&${expected},"")`,
  };
}
