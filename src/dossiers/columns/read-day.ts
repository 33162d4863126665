/** One cell of a date column, read to the day or refused with the reason. Nothing is guessed. */
import type { Day } from "../dossier";
import { readDate } from "../../vietnamese/dates";
import type { RawCell } from "../read/raw-table";
import { cellText } from "./cell-text";
import type { DateOrder } from "./date-order";
import { dayOfInstant } from "./read-instant";
import { isNoDay, isNoSerial, saysNoDay } from "./no-day";

/** Why a cell gives no day. */
export type DateFault = "impossible" | "two_digit_year" | "ambiguous" | "not_a_date" | "far_year";

/** null for a cell without a date. */
export type DayReading = Day | DateFault | null;

export interface ReadDayOptions {
  readonly order?: DateOrder;
  readonly is1904?: boolean;
  /** Dates that could be read both ways are refused. */
  readonly isOrderInDoubt?: boolean;
  /** Day numbers whose day and month could have been swapped are refused. */
  readonly isSerialInDoubt?: boolean;
}

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_EPOCH = 25_569;
const DAYS_1900_TO_1904 = 1462;
/** One-stop systems are younger; a later year is a slip of the keyboard. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
/** Vietnam has had one time zone, without summer time, since 1975. */
const VIETNAM_OFFSET_MINUTES = 7 * 60;

const CLOCK = String.raw`(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(?:AM|PM|SA|CH))?`;
/** The same mark twice; `mark` is its group's number, for a name would cost every match an object. */
const date = (mark: number): string => `(\\d{1,4})([/.-])(\\d{1,2})\\${mark}(\\d{1,4})`;
const DATE_THEN_TIME = new RegExp(
  String.raw`^${date(2)}(?:(?:T|,?\s*-?\s*)${CLOCK}\s*(Z|[+-]\d{2}:?\d{2})?)?$`,
  "i",
);
const TIME_THEN_DATE = new RegExp(String.raw`^${CLOCK}\s*(?:-|,|ngày)?\s*${date(5)}$`, "i");
const SERIAL = /^\d{5}(?:\.\d+)?$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1]!);
}

function dayOf(year: number, month: number, day: number): DayReading {
  if (isNoDay(year, month, day)) return null;
  if (!exists(year, month, day)) return "impossible";
  if (year < FIRST_YEAR || year > LAST_YEAR) return "far_year";
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / MS_PER_DAY;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / MS_PER_DAY;

/** A day number of Excel; the fraction is the time of day. */
function dayOfSerial(
  serial: number,
  { is1904 = false, isSerialInDoubt = false }: ReadDayOptions,
): DayReading {
  if (isNoSerial(serial)) return null;
  const day = Math.floor(serial) - SERIAL_OF_EPOCH + (is1904 ? DAYS_1900_TO_1904 : 0);
  if (!Number.isFinite(day) || serial < 0) return "not_a_date";
  if (day < FIRST_DAY || day > LAST_DAY) return "far_year";
  return isSerialInDoubt && couldBeSwapped(day) ? "ambiguous" : day;
}

function couldBeSwapped(day: Day): boolean {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCDate() <= 12 && date.getUTCDate() !== date.getUTCMonth() + 1;
}

/** How many days later it is in Vietnam than where the clock was read: systems store instants in UTC. */
function daysToVietnam(hour: number, minute: number, zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const offset = match === null ? 0 : Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3]));
  return Math.floor((hour * 60 + minute - offset + VIETNAM_OFFSET_MINUTES) / (24 * 60));
}

function dayOfSlashed(first: number, second: number, year: string, options: ReadDayOptions): DayReading {
  if (year.length !== 4) return year.length === 2 ? "two_digit_year" : "not_a_date";
  const { order = "day_first" } = options;
  if (options.isOrderInDoubt === true && first <= 12 && second <= 12 && first !== second) return "ambiguous";
  return order === "day_first" ? dayOf(Number(year), second, first) : dayOf(Number(year), first, second);
}

interface DateParts {
  readonly first: string;
  readonly second: string;
  readonly last: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly zone?: string;
}

function partsOf(text: string): DateParts | null {
  let match = DATE_THEN_TIME.exec(text);
  if (match !== null) {
    return {
      first: match[1]!,
      second: match[3]!,
      last: match[4]!,
      hour: match[5],
      minute: match[6],
      zone: match[8],
    };
  }
  match = TIME_THEN_DATE.exec(text);
  if (match === null) return null;
  return { first: match[4]!, second: match[6]!, last: match[7]!, hour: match[1], minute: match[2] };
}

