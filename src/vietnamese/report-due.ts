/** When a report is to be sent: in two working days after its period closes (Nghị định 09/2019/NĐ-CP, Điều 12). */
import { fromDay, toDay, writeDate } from "./dates";
import { CERTAIN_DATES, OFFICIAL_CALENDAR } from "./holidays";
import { dueDay, workingDaysBetween } from "./working-days";

const WORKING_DAYS = 2;

/** A report that is late by more is one of the past, looked at again. */
const MOST_LATE = 20;

/**
 * The last day for sending a report.
 *
 * @param closing last day of the period, ISO.
 * @returns ISO; undefined where days off are not decided yet.
 * @example reportDue("2026-05-14") //=> "2026-05-18": a weekend lies between
 */
export function reportDue(closing: string): string | undefined {
  if (closing < CERTAIN_DATES.from || closing >= CERTAIN_DATES.to) return undefined;
  const due = dueDay(OFFICIAL_CALENDAR, toDay(closing), WORKING_DAYS);
  const date = due === undefined ? undefined : fromDay(due);
  return date === undefined || date > CERTAIN_DATES.to ? undefined : date;
}

/**
 * What to say of it on a day.
 *
 * @param closing last day of the period, ISO. @param today ISO.
 * @example reportDueText("2026-05-14", "2026-05-14") //=> "Hạn gửi báo cáo: 18/5/2026, còn 2 ngày làm việc."
 */
export function reportDueText(closing: string, today: string): string | undefined {
  const due = reportDue(closing);
  if (due === undefined) return undefined;
  return `Hạn gửi báo cáo: ${writeDate(due)}${leftText(workingDaysBetween(OFFICIAL_CALENDAR, toDay(today), toDay(due)), today === due)}.`;
}

function leftText(left: number, isToday: boolean): string {
  if (isToday) return ", là hôm nay";
  if (left > 0) return `, còn ${left} ngày làm việc`;
  if (left === 0) return ", đã hết hạn";
  return left >= -MOST_LATE ? `, đã quá ${-left} ngày làm việc` : "";
}
