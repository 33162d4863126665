/** Legal documents that a report rests on: whether they were in force, and whether number and date are of one document. */
import {
  changesBy,
  hadEnded,
  LEGAL_DOCUMENTS,
  legalDocument,
  type LegalDocument,
} from "../../catalog/legal-documents";
import { composeDate, isDate, writeDate } from "../../vietnamese/dates";
import { periodBounds } from "../../vietnamese/periods";
import type { AboutReport } from "../statements/about-report";
import { AMENDED_LAW, CITED_LAW, type TextRuleHead } from "./heads";
import { quoteAt, type Quote, type ReviewFinding } from "./review-finding";
import type { ReadReport, TextRule } from "./text-rule";

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

export const LAW_IN_FORCE: TextRule = (report) => {
  const first = firstDayOf(report.about);
  return citationsIn(report).flatMap(({ number, kind, date, said, quote }): ReviewFinding[] => {
    const document = legalDocument(number, kind);
    const message =
      document === undefined
        ? wrongNumber(number, kind, date)
        : (wrongDate(document, date) ??
          (first === undefined || OF_THE_PAST.test(said) ? undefined : ended(document, first)));
    if (message === undefined) return [];
    const proposal = "Đối chiếu với bản gốc của văn bản rồi sửa lại, hoặc bỏ viện dẫn.";
    return [{ ...headOf(CITED_LAW), message, quotes: [quote], proposal }];
  });
};

/** A document is told once, where it is first cited; a report that names the amending one knows of it. */
export const LAW_AMENDED: TextRule = (report) => {
  const last = lastDayOf(report.about);
  if (last === undefined) return [];
  const citations = citationsIn(report);
  const named = new Set(citations.map(({ number, kind }) => legalDocument(number, kind)?.number));
  const told = new Set<string>();
  return citations.flatMap(({ number, kind, said, quote }): ReviewFinding[] => {
    const document = legalDocument(number, kind);
    if (document === undefined || told.has(document.number) || hadEnded(document, last)) return [];
    const changes = changesBy(document, last);
    const isKnown = changes.some((each) => named.has(each)) || OF_THE_PAST.test(said);
    if (changes.length === 0 || isKnown) return [];
    told.add(document.number);
    const by = changes.map((each) => nameOf(legalDocument(each)!)).join(", ");
    return [
      {
        ...headOf(AMENDED_LAW),
        message: `${nameOf(document)} đã được sửa đổi, bổ sung bởi ${by} trong kỳ này hoặc trước đó.`,
        quotes: [quote],
        proposal: `Nếu phần căn cứ kể đủ văn bản thì ghi thêm “được sửa đổi, bổ sung bởi ${by}”.`,
      },
    ];
  });
};

const headOf = ({ code, severity }: TextRuleHead): Pick<ReviewFinding, "code" | "severity" | "keys"> => ({
  code,
  severity,
  keys: [],
});

interface Citation {
  readonly number: string;
  readonly kind: LegalDocument["kind"];
  /** ISO date, "" where none is told; it may be a day that is none. */
  readonly date: string;
  /** The line that it stands in. */
  readonly said: string;
  readonly quote: Quote;
}

function citationsIn({ text, read: { lines } }: ReadReport): Citation[] {
  return lines.flatMap(({ line }): Citation[] => {
    const said = text.slice(line.start, line.end).normalize("NFC");
    if (said.length !== line.end - line.start) return [];
    return [...said.matchAll(CITATION)].map((match): Citation => {
      const [words, kind = "", number = "", day, month, year] = match;
      const start = line.start + match.index;
      return {
        number,
        kind: KINDS[kind.toLowerCase()]!,
        date: year === undefined ? "" : composeDate(Number(year), Number(month), Number(day)),
        said,
        quote: quoteAt(text, [start, start + words.length], line.section, line.index),
      };
    });
  });
}

/** The earliest day that the period can begin on: a report may well rest on what was in force then. */
function firstDayOf({ ranges, period }: AboutReport): string | undefined {
  const [range] = ranges;
  return range?.from ?? (period === undefined ? undefined : periodBounds(period, "15-14").from);
}

/** The last day of the period, by the same readings. */
function lastDayOf({ ranges, period }: AboutReport): string | undefined {
  const [range] = ranges;
  return range?.to ?? (period === undefined ? undefined : periodBounds(period, "15-14").to);
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
