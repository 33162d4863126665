/** What stands over a summary table: its period and its unit. */
import { composeDate, fromDay, fromExcelSerial, isDate, toDay, writeDate } from "../../vietnamese/dates";
import { readPeriodTitle, titleOfPeriod, type Period } from "../../vietnamese/periods";
import { foldAccents } from "../../vietnamese/words";
import { matchesWhere } from "../../vietnamese/matches-where";
import { plainText } from "../../vietnamese/plain-text";
import { cellText } from "../columns/cell-text";
import type { Span } from "../classify";
import type { RawTable } from "../read/raw-table";

/** Day numbers of 2000 to 2100 in a row of titles are days. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;
const TITLE_ROWS = 15;

const titleText = (cell: string | number | boolean | null): string => {
  if (typeof cell !== "number" || cell < FIRST_SERIAL || cell > LAST_SERIAL) return cellText(cell);
  const day = fromExcelSerial(Math.floor(cell));
  return day === null ? "" : writeDate(day);
};

/** The rows of titles between two tables, or over the first, as texts. */
export function titlesAbove(table: RawTable, top: number, after: number): string[] {
  const rows: string[] = after === 0 ? [...(table.outside ?? [])] : [];
  for (let at = Math.max(after, top - TITLE_ROWS); at < top; at += 1) {
    const texts = table
      .row(at)
      .map(titleText)
      .filter((text) => text !== "");
    if (texts.length > 0) rows.push(texts.join(" "));
  }
  return rows;
}

/** The period that a table says it is of: its two days, or only a name such as "Tháng 5/2026". */
export type TablePeriod =
  { readonly kind: "days"; readonly span: Span } | { readonly kind: "named"; readonly period: Period };

const DAY = String.raw`(\d{1,2})\s*(?:[/.\-]|\s+thang\s+)\s*(\d{1,2})(?:\s*(?:[/.\-]|\s+nam\s+)\s*(\d{4}))?`;
const FROM_TO = new RegExp(String.raw`\btu\b[^\d]{0,20}${DAY}[^\d]{0,40}?\b(?:den|toi)\b[^\d]{0,25}${DAY}`);
const DASHED = new RegExp(String.raw`(?:^|[^\d])${DAY}\s*(?:-|–|—|->|→|den|~)\s*(?:ngay\s*)?${DAY}(?!\d)`);

function dayOf(day: string, month: string, year: string): number | undefined {
  const iso = composeDate(Number(year), Number(month), Number(day));
  return isDate(iso) ? toDay(iso) : undefined;
}

function daysIn(text: string): Span | undefined {
  const match = FROM_TO.exec(text) ?? DASHED.exec(text);
  if (match === null) return undefined;
  const [, day1 = "", month1 = "", year1, day2 = "", month2 = "", year2] = match;
  const year = year2 ?? year1;
  if (year === undefined) return undefined;
  const to = dayOf(day2, month2, year);
  // "Từ 15/12 đến 14/01/2026" begins in the year before.
  const before = year1 ?? String(Number(year) - (Number(month1) > Number(month2) ? 1 : 0));
  const from = dayOf(day1, month1, before);
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

const NAMED =
  /\b(?:thang \d{1,2}(?: ?[/.-] ?| nam )\d{4}|quy (?:[1-4]|i{1,3}|iv)(?: ?[/.-] ?| nam )\d{4}|0?6 thang (?:dau|cuoi) nam \d{4}|0?9 thang (?:dau )?nam \d{4})\b|\b(?:ca )?nam \d{4}\b/g;

/** What makes a date or a longer name of what follows: "ngày 3" of "tháng 5/2026", "6 tháng đầu" of "năm 2026". */
const GOES_ON = /(?:ngay \d{1,2}|thang \d{1,2}|dau|cuoi|thang) $/;

const namedIn = (text: string): string | undefined =>
  matchesWhere(text, NAMED, ({ index }) => !GOES_ON.test(text.slice(Math.max(0, index - 12), index)))[0]?.[0];

/** The period in titles; undefined where they say none. */
export function periodIn(titles: readonly string[]): TablePeriod | undefined {
  const folded = titles.map((title) => foldAccents(plainText(title)));
  for (const text of [...folded, folded.join(" ")]) {
    const span = daysIn(text);
    if (span !== undefined) return { kind: "days", span };
  }
  for (const text of folded) {
    const named = namedIn(text);
    const period = named === undefined ? null : readPeriodTitle(named);
    if (period !== null) return { kind: "named", period };
  }
  return undefined;
}

const MONTHS: Readonly<Record<Period["kind"], number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  nine_months: 9,
  year: 12,
};

