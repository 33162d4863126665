/** D01r to D04r, D06r, D09r, D10r: the dates and the title of a report. */
import { SOURCES } from "../../catalog/rules/sources";
import { figureOf } from "../../catalog/figures";
import { CUMULATIVE } from "../cumulative";
import type { ReportInformation } from "../../catalog/report-information";
import { addDays, daysBetween, writeDate } from "../../vietnamese/dates";
import {
  periodBounds,
  titleOfPeriod,
  type Closing,
  type PeriodBounds,
  type TitledPeriod,
} from "../../vietnamese/periods";
import { indexOf } from "../figure-index";
import { resolve, valueOf } from "../resolve";
import type { Known } from "../known";
import type { Breach, FactRule } from "./fact-rule";

/** Nghị định 09/2019/NĐ-CP (reporting of administrative bodies), signed on this day. */
const REPORTING_DECREE = "2019-01-24";

/** The calendar months that a title names, whatever day the office closes on. */
const calendarOf = (period: TitledPeriod): PeriodBounds => periodBounds(period, "duong_lich");

const monthOf = (iso: string): string => iso.slice(0, 7);

export const PERIOD_IS_GIVEN: FactRule = {
  code: "D01r",
  severity: "error",
  label: "Có khoảng thời gian báo cáo",
  reason: "Số liệu không có ngày bắt đầu và ngày chốt thì không so sánh được với kỳ nào.",
  source: SOURCES.practice,
  message: "Từ ngày {from} lại sau đến ngày {to}: sửa lại khoảng thời gian báo cáo.",
  find: ({ facts: { information }, dates: { from, to } }) => {
    if (from !== undefined && to !== undefined) {
      return from <= to
        ? []
        : [{ keys: ["tu_ngay", "den_ngay"], slots: { from: writeDate(from), to: writeDate(to) } }];
    }
    // A blank is never an error; and where nothing is said of the report, only its figures are checked.
    if (information === undefined || Object.keys(information).length === 0) return [];
    const keys = [...(from === undefined ? ["tu_ngay"] : []), ...(to === undefined ? ["den_ngay"] : [])];
    return [
      { keys, severity: "warning", message: "Chưa nhập đủ khoảng thời gian báo cáo (từ ngày, đến ngày)." },
    ];
  },
};

export const TITLE_FITS_DATES: FactRule = {
  code: "D02r",
  severity: "warning",
  label: "Kỳ trong tên báo cáo khớp ngày chốt số liệu",
  reason: "Tên kỳ hay còn sót lại từ báo cáo trước.",
  source: SOURCES.reporting,
  from: REPORTING_DECREE,
  message: "Tiêu đề ghi {title} nhưng số liệu từ {from} đến {to}.",
  find: ({ dates: { title, from, to } }) => {
    if (title === undefined || to === undefined || title.isEstimate) return [];
    if (monthOf(calendarOf(title).to) === monthOf(to)) return [];
    const slots = {
      title: titleOfPeriod(title),
      from: from === undefined ? "…" : writeDate(from),
      to: writeDate(to),
    };
    return [{ keys: ["ten_ky", "den_ngay"], slots }];
  },
};

const isFixed = (closing: string | undefined): closing is Closing =>
  closing !== undefined && closing !== "tu_nhap";

export const MONTH_AS_USUAL: FactRule = {
  code: "D03r",
  severity: "warning",
  label: "Kỳ tháng theo ngày chốt đã thiết lập",
  reason: "Kỳ dài ngắn khác nhau thì số liệu các tháng không so sánh được.",
  source: SOURCES.reporting,
  from: REPORTING_DECREE,
  message: "Kỳ tháng thường từ {from} đến {to} theo thiết lập.",
  find: ({ facts: { settings }, dates: { title, from, to } }) => {
    if (title?.kind !== "month" || from === undefined || to === undefined || from > to) return [];
    const closing = settings["chot_ky"];
    if (isFixed(closing)) {
      const usual = periodBounds(title, closing);
      // Another month altogether is said by D02r.
      if (monthOf(usual.to) !== monthOf(to) || (usual.from === from && usual.to === to)) return [];
      return [
        { keys: ["tu_ngay", "den_ngay"], slots: { from: writeDate(usual.from), to: writeDate(usual.to) } },
      ];
    }
    const days = daysBetween(from, to) + 1;
    if (days >= 28 && days <= 31) return [];
    return [
      {
        keys: ["tu_ngay", "den_ngay"],
        slots: { days },
        message: "Kỳ tháng dài {days} ngày, thường là 28 đến 31 ngày.",
      },
    ];
  },
};

