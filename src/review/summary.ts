/** What a review comes to, in words. It never says "no error" of a text of which little was understood. */
import { countBySeverity, type Finding } from "../checks/finding";
import { SURE } from "./findings/review-finding";
import type { LegacyEncoding } from "../vietnamese/legacy-encodings";
import { looksLikeReport } from "./statements/looks-like-report";
import type { Statement } from "./statements/statement";

interface Reviewed {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly numbers: { readonly total: number; readonly understood: number };
  readonly skipped?: number;
  readonly converted?: LegacyEncoding;
}

/** Below this share of numbers understood, a silence proves nothing. */
const ENOUGH = 0.8;

/** Share of figures read with damaged words above which the scan is to be looked at. */
const MANY_UNSURE = 0.3;

/**
 * The summary of a review.
 *
 * @example summaryOf({ statements, findings: [], numbers: { total: 120, understood: 118 } })
 *   //=> "Hiểu 118/120 con số của văn bản (98%). Không thấy lỗi, không có cảnh báo."
 */
export function summaryOf({ statements, findings, numbers, skipped = 0, converted }: Reviewed): string {
  return [
    ...(converted === undefined
      ? []
      : [`Văn bản dùng bảng mã cũ ${converted}, đã chuyển sang Unicode để đọc.`]),
    understoodSentence(numbers),
    ...unsureSentence(statements),
    ...verdict(statements, findings, numbers),
    ...(skipped === 0 ? [] : [`${skipped} phép soát không chạy được với văn bản này nên đã bỏ qua.`]),
  ].join(" ");
}

function understoodSentence({ total, understood }: Reviewed["numbers"]): string {
  if (total === 0) return "Văn bản không có con số nào.";
  return `Hiểu ${understood}/${total} con số của văn bản (${Math.floor((understood * 100) / total)}%).`;
}

function unsureSentence(statements: readonly Statement[]): string[] {
  const unsure = statements.filter(({ confidence }) => confidence < SURE).length;
  if (unsure === 0 || unsure < statements.length * MANY_UNSURE) return [];
  return [`${unsure}/${statements.length} số liệu đọc từ chữ mờ hoặc mất dấu: đối chiếu lại với bản gốc.`];
}

function verdict(
  statements: readonly Statement[],
  findings: readonly Finding[],
  numbers: Reviewed["numbers"],
): string[] {
  const figures = statements.filter(({ key }) => key !== "").length;
  const { error, warning } = countBySeverity(findings);
  const isReport = looksLikeReport(statements);
  const isLittle = !isReport || numbers.understood < numbers.total * ENOUGH;
  const found =
    error + warning === 0
      ? isLittle
        ? "Chưa thấy lỗi trong phần đọc được, nhưng như vậy chưa đủ để kết luận."
        : "Không thấy lỗi, không có cảnh báo."
      : `Có ${error} lỗi, ${warning} cảnh báo.`;
  return !isReport
    ? [`Chỉ nhận ra ${figures} số liệu TTHC: có thể không phải báo cáo kết quả giải quyết TTHC.`, found]
    : [found];
}
