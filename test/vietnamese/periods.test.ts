import fc from "fast-check";
import { addDays, daysBetween } from "../../src/vietnamese/dates";
import {
  monthsOfPeriod,
  nextPeriod,
  periodBounds,
  previousPeriod,
  readPeriodTitle,
  shortNameOfPeriod,
  titleOfPeriod,
  type Closing,
  type Period,
  type PeriodKind,
} from "../../src/vietnamese/periods";

const CLOSINGS: readonly Closing[] = ["15-14", "20-19", "21-20", "duong_lich"];
const PER_YEAR: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half_year: 2,
  nine_months: 1,
  year: 1,
};

const closing = fc.constantFrom(...CLOSINGS);
// One year inside the bounds, so that the next and the previous period exist.
const year = fc.integer({ min: 1902, max: 9997 });
const periodOf = (...kinds: PeriodKind[]): fc.Arbitrary<Period> =>
  fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.record({ kind: fc.constant(kind), index: fc.integer({ min: 1, max: PER_YEAR[kind] }), year }),
    );
const anyPeriod = periodOf("month", "quarter", "half_year", "nine_months", "year");

const NO_SUCH_PERIODS: readonly Period[] = [
  { kind: "month", index: 0, year: 2026 },
  { kind: "month", index: 13, year: 2026 },
  { kind: "month", index: 1.5, year: 2026 },
  { kind: "quarter", index: 5, year: 2026 },
  { kind: "half_year", index: 3, year: 2026 },
  { kind: "nine_months", index: 2, year: 2026 },
  { kind: "year", index: 2, year: 2026 },
  { kind: "month", index: 4, year: 26 },
  { kind: "month", index: 4, year: 9999 },
  { kind: "month", index: 4, year: 2026.5 },
];

describe("periodBounds", () => {
  test.each<[PeriodKind, number, Closing, string, string]>([
    ["month", 5, "15-14", "2026-04-15", "2026-05-14"],
    ["month", 1, "15-14", "2025-12-15", "2026-01-14"],
    ["month", 3, "15-14", "2026-02-15", "2026-03-14"],
    ["quarter", 1, "15-14", "2025-12-15", "2026-03-14"],
    ["quarter", 2, "15-14", "2026-03-15", "2026-06-14"],
    ["quarter", 3, "15-14", "2026-06-15", "2026-09-14"],
    ["quarter", 4, "15-14", "2026-09-15", "2026-12-14"],
    ["half_year", 1, "15-14", "2025-12-15", "2026-06-14"],
    ["half_year", 2, "15-14", "2026-06-15", "2026-12-14"],
    ["nine_months", 1, "15-14", "2025-12-15", "2026-09-14"],
    ["year", 1, "15-14", "2025-12-15", "2026-12-14"],
    ["month", 4, "20-19", "2026-03-20", "2026-04-19"],
    ["month", 8, "21-20", "2026-07-21", "2026-08-20"],
    ["year", 1, "21-20", "2025-12-21", "2026-12-20"],
    ["month", 2, "duong_lich", "2026-02-01", "2026-02-28"],
    ["month", 12, "duong_lich", "2026-12-01", "2026-12-31"],
    ["quarter", 1, "duong_lich", "2026-01-01", "2026-03-31"],
    ["half_year", 2, "duong_lich", "2026-07-01", "2026-12-31"],
    ["nine_months", 1, "duong_lich", "2026-01-01", "2026-09-30"],
    ["year", 1, "duong_lich", "2026-01-01", "2026-12-31"],
  ])("of %s %d of 2026 closing %s are %s to %s", (kind, index, how, from, to) => {
    expect(periodBounds({ kind, index, year: 2026 }, how)).toEqual({ from, to });
  });

  test("end a calendar February of a leap year on the 29th", () => {
    expect(periodBounds({ kind: "month", index: 2, year: 2024 }, "duong_lich").to).toBe("2024-02-29");
  });

  test("of consecutive periods adjoin without gap or overlap under every closing", () => {
    fc.assert(
      fc.property(periodOf("month", "quarter", "half_year", "year"), closing, (period, how) => {
        const following = periodBounds(nextPeriod(period), how);
        expect(following.from).toBe(addDays(periodBounds(period, how).to, 1));
      }),
    );
  });

  test("of a month span 28 to 31 days under every closing", () => {
    fc.assert(
      fc.property(periodOf("month"), closing, (period, how) => {
        const { from, to } = periodBounds(period, how);
        const length = daysBetween(from, to) + 1;
        expect(length).toBeGreaterThanOrEqual(28);
        expect(length).toBeLessThanOrEqual(31);
      }),
    );
  });

  test("of a longer period are those of its first and last month", () => {
    const months: readonly [PeriodKind, number, number, number][] = [
      ["quarter", 3, 7, 9],
      ["half_year", 2, 7, 12],
      ["nine_months", 1, 1, 9],
      ["year", 1, 1, 12],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...months), year, closing, ([kind, index, first, last], y, how) => {
        expect(periodBounds({ kind, index, year: y }, how)).toEqual({
          from: periodBounds({ kind: "month", index: first, year: y }, how).from,
          to: periodBounds({ kind: "month", index: last, year: y }, how).to,
        });
      }),
    );
  });

  test.each([1901, 9998])("exist in the outermost year %d under every closing", (y) => {
    for (const how of CLOSINGS) {
      expect(daysBetween(...boundsOfYear(y, how))).toBeGreaterThanOrEqual(364);
    }
  });
});

