/** What there is to do about the findings of a check: what comes first, what belongs together, what can wait. */
import { isRateKey } from "../../catalog/rates";
import type { Finding } from "../../checks/finding";
import type { CheckResult } from "../../workbook/check-sheet";
import { listed, type ListedFinding } from "./listed-finding";

export type OpenSeverity = "error" | "warning";

/** Findings that are one thing to do. */
export interface Card {
  readonly id: string;
  readonly severity: OpenSeverity;
  readonly findings: readonly [ListedFinding, ...ListedFinding[]];
  /** What several findings have in common: "5 tỷ lệ chưa có số hồ sơ để kiểm tra". */
  readonly title?: string;
}

export interface Agenda {
  /** Errors, then warnings; in each, what others hang on comes first. */
  readonly open: readonly Card[];
  readonly information: readonly ListedFinding[];
  readonly confirmed: readonly ListedFinding[];
}

/** The agenda of a check. */
export function agendaOf(check: CheckResult): Agenda {
  const roots = rootsOf(check);
  const isConfirmed = ({ finding }: ListedFinding): boolean => finding.waiver !== undefined;
  const unconfirmed = roots.filter((root) => !isConfirmed(root));
  const ofSeverity = (severity: Finding["severity"]): ListedFinding[] =>
    unconfirmed.filter(({ finding }) => finding.severity === severity);
  return {
    open: (["error", "warning"] as const).flatMap((severity) =>
      cardsOf(severity, ofSeverity(severity).sort(byUrgency(check))),
    ),
    information: ofSeverity("info"),
    confirmed: roots.filter(isConfirmed),
  };
}

/** The findings that follow from no other, each with what follows from it. */
function rootsOf(check: CheckResult): ListedFinding[] {
  const { findings } = check;
  const roots = findings.flatMap((finding, index) => {
    if (finding.causedBy !== undefined) return [];
    const followers = findings.filter(({ causedBy }) => causedBy === index);
    return [
      listed(
        finding,
        check,
        followers.map((follower) => listed(follower, check)),
      ),
    ];
  });
  return underOneWay(roots);
}

/** Two roots that the same changes mend are one thing to do. */
function underOneWay(roots: readonly ListedFinding[]): ListedFinding[] {
  const kept: ListedFinding[] = [];
  for (const root of roots) {
    const place = kept.findIndex(
      ({ finding, ways }) => ways.length > 0 && finding.ways === root.finding.ways,
    );
    if (place < 0) kept.push(root);
    else {
      const first = kept[place]!;
      kept[place] = { ...first, consequences: [...first.consequences, root, ...root.consequences] };
    }
  }
  return kept;
}

/** A cell that cannot be read hides what depends on it; then what most hangs on; else as the rules stand. */
function byUrgency({ content }: CheckResult): (a: ListedFinding, b: ListedFinding) => number {
  const isUnread = ({ finding }: ListedFinding): boolean =>
    finding.repair !== undefined || finding.keys.some((key) => key in content.unreadable);
  const weight = (each: ListedFinding): number =>
    (isUnread(each) ? 1000 : 0) + (each.ways.length > 0 ? 100 : 0) + each.consequences.length;
  return (a, b) => weight(b) - weight(a);
}

/** One card for each finding; findings of one rule that need nothing but themselves share one. */
function cardsOf(severity: OpenSeverity, findings: readonly ListedFinding[]): Card[] {
  const groups = new Map<string, [ListedFinding, ...ListedFinding[]]>();
  for (const each of findings) {
    const name = each.ways.length > 0 ? each.id : each.finding.code;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => cardOf(severity, group));
}

function cardOf(severity: OpenSeverity, findings: Card["findings"]): Card {
  const [first, ...others] = findings;
  if (others.length === 0) return { id: first.id, severity, findings };
  const { code, keys } = first.finding;
  const ending = sharedEnding(findings.map(({ message }) => message));
  const things = isRateKey(keys[0] ?? "") ? "tỷ lệ" : "chỗ";
  const what = TITLES[code] ?? (ending === "" ? "cùng loại" : ending.replace(/^: |[().]/g, "").trim());
  const without = (finding: ListedFinding): ListedFinding => ({
    ...finding,
    message: finding.message.slice(0, finding.message.length - ending.length),
  });
  const [head, ...rest] = findings.map(without);
  return { id: code, severity, findings: [head!, ...rest], title: `${findings.length} ${things} ${what}` };
}

/** What the findings of one rule have in common, where their sentences do not end alike. */
const TITLES: Readonly<Record<string, string>> = {
  P01: "đã ghi không khớp số hồ sơ",
  P02: "bị cắt số lẻ, không làm tròn",
  P04: "không tính ra được từ số hồ sơ",
  P08: "viết dấu chấm thập phân",
  Q20: "chưa phải là tỷ lệ",
  Q21: "chưa phải là số hồ sơ",
  Q22: "ghi vượt 100%",
  Q23: "chưa nhập",
};

/**
 * The end that all sentences share, from a colon or a bracket on; "" for none.
 *
 * @example sharedEnding(["A 100%: chưa có số hồ sơ.", "B 99%: chưa có số hồ sơ."]) //=> ": chưa có số hồ sơ."
 */
function sharedEnding(sentences: readonly string[]): string {
  const first = sentences[0] ?? "";
  for (const mark of [": ", " ("]) {
    const place = first.lastIndexOf(mark);
    const ending = place < 0 ? "" : first.slice(place);
    if (ending !== "" && sentences.every((sentence) => sentence.endsWith(ending))) return ending;
  }
  return "";
}
