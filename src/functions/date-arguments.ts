/** Arguments that are dates: one date, and the days off. Dates become days since 1970-01-01. */
import { fromExcelSerial, readDate, toDay } from "../vietnamese/dates";
import { CERTAIN_DATES, OFFICIAL_CALENDAR } from "../vietnamese/holidays";
import { workingCalendar, type SpecialDay, type WorkingCalendar } from "../vietnamese/working-days";
import { foldAccents } from "../vietnamese/words";
import { isBlank, optional, quote, scalar, type Parameter } from "./arguments";
import { invalidArgument } from "./function-error";

/** A date of 0 is an empty cell: desktop Excel hands one over so, and 0 is no date anybody types. */
const isBlankDate = (cell: unknown): boolean => isBlank(cell) || cell === 0;

/** The ISO text of a date in a cell: a serial number, or text. */
function readIsoDate(cell: unknown, name: string): string {
  const iso =
    typeof cell === "number" ? fromExcelSerial(cell) : typeof cell === "string" ? readDate(cell) : null;
  if (iso !== null) return iso;
  const shown = typeof cell === "string" ? `không đọc được ngày ${quote(cell)}.` : "không phải là ngày.";
  throw invalidArgument(name, `${shown} Ví dụ: 19/4/2026.`);
}

/**
 * A date: a cell in a date format, or text such as "19/4/2026". The time of day is dropped.
 *
 * @example date("tu", "Từ ngày.").read(46131) //=> 20562, the day of 19/4/2026
 */
export function date(name: string, description: string): Parameter<number> {
  return scalar(name, description, (cell) => (isBlankDate(cell) ? null : toDay(readIsoDate(cell, name))));
}

/** The days off to count by, and between which days they are known. */
export interface DaysOff {
  readonly calendar: WorkingCalendar;
  readonly from: number;
  readonly to: number;
}

const BUILT_IN: DaysOff = {
  calendar: OFFICIAL_CALENDAR,
  from: toDay(CERTAIN_DATES.from),
  to: toDay(CERTAIN_DATES.to),
};

/** A text that is meant as a date; other texts of the range are its head and the names of the days. */
const LIKE_A_DATE = /^\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}$/;

/** 1/1/2000. Smaller numbers in the range number its rows, or are years. */
const FIRST_SERIAL = 36_526;

const isDateCell = (cell: unknown): boolean =>
  typeof cell === "number" ? cell >= FIRST_SERIAL : typeof cell === "string" && LIKE_A_DATE.test(cell.trim());

/** What a cell says of its row; the first that says it decides, because the kind stands before the name. */
const KINDS: readonly (readonly [shape: RegExp, kind: SpecialDay["kind"]])[] = [
  [/^(?:lam bu|di lam|lam viec)\b/, "working"],
  [/^nghi\b/, "off"],
];

function kindOfRow(row: readonly unknown[]): SpecialDay["kind"] {
  for (const cell of row) {
    const text = typeof cell === "string" ? foldAccents(cell.trim()) : "";
    const found = KINDS.find(([shape]) => shape.test(text));
    if (found !== undefined) return found[1];
  }
  return "off";
}

function specialDays(row: readonly unknown[], name: string): SpecialDay[] {
  const kind = kindOfRow(row);
  return row.filter(isDateCell).map((cell) => ({ date: readIsoDate(cell, name), kind }));
}

/**
 * The days off as a range: the sheet "Ngày nghỉ", or a plain column of dates. A row that says "Làm bù" or "Đi làm" is a
 * weekend day worked; heads and names are passed over. Left out: the official days off, as far as they are decided.
 *
 * @example daysOff("ngay_nghi").read([[46139], [46142]]).calendar.off.size //=> 2
 */
export function daysOff(name: string): Parameter<DaysOff> {
  const range: Parameter<DaysOff> = {
    name,
    description: "Vùng ngày nghỉ (trang “Ngày nghỉ”). Bỏ trống: lịch nghỉ chính thức có sẵn.",
    dimensionality: "matrix",
    isRepeating: false,
    isOptional: false,
    read: (raw) => {
      const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
      const days = rows.flatMap((row) => specialDays(Array.isArray(row) ? row : [row], name));
      return days.length === 0 ? null : { calendar: workingCalendar(days), from: -Infinity, to: Infinity };
    },
  };
  return optional(range, BUILT_IN);
}

/**
 * Refuses a day for which the days off are not known yet, rather than guess them.
 *
 * @throws FunctionError
 */
export function assertKnown({ from, to }: DaysOff, day: number): void {
  if (day < from || day > to) {
    const [start, end] = [CERTAIN_DATES.from, CERTAIN_DATES.to].map((iso) =>
      iso.split("-").reverse().join("/"),
    );
    throw invalidArgument(
      "ngay_nghi",
      `lịch có sẵn từ ${start} đến ${end}, ngoài ra cần chọn vùng ngày nghỉ.`,
    );
  }
}