function boundsOfYear(y: number, how: Closing): [from: string, to: string] {
  const { from, to } = periodBounds({ kind: "year", index: 1, year: y }, how);
  return [from, to];
}

describe("the names of a period", () => {
  test.each<[PeriodKind, number, string, string]>([
    ["month", 4, "tháng 4 năm 2026", "4-2026"],
    ["month", 2, "tháng 02 năm 2026", "2-2026"],
    ["month", 12, "tháng 12 năm 2026", "12-2026"],
    ["quarter", 2, "quý II năm 2026", "Q2-2026"],
    ["quarter", 4, "quý IV năm 2026", "Q4-2026"],
    ["half_year", 1, "6 tháng đầu năm 2026", "6T-2026"],
    ["half_year", 2, "6 tháng cuối năm 2026", "6TC-2026"],
    ["nine_months", 1, "9 tháng đầu năm 2026", "9T-2026"],
    ["year", 1, "năm 2026", "2026"],
  ])("of %s %d are “%s” and “%s”", (kind, index, title, shortName) => {
    expect(titleOfPeriod({ kind, index, year: 2026 })).toBe(title);
    expect(shortNameOfPeriod({ kind, index, year: 2026 })).toBe(shortName);
  });

  test("for sheets hold no character that Excel forbids and fit in its 31", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(shortNameOfPeriod(period)).toMatch(/^[^:\\/?*[\]']{1,31}$/);
      }),
    );
  });

  test("for sheets differ for different periods", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const same = one.kind === other.kind && one.index === other.index && one.year === other.year;
        expect(shortNameOfPeriod(one) === shortNameOfPeriod(other)).toBe(same);
      }),
    );
  });
});

describe("readPeriodTitle", () => {
  test.each<[string, PeriodKind, number, number, boolean]>([
    ["tháng 4/2026", "month", 4, 2026, false],
    ["tháng 4 năm 2026", "month", 4, 2026, false],
    ["tháng 04/2026", "month", 4, 2026, false],
    ["THÁNG 12 NĂM 2025", "month", 12, 2025, false],
    ["tháng 5 - 2026", "month", 5, 2026, false],
    ["ước tháng 6 năm 2026", "month", 6, 2026, true],
    ["quý I/2026", "quarter", 1, 2026, false],
    ["Quý IV năm 2026", "quarter", 4, 2026, false],
    ["quý 3/2026", "quarter", 3, 2026, false],
    ["6 tháng đầu năm 2026", "half_year", 1, 2026, false],
    ["06 tháng cuối năm 2026", "half_year", 2, 2026, false],
    ["6 tháng đầu năm 2026 (ước)", "half_year", 1, 2026, true],
    ["ước thực hiện 6 tháng đầu năm 2026", "half_year", 1, 2026, true],
    ["9 tháng đầu năm 2026", "nine_months", 1, 2026, false],
    ["9 tháng năm 2026", "nine_months", 1, 2026, false],
    ["năm 2026", "year", 1, 2026, false],
    ["cả năm 2026 (số liệu ước)", "year", 1, 2026, true],
    ["  tháng\u00a04/2026 ", "month", 4, 2026, false],
    ["tháng 4 năm 2026".normalize("NFD"), "month", 4, 2026, false],
    ["thang 9/2025", "month", 9, 2025, false],
  ])("reads “%s”", (text, kind, index, y, isEstimate) => {
    expect(readPeriodTitle(text)).toEqual({ kind, index, year: y, isEstimate });
  });

  test.each([
    "(không ghi)",
    "",
    "ước",
    "tháng 13/2026",
    "tháng 0/2026",
    "tháng 4",
    "tháng 4/26",
    "quý V/2026",
    "quý VV/2026",
    "quý 5/2026",
    "6 tháng năm 2026",
    "9 tháng cuối năm 2026",
    "năm 0026",
    "2026",
    "từ tháng 4/2026 đến tháng 6/2026",
  ])("refuses “%s”", (text) => {
    expect(readPeriodTitle(text)).toBeNull();
  });

  test("reads back every title that titleOfPeriod writes, estimated or not", () => {
    fc.assert(
      fc.property(anyPeriod, fc.boolean(), (period, isEstimate) => {
        const title = titleOfPeriod(period) + (isEstimate ? " (ước)" : "");
        expect(readPeriodTitle(title)).toEqual({ ...period, isEstimate });
      }),
    );
  });
});

