/** What a chairman reads of a period on one page: five figures, what is late, the points, what to do. Nothing without data. */
import { percentStyle } from "../checks/percent-style";
import { countText } from "../score/count-text";
import { byLoss, type Score, type ScoredCriterion } from "../score/evaluate";
import { gainText } from "../score/gain-text";
import { gainsOf, type Gain } from "../score/gains";
import { pointsText } from "../score/points-text";
import { writeCountChange, writeRateChange } from "../vietnamese/change";
import { writePercent } from "../vietnamese/percent";
import { readPeriodTitle, titleOfPeriod, type Period } from "../vietnamese/periods";
import { meetsTarget, writeTarget } from "../vietnamese/target";
import {
  trendOf,
  type KnownPeriod,
  type PeriodSheet,
  type TrendFigure,
  type TrendRate,
  type TrendRow,
} from "./trend";

export interface LeaderFigure {
  readonly label: string;
  readonly value: string;
  /** Since the period before; "" where it is not known, or counts by another definition. */
  readonly change: string;
  /** "≥ 95%: đạt"; "" where none is set. */
  readonly target: string;
}

export interface LeaderPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface LeaderPage {
  /** "tháng 5 năm 2026", with "(ước)" where figures are estimated. */
  readonly period: string;
  /** What makes the figures doubtful; "" mostly. */
  readonly doubt: string;
  readonly figures: readonly LeaderFigure[];
  readonly parts: readonly LeaderPart[];
  /** The latest periods up to this one, for the chart; without a sheet a period is a gap. */
  readonly rows: readonly TrendRow[];
}

const MOST_LOSSES = 3;
const MOST_TASKS = 3;
const MOST_CAUSES = 3;
const MOST_PERIODS = 6;

/** Points have two decimals: less is not told. */
const LEAST = 0.005;

/** What the figures themselves do not tell. */
export interface BesideFigures {
  /** The officer's own words on why something is late, a line each. */
  readonly causes?: readonly string[];
  /** How many errors the check of the sheet in use has left. */
  readonly errors?: number;
}

const placeOf = ({ year, index }: Period): number => year * 100 + index;

/**
 * The page of the sheet in use.
 *
 * @returns undefined where the sheet in use says no period that can be read.
 */
export function leaderPageOf(
  sheets: readonly PeriodSheet[],
  { causes = [], errors = 0 }: BesideFigures = {},
): LeaderPage | undefined {
  const period = readPeriodTitle(sheets.find(({ isInUse }) => isInUse)?.title ?? "");
  if (period === null) return undefined;
  const upToNow = sheets.filter(({ title }) => {
    const other = readPeriodTitle(title);
    return other !== null && placeOf(other) <= placeOf(period);
  });
  const rows = trendOf(upToNow)!.rows.slice(-MOST_PERIODS);
  const row = rows[rows.length - 1]!;
  const now = row.known!;
  const before = row.changedDefinitions.length > 0 ? undefined : rows[rows.length - 2]?.known;
  const parts = [
    { heading: "Hồ sơ quá hạn", lines: lateLines(now, causes) },
    { heading: "Điểm 766 (ước tính)", lines: scoreLines(now.score) },
    { heading: "Việc nên làm", lines: taskLines(now) },
  ];
  return {
    period: `${titleOfPeriod(row.period)}${now.isEstimate ? " (ước)" : ""}`,
    doubt: errors === 0 ? "" : `Biểu nhập liệu còn ${errors} lỗi chưa sửa: số liệu có thể còn thay đổi.`,
    figures: [
      countFigure("Hồ sơ tiếp nhận", "tiep_nhan_trong_ky", now, before),
      countFigure("Hồ sơ đã giải quyết", "da_giai_quyet", now, before),
      rateFigure("Giải quyết trước hạn, đúng hạn", "tl_dung_han", now, before),
      rateFigure("Tiếp nhận trực tuyến", "tl_truc_tuyen", now, before),
      rateFigure("Số hóa hồ sơ", "tl_so_hoa", now, before),
    ].flat(),
    parts: parts.filter(({ lines }) => lines.length > 0),
    rows,
  };
}

