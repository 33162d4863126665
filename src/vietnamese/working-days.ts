/*
 * Working days: Monday to Friday, less the days off, plus the Saturdays and Sundays worked in exchange. A day is a
 * number of days since 1970-01-01 (see toDay): due dates are computed for whole lists.
 */

import { toDay } from "./dates";

/** A day on which the calendar departs from the week. */
export interface SpecialDay {
  /** ISO date. */
  readonly date: string;
  /** "off": a holiday or its compensation. "working": a weekend day worked in exchange (hoán đổi). */
  readonly kind: "off" | "working";
}

/** What makes a day a working day. Only days that differ from the week are held, so counting is arithmetic. */
export interface WorkingCalendar {
  /** Mondays to Fridays off. */
  readonly off: ReadonlySet<number>;
  /** Saturdays and Sundays worked. */
  readonly working: ReadonlySet<number>;
}

/** While the clock stands still: from the day the supplement is asked for, to the day it comes; both count as days. */
export interface Pause {
  readonly from: number;
  /** Absent: still awaited. */
  readonly to?: number;
}

const DAYS_PER_WEEK = 7;
const WORKING_DAYS_PER_WEEK = 5;

/** 0 is Monday. 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (((day + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;

const isWeekend = (day: number): boolean => weekday(day) >= WORKING_DAYS_PER_WEEK;

/**
 * The calendar with these special days. A day off that falls on a weekend, and a day worked on a weekday, change
 * nothing; of two rows for one day the later one holds, as an officer adds corrections below.
 *
 * @throws RangeError for a text that is not a date.
 *
 * @example
 * workingCalendar([{ date: "2026-04-27", kind: "off" }])
 */
export function workingCalendar(days: readonly SpecialDay[]): WorkingCalendar {
  const kinds = new Map(days.map(({ date, kind }) => [toDay(date), kind]));
  const daysOf = (kind: SpecialDay["kind"], onWeekend: boolean): Set<number> =>
    new Set([...kinds.keys()].filter((day) => kinds.get(day) === kind && isWeekend(day) === onWeekend));
  return { off: daysOf("off", false), working: daysOf("working", true) };
}

/**
 * Whether officers work on a day.
 *
 * @example
 * isWorkingDay(workingCalendar([]), toDay("2026-04-25")) //=> false, a Saturday
 */
export function isWorkingDay({ off, working }: WorkingCalendar, day: number): boolean {
  return isWeekend(day) ? working.has(day) : !off.has(day);
}

/**
 * The day itself when it is a working day, else the next one: a time limit that ends on a day off ends on the next
 * working day (BLDS 2015, Điều 148 khoản 5).
 *
 * @example
 * nextWorkingDay(workingCalendar([]), toDay("2026-04-25")) //=> toDay("2026-04-27")
 */
export function nextWorkingDay(calendar: WorkingCalendar, day: number): number {
  let next = day;
  while (!isWorkingDay(calendar, next)) next += 1;
  return next;
}

const isPaused = (day: number, { from, to = Infinity }: Pause): boolean => day > from && day <= to;

/**
 * The day a result is due, so many working days after reception.
 *
 * The day of reception is not counted (BLDS 2015, Điều 147 khoản 2); of a pause, neither the days of waiting nor the
 * day on which the supplement comes, which is an event like the reception. 0 working days means the same day, or the
 * next working day after it.
 *
 * @param workingDays - A whole number, 0 or more.
 * @returns The day; undefined while a supplement is still awaited, because nobody knows yet.
 * @throws RangeError for a number of days that is negative or not whole.
 *
 * @example
 * // Received on Wednesday 29/4/2026: 30/4, 1/5 and the weekend do not count.
 * dueDay(workingCalendar(holidaysOf(2026)), toDay("2026-04-29"), 2) //=> toDay("2026-05-05")
 */
export function dueDay(
  calendar: WorkingCalendar,
  received: number,
  workingDays: number,
  pauses: readonly Pause[] = [],
): number | undefined {
  if (!Number.isSafeInteger(workingDays) || workingDays < 0) {
    throw new RangeError(`not a number of working days: ${workingDays}`);
  }
  let day = received;
  for (let left = workingDays; left > 0;) {
    day += 1;
    if (pauses.some((pause) => pause.to === undefined && day > pause.from)) return undefined;
    if (isWorkingDay(calendar, day) && !pauses.some((pause) => isPaused(day, pause))) left -= 1;
  }
  return nextWorkingDay(calendar, day);
}

/** Mondays to Fridays from a fixed Monday before 1970 up to and with the day. */
function weekdaysUpTo(day: number): number {
  const weeks = Math.floor((day + 3) / DAYS_PER_WEEK);
  return weeks * WORKING_DAYS_PER_WEEK + Math.min(weekday(day) + 1, WORKING_DAYS_PER_WEEK);
}

function countWithin(days: ReadonlySet<number>, after: number, upTo: number): number {
  let count = 0;
  for (const day of days) if (day > after && day <= upTo) count += 1;
  return count;
}

/**
 * Working days after `from`, up to and with `to`: the first day is not counted, as for a due date, so that the days
 * between a reception and its due date are the days allowed. Negative when `to` comes first.
 *
 * @example
 * workingDaysBetween(workingCalendar([]), toDay("2026-04-24"), toDay("2026-04-28")) //=> 2
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: number, to: number): number {
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0;
  return (
    weekdaysUpTo(to) -
    weekdaysUpTo(from) -
    countWithin(calendar.off, from, to) +
    countWithin(calendar.working, from, to)
  );
}
