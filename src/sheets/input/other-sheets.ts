/** What one input sheet has to know of the others in the workbook: their periods, and the counts that add up. */
import type { Figures } from "../../checks/facts";
import {
  monthsOfPeriod,
  readPeriodTitle,
  titleOfPeriod,
  type Period,
  type TitledPeriod,
} from "../../vietnamese/periods";

export interface OtherSheet {
  readonly name: string;
  /** The cell "Kỳ báo cáo" as it is. */
  readonly title: string;
  /** The counts that longer periods add up, as far as they are certain. */
  readonly figures: Figures;
}

const isSame = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.index === b.index && a.year === b.year;

/**
 * The sheets of a period.
 *
 * @example sheetsOf({ kind: "month", index: 5, year: 2026 }, [april, may]) //=> [may]
 */
export function sheetsOf<S extends Pick<OtherSheet, "title">>(period: Period, sheets: readonly S[]): S[] {
  return sheets.filter(({ title }) => {
    const titled = readPeriodTitle(title);
    return titled !== null && isSame(titled, period);
  });
}

/**
 * The counts of the months that make up a longer period; undefined when one of them has no sheet, or more than one.
 *
 * @example monthsWithin("quý II năm 2026", [april, may, june]) //=> [april.figures, may.figures, june.figures]
 */
export function monthsWithin(title: string, sheets: readonly OtherSheet[]): Figures[] | undefined {
  const period = readPeriodTitle(title);
  if (period === null || period.kind === "month") return undefined;
  const months = monthsOfPeriod(period).map((month) => sheetsOf(month, sheets));
  return months.every(({ length }) => length === 1) ? months.map(([sheet]) => sheet!.figures) : undefined;
}

/**
 * What to say of other sheets with the same period; undefined when there is none. An estimate and the final figures of
 * one period may stand side by side.
 *
 * @example samePeriod({ name: "Nhập liệu", title: "tháng 4/2026" }, [{ name: "Nhập liệu (2)", … }])
 *   //=> "Trang “Nhập liệu” và trang “Nhập liệu (2)” đều ghi kỳ tháng 4 năm 2026. …"
 */
export function samePeriod(
  sheet: Pick<OtherSheet, "name" | "title">,
  others: readonly OtherSheet[],
): string | undefined {
  const period = readPeriodTitle(sheet.title);
  if (period === null) return undefined;
  const twins = sheetsOf(period, others).filter(({ title }) => isEstimate(title) === isEstimate(sheet.title));
  if (twins.length === 0) return undefined;
  const named = [sheet, ...twins].map(({ name }) => `trang “${name}”`).join(" và ");
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} đều ghi kỳ ${titleOfPeriod(period)}. Giữ một trang, xóa hoặc sửa kỳ báo cáo của trang kia để không lập báo cáo nhầm số liệu.`;
}

const isEstimate = (title: string): boolean => (readPeriodTitle(title) as TitledPeriod).isEstimate;

/**
 * A number that grows with the period that a title says; 0 where it says none.
 *
 * @example periodOrder("tháng 5/2026") > periodOrder("tháng 4/2026") //=> true
 */
export function periodOrder(title = ""): number {
  const period = readPeriodTitle(title);
  if (period === null) return 0;
  const months = { month: 1, quarter: 3, half_year: 6, nine_months: 9, year: 12 }[period.kind];
  return period.year * 12 + period.index * months;
}
