/**
 * The periods of a workbook side by side, of one length. A period without a sheet is a gap: what is not known is never 0.
 * Where two sheets count by another definition, that is said, and they are not compared.
 */
import { rateOf } from "../catalog/rates";
import { settingsIn, type Settings } from "../catalog/settings";
import { LATEST } from "../catalog/edition";
import type { Figures } from "../checks/facts";
import { countsOf, type RateCounts } from "../checks/rate-values";
import { resolve, valueOf } from "../checks/resolve";
import { scoreOf, type Score } from "../score/evaluate";
import {
  previousPeriod,
  readPeriodTitle,
  titleOfPeriod,
  type Period,
  type PeriodKind,
} from "../vietnamese/periods";
import type { Target } from "../vietnamese/target";

/** What one input sheet says. */
export interface PeriodSheet {
  readonly sheet: string;
  /** The period as the officer wrote it. */
  readonly title: string;
  readonly figures: Figures;
  readonly settings: Settings;
  readonly edition: number;
  readonly targets: Readonly<Record<string, Target>>;
  /** The officer is on it: of two sheets of one period it is the one that counts. */
  readonly isInUse: boolean;
}

/** The figures that a trend shows, in its order. */
export const TREND_FIGURES = [
  "tiep_nhan_trong_ky",
  "da_giai_quyet",
  "dang_giai_quyet",
  "gq_qua_han",
  "dgq_qua_han",
] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

/** The rates that a trend shows, in its order. */
export const TREND_RATES = ["tl_dung_han", "tl_truc_tuyen", "tl_so_hoa"] as const;
export type TrendRate = (typeof TREND_RATES)[number];

export interface KnownPeriod {
  readonly sheet: PeriodSheet;
  readonly isEstimate: boolean;
  readonly figures: Readonly<Record<TrendFigure, number | null>>;
  /** null where a count is not known, or there is no base. */
  readonly rates: Readonly<Record<TrendRate, RateCounts | null>>;
  readonly score: Score;
}

export interface TrendRow {
  readonly period: Period;
  /** Absent where the workbook has no sheet of the period. */
  readonly known?: KnownPeriod;
  /** The same period of the year before; absent where it is not known, or counts by another definition. */
  readonly yearBefore?: KnownPeriod;
  /** What is counted in another way than in the last period that is known, by the labels of the settings. */
  readonly changedDefinitions: readonly string[];
}

export interface Trend {
  readonly kind: PeriodKind;
  /** From the earliest to the latest period, without a break. */
  readonly rows: readonly TrendRow[];
  /** What is not in it, or not to be compared, in sentences. */
  readonly notes: readonly string[];
}

/** Two years and the period before: more do not fit on a page that can be read. */
const MOST_ROWS = 25;

/** Settings that change how a number is written, or when somebody is asked, and not what it counts. */
const WRITING_ONLY: ReadonlySet<string> = new Set(["lam_tron", "so_le", "dau_thap_phan", "nguong_bien_dong"]);

/**
 * The trend of the periods that are as long as the one in use.
 *
 * @returns undefined where the sheet in use says no period that can be read.
 */
export function trendOf(sheets: readonly PeriodSheet[]): Trend | undefined {
  const inUse = sheets.find(({ isInUse }) => isInUse);
  const kind = readPeriodTitle(inUse?.title ?? "")?.kind;
  if (kind === undefined) return undefined;
  const { found, notes } = byPeriod(sheets, kind);
  const wanted = periodsFrom([...found.values()].map(({ period }) => period));
  const rows = wanted.shown.map((period, index) => rowOf(found, period, wanted.shown.slice(0, index)));
  return { kind, rows, notes: [...notes, ...earlierNote(wanted.left), ...notesOfRows(rows)] };
}

interface Found {
  readonly period: Period;
  readonly known: KnownPeriod;
}

/** A number that grows with time. */
const placeOf = ({ year, index }: Period): number => year * 100 + index;

function byPeriod(
  sheets: readonly PeriodSheet[],
  kind: PeriodKind,
): { readonly found: ReadonlyMap<number, Found>; readonly notes: readonly string[] } {
  const found = new Map<number, Found>();
  const notes: string[] = [];
  for (const sheet of sheets) {
    const read = readPeriodTitle(sheet.title);
    if (read === null) {
      notes.push(`Trang “${sheet.sheet}” chưa ghi kỳ báo cáo nên không có trong bảng.`);
      continue;
    }
    if (read.kind !== kind) continue;
    const { isEstimate, ...period } = read;
    const place = placeOf(period);
    const other = found.get(place);
    if (other !== undefined) {
      // A later sheet stands for what was corrected since, unless the officer is on the earlier one.
      const [kept, left] = other.known.sheet.isInUse
        ? [other.known.sheet, sheet]
        : [sheet, other.known.sheet];
      notes.push(
        `Có hai trang của ${titleOfPeriod(period)}: bảng lấy “${kept.sheet}”, không lấy “${left.sheet}”.`,
      );
      if (kept !== sheet) continue;
    }
    found.set(place, { period, known: knownOf(sheet, isEstimate) });
  }
  return { found, notes };
}