/** A period by name ends in its last month, whatever day it closes on, and is as long as it says. */
function fitsNamed({ kind, index, year }: Period, { from, to }: Span): boolean {
  const [toYear, toMonth] = fromDay(to).split("-").map(Number);
  const months = MONTHS[kind];
  const length = (to - from + 1) / 30.44;
  return toYear === year && toMonth === months * index && Math.abs(length - months) < 0.5;
}

/** Whether a table's period is the one that is counted. */
export const isOfPeriod = (period: TablePeriod, span: Span): boolean =>
  period.kind === "days"
    ? period.span.from === span.from && period.span.to === span.to
    : fitsNamed(period.period, span);

/**
 * A table's period in words.
 *
 * @example periodText({ kind: "named", period: { kind: "month", index: 5, year: 2026 } }) //=> "tháng 5 năm 2026"
 */
export const periodText = (period: TablePeriod): string =>
  period.kind === "days"
    ? `từ ${writeDate(fromDay(period.span.from))} đến ${writeDate(fromDay(period.span.to))}`
    : titleOfPeriod(period.period);

const KIND = String.raw`(?:xa|phuong|thi tran|dac khu)`;
/** What may follow the word without being a name. */
const NO_NAME =
  /^(?:hoi|tren|trong|theo|thuoc|tai|nam|thang|quy|ky|tu|den|va|cua|phuong|xa|thi|co|cac|truc|duoc|la|khong|giai|tiep|ngay|hanh)\b/;
const PREFIXES =
  /^(?:(?:trung tam phuc vu hanh chinh cong|tt ?pvhcc|trung tam pvhcc|uy ban nhan dan|ubnd|bo phan mot cua|bo phan tiep nhan va tra ket qua|don vi bao cao|don vi|van phong hdnd va ubnd)\s*:?\s*)+/;

/** A unit's name as it is compared: "UBND phường Kim Ngưu Đông" and "Phường Kim Ngưu Đông" are one. */
export const foldUnit = (name: string): string =>
  foldAccents(plainText(name))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(PREFIXES, "")
    .trim();

const withoutKind = (folded: string): string => folded.replace(new RegExp(`^${KIND} `), "");

/**
 * Whether a label names a unit; without "xã" or "phường" in the unit's name, the rest decides.
 *
 * @example isUnit("UBND phường Kim Ngưu Đông", "phường Kim Ngưu Đông") //=> true
 */
export function isUnit(label: string, unit: string): boolean {
  const [one, other] = [foldUnit(label), foldUnit(unit)];
  return one === other || (withoutKind(other) === other && withoutKind(one) === other);
}

/** Communes that titles name; in capitals and in running text. */
export function unitsIn(titles: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const text = plainText(title);
    const found: string[] = [];
    for (const match of foldAccents(text).matchAll(new RegExp(String.raw`\b${KIND} `, "g"))) {
      const rest = text.slice(match.index);
      const name = /^[^,;:()\n–—|]*/.exec(rest)?.[0] ?? "";
      const [kind = "", ...words] = name.trim().split(/\s+/);
      const folded = foldAccents(words.join(" "));
      const own = foldAccents(kind) === "thi" || foldAccents(kind) === "dac" ? words.slice(1) : words;
      if (NO_NAME.test(folded) || own.length === 0) continue;
      // A name begins with a capital.
      if (own[0]![0] !== own[0]![0]!.toLocaleUpperCase("vi")) continue;
      found.push(name.trim());
    }
    return found;
  });
}

/** Whether titles speak of other units only. */
export function areOfOtherUnit(titles: readonly string[], unit: string): string | undefined {
  const units = unitsIn(titles);
  const own = foldUnit(unit);
  const isOwn = (name: string): boolean => {
    const folded = foldUnit(name);
    return [folded, withoutKind(folded)].some((each) => each === own || each.startsWith(`${own} `));
  };
  return units.length === 0 || units.some(isOwn) ? undefined : units[0];
}
