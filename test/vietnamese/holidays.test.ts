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
