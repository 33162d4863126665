/** Which of the files that came count: one for each unit, of the period that is gathered. */
import { reportDue } from "../vietnamese/report-due";
import { writeDate } from "../vietnamese/dates";
import { readPeriodTitle } from "../vietnamese/periods";
import { isMerged, unitFinder, type ListedUnit } from "./unit-list";
import { periodKey, placeKey, type UnitMonth } from "./unit-month";

/** A file that does not count, with the sentence to send back. */
export interface Refused {
  readonly file: string;
  readonly reason: string;
  /** The unit, as far as the file tells. */
  readonly unit?: string;
}

export interface Gathered {
  readonly period: string;
  /** One for each unit, in the order of the list, else of the names. */
  readonly counted: readonly CountedUnit[];
  readonly refused: readonly Refused[];
  /** Units of the list that have handed in nothing that counts. */
  readonly absent: readonly ListedUnit[];
}

export interface CountedUnit extends UnitMonth {
  /** The unit as the list has it, else as its file says. */
  readonly name: string;
  readonly code: string;
  readonly isLate: boolean;
  /** What is to be known of how it came, a sentence each. */
  readonly remarks: readonly string[];
}

export interface GatherWishes {
  /** Title of the period; absent: the one of most files. */
  readonly period?: string;
  /** Every unit that is to report; absent: whoever comes is one. */
  readonly units?: readonly ListedUnit[];
}

/**
 * Chooses what counts. Of two files of one unit the later one does; where neither tells when it was made, a packet before a
 * workbook, else neither, for nobody can say which is right.
 */
export function gather(
  came: readonly UnitMonth[],
  refused: readonly Refused[],
  { period = mostFrequentPeriod(came), units = [] }: GatherWishes = {},
): Gathered {
  const out: Refused[] = [...refused];
  const refuse = ({ file, unit }: UnitMonth, reason: string): void =>
    void out.push({ file, reason: `Tệp “${file}” ${reason}`, unit: unit.name });
  const find = unitFinder(units);
  const groups = new Map<string, { listed: ListedUnit | undefined; months: UnitMonth[] }>();
  for (const month of came) {
    const listed = find(month.unit);
    if (readPeriodTitle(month.period.title) === null) {
      refuse(
        month,
        `chưa ghi kỳ báo cáo đọc được (“${month.period.title}”). Ghi ở ô “Kỳ báo cáo”, ví dụ “tháng 4/2026”, rồi gửi lại.`,
      );
    } else if (periodKey(month.period.title) !== periodKey(period)) {
      refuse(
        month,
        `là của kỳ “${month.period.title}”, không phải “${period}”. Chọn đúng tệp của kỳ này rồi gửi lại.`,
      );
    } else if (month.unit.name.trim() === "") {
      refuse(month, "chưa ghi tên đơn vị. Ghi tên ở ô “Đơn vị báo cáo” rồi gửi lại.");
    } else if (units.length > 0 && listed === undefined) {
      refuse(
        month,
        `là của “${month.unit.name}”, không có trong danh sách đơn vị. Sửa tên đơn vị trong sổ, hoặc thêm vào danh sách.`,
      );
    } else if (contradicts(month.unit, listed, units)) {
      refuse(
        month,
        `ghi mã ${month.unit.code} của “${listed?.name}” nhưng tên là “${month.unit.name}”, một đơn vị khác trong danh sách. Sửa mã hoặc tên rồi gửi lại.`,
      );
    } else {
      const key = listed === undefined ? unlistedKey(month.unit) : `${listed.code};${listed.name}`;
      const group = groups.get(key) ?? { listed, months: [] };
      group.months.push(month);
      groups.set(key, group);
    }
  }
  const counted = [...groups.values()].flatMap(({ listed, months: all }) => {
    const months =
      listed !== undefined && isMerged(listed) ? all.filter(({ unit }) => isToday(unit, listed)) : all;
    for (const month of all.filter((each) => !months.includes(each))) {
      refuse(
        month,
        `là của đơn vị cũ “${month.unit.name}”, đã sáp nhập thành “${listed!.name}”. ${
          months.length > 0
            ? "Đã có tệp chung, không cần gửi lại."
            : `Đề nghị “${listed!.name}” gửi một tệp chung.`
        }`,
      );
    }
    if (months.length === 0) return [];
    const chosen = chooseOne(months);
    for (const month of months) {
      if (month === chosen) continue;
      refuse(
        month,
        chosen === undefined
          ? "là một trong nhiều tệp của cùng đơn vị mà không rõ tệp nào lập sau. Chỉ gửi lại một tệp đúng."
          : `đã có bản lập sau của cùng đơn vị: “${chosen.file}”. Không cần gửi lại.`,
      );
    }
    return chosen === undefined ? [] : [countedUnit(chosen, listed, months.length)];
  });
  const order = new Map(units.map((unit, index) => [unit.name, index]));
  counted.sort(
    (a, b) =>
      (order.get(a.name) ?? Infinity) - (order.get(b.name) ?? Infinity) || a.name.localeCompare(b.name, "vi"),
  );
  const here = new Set(counted.map(({ name }) => name));
  return { period, counted, refused: out, absent: units.filter(({ name }) => !here.has(name)) };
}

