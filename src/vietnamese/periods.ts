import { addDays, composeDate, writeMonth } from "./dates";
import { readRoman, roman } from "./numerals";
import { plainText } from "./plain-text";
import { foldAccents } from "./words";

export type PeriodKind = "month" | "quarter" | "half_year" | "nine_months" | "year";

/** A reporting period by its name, whatever day it closes on. */
export interface Period {
  readonly kind: PeriodKind;
  /**
   * Which one of its year, from 1: month 1–12, quarter 1–4, half-year 1–2, and 1 for nine months and a year.
   */
  readonly index: number;
  /** 1901 to 9998, so that its bounds are dates under every closing. */
  readonly year: number;
}

/** A period read from a title, which may announce estimated figures ("ước"). */
export interface TitledPeriod extends Period {
  readonly isEstimate: boolean;
}

/** When a period starts and ends; the values of the setting `chot_ky` that have fixed days. */
export type Closing = "15-14" | "20-19" | "21-20" | "duong_lich";

/** Both dates are counted; ISO. */
export interface PeriodBounds {
  readonly from: string;
  readonly to: string;
}

const KINDS: Readonly<Record<PeriodKind, { readonly months: number; readonly perYear: number }>> = {
  month: { months: 1, perYear: 12 },
  quarter: { months: 3, perYear: 4 },
  half_year: { months: 6, perYear: 2 },
  nine_months: { months: 9, perYear: 1 },
  year: { months: 12, perYear: 1 },
};

/** The day on which a month's figures start, in that month or in the one before. */
const STARTS: Readonly<Record<Closing, { readonly day: number; readonly inMonthBefore: boolean }>> = {
  "15-14": { day: 15, inMonthBefore: true },
  "20-19": { day: 20, inMonthBefore: true },
  "21-20": { day: 21, inMonthBefore: true },
  duong_lich: { day: 1, inMonthBefore: false },
};

function isPeriod({ kind, index, year }: Period): boolean {
  return (
    Number.isInteger(index) &&
    index >= 1 &&
    index <= KINDS[kind].perYear &&
    Number.isInteger(year) &&
    year >= 1901 &&
    year <= 9998
  );
}

function assertPeriod(period: Period): void {
  if (!isPeriod(period))
    throw new RangeError(`no such period: ${period.kind} ${period.index} of ${period.year}`);
}

/**
 * The first day of a month's figures; month 0 is December of the year before, 13 January of the year after.
 */
function startOfMonth(year: number, month: number, closing: Closing): string {
  const { day, inMonthBefore } = STARTS[closing];
  const monthsFromZero = month - 1 - (inMonthBefore ? 1 : 0);
  return composeDate(year + Math.floor(monthsFromZero / 12), ((monthsFromZero + 12) % 12) + 1, day);
}

/**
 * The first and last date of a period.
 *
 * A period ends on the day before the next month's figures start, so consecutive ones always adjoin.
 *
 * Source: Nghị định 09/2019/NĐ-CP, Điều 12, as Quyết định 01/2023/QĐ-UBND Khánh Hòa, Điều 4, copies it, for
 * "15-14": a month runs from the 15th of the month before to the 14th, a quarter to the 14th of its last
 * month, the first half-year from 15/12 to 14/6, nine months and the year from 15/12 of the year before to
 * 14/9 and 14/12. The second half-year, 15/6 to 14/12, follows from the rule. "20-19" and "21-20" apply it to
 * the days that some offices use; "duong_lich" is the calendar.
 *
 * @throws RangeError for a period that does not exist.
 *
 * @example
 * periodBounds({ kind: "month", index: 5, year: 2026 }, "15-14")
 * //=> { from: "2026-04-15", to: "2026-05-14" }
 * periodBounds({ kind: "year", index: 1, year: 2026 }, "15-14")
 * //=> { from: "2025-12-15", to: "2026-12-14" }
 */
export function periodBounds(period: Period, closing: Closing): PeriodBounds {
  assertPeriod(period);
  const { months } = KINDS[period.kind];
  const lastMonth = period.index * months;
  return {
    from: startOfMonth(period.year, lastMonth - months + 1, closing),
    to: addDays(startOfMonth(period.year, lastMonth + 1, closing), -1),
  };
}

/**
 * A period's name as it stands in a report's title. Months 1 and 2 are padded as in dates.
 *
 * @throws RangeError for a period that does not exist.
 *
 * @example
 * titleOfPeriod({ kind: "month", index: 4, year: 2026 }) //=> "tháng 4 năm 2026"
 * titleOfPeriod({ kind: "quarter", index: 2, year: 2026 }) //=> "quý II năm 2026"
 * titleOfPeriod({ kind: "half_year", index: 2, year: 2026 }) //=> "6 tháng cuối năm 2026"
 */
