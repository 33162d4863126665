import fc from "fast-check";
import {
  addDays,
  composeDate,
  daysBetween,
  fromDay,
  fromExcelSerial,
  isDate,
  readDate,
  toDay,
  toExcelSerial,
  writeBlankLongDate,
  writeDate,
  writeDay,
  writeLongDate,
  writeMonth,
} from "../../src/vietnamese/dates";

const DAYS_FROM_1900_TO_9999 = daysBetween("1900-01-01", "9999-12-31");
const dayOffset = fc.integer({ min: 0, max: DAYS_FROM_1900_TO_9999 });
const date = dayOffset.map((days) => addDays("1900-01-01", days));

const NOT_DATES = [
  "",
  "2026-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-04-00",
  "2026-04-32",
  "2026-4-19",
  "ngày 2026-04-19",
  "2026-04-19T08:00",
  "2026-04-19 ",
  "2026/04/19",
  "2026-04-0x13",
  "12026-04-19",
  "1899-12-31",
  "19/4/2026",
];

describe("isDate", () => {
  test.each(["1900-01-01", "2024-02-29", "2026-04-19", "9999-12-31"])("takes %s", (iso) => {
    expect(isDate(iso)).toBe(true);
  });

  test.each(NOT_DATES)("refuses “%s”", (iso) => {
    expect(isDate(iso)).toBe(false);
  });

  test("takes the days that the calendar has, and no others", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const there = new Date(Date.UTC(year, month - 1, day));
          const isThere = there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
          expect(isDate(composeDate(year, month, day))).toBe(isThere);
        },
      ),
    );
  });

  test("knows that 1900 and 2100 are no leap years and 2000 is one", () => {
    expect(["1900-02-29", "2000-02-29", "2100-02-29"].map(isDate)).toEqual([false, true, false]);
  });
});

test("composeDate pads the year, the month and the day", () => {
  expect(composeDate(26, 12, 31)).toBe("0026-12-31");
  expect(composeDate(2026, 4, 9)).toBe("2026-04-09");
});

test("writeDay pads days below 10", () => {
  expect([1, 9, 10, 31].map(writeDay)).toEqual(["01", "09", "10", "31"]);
});

test("writeMonth pads months 1 and 2 only", () => {
  expect([1, 2, 3, 9, 10, 12].map(writeMonth)).toEqual(["01", "02", "3", "9", "10", "12"]);
});

describe("the written forms of a date", () => {
  test.each([
    ["2026-04-19", "19/4/2026", "ngày 19 tháng 4 năm 2026"],
    ["2026-04-08", "08/4/2026", "ngày 08 tháng 4 năm 2026"],
    ["2026-02-28", "28/02/2026", "ngày 28 tháng 02 năm 2026"],
    ["2026-01-01", "01/01/2026", "ngày 01 tháng 01 năm 2026"],
    ["2025-12-15", "15/12/2025", "ngày 15 tháng 12 năm 2025"],
  ])("of %s are “%s” and “%s”", (iso, short, long) => {
    expect(writeDate(iso)).toBe(short);
    expect(writeLongDate(iso)).toBe(long);
  });

  test.each(NOT_DATES)("do not exist for “%s”", (text) => {
    expect(() => writeDate(text)).toThrow(RangeError);
    expect(() => writeLongDate(text)).toThrow(RangeError);
  });
});

describe("writeBlankLongDate", () => {
  test("leaves room for the day", () => {
    expect(writeBlankLongDate({ month: 4, year: 2026 })).toBe("ngày      tháng 4 năm 2026");
  });

  test("pads months 1 and 2", () => {
    expect(writeBlankLongDate({ month: 2, year: 2026 })).toBe("ngày      tháng 02 năm 2026");
  });

  test.each([
    { month: 0, year: 2026 },
    { month: 13, year: 2026 },
    { month: 1.5, year: 2026 },
    { month: 4, year: 26 },
  ])("throws for %j", (when) => {
    expect(() => writeBlankLongDate(when)).toThrow(RangeError);
  });
});

