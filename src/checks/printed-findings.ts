/** Printed rates against the counts they come from: P01 and P02. */
import { rateOf } from "../catalog/rates";
import { RULES } from "../catalog/rules";
import type { PrintedRule } from "../catalog/rules/rule";
import { readPercent } from "../vietnamese/percent";
import type { PrintedRate } from "./facts";
import type { Resolved } from "./figure-index";
import type { Finding } from "./finding";
import { fillMessage } from "./message";
import { judgePrintedRate, type PrintedRateJudgement } from "./printed-rate";
import { countsOf, figuresOf, type RateCounts } from "./rates";

const PRINTED_RULES: ReadonlyMap<string, readonly PrintedRule[]> = RULES.reduce((byRate, rule) => {
  if (rule.kind === "printed") byRate.set(rule.rate, [...(byRate.get(rule.rate) ?? []), rule]);
  return byRate;
}, new Map<string, PrintedRule[]>());

/** More decimals than any report prints: not a rate that can be judged. */
const MAX_DECIMALS = 4;

/** What is no count is reported as such (Q21); a rate of it cannot be judged. */
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1e9;

/**
 * Judges a printed rate by the figures, or by the counts printed beside it where those are not known.
 *
 * @returns undefined when the counts are unknown, or are none, or the rate cannot be read.
 */
export function judgePrinted(
  printed: PrintedRate,
  resolved: Resolved,
): { readonly counts: RateCounts; readonly judgement: PrintedRateJudgement } | undefined {
  const counts = countsOf(rateOf(printed.rate), resolved) ?? statedCounts(printed);
  const percent = readPercent(printed.written);
  if (counts === undefined || percent === null || percent.decimals > MAX_DECIMALS) return undefined;
  if (!isCount(counts.numerator) || !isCount(counts.denominator)) return undefined;
  const mode = resolved.settings["lam_tron"] === "truncate" ? "truncate" : "half_up";
  return { counts, judgement: judgePrintedRate(percent, counts.numerator, counts.denominator, mode) };
}

/** What is wrong with one printed rate. */
export function printedFindings(printed: PrintedRate, resolved: Resolved): Finding[] {
  const { counts, judgement } = judgePrinted(printed, resolved) ?? {};
  if (counts === undefined || judgement === undefined) return [];
  if (judgement.kind === "right" || judgement.kind === "undecided") return [];
  const rate = rateOf(printed.rate);
  const fault = judgement.kind === "truncated" ? "truncated" : "wrong";
  const where = printed.section === undefined ? "" : ` (mục ${printed.section})`;
  return (PRINTED_RULES.get(rate.key) ?? [])
    .filter((rule) => rule.fault === fault)
    .map((rule) => ({
      code: rule.code,
      severity: rule.severity,
      keys: [
        rate.key,
        ...new Set(rate.arguments.flatMap((argument) => figuresOf(argument, resolved.settings))),
      ],
      expected: judgement.expected,
      message: fillMessage(rule.message, {
        part: counts.numerator,
        whole: counts.denominator,
        written: printed.written,
        expected: judgement.expected,
        where,
      }),
    }));
}

function statedCounts({ numerator, denominator }: PrintedRate): RateCounts | undefined {
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}
