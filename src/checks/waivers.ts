/**
 * Waivers: warnings that an officer has looked at and confirmed with a reason. A waiver is for the figures as they were:
 * it lapses when one of them changes. Errors cannot be waived.
 */
import type { Facts } from "./facts";
import type { Finding, Waiver } from "./finding";

/** Whether a finding may be confirmed instead of mended. */
export function isWaivable({ severity }: Finding): boolean {
  return severity === "warning";
}

/**
 * What a finding is about, as one text: its period, figures, printed rates and words, so that any change shows.
 *
 * @example valuesBehind(h02OfCongAn, facts) //=> "tháng 4/2026; nd_cong_an_tiep_nhan=438; …"
 */
export function valuesBehind(finding: Finding, facts: Facts): string {
  // The message holds what is no figure of this period: targets, previous counts, dates.
  return cellsBehind(finding, facts) + finding.message;
}

/** Its part that speaks of cells. */
function cellsBehind({ keys }: Finding, facts: Facts): string {
  const { figures, printedRates = [], information = {} } = facts;
  const period = information["ten_ky"] ?? "";
  const valueOf = (key: string): string => {
    const printed = printedRates.filter(({ rate }) => rate === key).map(({ written }) => `${written}%`);
    return printed.length > 0 ? printed.join("/") : String(figures[key] ?? information[key] ?? "");
  };
  return [period, ...keys.map((key) => `${key}=${valueOf(key)}`), ""].join("; ");
}

/** Numbers, dates and names of a message. */
const STATED = /“[^”]*”|\d+(?:[.,/]\d+)*/g;

/** A message may have been put into better words since: what counts is what it states. */
function isAbout(values: string, finding: Finding, facts: Facts): boolean {
  const cells = cellsBehind(finding, facts);
  const stated = (message: string): string => (message.match(STATED) ?? []).join(" ");
  return values.startsWith(cells) && stated(values.slice(cells.length)) === stated(finding.message);
}

/** Whether a waiver was given for the period at hand, by its `values`. */
export function isOfPeriod(values: string, { information = {} }: Facts): boolean {
  return values.startsWith(`${information["ten_ky"] ?? ""}; `);
}

const covers = (waiver: Waiver, finding: Finding, facts: Facts): boolean =>
  waiver.code === finding.code &&
  waiver.keys.join() === finding.keys.join() &&
  isAbout(waiver.values, finding, facts);

/** Findings with the waivers that still cover them. */
export function consider(findings: readonly Finding[], waivers: readonly Waiver[], facts: Facts): Finding[] {
  return findings.map((finding) => {
    const waiver = isWaivable(finding) ? waivers.find((each) => covers(each, finding, facts)) : undefined;
    return waiver === undefined ? finding : { ...finding, waiver };
  });
}

/** Waivers whose figures have changed since, or whose finding is gone. */
export function lapsed(findings: readonly Finding[], waivers: readonly Waiver[], facts: Facts): Waiver[] {
  return waivers.filter((waiver) => !findings.some((finding) => covers(waiver, finding, facts)));
}

/**
 * A waiver of a finding.
 *
 * @throws RangeError for a finding that may not be waived, or without a reason.
 */
export function waive(finding: Finding, reason: string, on: string, facts: Facts): Waiver {
  const why = reason.trim();
  if (!isWaivable(finding) || why === "") throw new RangeError("only a warning can be waived, with a reason");
  const { code, keys, message } = finding;
  return { code, keys, message, reason: why, on, values: valuesBehind(finding, facts) };
}
