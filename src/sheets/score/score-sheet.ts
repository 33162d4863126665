/** The sheet "Điểm 766": what each criterion earns, where points are lost, and beside it what the portal itself says. */
import { gainsOf, type Gain } from "../../score/gains";
import { byLoss, type Score, type ScoredCriterion } from "../../score/evaluate";
import { isPoint } from "../../score/interval";
import { gainText } from "../../score/gain-text";
import { pointsText } from "../../score/points-text";
import { evidenceText } from "../../score/evidence-text";
import { writeDate } from "../../vietnamese/dates";
import { cellAddress, rangeAddress } from "../address";
import { FIRST_TABLE_ROW, FONT, planTable, type ListColumn } from "../dossiers/table-sheet";
import { madeMark, rowsFromTop, type ReadCells } from "../made-sheet";
import { heightOf } from "../text-metrics";
import { SCORE_NAME } from "../sheet-marks";
import type { CellContent, SheetPlan, StyledRange } from "../sheet-plan";

export const SCORE_SHEET = "Điểm 766";

const COLUMNS = [
  { title: "Mã", width: 40 },
  { title: "Tiêu chí", width: 190 },
  { title: "Tử số", width: 50, kind: "count" },
  { title: "Mẫu số", width: 50, kind: "count" },
  { title: "Điểm ước tính", width: 84 },
  { title: "Tối đa", width: 42, kind: "count" },
  { title: "Còn mất", width: 82 },
  { title: "Căn cứ và ghi chú", width: 190 },
  { title: "Điểm trên Cổng", width: 60 },
  { title: "Chênh lệch", width: 60 },
  { title: "Thấp nhất", width: 50, isHidden: true },
  { title: "Cao nhất", width: 50, isHidden: true },
] as const satisfies readonly ListColumn[];

const [CODE, NAME, POINTS, LOST, GROUNDS, LOW, HIGH] = [0, 1, 4, 6, 7, 10, 11];
/** What the officer types; all before it is the add-in's. */
const PORTAL = 8;
const DIFFERENCE = 9;
const POINTS_FORMAT = "0.00";

const HEAD_HEIGHTS = [24, 18, 36];
/** Points around a text in its cell, beside and above it. */
const PADDING = { beside: 8, above: 3 };

/**
 * Plans the sheet.
 *
 * @param typed the portal's own points by criterion, as the officer has typed them on the sheet before.
 */
export function planScoreSheet(
  name: string,
  score: Score,
  typed: Readonly<Record<string, number>> = {},
): SheetPlan {
  const counted = byLoss(score.criteria.filter(({ criterion }) => criterion.isForCommunes));
  const others = score.criteria.filter(({ criterion }) => !criterion.isForCommunes);
  const rows: CellContent[][] = [
    ...counted.map((each, index) => criterionRow(each, FIRST_TABLE_ROW + index, typed)),
    textRow("", `Cộng: ${pointsText(score.points)} / ${score.max} điểm (ước tính)`),
    textRow("", "Không tính cho cấp xã:"),
    ...others.map((each, index) => criterionRow(each, FIRST_TABLE_ROW + counted.length + 2 + index, typed)),
    textRow(
      "",
      `Nếu các tiêu chí này được đủ điểm: ${pointsText(score.withOthersFull)} / 100 điểm (ước tính)`,
    ),
    ...gainRows(gainsOf(score)),
  ];
  const isText = (row: readonly CellContent[]): boolean => row.length === 2;
  const last = FIRST_TABLE_ROW + rows.length - 1;
  const column = (index: number): string => rangeAddress(FIRST_TABLE_ROW, index, last, index);
  const plan = planTable({
    name,
    title: "ĐIỂM THEO QUYẾT ĐỊNH 766/QĐ-TTg (ƯỚC TÍNH)",
    advice: `Tính từ số liệu của biểu, theo cách Cổng Dịch vụ công quốc gia tính đến ${writeDate(score.date)} (bảng điểm ${score.version}); không phải điểm chính thức.`,
    columns: COLUMNS,
    rows,
    names: [],
  });
  return {
    ...plan,
    names: [{ name: SCORE_NAME, refersTo: markOf(plan.grid) }],
    rowHeights: [...HEAD_HEIGHTS, ...rows.map((row) => (isText(row) ? TEXT_HEIGHT : heightOfRow(row)))],
    merges: rows.flatMap((row, index) => {
      const at = FIRST_TABLE_ROW + index;
      return isText(row) ? [rangeAddress(at, NAME, at, GROUNDS)] : [];
    }),
    styles: [
      ...plan.styles,
      ...[POINTS, LOST].map((index) => ({ range: column(index), style: { horizontal: "right" as const } })),
      ...[PORTAL, DIFFERENCE].map((index) => ({
        range: column(index),
        style: { numberFormat: POINTS_FORMAT, horizontal: "right" as const },
      })),
      ...rows.flatMap((row, index): StyledRange[] =>
        isText(row)
          ? [
              {
                range: cellAddress(FIRST_TABLE_ROW + index, NAME),
                style: { font: { bold: row[CODE] === "" } },
              },
            ]
          : [
              {
                range: cellAddress(FIRST_TABLE_ROW + index, PORTAL),
                style: { locked: false, fill: "#FFF8DC" },
              },
            ],
      ),
    ],
    freezeColumns: NAME + 1,
    isProtected: true,
    selection: cellAddress(FIRST_TABLE_ROW, NAME),
  };
}

