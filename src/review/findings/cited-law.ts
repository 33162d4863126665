/** Legal documents that a report rests on: whether they were in force, and whether number and date are of one document. */
import { hadEnded, LEGAL_DOCUMENTS, legalDocument, type LegalDocument } from "../../catalog/legal-documents";
import { composeDate, isDate, writeDate } from "../../vietnamese/dates";
import { periodBounds } from "../../vietnamese/periods";
import type { AboutReport } from "../statements/about-report";
import { CITED_LAW } from "./heads";
import { quoteAt, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

const KINDS: Readonly<Record<string, LegalDocument["kind"]>> = {
  "nghị định": "Nghị định",
  nđ: "Nghị định",
  "thông tư": "Thông tư",
  tt: "Thông tư",
  "quyết định": "Quyết định",
  qđ: "Quyết định",
};

/** "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025", "QĐ 766/QĐ-TTg ngày 23/6/2022". */
const CITATION =
  /(nghị định|thông tư|quyết định|nđ|tt|qđ)\s{1,3}(?:số\s{0,3}:?\s{0,3})?(\d{1,4}\/(?:\d{4}(?:\/[\p{L}\d-]{2,12})?|[\p{L}-]{3,10}))(?:\s{1,3}ngày\s{1,3}(\d{1,2})(?:\s{0,2}[/.-]\s{0,2}|\s{1,2}tháng\s{1,2})(\d{1,2})(?:\s{0,2}[/.-]\s{0,2}|\s{1,2}năm\s{1,2})(\d{4}))?/giu;

/** What tells that a document is spoken of as one of the past, or as one that others changed. */
const OF_THE_PAST = /hết hiệu lực|thay thế|bãi bỏ|trước đây|được sửa đổi|sửa đổi, bổ sung/iu;

export const LAW_IN_FORCE: TextRule = ({ text, read: { lines }, about }) => {
  const first = firstDayOf(about);
  return lines.flatMap(({ line }): ReviewFinding[] => {
    const said = text.slice(line.start, line.end).normalize("NFC");
    if (said.length !== line.end - line.start) return [];
    return [...said.matchAll(CITATION)].flatMap((match): ReviewFinding[] => {
      const [words, kind = "", number = "", day, month, year] = match;
      const document = legalDocument(number, KINDS[kind.toLowerCase()]);
      const date = year === undefined ? "" : composeDate(Number(year), Number(month), Number(day));
      const message =
        document === undefined
          ? wrongNumber(number, KINDS[kind.toLowerCase()]!, date)
          : (wrongDate(document, date) ??
            (first === undefined || OF_THE_PAST.test(said) ? undefined : ended(document, first)));
      if (message === undefined) return [];
      const start = line.start + match.index;
      return [
        {
          code: CITED_LAW.code,
          severity: CITED_LAW.severity,
          keys: [],
          message,
          quotes: [quoteAt(text, [start, start + words.length], line.section, line.index)],
          proposal: "Đối chiếu với bản gốc của văn bản rồi sửa lại, hoặc bỏ viện dẫn.",
        },
      ];
    });
  });
};

/** The earliest day that the period can begin on: a report may well rest on what was in force then. */
function firstDayOf({ ranges, period }: AboutReport): string | undefined {
  const [range] = ranges;
  return range?.from ?? (period === undefined ? undefined : periodBounds(period, "15-14").from);
}

const nameOf = ({ kind, number }: LegalDocument): string => `${kind} ${number}`;

function wrongDate(document: LegalDocument, date: string): string | undefined {
  if (!isDate(date) || document.issued === undefined || document.issued === date) return undefined;
  return `${nameOf(document)} ban hành ngày ${writeDate(document.issued)}, ở đây ghi ngày ${writeDate(date)}.`;
}

/** The number of one document with the year of another: the day tells which one is meant. */
function wrongNumber(number: string, kind: LegalDocument["kind"], date: string): string | undefined {
  if (!isDate(date)) return undefined;
  const [serial] = number.split("/");
  const meant = LEGAL_DOCUMENTS.find(
    (each) =>
      each.kind === kind && each.issued === date && Number(each.number.split("/")[0]) === Number(serial),
  );
  return meant && `Văn bản số ${serial} ngày ${writeDate(date)} là ${nameOf(meant)}, ở đây ghi “${number}”.`;
}

function ended(document: LegalDocument, from: string): string | undefined {
  if (!hadEnded(document, from)) return undefined;
  const by = document.endedBy === undefined ? "" : `, được thay bằng Nghị định ${document.endedBy}`;
  return `${nameOf(document)} hết hiệu lực sau ngày ${writeDate(document.until!)}${by}, trước kỳ của báo cáo này.`;
}
