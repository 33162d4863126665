/**
 * The balance on totals (Q24), said of a text. A text tells what details it likes, so that its balance is one, Q07,
 * whether on details or on totals. Where withdrawn dossiers stand it does not say either: only totals above their whole
 * contradict each other under every definition.
 */
import type { ReviewFinding } from "./review-finding";

const [ON_DETAILS, ON_TOTALS] = ["Q07", "Q24"] as const;

const isBroken = ({ severity }: ReviewFinding): boolean => severity !== "info";

/** Whether a finding is to be said of a text: of the balance the one that is broken, once. */
export function isSaidOfText(finding: ReviewFinding, all: readonly ReviewFinding[]): boolean {
  const onDetails = all.find(({ code }) => code === ON_DETAILS);
  const onTotals = all.find(({ code, difference = 0 }) => code === ON_TOTALS && difference > 0);
  const isBrokenOnDetails = onDetails !== undefined && isBroken(onDetails);
  if (finding.code === ON_TOTALS) return finding === onTotals && !isBrokenOnDetails;
  // What is missing of the details says nothing once the totals contradict each other.
  return finding.code !== ON_DETAILS || isBrokenOnDetails || onTotals === undefined;
}

/** The balance under its own code, without the advice about the settings of a sheet. */
export function asBalance(finding: ReviewFinding): ReviewFinding {
  if (finding.code !== ON_TOTALS) return finding;
  return { ...finding, code: ON_DETAILS, message: finding.message.replace(/; nếu đều đúng .*?”/, "") };
}
