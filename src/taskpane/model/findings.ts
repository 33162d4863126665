/** Findings as the pane lists them: severity in words, the arithmetic, where to look. */
import { nameOf, isFigureKey } from "../../catalog/figures";
import type { Finding } from "../../checks/finding";
import type { CheckResult } from "../../workbook/check-sheet";

export interface ListedFinding {
  readonly finding: Finding;
  /** Tells the finding apart from the others of a check. */
  readonly id: string;
  readonly severity: Finding["severity"];
  /** "Lỗi", "Cảnh báo", "Thông tin". */
  readonly word: string;
  readonly message: string;
  /** The likely wrong cell, in words. */
  readonly hint?: string;
  readonly code: string;
  /** The cell to go to; absent when the sheet has lost it. */
  readonly key?: string;
  readonly address?: string;
  /** What only follows from this one: mending it mends them. */
  readonly consequences: readonly ListedFinding[];
}

const WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Thông tin",
};

/** The findings of a check, errors first, each with what follows from it; those confirmed come last. */
export function listFindings(check: CheckResult): ListedFinding[] {
  const { findings } = check;
  const followersOf = (root: number): ListedFinding[] =>
    findings.filter(({ causedBy }) => causedBy === root).map((finding) => listed(finding, check));
  const roots = findings.flatMap((finding, index) =>
    finding.causedBy === undefined ? [listed(finding, check, followersOf(index))] : [],
  );
  const isConfirmed = ({ finding }: ListedFinding): boolean => finding.waiver !== undefined;
  return [...roots.filter((each) => !isConfirmed(each)), ...roots.filter(isConfirmed)];
}

function listed(
  finding: Finding,
  check: CheckResult,
  consequences: readonly ListedFinding[] = [],
): ListedFinding {
  const { severity, message, code } = finding;
  const key = targetOf(finding, check);
  const address = key === undefined ? undefined : check.addressOf(key);
  const hint = hintOf(finding, check);
  return {
    finding,
    id: `${code} ${finding.keys.join()} ${finding.message}`,
    consequences,
    severity,
    word: WORDS[severity],
    message,
    code,
    ...(hint === undefined ? {} : { hint }),
    ...(key === undefined || address === undefined ? {} : { key, address }),
  };
}

/** The cell that most needs looking at: the likely wrong one, else a blank one, else the first. */
function targetOf(finding: Finding, { addressOf, content }: CheckResult): string | undefined {
  const isBlank = (key: string): boolean => isFigureKey(key) && content.figures[key] === undefined;
  const blanks = finding.severity === "info" ? finding.keys.slice(1).filter(isBlank) : [];
  const candidates = [finding.suspect?.key ?? "", ...blanks, ...finding.keys];
  return candidates.find((key) => addressOf(key) !== undefined);
}

/** The hint of a root finding, with the address of the suspected cell before its name. */
function hintOf({ suspect, hint }: Finding, { addressOf }: CheckResult): string | undefined {
  const address = suspect && addressOf(suspect.key);
  if (suspect === undefined || address === undefined) return hint;
  const name = `ô “${nameOf(suspect.key)}”`;
  return hint?.replace(name, `ô ${address} “${nameOf(suspect.key)}”`);
}

/** Code of the figures that every report needs. The rules themselves are loaded only once there is a sheet to check. */
const ALWAYS_REQUIRED = "Q23";

/** What is still blank and needed: required figures, then shortfalls that blank cells may explain. */
export function listBlanks(check: CheckResult): ListedFinding[] {
  const isShortfall = ({ severity, difference }: Finding): boolean =>
    severity === "info" && difference !== undefined;
  const isBlank = (finding: Finding): boolean => finding.code === ALWAYS_REQUIRED || isShortfall(finding);
  return check.findings.filter(isBlank).map((finding) => listed(finding, check));
}

/** How many figures are filled in. */
export function filledCount({ content }: CheckResult): number {
  return Object.keys(content.figures).length;
}