function dayOfText(text: string, options: ReadDayOptions): DayReading {
  const parts = partsOf(text);
  if (parts === null) return dayOfUnusualText(text, options);
  const { first, second, last, hour, minute, zone } = parts;
  if (hour !== undefined && (Number(hour) > 24 || Number(minute) > 59)) return "impossible";
  if (first.length !== 4) return dayOfSlashed(Number(first), Number(second), last, options);
  const day = dayOf(Number(first), Number(second), Number(last));
  if (typeof day !== "number" || zone === undefined) return day;
  return day + daysToVietnam(Number(hour), Number(minute), zone);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:thg|th|tháng)\s*\.?\s*(\d{1,2})`;
const NAMED_DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[\s-]+(?:${MONTH_NAME})[\s,-]+(\d{4})\b`, "i");
const NAMED_MONTH_FIRST =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;
const SCRIPT_DATE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const INSTANT = /^(?:\/Date\()?(\d{12,13})(?:[+-]\d{4})?(?:\)\/)?$/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/;
const ADORNED = /^['‘’`"]|^(?:thứ [\p{L}]+|chủ nhật)\s*,?\s*|^(?:lúc|hồi|vào|ngày)\b:?\s*/iu;

/** The date of a text in the usual way of writing, where the text is one in another; null where it is none. */
function usualDate(text: string): string | null {
  const plain = text
    .replace(ADORNED, "")
    .replace(SCRIPT_DATE, "")
    .replace(/\((\d{1,2}[:h]\d{2}(?::\d{2})?)\)/, "$1")
    .replace(
      /(\d{1,2})\s*giờ\s*(\d{1,2})\s*(?:phút)?/i,
      (_, hour: string, minute: string) => `${hour}:${minute.padStart(2, "0")}`,
    )
    .replace(/\s*\((?:gmt|utc)[^)]*\)\s*$/i, "")
    .replace(/(\d)\s*([/.-])\s*(?=\d)/g, "$1$2")
    .trim();
  if (plain !== text && partsOf(plain) !== null) return plain;
  const instant = INSTANT.exec(plain)?.[1];
  if (instant !== undefined) return new Date(Number(instant)).toISOString();
  const compact = COMPACT.exec(plain);
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const dayFirst = NAMED_DAY_FIRST.exec(plain);
  if (dayFirst !== null) {
    const month =
      dayFirst[2] === undefined ? dayFirst[3]! : String(MONTHS.indexOf(dayFirst[2].toLowerCase()) + 1);
    return `${dayFirst[4]}-${month}-${dayFirst[1]}`;
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(plain);
  if (monthFirst === null) return plain !== text && readDate(plain) !== null ? readDate(plain) : null;
  return `${monthFirst[3]}-${MONTHS.indexOf(monthFirst[1]!.toLowerCase()) + 1}-${monthFirst[2]}`;
}

function dayOfUnusualText(text: string, options: ReadDayOptions): DayReading {
  const plain = cellText(text);
  if (plain !== text) return dayOfText(plain, options);
  if (saysNoDay(text)) return null;
  const usual = usualDate(text);
  if (usual !== null) return dayOfText(usual, options);
  if (SERIAL.test(text)) return dayOfSerial(Number(text), options);
  const iso = readDate(text);
  if (iso === null) return "not_a_date";
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

/**
 * The day in a cell of a date column: an Excel day number, "19/4/2026", "19/04/2026 08:30", "08:30 19/04/2026",
 * "2026-04-19", "2026-04-18T17:30:00Z" (which is 19/4 in Vietnam), "ngày 19 tháng 4 năm 2026".
 *
 * @returns the day; null for an empty cell or a dash; a DateFault for what is no day for certain.
 *
 * @example readDay("19/04/2026 08:30") //=> 20562
 * @example readDay("31/4/2026") //=> "impossible"
 * @example readDay("19/4/26") //=> "two_digit_year"
 */
export function readDay(cell: RawCell, options: ReadDayOptions = {}): DayReading {
  if (cell === null) return null;
  if (typeof cell === "number") return dayOfSerial(cell, options);
  if (typeof cell === "boolean") return "not_a_date";
  return dayOfInstant(cell) ?? dayOfText(cell.trim(), options);
}