export const PERIODS_ADJOIN: FactRule = {
  code: "D04r",
  severity: "warning",
  label: "Kỳ này bắt đầu ngay sau kỳ trước",
  reason: "Hở ngày thì sót hồ sơ, chồng ngày thì đếm hai lần.",
  source: SOURCES.reporting,
  from: REPORTING_DECREE,
  message: "Kỳ này bắt đầu {from}, kỳ trước kết thúc {end}: bị {fault} {days} ngày.",
  find: ({ dates: { from, endBefore: end } }) => {
    if (from === undefined || end === undefined) return [];
    const gap = daysBetween(addDays(end, 1), from);
    if (gap === 0) return [];
    const slots = {
      from: writeDate(from),
      end: writeDate(end),
      fault: gap > 0 ? "hở" : "chồng",
      days: Math.abs(gap),
    };
    return [{ keys: ["tu_ngay", "ky_truoc_den_ngay"], slots }];
  },
};

const isInside = (part: PeriodBounds, whole: PeriodBounds): boolean =>
  part.from >= whole.from && part.to <= whole.to;

export const COUNTS_ACCUMULATE: FactRule = {
  code: "D06r",
  severity: "warning",
  label: "Số lũy kế không nhỏ hơn kỳ trước, và bằng cộng các tháng",
  reason: "Kỳ dài chứa kỳ ngắn nên không thể ít hồ sơ hơn.",
  source: SOURCES.arithmetic,
  from: REPORTING_DECREE,
  message: "{label}: lũy kế {now} nhỏ hơn kỳ trước {before}.",
  find: (known) => [...lessThanBefore(known), ...unlikeItsMonths(known)],
};

function lessThanBefore({ resolved, dates: { title, titleBefore: before } }: Known): Breach[] {
  if (title === undefined || before === undefined) return [];
  if (!isInside(calendarOf(before), calendarOf(title))) return [];
  return CUMULATIVE.flatMap((key): Breach[] => {
    const now = valueOf(resolved, key);
    const then = resolved.previous[indexOf(key)]!;
    if (now === undefined || !(now < then)) return [];
    const slots = { label: figureOf(key).label, now, before: then };
    return [{ keys: [key], difference: now - then, slots }];
  });
}

function unlikeItsMonths({ facts, resolved }: Known): Breach[] {
  const { months = [], settings } = facts;
  if (months.length === 0) return [];
  const known = months.map((figures) => resolve(figures, settings));
  return CUMULATIVE.flatMap((key): Breach[] => {
    const counts = known.map((month) => valueOf(month, key));
    const total = valueOf(resolved, key);
    if (total === undefined || counts.includes(undefined)) return [];
    const sum = counts.reduce<number>((all, count) => all + count!, 0);
    if (sum === total) return [];
    return [
      {
        keys: [key],
        difference: sum - total,
        slots: { label: figureOf(key).label, months: months.length, sum, total, difference: sum - total },
        message: "{label}: cộng {months} tháng được {sum}, kỳ này ghi {total} (lệch {difference}).",
      },
    ];
  });
}

export const ESTIMATE_SAYS_ITS_END: FactRule = {
  code: "D09r",
  severity: "warning",
  label: "Báo cáo ước ghi rõ ngày chốt số liệu",
  reason: "Người đọc cần biết số nào đã có, số nào là ước.",
  source: SOURCES.reporting,
  from: REPORTING_DECREE,
  message: "Tiêu đề ghi “ước” nhưng số liệu mới đến {to}.",
  find: ({ dates: { title, to } }) => {
    if (title === undefined || !title.isEstimate) return [];
    if (to === undefined) {
      return [
        { keys: ["ten_ky", "den_ngay"], message: "Tiêu đề ghi “ước” nhưng chưa có ngày chốt số liệu." },
      ];
    }
    // The decree closes half a month before the calendar does: by then a period is no estimate any more.
    if (to >= periodBounds(title, "15-14").to) return [];
    return [{ keys: ["ten_ky", "den_ngay"], slots: { to: writeDate(to) } }];
  },
};

const isGiven = (information: ReportInformation, key: string): boolean =>
  (information[key] ?? "").trim() !== "";

export const REPORT_IS_DATED: FactRule = {
  code: "D10r",
  severity: "warning",
  label: "Có số và ngày ban hành, không trước ngày chốt số liệu",
  reason: "Văn bản có số, ký hiệu, địa danh và thời gian ban hành.",
  source: SOURCES.documents,
  message: "Ngày ban hành {issued} lại trước ngày chốt số liệu {to}.",
  find: ({ facts: { information = {} }, dates: { issued, to } }) => {
    if (issued !== undefined && to !== undefined && issued < to) {
      return [
        { keys: ["ngay_ban_hanh", "den_ngay"], slots: { issued: writeDate(issued), to: writeDate(to) } },
      ];
    }
    // Both are often written by hand when the report is signed: a reminder, no more.
    const missing = ["so_ky_hieu", "ngay_ban_hanh"].filter((key) => !isGiven(information, key));
    if (missing.length === 0 || Object.keys(information).length === 0) return [];
    const message = "Chưa có số hoặc ngày ban hành: báo cáo để chỗ trống để ghi khi ký.";
    return [{ keys: missing, severity: "info", message }];
  },
};
