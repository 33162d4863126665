/** The sheet "Điểm 766": what each criterion earns, where points are lost, and beside it what the portal itself says. */
import { gainsOf, type Gain } from "../../score/gains";
import { byLoss, type Score, type ScoredCriterion } from "../../score/evaluate";
import { isPoint } from "../../score/interval";
import { pointsText } from "../../score/points-text";
import { evidenceText } from "../../score/evidence-text";
import { writeDate } from "../../vietnamese/dates";
import { cellAddress, rangeAddress } from "../address";
import { gridMark } from "../dossiers/dossier-sheets";
import { planTable, FIRST_TABLE_ROW, type ListColumn } from "../dossiers/table-sheet";
import { SCORE_NAME } from "../sheet-marks";
import type { CellContent, SheetPlan } from "../sheet-plan";

export const SCORE_SHEET = "Điểm 766";

const COLUMNS = [
  { title: "Mã", width: 40 },
  { title: "Tiêu chí", width: 190 },
  { title: "Tử số", width: 50, kind: "count" },
  { title: "Mẫu số", width: 50, kind: "count" },
  { title: "Điểm ước tính", width: 82 },
  { title: "Tối đa", width: 42, kind: "count" },
  { title: "Còn mất", width: 82 },
  { title: "Căn cứ và ghi chú", width: 190 },
  { title: "Điểm trên Cổng", width: 60 },
  { title: "Chênh lệch", width: 60 },
  { title: "Thấp nhất", width: 50, isHidden: true },
  { title: "Cao nhất", width: 50, isHidden: true },
] as const satisfies readonly ListColumn[];

const [CODE, LOW, HIGH] = [0, 10, 11];
/** What the officer types; all before it is the add-in's. */
const PORTAL = 8;
const DIFFERENCE = 9;
const POINTS_FORMAT = "0.00";

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
    names: [{ name: SCORE_NAME, refersTo: `="${markOf(plan.grid)}"` }],
    styles: [
      ...plan.styles,
      {
        range: rangeAddress(FIRST_TABLE_ROW, PORTAL, FIRST_TABLE_ROW + rows.length - 1, DIFFERENCE),
        style: { numberFormat: POINTS_FORMAT, horizontal: "right" },
      },
      {
        range: rangeAddress(FIRST_TABLE_ROW, PORTAL, FIRST_TABLE_ROW + rows.length - 1, PORTAL),
        style: { locked: false, fill: "#FFF8DC" },
      },
    ],
    isProtected: true,
    selection: cellAddress(FIRST_TABLE_ROW, PORTAL),
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

const textRow = (code: string, text: string): CellContent[] => [code, text];

/** At most this many lines: the list is for what to do first. */
const MOST_GAINS = 6;

function gainRows(gains: readonly Gain[]): CellContent[][] {
  if (gains.length === 0) return [];
  return [
    textRow("", "Muốn thêm điểm, chỗ dễ trước:"),
    ...gains
      .slice(0, MOST_GAINS)
      .map(({ criterion, count, points }) => [
        criterion.code,
        `Thêm ${count} ${criterion.unit} được ${pointsText({ low: points, high: points })} điểm`,
      ]),
  ];
}

/** The mark of what the add-in has written: an officer's points beside it change nothing of that. */
const markOf = (grid: readonly (readonly unknown[])[]): string =>
  gridMark(grid.map((row) => row.slice(0, PORTAL)));

interface ReadScore {
  readonly constants: ReadonlyMap<string, string>;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
  readonly left: number;
}

/** The sheet as it was read, from A1 on. */
const rowsOf = ({ values, top, left }: ReadScore): unknown[][] => [
  ...Array.from({ length: top }, () => []),
  ...values.map((row) => [...Array.from({ length: left }, () => ""), ...row]),
];

/** Whether somebody has changed what the add-in wrote: then the sheet is theirs. */
export const isTouched = (sheet: ReadScore): boolean =>
  sheet.constants.get(SCORE_NAME) !== `="${markOf(rowsOf(sheet))}"`;

/** The portal's points as typed, by criterion. */
export function portalPoints(sheet: ReadScore): Record<string, number> {
  return Object.fromEntries(
    rowsOf(sheet).flatMap((row): [string, number][] => {
      const [code, points] = [row[CODE], row[PORTAL]];
      return typeof points === "number" && code !== "" ? [[String(code), points]] : [];
    }),
  );
}
