/**
 * What a finding rests on. An error needs statements that are well understood: words that nobody here knows may make a number one of
 * something else, and what follows such words may be of another unit or time. Numbers that follow the same words share that, so
 * that they may be compared. What rests on less is asked.
 */
import type { Statement } from "../statements/statement";
import { SURE, type ReviewFinding } from "./review-finding";

const READ_FROM_DAMAGE = "(Đọc từ chữ hoặc số không rõ: đối chiếu bản gốc.)";
const NOT_ALL_UNDERSTOOD = "Câu có từ chưa đọc hiểu hết: các số này có cùng nói một việc không?";

/** Errors that rest on too little become questions. */
export function asEvident(statements: readonly Statement[]): (finding: ReviewFinding) => ReviewFinding {
  const statedAt = new Map<number, Statement[]>();
  for (const each of statements) {
    const known = statedAt.get(each.span[0]);
    if (known === undefined) statedAt.set(each.span[0], [each]);
    else known.push(each);
  }
  return (finding) => {
    if (finding.severity !== "error") return finding;
    if (finding.quotes.some(({ confidence = 1 }) => confidence < SURE))
      return asked(finding, READ_FROM_DAMAGE);
    const cited = finding.quotes.flatMap(({ numberSpan }) =>
      numberSpan === undefined ? [] : (statedAt.get(numberSpan[0]) ?? []),
    );
    return isEvident(cited) ? finding : asked(finding, NOT_ALL_UNDERSTOOD);
  };
}

const asked = (finding: ReviewFinding, why: string): ReviewFinding => ({
  ...finding,
  severity: "warning",
  message: `${finding.message} ${why}`,
});

function isEvident(cited: readonly Statement[]): boolean {
  // "13/12" is wrong whatever it counts.
  if (cited.length === 1 && cited[0]!.kind === "ratio") return true;
  if (cited.some(({ isVague }) => isVague === true)) return false;
  return new Set(cited.map(({ aside = "" }) => aside)).size < 2;
}