function countFigure(
  label: string,
  key: TrendFigure,
  now: KnownPeriod,
  before: KnownPeriod | undefined,
): LeaderFigure[] {
  const count = now.figures[key];
  if (count === null) return [];
  const other = before?.figures[key] ?? null;
  const change = other === null ? "" : writeCountChange(count, other, percentStyle(now.sheet.settings));
  return [{ label, value: `${countText(count)} hồ sơ`, change, target: "" }];
}

function rateFigure(
  label: string,
  key: TrendRate,
  now: KnownPeriod,
  before: KnownPeriod | undefined,
): LeaderFigure[] {
  const counts = now.rates[key];
  if (counts === null) return [];
  const style = percentStyle(now.sheet.settings);
  const other = before?.rates[key] ?? null;
  const target = now.sheet.targets[key];
  return [
    {
      label,
      value: `${writePercent(counts, style)} (${ofText(counts.numerator, counts.denominator)})`,
      change: other === null ? "" : writeRateChange(counts, other, style),
      target:
        target === undefined
          ? ""
          : `${writeTarget(target)}: ${meetsTarget(counts, target) ? "đạt" : "chưa đạt"}`,
    },
  ];
}

const ofText = (part: number, whole: number): string => `${countText(part)}/${countText(whole)}`;

function lateLines({ figures }: KnownPeriod, causes: readonly string[]): string[] {
  const { gq_qua_han: done, da_giai_quyet: resolved, dgq_qua_han: open, dang_giai_quyet: pending } = figures;
  const late = (what: string, count: number | null, whole: number | null): string[] =>
    count === null ? [] : [`${what}: ${whole === null ? countText(count) : ofText(count, whole)} hồ sơ.`];
  const isLate = (done ?? 0) + (open ?? 0) > 0;
  return [
    ...late("Đã giải quyết nhưng quá hạn", done, resolved),
    ...late("Đang giải quyết, đã quá hạn", open, pending),
    ...(isLate ? causes.slice(0, MOST_CAUSES).map((line) => `Nguyên nhân ghi ở thuyết minh: ${line}`) : []),
  ];
}

function scoreLines(score: Score): string[] {
  const counted = score.criteria.filter(({ criterion }) => criterion.isForCommunes);
  const told = counted.filter(({ numerator, denominator }) => numerator !== null && (denominator ?? 0) > 0);
  if (told.length === 0) return [];
  const losses = byLoss(told.filter(({ lost }) => lost.low >= LEAST)).slice(0, MOST_LOSSES);
  return [
    `${pointsText(score.points)} trên ${score.max} điểm của cấp xã; ${told.length}/${counted.length} tiêu chí có đủ số liệu (bảng điểm ${score.version}).`,
    ...losses.map(lossLine),
  ];
}

const lossLine = ({ criterion, lost, numerator, denominator }: ScoredCriterion): string =>
  `${criterion.code} ${criterion.name}: mất ${pointsText(lost)} điểm (${ofText(numerator!, denominator!)} ${criterion.unit}).`;

function taskLines({ figures, score }: KnownPeriod): string[] {
  const late = figures.dgq_qua_han ?? 0;
  const standing = (code: string): ScoredCriterion =>
    score.criteria.find(({ criterion }) => criterion.code === code)!;
  return [
    ...(late > 0 ? [`Giải quyết ngay ${countText(late)} hồ sơ đang quá hạn.`] : []),
    ...gainsOf(score).map((gain) => taskLine(gain, standing(gain.criterion.code))),
  ].slice(0, MOST_TASKS);
}

function taskLine(gain: Gain, { numerator, denominator }: ScoredCriterion): string {
  const { code, name } = gain.criterion;
  return `${code} ${name}, hiện ${ofText(numerator!, denominator!)}: ${gainText(gain).replace(/^T/, "t")} (ước tính).`;
}
