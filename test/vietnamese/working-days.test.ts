import fc from "fast-check";
import { fromDay, toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import {
  dueDay,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysBetween,
  type Pause,
  type SpecialDay,
} from "../../src/vietnamese/working-days";
import { DUE_CASES } from "./due-dates";

const write = (day: number | undefined) => (day === undefined ? undefined : fromDay(day));

describe("a due date", () => {
  it("is tried on at least sixty days", () => {
    expect(new Set(DUE_CASES.map(([received, days]) => `${received} ${days}`)).size).toBeGreaterThanOrEqual(
      60,
    );
  });

  test.each(DUE_CASES)("received on %s with %i working days is due on %s: %s", (received, days, due) => {
    expect(write(dueDay(OFFICIAL_CALENDAR, toDay(received), days))).toBe(due);
  });

  test.each([-1, 0.5, NaN, Infinity])("refuses %p working days", (days) => {
    expect(() => dueDay(OFFICIAL_CALENDAR, toDay("2026-03-02"), days)).toThrow(RangeError);
  });
});

type PauseCase = readonly [
  pauses: readonly (readonly [from: string, to?: string])[],
  received: string,
  days: number,
  due: string | undefined,
  reason: string,
];

const PAUSE_CASES: readonly PauseCase[] = [
  [[["2026-03-04", "2026-03-10"]], "2026-03-02", 5, "2026-03-13", "3, 4/3, then 11, 12, 13/3"],
  [[["2026-03-02", "2026-03-03"]], "2026-03-02", 5, "2026-03-10", "asked for on the day of reception"],
  [[["2026-03-04", "2026-03-04"]], "2026-03-02", 5, "2026-03-09", "brought on the day it was asked for"],
  [[["2026-02-12", "2026-02-23"]], "2026-02-11", 3, "2026-02-25", "Tết lies within the pause"],
  [[["2026-03-06", "2026-03-08"]], "2026-03-02", 5, "2026-03-09", "only a weekend was waited"],
  [
    [
      ["2026-03-03", "2026-03-04"],
      ["2026-03-05", "2026-03-06"],
    ],
    "2026-03-02",
    5,
    "2026-03-11",
    "two pauses of a day each",
  ],
  [[["2026-03-09", "2026-03-20"]], "2026-03-02", 5, "2026-03-09", "asked for on the due day, too late"],
  [[["2026-03-04"]], "2026-03-02", 5, undefined, "still awaited: nobody knows"],
  [[["2026-03-09"]], "2026-03-02", 5, "2026-03-09", "asked for on the due day and still awaited"],
  [[["2026-03-10"]], "2026-03-02", 5, "2026-03-09", "awaited only after the due day"],
];

describe("a pause while a supplement is awaited", () => {
  test.each(PAUSE_CASES)("%j, received on %s with %i days: %s, %s", (pauses, received, days, due) => {
    const read = pauses.map(([from, to]): Pause => ({
      from: toDay(from),
      ...(to === undefined ? {} : { to: toDay(to) }),
    }));
    expect(write(dueDay(OFFICIAL_CALENDAR, toDay(received), days, read))).toBe(due);
  });
});

const base = toDay("2025-06-01");
const day = fc.integer({ min: base, max: base + 700 });
const calendar = fc
  .array(
    fc.record({
      date: day.map(fromDay),
      kind: fc.constantFrom<SpecialDay["kind"]>("off", "working"),
    }),
    { maxLength: 40 },
  )
  .map(workingCalendar);

describe("working days between two dates", () => {
  test.each([
    ["2026-04-24", "2026-04-28", 1],
    ["2026-02-13", "2026-02-23", 1],
    ["2026-02-14", "2026-02-22", 0],
    ["2026-08-21", "2026-09-03", 7],
    ["2026-03-02", "2026-03-02", 0],
    ["2026-03-09", "2026-03-02", -5],
  ])("from %s to %s: %i", (from, to, count) => {
    expect(workingDaysBetween(OFFICIAL_CALENDAR, toDay(from), toDay(to))).toBe(count);
  });

  it("are what counting one by one gives", () => {
    fc.assert(
      fc.property(calendar, day, day, (given, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        let count = 0;
        for (let each = from + 1; each <= to; each += 1) if (isWorkingDay(given, each)) count += 1;
        expect(workingDaysBetween(given, from, to)).toBe(count);
        expect(workingDaysBetween(given, to, from) + count).toBe(0);
      }),
    );
  });

  it("are the days allowed, from reception to due date", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 60 }), (given, received, days) => {
        const due = dueDay(given, received, days)!;
        expect(isWorkingDay(given, due)).toBe(true);
        expect(workingDaysBetween(given, received, due)).toBe(days);
      }),
    );
  });
});

describe("a calendar", () => {
  it("lets the later row hold when a day is given twice", () => {
    const twice = workingCalendar([
      { date: "2026-03-06", kind: "off" },
      { date: "2026-03-06", kind: "working" },
    ]);
    expect(isWorkingDay(twice, toDay("2026-03-06"))).toBe(true);
  });

  it("moves a day off to the next working day, and leaves a working day", () => {
    expect(write(nextWorkingDay(OFFICIAL_CALENDAR, toDay("2026-02-14")))).toBe("2026-02-23");
    expect(write(nextWorkingDay(OFFICIAL_CALENDAR, toDay("2026-02-13")))).toBe("2026-02-13");
  });

  it("counts days before 1970 too", () => {
    expect(isWorkingDay(workingCalendar([]), toDay("1969-12-28"))).toBe(false);
    expect(workingDaysBetween(workingCalendar([]), toDay("1969-12-26"), toDay("1970-01-02"))).toBe(5);
  });

  it("refuses what is no date", () => {
    expect(() => workingCalendar([{ date: "30/4/2026", kind: "off" }])).toThrow(RangeError);
  });
});