export function titleOfPeriod(period: Period): string {
  assertPeriod(period);
  const { kind, index, year } = period;
  switch (kind) {
    case "month":
      return `tháng ${writeMonth(index)} năm ${year}`;
    case "quarter":
      return `quý ${roman(index)} năm ${year}`;
    case "half_year":
      return `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "nine_months":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
  }
}

/**
 * A period's name for a sheet name: short, and without the characters that Excel forbids there, which are
 * : \ / ? * [ and ].
 *
 * @throws RangeError for a period that does not exist.
 *
 * @example
 * shortNameOfPeriod({ kind: "month", index: 4, year: 2026 }) //=> "4-2026"
 * shortNameOfPeriod({ kind: "quarter", index: 2, year: 2026 }) //=> "Q2-2026"
 * shortNameOfPeriod({ kind: "half_year", index: 1, year: 2026 }) //=> "6T-2026"
 * shortNameOfPeriod({ kind: "half_year", index: 2, year: 2026 }) //=> "6TC-2026"
 * shortNameOfPeriod({ kind: "nine_months", index: 1, year: 2026 }) //=> "9T-2026"
 * shortNameOfPeriod({ kind: "year", index: 1, year: 2026 }) //=> "2026"
 */
export function shortNameOfPeriod(period: Period): string {
  assertPeriod(period);
  const { kind, index, year } = period;
  switch (kind) {
    case "month":
      return `${index}-${year}`;
    case "quarter":
      return `Q${index}-${year}`;
    case "half_year":
      return `${index === 1 ? "6T" : "6TC"}-${year}`;
    case "nine_months":
      return `9T-${year}`;
    case "year":
      return String(year);
  }
}

const ESTIMATE_BEFORE = /^uoc (?:(?:tinh|thuc hien) )?/;
const ESTIMATE_AFTER = / ?\((?:so lieu )?uoc(?: tinh| thuc hien)?\)$/;

/**
 * Titles after the accents are folded. A month and a quarter take "/2026" or "năm 2026", the others only the
 * latter.
 */
const TITLES: readonly (readonly [kind: PeriodKind, shape: RegExp])[] = [
  ["month", /^thang (?<index>\d{1,2})(?: ?[/.-] ?| nam )(?<year>\d{4})$/],
  ["quarter", /^quy (?<index>[1-4]|[iv]+)(?: ?[/.-] ?| nam )(?<year>\d{4})$/],
  ["half_year", /^0?6 thang (?<index>dau|cuoi) nam (?<year>\d{4})$/],
  ["nine_months", /^0?9 thang (?:dau )?nam (?<year>\d{4})$/],
  ["year", /^(?:ca )?nam (?<year>\d{4})$/],
];

function readIndex(written: string | undefined): number {
  if (written === undefined || written === "dau") return 1;
  if (written === "cuoi") return 2;
  return readRoman(written) ?? Number(written);
}

/**
 * The period that a title names, or null when it names none.
 *
 * Reads what titleOfPeriod writes and the short ways ("tháng 4/2026", "quý I/2026"), in any case and with or
 * without accents. "(ước)" at the end or "ước" at the beginning marks estimated figures.
 *
 * @example
 * readPeriodTitle("tháng 4/2026") //=> { kind: "month", index: 4, year: 2026, isEstimate: false }
 * readPeriodTitle("6 tháng đầu năm 2026 (ước)")
 * //=> { kind: "half_year", index: 1, year: 2026, isEstimate: true }
 * readPeriodTitle("(không ghi)") //=> null
 */
export function readPeriodTitle(text: string): TitledPeriod | null {
  const folded = foldAccents(plainText(text));
  const title = folded.replace(ESTIMATE_BEFORE, "").replace(ESTIMATE_AFTER, "");
  for (const [kind, shape] of TITLES) {
    const groups = shape.exec(title)?.groups;
    if (groups === undefined) continue;
    const period = { kind, index: readIndex(groups.index), year: Number(groups.year) };
    return isPeriod(period) ? { ...period, isEstimate: title !== folded } : null;
  }
  return null;
}

/**
 * The months that a period is made of.
 *
 * @throws RangeError for a period that does not exist.
 *
 * @example
 * monthsOfPeriod({ kind: "quarter", index: 2, year: 2026 }).map(({ index }) => index) //=> [4, 5, 6]
 */
export function monthsOfPeriod(period: Period): Period[] {
  assertPeriod(period);
  const { months } = KINDS[period.kind];
  const last = period.index * months;
  return Array.from({ length: months }, (_, position) => ({
    kind: "month",
    index: last - months + 1 + position,
    year: period.year,
  }));
}

function move(period: Period, steps: 1 | -1): Period {
  assertPeriod(period);
  const { perYear } = KINDS[period.kind];
  const count = period.year * perYear + (period.index - 1) + steps;
  const moved = { kind: period.kind, index: (count % perYear) + 1, year: Math.floor(count / perYear) };
  assertPeriod(moved);
  return moved;
}

/**
 * The following period of the same kind. Months, quarters, half-years and years follow without a gap; after
 * nine months comes the same of the next year.
 *
 * @throws RangeError for a period that does not exist, or when the following one would not.
 *
 * @example
 * nextPeriod({ kind: "month", index: 12, year: 2025 }) //=> { kind: "month", index: 1, year: 2026 }
 */
export function nextPeriod(period: Period): Period {
  return move(period, 1);
}

/**
 * The preceding period of the same kind; the reverse of nextPeriod.
 *
 * @throws RangeError for a period that does not exist, or when the preceding one would not.
 *
 * @example
 * previousPeriod({ kind: "quarter", index: 1, year: 2026 }) //=> { kind: "quarter", index: 4, year: 2025 }
 */
export function previousPeriod(period: Period): Period {
  return move(period, -1);
}
