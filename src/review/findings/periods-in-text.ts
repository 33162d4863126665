/** D02r in the text: months named in headings and result lines against the title and the dates of the figures. */
import { titleOfPeriod, nextPeriod, previousPeriod, type Period } from "../../vietnamese/periods";
import { foldAccents } from "../../vietnamese/words";
import { writeDate } from "../../vietnamese/dates";
import type { Mention } from "../read/mentions";
import type { LineReading } from "../statements/line-reading";
import { periodOf, type AboutReport, type DateRange } from "../statements/about-report";
import { quoteAt, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

/** What a period in a line is said of. */
const OF_RESULTS = /ket qua|tinh hinh|so lieu|trong$|bao cao|tiep nhan|giai quyet/;
const OF_PLANS = /phuong huong|nhiem vu|ke hoach|thang toi|thang tiep theo|muc tieu|phan dau/;
/** Periods of other papers, and comparisons. */
const OF_OTHERS = /cong van|ke hoach so|quyet dinh|thong bao so|so voi|cung ky|van ban|ngay|tu |den |truoc/;

/** How much before a month says what it is of. */
const LOOK_BACK = 70;

export const PERIOD_IN_TEXT: TextRule = (report) => {
  const { about, read, text } = report;
  const { period } = about;
  if (period === undefined) return [];
  return read.lines.flatMap((reading) => {
    // "Tháng 4 tiếp nhận 980 hồ sơ, tháng 3 tiếp nhận 935": a line that names the right month too compares the two.
    const compares = reading.mentions.some((each) => isSame(periodOf(each, period.year), period));
    return reading.mentions.flatMap((mention): ReviewFinding[] => {
      if (isTitle(about, reading, mention)) return [];
      const named = periodOf(mention, period.year);
      const before = foldAccents(
        text.slice(Math.max(reading.line.start, mention.start - LOOK_BACK), mention.start),
      ).trim();
      if (named === undefined || named.kind !== period.kind) return [];
      const isPlan = OF_PLANS.test(before);
      if (!isPlan && (!OF_RESULTS.test(before) || OF_OTHERS.test(before))) return [];
      if (fits(named, period, isPlan) || (!isPlan && compares)) return [];
      return [findingOf(report, reading, mention, named, period)];
    });
  });
};

/** Whether two periods are the same one. */
export const isSame = (a: Period | undefined, b: Period): boolean =>
  a?.kind === b.kind && a.index === b.index && a.year === b.year;

const isTitle = (
  { titleLines, periodMention }: AboutReport,
  { line }: LineReading,
  mention: Mention,
): boolean =>
  periodMention?.start === mention.start || (titleLines.includes(line.index) && mention.year === undefined);

/** Results are of this period; plans of the next, or of this one where it has just begun. */
function fits(named: Period, period: Period, isPlan: boolean): boolean {
  const allowed = isPlan ? [period, nextPeriod(period)] : [period];
  return allowed.some((each) => isSame(named, each));
}

function findingOf(
  { about, text }: Parameters<TextRule>[0],
  { line }: LineReading,
  mention: Mention,
  named: Period,
  period: Period,
): ReviewFinding {
  const range = about.ranges.find((each) => each.line === line.index) ?? about.ranges[0];
  const isStale = titleOfPeriod(named) === titleOfPeriod(previousPeriod(period)) ? " (kỳ trước)" : "";
  const dates = range === undefined ? "" : `, số liệu từ ${writeDate(range.from)} đến ${writeDate(range.to)}`;
  const where = line.section === "" ? "Dòng này" : `Mục ${line.section}`;
  const right = titleOfPeriod(period);
  return {
    code: "D02r",
    // Against the title and the dates of the figures both, it can only be a leftover.
    severity: isDenied(named, range) ? "error" : "warning",
    keys: ["ten_ky"],
    expected: right,
    message: `${where} ghi ${titleOfPeriod(named)}${isStale} nhưng tên báo cáo ghi ${right}${dates}.`,
    quotes: [
      quoteAt(text, [mention.start, mention.end], line.section, line.index),
      ...(about.periodMention === undefined
        ? []
        : [
            quoteAt(text, [about.periodMention.start, about.periodMention.end], "", about.periodMention.line),
          ]),
    ],
    proposal: `Sửa “${text.slice(mention.start, mention.end)}” thành “${right}”.`,
  };
}

function isDenied({ kind, index, year }: Period, range: DateRange | undefined): boolean {
  if (kind !== "month" || range === undefined) return false;
  const month = `${year}-${String(index).padStart(2, "0")}`;
  return range.to.slice(0, 7) !== month;
}