function knownOf(sheet: PeriodSheet, isEstimate: boolean): KnownPeriod {
  const resolved = resolve(sheet.figures, sheet.settings, undefined, sheet.edition);
  const rates = TREND_RATES.map((key) => {
    const counts = countsOf(rateOf(key), resolved);
    return [key, counts === undefined || counts.denominator === 0 ? null : counts] as const;
  });
  return {
    sheet,
    isEstimate,
    figures: Object.fromEntries(
      TREND_FIGURES.map((key) => [key, valueOf(resolved, key) ?? null]),
    ) as KnownPeriod["figures"],
    rates: Object.fromEntries(rates) as unknown as KnownPeriod["rates"],
    score: scoreOf(resolved),
  };
}

/** All periods between the first and the last one, the latest where there are too many. */
function periodsFrom(known: readonly Period[]): { readonly shown: Period[]; readonly left: number } {
  const [first, ...others] = [...known].sort((a, b) => placeOf(a) - placeOf(b));
  if (first === undefined) return { shown: [], left: 0 };
  const shown = [others[others.length - 1] ?? first];
  while (placeOf(shown[0]!) > placeOf(first) && shown.length < MOST_ROWS)
    shown.unshift(previousPeriod(shown[0]!));
  return { shown, left: known.filter((period) => placeOf(period) < placeOf(shown[0]!)).length };
}

function rowOf(found: ReadonlyMap<number, Found>, period: Period, before: readonly Period[]): TrendRow {
  const known = found.get(placeOf(period))?.known;
  const last = [...before].reverse().find((each) => found.has(placeOf(each)));
  const lastKnown = last === undefined ? undefined : found.get(placeOf(last))?.known;
  const yearBefore = found.get(placeOf({ ...period, year: period.year - 1 }))?.known;
  return {
    period,
    changedDefinitions:
      known === undefined || lastKnown === undefined ? [] : definitionsChanged(lastKnown.sheet, known.sheet),
    ...(known === undefined ? {} : { known }),
    ...(known !== undefined &&
      yearBefore !== undefined &&
      definitionsChanged(yearBefore.sheet, known.sheet).length === 0 && { yearBefore }),
  };
}

/**
 * What two sheets count in another way, by the labels of the settings.
 *
 * @example definitionsChanged(april, may) //=> ["Hồ sơ rút, từ chối, dừng xử lý"]
 */
export function definitionsChanged(
  one: Pick<PeriodSheet, "settings">,
  other: Pick<PeriodSheet, "settings">,
): string[] {
  return settingsIn(LATEST)
    .filter(({ key }) => !WRITING_ONLY.has(key))
    .filter(({ key, default: usual }) => (one.settings[key] ?? usual) !== (other.settings[key] ?? usual))
    .map(({ label }) => label);
}

const earlierNote = (left: number): string[] =>
  left === 0 ? [] : [`Bảng chỉ lấy ${MOST_ROWS} kỳ gần nhất; còn ${left} kỳ trước đó không có trong bảng.`];

function notesOfRows(rows: readonly TrendRow[]): string[] {
  const missing = rows.filter(({ known }) => known === undefined).map(({ period }) => titleOfPeriod(period));
  const estimates = rows
    .filter(({ known }) => known?.isEstimate === true)
    .map(({ period }) => titleOfPeriod(period));
  return [
    ...(missing.length === 0
      ? []
      : [
          `Sổ chưa có biểu của ${missing.join(", ")}: để trống trong bảng, ngắt quãng trên biểu đồ, không tính là 0.`,
        ]),
    ...(estimates.length === 0 ? [] : [`Số liệu ước: ${estimates.join(", ")}.`]),
    ...rows
      .filter(({ changedDefinitions }) => changedDefinitions.length > 0)
      .map(
        ({ period, changedDefinitions }) =>
          `Từ ${titleOfPeriod(period)} (dấu *) cách tính khác kỳ trước: ${changedDefinitions.join("; ")}. Số trước và sau không so sánh trực tiếp được.`,
      ),
  ];
}
