/*
 * The days off of officials, and the weekend days worked in exchange.
 *
 * Fixed by law: Bộ luật Lao động 2019, Điều 112 (eleven days: 1/1, five of Tết, Giỗ Tổ on 10/3 of the lunar calendar,
 * 30/4, 1/5, 2/9 and a day beside it) and Điều 111 khoản 3 (a day off that falls on a weekend moves to the next working
 * day). Fixed each year by decision: which five days of Tết, which day beside 2/9, and exchanges. The officer confirms
 * or changes those on the sheet "Ngày nghỉ".
 *
 * To add a year: its row in LUNAR_DATES, and its row in DECISIONS once the decision is published. 24/11 (Ngày Văn hóa
 * Việt Nam, Nghị quyết 80-NQ/TW) is not here: the amendment of Điều 112 that would make it a day off was not verified.
 */
import { addDays, toDay, writeDate } from "./dates";
import { isWorkingDay, workingCalendar, type SpecialDay } from "./working-days";

/** What a day off rests on; anything but "law" is for the officer to confirm. */
export type Basis = "law" | "decision" | "proposal";

export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  law: "Theo luật",
  decision: "Theo quyết định hằng năm, cần xác nhận",
  proposal: "Dự kiến, chờ quyết định của năm",
};

/** One row of the sheet "Ngày nghỉ". */
export interface Holiday extends SpecialDay {
  readonly name: string;
  readonly basis: Basis;
}

/** First day of the lunar year and 10/3 of it, in Hanoi's time; a test computes them from the new moons. */
const LUNAR_DATES: Readonly<Record<number, { readonly tet: string; readonly gioTo: string }>> = {
  2025: { tet: "2025-01-29", gioTo: "2025-04-07" },
  2026: { tet: "2026-02-17", gioTo: "2026-04-26" },
  2027: { tet: "2027-02-06", gioTo: "2027-04-16" },
  2028: { tet: "2028-01-26", gioTo: "2028-04-04" },
  2029: { tet: "2029-02-13", gioTo: "2029-04-23" },
  2030: { tet: "2030-02-02", gioTo: "2030-04-12" },
};

interface Decision {
  /** First of the five days of Tết. */
  readonly tetFrom: string;
  readonly besideNationalDay: string;
  /** Weekday off, weekend day worked. */
  readonly exchanges: readonly (readonly [off: string, worked: string])[];
}

/**
 * 2026: Tết and Quốc khánh as the Prime Minister agreed in October 2025, 2/1 for 10/1 as in 12729/VPCP-KGVX of 25/12/2025.
 */
const DECISIONS: Readonly<Record<number, Decision>> = {
  2025: {
    tetFrom: "2025-01-27",
    besideNationalDay: "2025-09-01",
    exchanges: [["2025-05-02", "2025-04-26"]],
  },
  2026: {
    tetFrom: "2026-02-16",
    besideNationalDay: "2026-09-01",
    exchanges: [
      ["2026-01-02", "2026-01-10"],
      ["2026-08-31", "2026-08-22"],
    ],
  },
};

const TET_DAYS = 5;

/** Years whose days off are known, or proposed where no decision is. */
export const HOLIDAY_YEARS: readonly number[] = Object.keys(LUNAR_DATES).map(Number);

/** As in 2026: a day before the first of the lunar year, and 1/9. A proposal only. */
function proposedDecision(year: number, tet: string): Decision {
  return { tetFrom: addDays(tet, -1), besideNationalDay: `${year}-09-01`, exchanges: [] };
}

function statutory(year: number, tet: string, gioTo: string): Holiday[] {
  const decision = DECISIONS[year] ?? proposedDecision(year, tet);
  const undecided: Basis = year in DECISIONS ? "decision" : "proposal";
  const off = (date: string, name: string, basis: Basis): Holiday => ({ date, kind: "off", name, basis });
  const daysOfTet = Array.from({ length: TET_DAYS }, (_, index) => addDays(decision.tetFrom, index));
  return [
    off(`${year}-01-01`, "Tết Dương lịch", "law"),
    ...daysOfTet.map((date) => off(date, "Tết Nguyên đán", date === tet ? "law" : undecided)),
    off(gioTo, "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "law"),
    off(`${year}-04-30`, "Ngày Chiến thắng", "law"),
    off(`${year}-05-01`, "Ngày Quốc tế lao động", "law"),
    off(`${year}-09-02`, "Quốc khánh", "law"),
    off(decision.besideNationalDay, "Quốc khánh (ngày liền kề)", undecided),
  ];
}

/** The days that make up for days off on a weekend: each the next working day that is not taken yet. */
function compensations(holidays: readonly Holiday[]): Holiday[] {
  const taken: Holiday[] = [...holidays];
  const ordinary = workingCalendar([]);
  for (const { date, name, basis } of holidays) {
    if (isWorkingDay(ordinary, toDay(date))) continue;
    let free = addDays(date, 1);
    while (!isWorkingDay(workingCalendar(taken), toDay(free))) free = addDays(free, 1);
    taken.push({ date: free, kind: "off", name: `Nghỉ bù ${name}`, basis });
  }
  return taken.slice(holidays.length);
}

const exchangeRows = ([off, worked]: Decision["exchanges"][number]): Holiday[] => [
  { date: off, kind: "off", name: `Nghỉ hoán đổi, làm bù ${writeDate(worked)}`, basis: "decision" },
  { date: worked, kind: "working", name: `Làm bù cho ngày ${writeDate(off)}`, basis: "decision" },
];

/**
 * The rows of a year, by date.
 *
 * @throws RangeError for a year outside HOLIDAY_YEARS.
 *
 * @example
 * holidaysOf(2026).find(({ date }) => date === "2026-04-27")
 * //=> { date: "2026-04-27", kind: "off", name: "Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch)", basis: "law" }
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const lunar = LUNAR_DATES[year];
  if (lunar === undefined) throw new RangeError(`no days off known for ${year}`);
  const holidays = statutory(year, lunar.tet, lunar.gioTo);
  const exchanges = DECISIONS[year]?.exchanges ?? [];
  return [...holidays, ...compensations(holidays), ...exchanges.flatMap(exchangeRows)].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

/** Days off for Tết have begun at most so many days before the first of the lunar year. */
const TET_BEGINS_AT_MOST = 7;

function lastCertainDate(): string {
  const lastDecided = Math.max(...Object.keys(DECISIONS).map(Number));
  const next = LUNAR_DATES[lastDecided + 1];
  return next === undefined ? `${lastDecided}-12-31` : addDays(next.tet, -TET_BEGINS_AT_MOST);
}

/**
 * Between these dates every day off rests on law or on a published decision, so a due date may be computed without
 * asking. After the last one, Tết of a year without a decision would be a guess.
 */
export const CERTAIN_DATES = {
  from: `${Math.min(...Object.keys(DECISIONS).map(Number))}-01-01`,
  to: lastCertainDate(),
} as const;

/** The calendar of all known years, proposals included. */
export const OFFICIAL_CALENDAR = workingCalendar(HOLIDAY_YEARS.flatMap((year) => holidaysOf(year)));
