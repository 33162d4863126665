/** What a review comes to, in words. It never says "no error" of a text of which little was confirmed. */
import { countBySeverity, type Finding } from "../checks/finding";
import { SURE } from "./findings/review-finding";
import type { LegacyEncoding } from "../vietnamese/legacy-encodings";
import { looksLikeReport } from "./statements/looks-like-report";
import type { NumberReading } from "./number-readings";
import type { NumberUse, Statement } from "./statements/statement";

interface Reviewed {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly readings: readonly NumberReading[];
  readonly skipped?: number;
  readonly withoutText?: readonly number[];
  readonly converted?: LegacyEncoding;
  readonly unreadFrom?: number;
}

/** How far the numbers of a text could be checked. */
export interface NumbersChecked {
  readonly total: number;
  /** Surely read, and confirmed by another number of the text. */
  readonly confirmed: number;
  /** Of a figure or rate, but not sure, or without anything beside it that would show an error. */
  readonly unconfirmed: number;
  /** Nobody knows what they count. */
  readonly notAssigned: number;
  /** Dates, documents, aims, staff: nothing of the figures. */
  readonly others: number;
}

/** Nothing in the text says what such a number is. */
const NOT_ASSIGNED: ReadonlySet<NumberUse> = new Set(["unknown"]);

/** Counts the numbers of a text by how far they could be checked. */
export function numbersChecked(readings: readonly NumberReading[]): NumbersChecked {
  const ofFigures = readings.filter(({ key, figure }) => key !== undefined || figure !== undefined);
  const confirmed = ofFigures.filter(({ isSure, isConfirmed }) => isSure && isConfirmed).length;
  const notAssigned = readings.filter(({ use }) => NOT_ASSIGNED.has(use)).length;
  return {
    total: readings.length,
    confirmed,
    unconfirmed: ofFigures.length - confirmed,
    notAssigned,
    others: readings.length - ofFigures.length - notAssigned,
  };
}

/** Above this share of numbers that nobody understands, a silence proves nothing. */
const TOO_MANY = 0.2;

/** Share of figures read with damaged words above which the scan is to be looked at. */
const MANY_UNSURE = 0.3;

/**
 * The summary of a review.
 *
 * @example summaryOf(review) //=> "Văn bản có 52 con số: 31 số liệu đọc chắc và khớp với số khác trong văn bản, …"
 */
export function summaryOf(reviewed: Reviewed): string {
  const { statements, findings, readings, skipped = 0, withoutText = [], converted, unreadFrom } = reviewed;
  const numbers = numbersChecked(readings);
  return [
    ...(converted === undefined
      ? []
      : [`Văn bản dùng bảng mã cũ ${converted}, đã chuyển sang Unicode để đọc.`]),
    ...(unreadFrom === undefined
      ? []
      : [`Văn bản quá nhiều con số, không giống một báo cáo: mới đọc đến hết dòng ${unreadFrom}.`]),
    ...pagesSentence(withoutText),
    numbersSentence(numbers),
    ...unsureSentence(statements),
    ...verdict(statements, findings, numbers),
    ...(skipped === 0 ? [] : [`${skipped} phép soát không chạy được với văn bản này nên đã bỏ qua.`]),
  ].join(" ");
}

/** So many pages are named. */
const MOST_PAGES_NAMED = 10;

function pagesSentence(pages: readonly number[]): string[] {
  if (pages.length === 0) return [];
  const named = pages.slice(0, MOST_PAGES_NAMED).join(", ");
  const more = pages.length > MOST_PAGES_NAMED ? ` và ${pages.length - MOST_PAGES_NAMED} trang khác` : "";
  return [`Trang ${named}${more} không có chữ để đọc (ảnh quét hoặc trang trắng): tự xem lại các trang này.`];
}

function numbersSentence({ total, confirmed, unconfirmed, notAssigned }: NumbersChecked): string {
  if (total === 0) return "Văn bản không có con số nào.";
  const told = [
    `${confirmed} số liệu đọc chắc và khớp với số khác trong văn bản`,
    ...(unconfirmed === 0 ? [] : [`${unconfirmed} số liệu chưa có gì để đối chiếu`]),
    ...(notAssigned === 0 ? [] : [`${notAssigned} số chưa rõ nói về gì`]),
  ];
  return `Văn bản có ${total} con số: ${told.join(", ")}.`;
}

function unsureSentence(statements: readonly Statement[]): string[] {
  const unsure = statements.filter(({ confidence }) => confidence < SURE).length;
  if (unsure === 0 || unsure < statements.length * MANY_UNSURE) return [];
  return [`${unsure}/${statements.length} số liệu đọc từ chữ mờ hoặc mất dấu: đối chiếu lại với bản gốc.`];
}

function verdict(
  statements: readonly Statement[],
  findings: readonly Finding[],
  { total, confirmed, notAssigned }: NumbersChecked,
): string[] {
  const figures = statements.filter(({ key }) => key !== "").length;
  const { error, warning } = countBySeverity(findings);
  const isReport = looksLikeReport(statements);
  const isLittle = !isReport || confirmed === 0 || notAssigned > total * TOO_MANY;
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
