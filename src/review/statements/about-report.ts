/** What a report says of itself: its period, dates, number. */
import type { ReportInformation } from "../../catalog/report-information";
import { composeDate, isDate } from "../../vietnamese/dates";
import { titleOfPeriod, type Period } from "../../vietnamese/periods";
import { foldAccents } from "../../vietnamese/words";
import type { Mention } from "../read/mentions";
import type { LineReading } from "./line-reading";

export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface AboutReport {
  readonly information: ReportInformation;
  /** Of the title. */
  readonly period?: Period;
  /** Where the title names it. */
  readonly periodMention?: { readonly line: number; readonly start: number; readonly end: number };
  readonly ranges: readonly DateRange[];
  /** Lines of the title. */
  readonly titleLines: readonly number[];
}

const NUMBER = /^(?:so|so hieu) ?:? ?(\d{1,5})\/[a-z]/;
const KIND = /^bao cao\.?$/;
const PLAN_WORDS = /phuong huong|nhiem vu trong tam|nhiem vu thang|nhiem vu 6|ke hoach/;

/** How far down a title may stand, and how many lines it may take. */
const LETTERHEAD_LINES = 30;
const TITLE_LINES = 4;

/** Reads the head of a report and its date ranges. */
export function aboutReport(text: string, lines: readonly LineReading[]): AboutReport {
  const filled = lines.filter(({ line }) => line.end > line.start);
  const kindAt = filled.slice(0, LETTERHEAD_LINES).findIndex((each) => KIND.test(each.folded));
  const head = kindAt < 0 ? [] : filled.slice(0, kindAt);
  const title = titleAfter(filled, kindAt);
  const found = periodIn(text, title) ?? periodInOpening(text, filled);
  const ranges = lines.flatMap((each) => rangesIn(text, each));
  const range = ranges[0];
  const isEstimate = title.some((each) => /\buoc\b/.test(each.folded));
  const number = head.map((each) => NUMBER.exec(each.folded)?.[0]).find((each) => each !== undefined);
  const issued = head.flatMap(({ mentions }) => mentions).find(({ date }) => date !== undefined)?.date;
  const numberLine = head.find((each) => NUMBER.test(each.folded))?.line;
  return {
    information: {
      ...(found === undefined ? {} : { ten_ky: titleOfPeriod(found.period) + (isEstimate ? " (ước)" : "") }),
      ...(range === undefined ? {} : { tu_ngay: range.from, den_ngay: range.to }),
      ...(number === undefined || numberLine === undefined
        ? {}
        : { so_ky_hieu: text.slice(numberLine.start, numberLine.end).replace(/^\S+\s*:?\s*/, "") }),
      ...(issued === undefined ? {} : { ngay_ban_hanh: issued }),
    },
    ...(found === undefined ? {} : { period: found.period, periodMention: found.at }),
    ranges,
    titleLines: title.map(({ line }) => line.index),
  };
}

function titleAfter(filled: readonly LineReading[], kindAt: number): readonly LineReading[] {
  if (kindAt < 0) return [];
  const after = filled.slice(kindAt + 1, kindAt + 1 + TITLE_LINES);
  const end = after.findIndex(({ line, tokens }) => line.heading !== undefined || tokens.length > 45);
  return end < 0 ? after.slice(0, 2) : after.slice(0, Math.max(end, 0));
}

interface FoundPeriod {
  readonly period: Period;
  readonly at: { readonly line: number; readonly start: number; readonly end: number };
}

function periodIn(text: string, lines: readonly LineReading[]): FoundPeriod | undefined {
  const anyYear = lines.map(yearOn).find((year) => year !== undefined);
  for (const reading of lines) {
    for (const mention of reading.mentions) {
      const before = foldAccents(text.slice(reading.line.start, mention.start));
      if (PLAN_WORDS.test(before)) continue;
      const period = periodOf(mention, yearOn(reading) ?? anyYear);
      if (period !== undefined) {
        return { period, at: { line: reading.line.index, start: mention.start, end: mention.end } };
      }
    }
  }
  return undefined;
}

const OPENING = /bao cao (?:ket qua|tinh hinh|so lieu|cong tac)|tren day la bao cao/;

function periodInOpening(text: string, filled: readonly LineReading[]): FoundPeriod | undefined {
  return periodIn(
    text,
    filled.filter((each) => OPENING.test(each.folded)),
  );
}

/** A title may give the year once: "6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2026". */
const yearOn = ({ mentions }: LineReading): number | undefined =>
  mentions.find(({ year }) => year !== undefined)?.year;

/** The period that a mention names; undefined for one that names none. */
export function periodOf(
  { kind, month, months, part, year: own }: Mention,
  yearAround?: number,
): Period | undefined {
  const year = own ?? yearAround;
  if (year === undefined || year < 1901 || year > 9998) return undefined;
  if (kind === "month" && month !== undefined) return { kind: "month", index: month, year };
  if (kind !== "period" || months === undefined) return undefined;
  if (months === 6) return { kind: "half_year", index: part ?? 1, year };
  if (months === 9) return { kind: "nine_months", index: 1, year };
  return { kind: "quarter", index: part ?? 1, year };
}

const BETWEEN = /^(?:,| |-|–|den|het|ngay|:){1,24}$/;
/** "15/4/2026 - 14/5/2026", "(kỳ báo cáo: 15/4/2026 đến 14/5/2026)": between two full dates that is a range by itself. */
const UP_TO = /-|–|den/;
const FROM_WORDS = /(?:tu|tinh tu)(?: ngay)?:? ?(?:ngay )?$/;

/** "Từ ngày 20/3/2026 đến hết ngày 19/4/2026". */
function rangesIn(text: string, { line, mentions }: LineReading): DateRange[] {
  return mentions.flatMap((first, index): DateRange[] => {
    const second = mentions[index + 1];
    if (first.kind !== "date" || second?.date === undefined) return [];
    const between = foldAccents(text.slice(first.end, second.start));
    const before = foldAccents(text.slice(Math.max(line.start, first.start - 16), first.start));
    const mention = foldAccents(text.slice(first.start, first.end));
    const saysFrom = FROM_WORDS.test(before) || /^tu /.test(mention);
    const isWhole = first.date !== undefined && UP_TO.test(between);
    const isRange = BETWEEN.test(between) && (saysFrom || isWhole);
    const from = first.date ?? withYearOf(mention, second.date);
    if (!isRange || from === undefined) return [];
    return [{ from, to: second.date, line: line.index, start: first.start, end: second.end }];
  });
}

/** "từ 15/4 đến 14/5/2026": the first date takes the year of the second. */
function withYearOf(mention: string, date: string): string | undefined {
  const [, day, month] = /(\d{1,2})\/(\d{1,2})$/.exec(mention) ?? [];
  if (day === undefined) return undefined;
  const from = composeDate(Number(date.slice(0, 4)), Number(month), Number(day));
  return isDate(from) ? from : undefined;
}
