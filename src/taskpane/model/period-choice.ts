/** The choices of a period: kinds, which one of the year, years; and the one to begin with. */
import { periodBounds, titleOfPeriod, type Period, type PeriodKind } from "../../vietnamese/periods";
import { hasFixedDays } from "./fields";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const PERIOD_KINDS: readonly (Choice & { readonly value: PeriodKind })[] = [
  { value: "month", label: "Tháng" },
  { value: "quarter", label: "Quý" },
  { value: "half_year", label: "6 tháng" },
  { value: "nine_months", label: "9 tháng" },
  { value: "year", label: "Năm" },
];

const HOW_MANY: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half_year: 2,
  nine_months: 1,
  year: 1,
};

/**
 * Which one of the year: months 1 to 12, quarters I to IV, two half-years; none where there is only one.
 *
 * @example indexChoices("half_year").map(({ label }) => label) //=> ["6 tháng đầu năm", "6 tháng cuối năm"]
 */
export function indexChoices(kind: PeriodKind): Choice[] {
  if (HOW_MANY[kind] === 1) return [];
  return Array.from({ length: HOW_MANY[kind] }, (_, position) => ({
    value: String(position + 1),
    label: labelOf({ kind, index: position + 1, year: 2026 }),
  }));
}

/** The title of a period without its year, with a capital: "Quý II". */
function labelOf(period: Period): string {
  const title = titleOfPeriod(period).replace(/ ?(?:năm )?2026$/, period.kind === "half_year" ? " năm" : "");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Years around today, and the chosen one wherever it lies. */
export function yearChoices(today: string, chosen: number): Choice[] {
  const now = yearOf(today);
  const years = new Set([now - 2, now - 1, now, now + 1, chosen]);
  return [...years].sort().map((year) => ({ value: String(year), label: String(year) }));
}

/**
 * The period of a kind that closed last: most likely the one to report.
 *
 * @example lastClosed("month", "15-14", "2026-11-20") //=> { kind: "month", index: 11, year: 2026 }
 */
export function lastClosed(kind: PeriodKind, closing: string, today: string): Period {
  const year = yearOf(today);
  const closesOn = hasFixedDays(closing) ? closing : "duong_lich";
  const candidates = [year + 1, year, year - 1].flatMap((each) =>
    Array.from({ length: HOW_MANY[kind] }, (_, position): Period => ({
      kind,
      index: HOW_MANY[kind] - position,
      year: each,
    })),
  );
  return candidates.find((period) => periodBounds(period, closesOn).to <= today)!;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
