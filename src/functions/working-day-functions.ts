/** Functions of working days: a due date, and the days between two dates. */
import { fromDay, toExcelSerial } from "../vietnamese/dates";
import { dueDay, workingDaysBetween } from "../vietnamese/working-days";
import { count } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { assertKnown, date, daysOff } from "./date-arguments";
import { invalidArgument } from "./function-error";

/** More than four years: no procedure takes so long, but a date in the wrong cell does. */
const MAX_WORKING_DAYS = 1000;

export const WORKING_DAY_FUNCTIONS: readonly CustomFunction[] = [
  defineFunction({
    id: "HANTRA",
    description:
      "Ngày hẹn trả: sau số ngày làm việc kể từ ngày nhận, không tính ngày nhận. Định dạng ô kiểu ngày.",
    parameters: [
      date("ngay_nhan", "Ngày tiếp nhận hồ sơ hợp lệ."),
      count("so_ngay_lam_viec", "Số ngày làm việc được giải quyết; 0 là trả trong ngày."),
      daysOff("ngay_nghi"),
    ],
    resultType: "any",
    compute: ([received, workingDays, known]) => {
      if (workingDays > MAX_WORKING_DAYS) {
        throw invalidArgument("so_ngay_lam_viec", `nhiều nhất ${MAX_WORKING_DAYS} ngày.`);
      }
      assertKnown(known, received);
      // Without pauses a due day always exists.
      const due = dueDay(known.calendar, received, workingDays)!;
      assertKnown(known, due);
      return toExcelSerial(fromDay(due));
    },
  }),
  defineFunction({
    id: "SONGAY_LAMVIEC",
    description: "Số ngày làm việc sau ngày đầu đến hết ngày cuối, trừ thứ Bảy, Chủ nhật và ngày nghỉ.",
    parameters: [
      date("tu", "Ngày đầu, không tính ngày này."),
      date("den", "Ngày cuối, có tính. Trước ngày đầu thì kết quả âm."),
      daysOff("ngay_nghi"),
    ],
    resultType: "any",
    compute: ([from, to, known]) => {
      assertKnown(known, from);
      assertKnown(known, to);
      return workingDaysBetween(known.calendar, from, to);
    },
  }),
];