describe("readDate", () => {
  test.each([
    ["19/4/2026", "2026-04-19"],
    ["20/03/2026", "2026-03-20"],
    ["20.03.2026", "2026-03-20"],
    ["19.4.2026", "2026-04-19"],
    ["19-4-2026", "2026-04-19"],
    ["2026-04-19", "2026-04-19"],
    ["ngày 15/4/2026", "2026-04-15"],
    ["Ngày 08 tháng 4 năm 2026", "2026-04-08"],
    ["8 tháng 4 năm 2026", "2026-04-08"],
    [" 19 /4/ 2026\u00a0", "2026-04-19"],
    ["１９／４／２０２６", "2026-04-19"],
    ["ngày 08 tháng 4 năm 2026".normalize("NFD"), "2026-04-08"],
    ["29/02/2024", "2024-02-29"],
  ])("reads “%s” as %s", (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each([
    ["a day that the month does not have", "31/4/2026"],
    ["29 February of a common year", "29/02/2026"],
    ["month first, where it cannot be a date", "04/19/2026"],
    ["a year of two digits", "19/4/26"],
    ["two different marks", "19/4.2026"],
    ["a blank day", "ngày      tháng 4 năm 2026"],
    ["a month alone", "4/2026"],
    ["a date before 1900", "31/12/1899"],
    ["a time after the date", "19/4/2026 08:00"],
    ["a time after an ISO date", "2026-04-19 08:00"],
    ["a time after the long form", "19 tháng 4 năm 2026 08:00"],
    ["words before the date", "hạn 19/4/2026"],
    ["words before an ISO date", "hạn 2026-04-19"],
    ["words before the long form", "hạn ngày 19 tháng 4 năm 2026"],
    ["a third digit before the day", "119/4/2026"],
    ["a fifth digit of the year", "19 tháng 4 năm 20261"],
    ["words", "không ghi"],
    ["nothing", ""],
  ])("refuses %s", (_name, text) => {
    expect(readDate(text)).toBeNull();
  });

  test("reads back every date in each of its forms", () => {
    fc.assert(
      fc.property(date, (iso) => {
        expect(readDate(iso)).toBe(iso);
        expect(readDate(writeDate(iso))).toBe(iso);
        expect(readDate(writeLongDate(iso))).toBe(iso);
      }),
    );
  });
});

describe("addDays and daysBetween", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-03-20", 30, "2026-04-19"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-04-19", 0, "2026-04-19"],
  ])("from %s, %d days on is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test("count every day once, within a month and over its end", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), (from, days) => {
        fc.pre(toDay(from) + days >= toDay("1900-01-01") && toDay(from) + days <= toDay("9999-12-31"));
        expect(toDay(addDays(from, days))).toBe(toDay(from) + days);
      }),
    );
  });

  test("are the reverse of each other, whatever the date and the distance", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test.each<[string, number]>([
    ["2026-02-30", 1],
    ["2026-04-19", 0.5],
    ["2026-04-19", NaN],
    ["2026-04-19", 1e12],
    ["9999-12-31", 1],
    ["1900-01-01", -1],
  ])("addDays throws for %s and %d days", (iso, days) => {
    expect(() => addDays(iso, days)).toThrow(RangeError);
  });

  test("daysBetween throws for a text that is no date", () => {
    expect(() => daysBetween("2026-04-19", "20/4/2026")).toThrow(RangeError);
  });
});

describe("Excel serial numbers", () => {
  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2026-04-19", 46131],
    ["9999-12-31", 2958465],
  ])("%s is %d", (iso, serial) => {
    expect(toExcelSerial(iso)).toBe(serial);
    expect(fromExcelSerial(serial)).toBe(iso);
  });

  test("lose the time of day", () => {
    expect(fromExcelSerial(46131.999)).toBe("2026-04-19");
  });

  test.each([0, 0.5, -1, 60, 60.5, 2958466, NaN, Infinity])("%d is no date", (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  test("toExcelSerial throws for a text that is no date", () => {
    expect(() => toExcelSerial("2026-02-29")).toThrow(RangeError);
  });

  test("come back as the same date", () => {
    fc.assert(
      fc.property(date, (iso) => {
        expect(fromExcelSerial(toExcelSerial(iso))).toBe(iso);
      }),
    );
  });
});

describe("days since 1970", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2026-04-19", 20562],
  ])("%s is day %i", (iso, day) => {
    expect(toDay(iso)).toBe(day);
    expect(fromDay(day)).toBe(iso);
  });

  it("go there and back", () => {
    fc.assert(fc.property(date, (iso) => fromDay(toDay(iso)) === iso));
  });

  it("refuse what is no date, and no day", () => {
    expect(() => toDay("2026-02-29")).toThrow(RangeError);
    expect(() => fromDay(0.5)).toThrow(RangeError);
    expect(() => fromDay(1e9)).toThrow(RangeError);
  });
});