describe("nextPeriod and previousPeriod", () => {
  test.each<[Period, Period]>([
    [
      { kind: "month", index: 4, year: 2026 },
      { kind: "month", index: 5, year: 2026 },
    ],
    [
      { kind: "month", index: 12, year: 2025 },
      { kind: "month", index: 1, year: 2026 },
    ],
    [
      { kind: "quarter", index: 4, year: 2025 },
      { kind: "quarter", index: 1, year: 2026 },
    ],
    [
      { kind: "half_year", index: 2, year: 2025 },
      { kind: "half_year", index: 1, year: 2026 },
    ],
    [
      { kind: "nine_months", index: 1, year: 2025 },
      { kind: "nine_months", index: 1, year: 2026 },
    ],
    [
      { kind: "year", index: 1, year: 2025 },
      { kind: "year", index: 1, year: 2026 },
    ],
  ])("go from %j to %j and back", (earlier, later) => {
    expect(nextPeriod(earlier)).toEqual(later);
    expect(previousPeriod(later)).toEqual(earlier);
  });

  test("are the reverse of each other", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      }),
    );
  });

  test("do not carry the mark of an estimate over", () => {
    const estimate = readPeriodTitle("tháng 4/2026 (ước)");
    expect(estimate && nextPeriod(estimate)).toEqual({ kind: "month", index: 5, year: 2026 });
  });

  test("throw where the years end", () => {
    expect(() => nextPeriod({ kind: "year", index: 1, year: 9998 })).toThrow(RangeError);
    expect(() => previousPeriod({ kind: "month", index: 1, year: 1901 })).toThrow(RangeError);
  });
});

test.each(NO_SUCH_PERIODS)("%j is refused by every function that takes a period", (period) => {
  expect(() => periodBounds(period, "15-14")).toThrow(RangeError);
  expect(() => titleOfPeriod(period)).toThrow(RangeError);
  expect(() => shortNameOfPeriod(period)).toThrow(RangeError);
  expect(() => nextPeriod(period)).toThrow(RangeError);
  expect(() => previousPeriod(period)).toThrow(RangeError);
});

describe("the months of a period", () => {
  test.each<[PeriodKind, index: number, months: readonly number[]]>([
    ["month", 1, [1]],
    ["month", 12, [12]],
    ["quarter", 1, [1, 2, 3]],
    ["quarter", 2, [4, 5, 6]],
    ["quarter", 4, [10, 11, 12]],
    ["half_year", 1, [1, 2, 3, 4, 5, 6]],
    ["half_year", 2, [7, 8, 9, 10, 11, 12]],
    ["nine_months", 1, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["year", 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])("%s %d", (kind, index, months) => {
    const expected = months.map((month) => ({ kind: "month", index: month, year: 2026 }));
    expect(monthsOfPeriod({ kind, index, year: 2026 })).toEqual(expected);
  });

  test("adjoin, and their bounds are those of the period, under every closing", () => {
    fc.assert(
      fc.property(anyPeriod, closing, (period, by) => {
        const bounds = monthsOfPeriod(period).map((month) => periodBounds(month, by));
        const whole = periodBounds(period, by);
        expect([bounds[0]!.from, bounds[bounds.length - 1]!.to]).toEqual([whole.from, whole.to]);
        bounds.slice(1).forEach(({ from }, index) => expect(addDays(bounds[index]!.to, 1)).toBe(from));
      }),
    );
  });

  test.each(NO_SUCH_PERIODS)("throws for %j", (period) => {
    expect(() => monthsOfPeriod(period)).toThrow(RangeError);
  });
});
