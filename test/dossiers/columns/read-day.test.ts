import fc from "fast-check";
import { readDay, type DayReading } from "../../../src/dossiers/columns/read-day";
import { dayOfInstant } from "../../../src/dossiers/columns/read-instant";
import type { RawCell } from "../../../src/dossiers/read/raw-table";
import { toExcelSerial } from "../../../src/vietnamese/dates";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test.each<[RawCell, string]>([
  ["19/4/2026", "2026-04-19"],
  ["19/04/2026", "2026-04-19"],
  [" 19/04/2026 08:30 ", "2026-04-19"],
  ["19/04/2026 23:59:59", "2026-04-19"],
  ["19/04/2026, 08:30", "2026-04-19"],
  ["19/04/2026 - 08h30", "2026-04-19"],
  ["19/04/2026 4:30 CH", "2026-04-19"],
  ["08:30 19/04/2026", "2026-04-19"],
  ["08:30:15 - 19/04/2026", "2026-04-19"],
  ["19-04-2026", "2026-04-19"],
  ["19.4.2026", "2026-04-19"],
  ["2026-04-19", "2026-04-19"],
  ["2026/4/19", "2026-04-19"],
  ["2026-04-19 08:30:00.000", "2026-04-19"],
  ["2026-04-19T08:30:00", "2026-04-19"],
  ["2026-04-19T08:30:00+07:00", "2026-04-19"],
  // 17:00 in UTC is midnight in Vietnam.
  ["2026-04-18T16:59:59.999Z", "2026-04-18"],
  ["2026-04-18T17:00:00.000Z", "2026-04-19"],
  ["2026-04-19T08:30:00+0900", "2026-04-19"],
  ["2026-04-19T00:30:00+09:00", "2026-04-18"],
  ["ngày 19 tháng 4 năm 2026", "2026-04-19"],
  ["29/02/2024", "2024-02-29"],
  [46131, "2026-04-19"],
  [46131.999988, "2026-04-19"],
  ["46131", "2026-04-19"],
  ["46131.5", "2026-04-19"],
  ["\u200b19/04/2026", "2026-04-19"],
  ["\ufeff19/4/2026\u200e", "2026-04-19"],
])("%s is the day %s", (cell, iso) => {
  expect(readDay(cell)).toBe(day(iso));
});

test.each([
  ["'19/04/2026", "2026-04-19"],
  ["lúc 08:30 ngày 19/04/2026", "2026-04-19"],
  ["19/04/2026 (08:30:00)", "2026-04-19"],
  ["19 / 04 / 2026", "2026-04-19"],
  ["Chủ nhật, 19/04/2026", "2026-04-19"],
  ["19/04/2026 08 giờ 30", "2026-04-19"],
  ["20260419", "2026-04-19"],
  ["19-Apr-2026", "2026-04-19"],
  ["19 thg 4, 2026", "2026-04-19"],
  ["Apr 19, 2026 8:30:00 AM", "2026-04-19"],
  ["Sun Apr 19 2026 00:00:00 GMT+0700 (Indochina Time)", "2026-04-19"],
  // 18:00 UTC on the 18th is the 19th in Vietnam.
  ["1776535200000", "2026-04-19"],
  ["/Date(1776535200000)/", "2026-04-19"],
])("%s, as other programs write it, is the day %s", (cell, iso) => {
  expect(readDay(cell)).toBe(day(iso));
});

test.each<RawCell>([
  "01/01/0001",
  "01/01/0001 00:00:00",
  "0001-01-01T00:00:00",
  "01/01/1900",
  "30/12/1899",
  "01/01/1970 07:00",
  "1753-01-01",
  "31/12/9999",
  1,
  25569,
  2958465,
  "Chưa có",
  "CHƯA CÓ KẾT QUẢ",
  "Đang xử lý",
  "Chưa có KQ",
  "Hồ sơ chưa trả",
  "Đang chờ ký duyệt",
  "Không phát sinh",
  "00/00/0000",
  "N/A",
  "NULL",
])("%s is how a program says that there is no day", (cell) => {
  expect(readDay(cell)).toBeNull();
});

test.each<[RawCell, DayReading]>([
  [null, null],
  [0, null],
  ["", null],
  ["-", null],
  ["Không có", null],
  ["31/4/2026", "impossible"],
  ["29/02/2026", "impossible"],
  ["12/25/2026", "impossible"],
  ["2026-13-01", "impossible"],
  ["19/04/2026 25:00", "impossible"],
  ["19/4/26", "two_digit_year"],
  ["19/4/2206", "far_year"],
  ["01/01/0002", "far_year"],
  ["0002-01-01T00:00:00", "far_year"],
  [3, "far_year"],
  [20260419, "far_year"],
  [-1, "not_a_date"],
  [true, "not_a_date"],
  ["15 ngày", "not_a_date"],
  ["Chưa trả, hẹn lại 20/4", "not_a_date"],
  ["Đã trả", "not_a_date"],
  ["19/4", "not_a_date"],
  ["19/4/2026 và 20/4/2026", "not_a_date"],
  ["=TODAY()", "not_a_date"],
  ["__proto__", "not_a_date"],
])("%s is no day: %s", (cell, reading) => {
  expect(readDay(cell)).toBe(reading);
});

test("day numbers of a workbook that counts from 1904", () => {
  expect(readDay(46131 - 1462, { is1904: true })).toBe(day("2026-04-19"));
});

test("a list that the officer said writes the month first", () => {
  expect(readDay("04/19/2026", { order: "month_first" })).toBe(day("2026-04-19"));
  expect(readDay("19/04/2026", { order: "month_first" })).toBe("impossible");
});

test("every day of this century reads the same in every way of writing it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day("2000-01-02"), max: day("2099-12-31") }),
      fc.integer({ min: 0, max: 1439 }),
      (at, minute) => {
        const iso = new Date(at * 86_400_000).toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-");
        const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const utc = new Date((at * 1440 + minute - 420) * 60_000).toISOString();
        for (const cell of [
          iso,
          `${dayOfMonth}/${month}/${year}`,
          `${Number(dayOfMonth)}/${Number(month)}/${year} ${clock}`,
          `${clock} ${dayOfMonth}-${month}-${year}`,
          utc,
          toExcelSerial(iso) + minute / 1440,
        ]) {
          expect(readDay(cell)).toBe(at);
        }
      },
    ),
  );
});

test("the fast way through instants gives the day that the slow way gives, or leaves it to that", () => {
  const part = (most: number, width: number) =>
    fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(width, "0"));
  const instant = fc
    .tuple(
      part(2110, 4),
      part(14, 2),
      part(33, 2),
      part(26, 2),
      part(62, 2),
      part(62, 2),
      fc.constantFrom("", ".999", ".9x9"),
    )
    .map(
      ([year, month, day, hour, minute, second, rest]) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}${rest}Z`,
    );
  fc.assert(
    fc.property(instant, (text) => {
      // A space in front leads the slow way.
      const [fast, slow] = [dayOfInstant(text), readDay(` ${text}`)];
      expect(fast ?? slow).toBe(slow);
    }),
  );
  expect(dayOfInstant("2026-04-18T17:00:00.000Z")).toBe(day("2026-04-19"));
});
