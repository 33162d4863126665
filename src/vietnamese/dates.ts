import { plainText } from "./plain-text";
import { foldAccents } from "./words";

/*
 * A date is its ISO text ("2026-04-19"), from 1900-01-01 to 9999-12-31, the dates that an Excel cell can
 * hold. A JavaScript Date is an instant, which falls on another day in another time zone; it is used here
 * only in UTC, to count days.
 */

const MS_PER_DAY = 86_400_000;

/** Excel's serial number of 1970-01-01, where JavaScript counts from. */
const SERIAL_OF_UNIX_EPOCH = 25_569;

/**
 * Excel counts a 29/2/1900 that never was, as Lotus 1-2-3 did: serial 60. Dates before it stand one lower.
 */
const SERIAL_OF_FALSE_LEAP_DAY = 60;

const LAST_SERIAL = 2_958_465;

const padTwo = (n: number): string => String(n).padStart(2, "0");

/**
 * The ISO text of a year, month and day, which may be impossible (see isDate).
 *
 * @example
 * composeDate(2026, 4, 9) //=> "2026-04-09"
 */
export function composeDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${padTwo(month)}-${padTwo(day)}`;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const SHORTEST_MONTH = 28;

function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : LAST_DAYS[month - 1]!;
}

function partsOf(iso: string): DateParts | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  if (year < 1900 || month < 1 || month > 12) return null;
  return day >= 1 && day <= lastDayOf(year, month) ? { year, month, day } : null;
}

function requireParts(iso: string): DateParts {
  const parts = partsOf(iso);
  if (parts === null) throw new RangeError(`not a date: ${iso}`);
  return parts;
}

/**
 * Days since 1970-01-01: what lists of dates are compared and counted by.
 *
 * @throws RangeError when the text is not a date.
 *
 * @example
 * toDay("1970-01-02") //=> 1
 */
export function toDay(iso: string): number {
  const { year, month, day } = requireParts(iso);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/**
 * The date of a number of days since 1970-01-01; the reverse of toDay.
 *
 * @throws RangeError when the number is not whole, or the date outside 1900 to 9999.
 *
 * @example
 * fromDay(1) //=> "1970-01-02"
 */
export function fromDay(day: number): string {
  return addDays("1970-01-01", day);
}

/**
 * Whether a text is the ISO text of a date that exists, from 1900 to 9999.
 *
 * @example
 * isDate("2026-02-29") //=> false
 */
export function isDate(iso: string): boolean {
  return partsOf(iso) !== null;
}

/**
 * A day of the month as official documents write it: below 10 with a 0 in front.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (numbers of days below 10 and of months 1 and 2 take a 0 in
 * front).
 *
 * @example
 * writeDay(8) //=> "08"
 */
export function writeDay(day: number): string {
  return padTwo(day);
}

/**
 * A month as official documents write it: 1 and 2 with a 0 in front, the others without.
 *
 * Only "1" and "2" can be turned into another month by one more digit. Source: as writeDay.
 *
 * @example
 * writeMonth(2) //=> "02"
 * writeMonth(4) //=> "4"
 */
export function writeMonth(month: number): string {
  return month <= 2 ? padTwo(month) : String(month);
}

/**
 * A date in its short form, padded as in the long one.
 *
 * Source: the five reports ("19/4/2026", "01/7/2025", "23/01/2026").
 *
 * @throws RangeError when the text is not a date.
 *
 * @example
 * writeDate("2026-04-19") //=> "19/4/2026"
 * writeDate("2026-01-05") //=> "05/01/2026"
 */
export function writeDate(iso: string): string {
  const { year, month, day } = requireParts(iso);
  return `${writeDay(day)}/${writeMonth(month)}/${year}`;
}

/**
 * A date in its long form, as under the national title and in references to other documents.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I ("ngày 08 tháng 4 năm 2020").
 *
 * @throws RangeError when the text is not a date.
 *
 * @example
 * writeLongDate("2026-04-08") //=> "ngày 08 tháng 4 năm 2026"
 */
export function writeLongDate(iso: string): string {
  const { year, month, day } = requireParts(iso);
  return `ngày ${writeDay(day)} tháng ${writeMonth(month)} năm ${year}`;
}

/**
 * The long form with room for the day, which is written by hand when the report is signed.
 *
 * @throws RangeError for a month outside 1 to 12 or a year outside 1900 to 9999.
 *
 * @example
 * writeBlankLongDate({ month: 4, year: 2026 }) //=> "ngày      tháng 4 năm 2026"
 */
export function writeBlankLongDate({
  month,
  year,
}: {
  readonly month: number;
  readonly year: number;
}): string {
  requireParts(composeDate(year, month, 1));
  return `ngày      tháng ${writeMonth(month)} năm ${year}`;
}

/** What is read after the accents are folded; the same mark twice in the short form. */
const DATE_SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?:ngay )?(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4})$/,
  /^(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2}) nam (?<year>\d{4})$/,
];

/**
 * A date as people write it, day first, to ISO, or null when the text is not one date that exists.
 *
 * Reads "19/4/2026", "19.04.2026", "19-4-2026", the long form, and ISO. A year of two digits is not read.
 *
 * @example
 * readDate("20.03.2026") //=> "2026-03-20"
 * readDate("ngày 08 tháng 4 năm 2026") //=> "2026-04-08"
 * readDate("31/4/2026") //=> null
 */
export function readDate(text: string): string | null {
  const folded = foldAccents(plainText(text));
  for (const shape of DATE_SHAPES) {
    const groups = shape.exec(folded)?.groups;
    if (groups === undefined) continue;
    const iso = composeDate(Number(groups.year), Number(groups.month), Number(groups.day));
    return isDate(iso) ? iso : null;
  }
  return null;
}

/**
 * The date so many days later, or earlier for a negative number.
 *
 * @param days - An integer.
 * @throws RangeError when the text is not a date, the number not whole, or the result outside 1900 to 9999.
 *
 * @example
 * addDays("2026-02-28", 1) //=> "2026-03-01"
 */
export function addDays(iso: string, days: number): string {
  const { day } = requireParts(iso);
  // Within a month no calendar is needed.
  if (Number.isInteger(days) && day + days >= 1 && day + days <= SHORTEST_MONTH) {
    return iso.slice(0, -2) + padTwo(day + days);
  }
  const time = new Date((toDay(iso) + days) * MS_PER_DAY);
  // toISOString refuses an instant that JavaScript cannot hold, and writes years above 9999 with a sign.
  const result =
    Number.isInteger(days) && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 10) : "";
  if (!isDate(result)) throw new RangeError(`${days} days after ${iso} is not a date`);
  return result;
}

/**
 * How many days the second date comes after the first; negative when it comes before.
 *
 * A period from one date to another, both counted, is one day longer.
 *
 * @throws RangeError when a text is not a date.
 *
 * @example
 * daysBetween("2026-03-20", "2026-04-19") //=> 30
 */
export function daysBetween(from: string, to: string): number {
  return toDay(to) - toDay(from);
}

/**
 * The number by which an Excel cell holds a date, in the 1900 date system.
 *
 * @throws RangeError when the text is not a date.
 *
 * @example
 * toExcelSerial("2026-04-19") //=> 46131
 * toExcelSerial("1900-01-01") //=> 1
 */
export function toExcelSerial(iso: string): number {
  const serial = toDay(iso) + SERIAL_OF_UNIX_EPOCH;
  return serial <= SERIAL_OF_FALSE_LEAP_DAY ? serial - 1 : serial;
}

/**
 * The date of an Excel cell's number, in the 1900 date system; the fraction, which is the time of day, is
 * dropped.
 *
 * @returns The date, or null for a number that is no date: below 1, above 9999-12-31, or 60 (the 29/2/1900
 * that never was).
 *
 * @example
 * fromExcelSerial(46131.5) //=> "2026-04-19"
 * fromExcelSerial(60) //=> null
 */
export function fromExcelSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === SERIAL_OF_FALSE_LEAP_DAY) return null;
  const counted = day < SERIAL_OF_FALSE_LEAP_DAY ? day + 1 : day;
  return fromDay(counted - SERIAL_OF_UNIX_EPOCH);
}
