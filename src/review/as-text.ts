/** A review for people: findings with the words they are about, then what could not be read. */
import type { ReviewFinding } from "./findings/review-finding";
import type { Review } from "./review";

const NAMES: Readonly<Record<ReviewFinding["severity"], string>> = {
  error: "LỖI",
  warning: "CẢNH BÁO",
  info: "THÔNG TIN",
};

export function reviewAsText({ findings, summary, notUnderstood }: Review): string {
  return [
    ...findings.map(findingAsText),
    ...(notUnderstood.length === 0
      ? []
      : [
          `Số chưa hiểu: ${notUnderstood.map(({ written, line }) => `${written} (dòng ${line + 1})`).join(", ")}.`,
        ]),
    summary,
  ].join("\n\n");
}

function findingAsText({ code, severity, message, quotes, proposal }: ReviewFinding): string {
  const cited = [...new Set(quotes.map(({ text, line }) => `   dòng ${line}: “${text.trim()}”`))];
  return [
    `${NAMES[severity]} ${code}: ${message}`,
    ...cited,
    ...(proposal === undefined ? [] : [`   → ${proposal}`]),
  ].join("\n");
}