/** The code is that of one unit of the list, the name that of another. */
function contradicts(
  unit: UnitMonth["unit"],
  listed: ListedUnit | undefined,
  units: readonly ListedUnit[],
): boolean {
  if (listed === undefined || unit.code === "") return false;
  const named = units.find(({ name }) => placeKey(name) === placeKey(unit.name));
  return named !== undefined && named !== listed && placeKey(named.name) !== placeKey(listed.name);
}

/** Without a list, codes tell units apart that are called alike. */
const unlistedKey = ({ code, name }: UnitMonth["unit"]): string => (code === "" ? placeKey(name) : code);

/** Of a merged unit, what bears its name or code of today: an old unit's file is a part of it alone. */
const isToday = ({ code, name }: UnitMonth["unit"], listed: ListedUnit): boolean =>
  placeKey(name) === placeKey(listed.name) || (code !== "" && code === listed.code);

function chooseOne(months: readonly UnitMonth[]): UnitMonth | undefined {
  if (months.length === 1) return months[0];
  const packets = months.filter(({ madeAt }) => madeAt !== undefined);
  if (packets.length === 0) {
    const now = months.filter(({ isKept }) => isKept !== true);
    return now.length === 1 ? now[0] : undefined;
  }
  const latest = packets.reduce((best, each) => (each.madeAt! > best.madeAt! ? each : best));
  const isAlone = packets.filter(({ madeAt }) => madeAt === latest.madeAt).length === 1;
  return isAlone ? latest : undefined;
}

function countedUnit(month: UnitMonth, listed: ListedUnit | undefined, files: number): CountedUnit {
  const due = reportDue(month.period.to);
  const made = month.madeAt?.slice(0, 10);
  const isLate = due !== undefined && made !== undefined && made > due;
  const remarks = [
    isLate ? `Lập ngày ${writeDate(made)}, sau hạn ${writeDate(due)}.` : "",
    files > 1 ? `Có ${files} tệp; tính tệp lập sau cùng.` : "",
    listed !== undefined && placeKey(listed.name) !== placeKey(month.unit.name)
      ? `Trong tệp ghi tên “${month.unit.name}”.`
      : "",
    month.unit.code !== "" && listed !== undefined && listed.code !== "" && listed.code !== month.unit.code
      ? `Trong tệp ghi mã cũ ${month.unit.code}.`
      : "",
    month.kind === "workbook" ? "Nộp bằng sổ Excel nên không rõ ngày lập." : "",
    ...month.notes,
  ].filter(Boolean);
  return {
    ...month,
    name: listed?.name ?? month.unit.name,
    code: listed?.code ?? month.unit.code,
    isLate,
    remarks,
  };
}

/** The title of the period of most files; "" where none says it. */
export function mostFrequentPeriod(came: readonly Pick<UnitMonth, "period">[]): string {
  const titles = came.map(({ period }) => period.title);
  const counts = new Map<string, { title: string; count: number }>();
  for (const title of titles.filter((each) => readPeriodTitle(each) !== null)) {
    const known = counts.get(periodKey(title)) ?? { title, count: 0 };
    counts.set(periodKey(title), { ...known, count: known.count + 1 });
  }
  return [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best), {
    title: "",
    count: 0,
  }).title;
}
