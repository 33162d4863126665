import { addDays, daysBetween, toDay } from "../../src/vietnamese/dates";
import {
  BASIS_LABELS,
  CERTAIN_DATES,
  HOLIDAY_YEARS,
  holidaysOf,
  OFFICIAL_CALENDAR,
} from "../../src/vietnamese/holidays";
import { isWorkingDay, workingCalendar } from "../../src/vietnamese/working-days";
import { newMoonDates } from "./new-moon";

const named = (year: number, word: string) =>
  holidaysOf(year).filter(({ name }) => name.includes(word) && !/bù/.test(name));

describe.each(HOLIDAY_YEARS)("the days off of %i", (year) => {
  const rows = holidaysOf(year);

  it("stand by date, each once, in their year", () => {
    const dates = rows.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const date of dates) expect(date.startsWith(String(year))).toBe(true);
  });

  it("are the eleven days of Điều 112", () => {
    const lawful = rows.filter(({ name, kind }) => kind === "off" && !/bù|hoán đổi/.test(name));
    expect(lawful).toHaveLength(11);
    expect(named(year, "Tết Nguyên đán")).toHaveLength(5);
    expect(named(year, "Quốc khánh")).toHaveLength(2);
  });

  it("put Tết and Giỗ Tổ where the new moons do", () => {
    // The second new moon after the winter solstice: the one from 21 January to 20 February.
    const moons = newMoonDates(year);
    const first = moons.findIndex((date) => date >= `${year}-01-21`);
    const tet = named(year, "Tết Nguyên đán").find(({ basis }) => basis === "law");
    expect(tet?.date).toBe(moons[first]);
    // No leap month falls among the first three in these years.
    expect(named(year, "Giỗ Tổ")[0]?.date).toBe(addDays(moons[first + 2]!, 9));
  });

  it("make up for each that falls on a weekend", () => {
    const ordinary = workingCalendar([]);
    const onWeekend = rows.filter(({ date, kind }) => kind === "off" && !isWorkingDay(ordinary, toDay(date)));
    expect(rows.filter(({ name }) => name.startsWith("Nghỉ bù"))).toHaveLength(onWeekend.length);
  });

  it("pair each day off in exchange with a weekend day worked", () => {
    const worked = rows.filter(({ kind }) => kind === "working");
    const exchanged = rows.filter(({ name }) => name.startsWith("Nghỉ hoán đổi"));
    expect(worked).toHaveLength(exchanged.length);
    for (const { date } of worked) expect(isWorkingDay(OFFICIAL_CALENDAR, toDay(date))).toBe(true);
    for (const { date } of exchanged) expect(isWorkingDay(OFFICIAL_CALENDAR, toDay(date))).toBe(false);
  });
});

it("names the days of 2026 as the sheet shows them", () => {
  expect(holidaysOf(2026).map(({ date, kind, name, basis }) => [date, kind, name, basis])).toEqual([
    ["2026-01-01", "off", "Tết Dương lịch", "law"],
    ["2026-01-02", "off", "Nghỉ hoán đổi, làm bù 10/01/2026", "decision"],
    ["2026-01-10", "working", "Làm bù cho ngày 02/01/2026", "decision"],
    ["2026-02-16", "off", "Tết Nguyên đán", "decision"],
    ["2026-02-17", "off", "Tết Nguyên đán", "law"],
    ["2026-02-18", "off", "Tết Nguyên đán", "decision"],
    ["2026-02-19", "off", "Tết Nguyên đán", "decision"],
    ["2026-02-20", "off", "Tết Nguyên đán", "decision"],
    ["2026-04-26", "off", "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "law"],
    ["2026-04-27", "off", "Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch)", "law"],
    ["2026-04-30", "off", "Ngày Chiến thắng", "law"],
    ["2026-05-01", "off", "Ngày Quốc tế lao động", "law"],
    ["2026-08-22", "working", "Làm bù cho ngày 31/8/2026", "decision"],
    ["2026-08-31", "off", "Nghỉ hoán đổi, làm bù 22/8/2026", "decision"],
    ["2026-09-01", "off", "Quốc khánh (ngày liền kề)", "decision"],
    ["2026-09-02", "off", "Quốc khánh", "law"],
  ]);
});

it("proposes for a year without a decision what 2026 had, and no exchange", () => {
  const proposed = holidaysOf(2028).filter(({ basis }) => basis === "proposal");
  expect(proposed.map(({ date, kind }) => [date, kind])).toEqual([
    ["2028-01-25", "off"],
    ["2028-01-27", "off"],
    ["2028-01-28", "off"],
    ["2028-01-29", "off"],
    ["2028-01-31", "off"],
    ["2028-09-01", "off"],
  ]);
});

it("says what each day rests on", () => {
  expect(Object.values(BASIS_LABELS)).toEqual([
    "Theo luật",
    "Theo quyết định hằng năm, cần xác nhận",
    "Dự kiến, chờ quyết định của năm",
  ]);
});

it("marks what the officer has to confirm", () => {
  const basisOf = (date: string) =>
    holidaysOf(Number(date.slice(0, 4))).find((row) => row.date === date)?.basis;
  expect(basisOf("2026-02-17")).toBe("law");
  expect(basisOf("2026-04-27")).toBe("law");
  expect(basisOf("2026-02-16")).toBe("decision");
  expect(basisOf("2026-09-01")).toBe("decision");
  expect(basisOf("2026-08-22")).toBe("decision");
  expect(basisOf("2028-01-25")).toBe("proposal");
  expect(BASIS_LABELS.decision).toMatch(/cần xác nhận/);
});

it("has nothing to say of a year that it does not know", () => {
  expect(() => holidaysOf(2040)).toThrow(RangeError);
});

it("is certain from the first decided year to the days before the first Tết that nobody has decided", () => {
  expect(CERTAIN_DATES.from).toBe("2025-01-01");
  const [tet] = named(2027, "Tết Nguyên đán").filter(({ basis }) => basis === "law");
  expect(daysBetween(CERTAIN_DATES.to, tet!.date)).toBe(7);
  for (const { date, basis } of HOLIDAY_YEARS.flatMap((year) => holidaysOf(year))) {
    if (basis === "proposal") expect(date > CERTAIN_DATES.to).toBe(true);
  }
});
