/**
 * Waivers: warnings that an officer has looked at and confirmed with a reason. A waiver is for the figures as they were:
 * it lapses when one of them changes. Errors cannot be waived.
 */
import type { Facts } from "./facts";
import type { Finding } from "./finding";

export interface Waiver {
  /** Code and keys of the finding. */
  readonly code: string;
  readonly keys: readonly string[];
  /** The finding as it was said. */
  readonly message: string;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
  /** What the finding was about, see `valuesBehind`. */
  readonly values: string;
}

/** A finding, and the waiver that covers it. */
export interface ConsideredFinding extends Finding {
  readonly waiver?: Waiver;
}

/** Whether a finding may be confirmed instead of mended. */
export function isWaivable({ severity }: Finding): boolean {
  return severity === "warning";
}

/**
 * What a finding is about, as one text: its figures, printed rates and words, so that any change of them shows.
 *
 * @example valuesBehind(h02OfCongAn, facts) //=> "nd_cong_an_tiep_nhan=438; nd_cong_an_da_giai_quyet=438; …"
 */
export function valuesBehind({ keys, message }: Finding, facts: Facts): string {
  const { figures, printedRates = [], information = {} } = facts;
  const valueOf = (key: string): string => {
    const printed = printedRates.filter(({ rate }) => rate === key).map(({ written }) => `${written}%`);
    return printed.length > 0 ? printed.join("/") : String(figures[key] ?? information[key] ?? "");
  };
  // The message holds what is no figure of this period: targets, previous counts, dates.
  return [...keys.map((key) => `${key}=${valueOf(key)}`), message].join("; ");
}

const covers = (waiver: Waiver, finding: Finding, facts: Facts): boolean =>
  waiver.code === finding.code &&
  waiver.keys.join() === finding.keys.join() &&
  waiver.values === valuesBehind(finding, facts);

/** Findings with the waivers that still cover them. */
export function consider(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  facts: Facts,
): ConsideredFinding[] {
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
