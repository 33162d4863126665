/** The fast way through the dates that fill the lists of web services: a million of them are read letter by letter. */
import type { Day } from "../dossier";

/** Days of each month that every year has. */
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const MINUTES_A_DAY = 1440;
const VIETNAM_OFFSET_MINUTES = 7 * 60;

/** "2026-04-18T17:00:00Z", with or without thousandths. */
const LENGTHS = [20, 24];

/** The number that some digits make; -1 where one is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The day in Vietnam of an instant in UTC; undefined for any other text, and for what needs a second look.
 *
 * @example dayOfInstant("2026-04-18T17:00:00Z") //=> 20562
 */
export function dayOfInstant(text: string): Day | undefined {
  const { length } = text;
  if (!LENGTHS.includes(length) || text[10] !== "T" || text[length - 1] !== "Z") return undefined;
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return undefined;
  if (length > 20 && (text[19] !== "." || digits(text, 20, 23) === -1)) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const isUsual =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    day >= 1 &&
    day <= (DAYS_IN_MONTH[month - 1] ?? 0) &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60 &&
    digits(text, 17, 19) !== -1;
  if (!isUsual) return undefined;
  const minutes = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  return Math.floor((minutes + VIETNAM_OFFSET_MINUTES) / MINUTES_A_DAY);
}
