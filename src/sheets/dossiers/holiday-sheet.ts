/** The sheet "Ngày nghỉ": the days off and the weekend days worked, for the officer to confirm and change. */
import { fromExcelSerial, readDate, toExcelSerial } from "../../vietnamese/dates";
import { BASIS_LABELS, HOLIDAY_YEARS, holidaysOf } from "../../vietnamese/holidays";
import { workingCalendar, type SpecialDay, type WorkingCalendar } from "../../vietnamese/working-days";
import { foldAccents } from "../../vietnamese/words";
import { rangeAddress } from "../address";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { HOLIDAYS_NAME } from "../sheet-marks";
import { rowsOf, textAt, type ReadSheet } from "./read-rows";
import { FIRST_TABLE_ROW, planTable } from "./table-sheet";

export const HOLIDAY_SHEET = "Ngày nghỉ";

/** Room for days: the range that TTHC.HANTRA and others take is 'Ngày nghỉ'!A4:C203. */
const HOLIDAY_ROWS = 200;
const LAST_ROW = FIRST_TABLE_ROW + HOLIDAY_ROWS - 1;

const KIND_LABELS: Readonly<Record<SpecialDay["kind"], string>> = { off: "Nghỉ", working: "Làm bù" };

/** The rows of a year as cells; none for a year that is not known. */
export function holidayCells(year: number): (string | number)[][] {
  if (!HOLIDAY_YEARS.includes(year)) return [];
  return holidaysOf(year).map(({ date, kind, name, basis }) => [
    toExcelSerial(date),
    KIND_LABELS[kind],
    name,
    BASIS_LABELS[basis],
  ]);
}

/** Plans the sheet, filled for the years given. */
export function planHolidaySheet(name: string, years: readonly number[]): SheetPlan {
  const rows: CellContent[][] = years.flatMap((year) => holidayCells(year));
  const plan = planTable({
    name,
    title: "NGÀY NGHỈ VÀ NGÀY LÀM BÙ",
    advice:
      "Sửa, thêm, xóa dòng tùy ý; mỗi dòng một ngày, cột Loại chọn Nghỉ hoặc Làm bù. Đối chiếu thông báo nghỉ của năm.",
    columns: [
      { title: "Ngày", width: 90, kind: "date" },
      { title: "Loại", width: 70 },
      { title: "Tên", width: 280 },
      { title: "Căn cứ", width: 240 },
    ],
    rows,
    names: [{ name: HOLIDAYS_NAME, refersTo: "=1" }],
    spareRows: Math.max(0, HOLIDAY_ROWS - rows.length),
  });
  return {
    ...plan,
    page: { ...plan.page, printArea: rangeAddress(0, 0, FIRST_TABLE_ROW + rows.length, 3) },
    validations: [
      {
        range: rangeAddress(FIRST_TABLE_ROW, 0, LAST_ROW, 0),
        rule: { kind: "date" },
        title: "Ngày chưa đúng",
        message: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 30/4/2026.",
      },
      {
        range: rangeAddress(FIRST_TABLE_ROW, 1, LAST_ROW, 1),
        rule: { kind: "list", values: Object.values(KIND_LABELS) },
        title: "Chọn trong danh sách",
        message: "Chọn Nghỉ hoặc Làm bù.",
      },
    ],
  };
}

/** A row without a word is a day off, as in the functions' argument. */
const kindOf = (text: string): SpecialDay["kind"] =>
  /^(lam|di lam)\b/.test(foldAccents(text.toLowerCase())) ? "working" : "off";

/** What the sheet says; rows without a date are passed over. */
export function readHolidays(sheet: ReadSheet): SpecialDay[] {
  return rowsOf(sheet, FIRST_TABLE_ROW).flatMap((row): SpecialDay[] => {
    const cell = sheet.read(row, 0);
    const date = typeof cell === "number" ? fromExcelSerial(cell) : readDate(textAt(sheet, row, 0));
    return date === null ? [] : [{ date, kind: kindOf(textAt(sheet, row, 1)) }];
  });
}

const yearOf = ({ date }: SpecialDay): number => Number(date.slice(0, 4));

/** Years that a sheet has days of. */
export const yearsOn = (days: readonly SpecialDay[]): ReadonlySet<number> => new Set(days.map(yearOf));

/**
 * The calendar to count by: the sheet's own days for the years that it has, the built-in ones for the others.
 *
 * @example calendarOf([{ date: "2026-04-27", kind: "off" }]).off.has(toDay("2026-02-17")) //=> false: the sheet rules 2026
 */
export function calendarOf(days: readonly SpecialDay[]): WorkingCalendar {
  const onSheet = yearsOn(days);
  const builtIn = HOLIDAY_YEARS.filter((year) => !onSheet.has(year)).flatMap((year) => holidaysOf(year));
  return workingCalendar([...builtIn, ...days]);
}