function criterionRow(
  { criterion, numerator, denominator, points, lost }: ScoredCriterion,
  row: number,
  typed: Readonly<Record<string, number>>,
): CellContent[] {
  const { code, name, max, note } = criterion;
  const [portal, low, high] = [PORTAL, LOW, HIGH].map((column) => cellAddress(row, column));
  return [
    code,
    name,
    numerator,
    denominator,
    pointsText(points),
    max,
    isPoint(lost) && lost.low === 0 ? "" : pointsText(lost),
    [evidenceText(criterion), note].filter(Boolean).join(" "),
    typed[code] ?? null,
    {
      formula: `=IF(ISNUMBER(${portal}),ROUND(IF(${portal}<${low},${portal}-${low},IF(${portal}>${high},${portal}-${high},0)),2),"")`,
    },
    points.low,
    points.high,
  ];
}

const TEXT_HEIGHT = 20;

/** As high as the longest of its texts needs. */
function heightOfRow(row: readonly CellContent[]): number {
  const heights = [NAME, GROUNDS].map((index) =>
    heightOf(String(row[index] ?? ""), { size: FONT.size }, COLUMNS[index]!.width - PADDING.beside),
  );
  return Math.max(TEXT_HEIGHT, ...heights) + PADDING.above;
}

/** A line over the columns of the criteria. */
const textRow = (code: string, text: string): CellContent[] => [code, text];

/** At most this many lines: the list is for what to do first. */
const MOST_GAINS = 6;

function gainRows(gains: readonly Gain[]): CellContent[][] {
  if (gains.length === 0) return [];
  return [
    textRow("", "Muốn thêm điểm, chỗ dễ trước:"),
    ...gains.slice(0, MOST_GAINS).map((gain) => [gain.criterion.code, gainText(gain)]),
  ];
}

/** The mark of what the add-in has written: an officer's points beside it change nothing of that. */
const markOf = (grid: readonly (readonly unknown[])[]): string =>
  madeMark(grid.map((row) => row.slice(0, PORTAL)));

/** Whether somebody has changed what the add-in wrote: then the sheet is theirs. */
export const isTouched = (sheet: ReadCells): boolean =>
  sheet.constants.get(SCORE_NAME) !== markOf(rowsFromTop(sheet));

/** The portal's points as typed, by criterion. */
export function portalPoints(sheet: ReadCells): Record<string, number> {
  return Object.fromEntries(
    rowsFromTop(sheet).flatMap((row): [string, number][] => {
      const [code, points] = [row[CODE], row[PORTAL]];
      return typeof points === "number" && code !== "" ? [[String(code), points]] : [];
    }),
  );
}
