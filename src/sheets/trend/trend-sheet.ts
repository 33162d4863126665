/** The sheet "Diễn biến": a row a period, four charts, one page of A4. */
import type { Settings } from "../../catalog/settings";
import type { RateCounts } from "../../checks/rate-values";
import { groupPoints, SCORE_GROUPS } from "../../score/groups";
import { pointsText } from "../../score/points-text";
import {
  TREND_FIGURES,
  TREND_RATES,
  type KnownPeriod,
  type Trend,
  type TrendRate,
  type TrendRow,
} from "../../trend/trend";
import { writeCountChange } from "../../vietnamese/change";
import { writeDate } from "../../vietnamese/dates";
import { roundPercent, type Percent } from "../../vietnamese/percent";
import { shortNameOfPeriod, type Period } from "../../vietnamese/periods";
import type { Target } from "../../vietnamese/target";
import { rangeAddress } from "../address";
import { FIRST_TABLE_ROW, planTable, type ListColumn } from "../dossiers/table-sheet";
import { madeMark } from "../made-sheet";
import { TREND_NAME } from "../sheet-marks";
import type { CellContent, ChartPlan, ChartSeriesPlan, SheetPlan } from "../sheet-plan";

export const TREND_SHEET = "Diễn biến";

type Column = ListColumn & { readonly of: (row: TrendRow) => CellContent; readonly format?: string };

const POINTS = "0.00";
const PERCENT = "0.00%";

const RATE_TITLES: Readonly<Record<TrendRate, string>> = {
  tl_dung_han: "Đúng hạn",
  tl_truc_tuyen: "Trực tuyến",
  tl_so_hoa: "Số hóa",
};
const FIGURE_TITLES = ["Tiếp nhận", "Đã giải quyết", "Đang giải quyết", "Giải quyết quá hạn", "Đang quá hạn"];

const ofKnown =
  (read: (known: KnownPeriod) => CellContent) =>
  ({ known }: TrendRow): CellContent =>
    known === undefined ? null : read(known);

/** As the office's report prints it, so that nobody finds two numbers for one rate. */
function printedRate({ numerator, denominator }: RateCounts, { so_le, lam_tron }: Settings): number {
  const mode = lam_tron === "truncate" ? "truncate" : "half_up";
  const { units, decimals } = roundPercent(numerator, denominator, Number(so_le ?? 2), mode)!;
  return fractionOf({ units, decimals });
}

const fractionOf = ({ units, decimals }: Pick<Percent, "units" | "decimals">): number =>
  units / 10 ** (decimals + 2);

/** Points have two decimals, and cells no more than they show. */
const rounded = (points: number): number => Math.round(points * 100) / 100;

/** What a chart can draw of a target. */
const targetNumber = (target: Target | undefined): number | null =>
  target === undefined ? null : fractionOf(target.percent);

const COLUMNS: readonly Column[] = [
  { title: "Kỳ", width: 66, of: (row) => labelOf(row) },
  ...TREND_FIGURES.map((key, index): Column => ({
    title: FIGURE_TITLES[index]!,
    width: 52,
    kind: "count",
    of: ofKnown(({ figures }) => figures[key]),
  })),
  ...TREND_RATES.flatMap((key): Column[] => [
    {
      title: `Tỷ lệ ${RATE_TITLES[key].toLocaleLowerCase("vi")}`,
      width: 54,
      format: PERCENT,
      of: ofKnown(({ rates, sheet }) => {
        const counts = rates[key];
        return counts === null ? null : printedRate(counts, sheet.settings);
      }),
    },
    {
      title: "Chỉ tiêu",
      width: 44,
      format: "0.##%",
      of: ofKnown(({ sheet }) => targetNumber(sheet.targets[key])),
    },
  ]),
  ...SCORE_GROUPS.map((group): Column => ({
    title: `Điểm ${group.name.toLocaleLowerCase("vi")}`,
    width: 54,
    format: POINTS,
    of: ofKnown(({ score }) => rounded(groupPoints(score, group).low)),
  })),
  {
    title: "Cộng điểm ước tính",
    width: 84,
    of: ofKnown(({ score }) => pointsText(score.points)),
  },
  {
    title: "Tiếp nhận cùng kỳ năm trước",
    width: 58,
    kind: "count",
    of: ({ yearBefore }) => yearBefore?.figures.tiep_nhan_trong_ky ?? null,
  },
  { title: "Tăng, giảm", width: 54, of: (row) => changeOf(row) },
];

const FIRST_FIGURE = 1;
const FIRST_RATE = FIRST_FIGURE + TREND_FIGURES.length;
const FIRST_GROUP = FIRST_RATE + 2 * TREND_RATES.length;
const LAST_COLUMN = COLUMNS.length - 1;
/** Where the right half of the page begins. */
const HALF = halfOf(COLUMNS.map(({ width }) => width));

const HEAD_HEIGHT = 76;
const ROW_HEIGHT = 18;
const CHART_ROWS = 12;
const TITLES_HEIGHT = [24, 18];

/** A period that counts otherwise than the one before bears a star, on the axis of the charts, too. */
function labelOf({ period, known, changedDefinitions }: TrendRow): string {
  const mark = changedDefinitions.length > 0 ? " *" : "";
  return `${shortLabel(period)}${known?.isEstimate === true ? " (ước)" : ""}${mark}`;
}

/** Never a text that a spreadsheet takes for a date. */
const shortLabel = (period: Period): string =>
  period.kind === "month" ? `T${period.index}/${period.year}` : shortNameOfPeriod(period).replace("-", "/");

function changeOf({ known, yearBefore }: TrendRow): string {
  const now = known?.figures.tiep_nhan_trong_ky ?? null;
  const before = yearBefore?.figures.tiep_nhan_trong_ky ?? null;
  return now === null || before === null ? "" : writeCountChange(now, before);
}

/**
 * Plans the sheet.
 *
 * @param today ISO: the day on which it is made.
 */
export function planTrendSheet(name: string, trend: Trend, today: string): SheetPlan {
  const { rows } = trend;
  const last = FIRST_TABLE_ROW + rows.length - 1;
  const version = rows.find(({ known }) => known !== undefined)?.known?.score;
  const notes = [...trend.notes, scoreNote(version)];
  const plan = planTable({
    name,
    title: "DIỄN BIẾN QUA CÁC KỲ",
    advice: `Lập ngày ${writeDate(today)} từ các biểu nhập liệu của sổ. Có số liệu mới thì bấm “Cập nhật diễn biến” ở công cụ Điểm 766.`,
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map(({ of }) => of(row))),
    names: [],
  });
  const firstNote = last + 1;
  const firstChart = firstNote + notes.length + 1;
  const lastRow = firstChart + 2 * CHART_ROWS - 1;
  const charts = chartsOf(rows, firstChart);
  const grid: CellContent[][] = [
    ...plan.grid.map((row) => [...row]),
    ...notes.map((note): CellContent[] => [note]),
    ...Array.from({ length: lastRow - firstNote - notes.length + 1 }, (): CellContent[] => []),
  ];
  // Seen where charts are not shown: on the page of the stand-in, or where Excel has refused them.
  for (const { at, title } of charts) putBelow(grid, at, `Biểu đồ: ${title} (xem bằng Excel)`);
  return {
    ...plan,
    grid,
    showGridlines: false,
    names: [{ name: TREND_NAME, refersTo: madeMark(grid) }],
    rowHeights: [
      ...TITLES_HEIGHT,
      HEAD_HEIGHT,
      ...Array.from({ length: lastRow - FIRST_TABLE_ROW + 1 }, () => ROW_HEIGHT),
    ],
    styles: [
      ...plan.styles,
      ...COLUMNS.map(({ format, kind }, column) => ({
        range: rangeAddress(FIRST_TABLE_ROW, column, last, column),
        style: {
          wrap: false,
          ...(column === 0
            ? {}
            : {
                horizontal: "right" as const,
                ...(kind === undefined && format !== undefined && { numberFormat: format }),
              }),
        },
      })),
      {
        range: rangeAddress(firstNote, 0, lastRow, LAST_COLUMN),
        style: {
          font: { name: "Times New Roman", size: 11, italic: true },
          wrap: false,
          vertical: "top" as const,
        },
      },
    ],
    charts,
    page: {
      ...plan.page,
      printArea: rangeAddress(0, 0, lastRow, LAST_COLUMN),
      isOnePage: true,
    },
  };
}

const scoreNote = (score: KnownPeriod["score"] | undefined): string =>
  score === undefined
    ? "Điểm 766 là ước tính."
    : `Điểm 766 là ước tính theo bảng điểm ${score.version}, mọi kỳ tính như nhau, trên ${score.max} điểm của cấp xã; cột và biểu đồ theo nhóm chỉ lấy phần chắc chắn có.`;

function putBelow(grid: CellContent[][], at: string, text: string): void {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(at) ?? [];
  const column = letters === "A" ? 0 : HALF;
  const cells = grid[Number(row) - 1]!;
  while (cells.length < column) cells.push(null);
  cells[column] = text;
}

/** Told apart without colours: by dash and marker, columns by how dark they are. */
const LOOKS: readonly Pick<ChartSeriesPlan, "color" | "dash" | "marker">[] = [
  { color: "#1F4E79", dash: "solid", marker: "circle" },
  { color: "#C55A11", dash: "dash", marker: "square" },
  { color: "#548235", dash: "dash_dot", marker: "triangle" },
];
const SHADES = ["#1F2A44", "#2F5597", "#7F7F7F", "#8FAADC", "#C9C9C9", "#F2F2F2"];
const BORDER = "#262626";

function chartsOf(rows: readonly TrendRow[], top: number): ChartPlan[] {
  const last = FIRST_TABLE_ROW + rows.length - 1;
  const cells = (column: number): string => rangeAddress(FIRST_TABLE_ROW, column, last, column);
  const series = (column: number, name: string, look: (typeof LOOKS)[number]): ChartSeriesPlan => ({
    name,
    values: cells(column),
    categories: cells(0),
    ...look,
  });
  const shaded = (column: number, name: string, color: string): ChartSeriesPlan => ({
    ...series(column, name, { color }),
    lineColor: BORDER,
  });
  /** A series of blanks is none: Excel makes no chart of it. */
  const isDrawn = (column: number): boolean =>
    rows.some((row) => typeof COLUMNS[column]!.of(row) === "number");
  const places = [0, 1].flatMap((line) =>
    [
      [0, HALF - 1],
      [HALF, LAST_COLUMN],
    ].map(([left, right]) =>
      rangeAddress(top + line * CHART_ROWS, left!, top + (line + 1) * CHART_ROWS - 1, right!),
    ),
  );
  const wanted: readonly (Omit<ChartPlan, "series" | "at"> & {
    readonly series: readonly (readonly [column: number, plan: ChartSeriesPlan])[];
  })[] = [
    {
      name: "Hồ sơ",
      kind: "line",
      title: "Hồ sơ tiếp nhận, đã và đang giải quyết",
      axis: { minimum: 0, numberFormat: "#,##0" },
      series: LOOKS.map((look, index) => {
        const column = FIRST_FIGURE + index;
        return [column, series(column, FIGURE_TITLES[index]!, look)];
      }),
    },
    {
      name: "Tỷ lệ",
      kind: "line",
      title: "Các tỷ lệ so với chỉ tiêu",
      axis: { minimum: 0, maximum: 1, numberFormat: "0%" },
      series: TREND_RATES.flatMap((key, index): [number, ChartSeriesPlan][] => {
        const column = FIRST_RATE + 2 * index;
        const target = { color: LOOKS[index]!.color, dash: "dot", marker: "none" } as const;
        return [
          [column, series(column, RATE_TITLES[key], LOOKS[index]!)],
          [column + 1, series(column + 1, `Chỉ tiêu ${RATE_TITLES[key].toLocaleLowerCase("vi")}`, target)],
        ];
      }),
    },
    {
      name: "Quá hạn",
      kind: "stacked",
      title: "Hồ sơ quá hạn",
      axis: { minimum: 0, numberFormat: "#,##0" },
      series: [3, 4].map((index) => {
        const column = FIRST_FIGURE + index;
        return [column, shaded(column, FIGURE_TITLES[index]!, index === 3 ? "#1F4E79" : "#D9D9D9")];
      }),
    },
    {
      name: "Điểm 766",
      kind: "stacked",
      title: "Điểm 766 ước tính theo nhóm, phần chắc chắn có",
      axis: { minimum: 0, numberFormat: "0" },
      series: SCORE_GROUPS.map(({ name }, index) => {
        const column = FIRST_GROUP + index;
        return [column, shaded(column, name, SHADES[index]!)];
      }),
    },
  ];
  return wanted.flatMap(({ series: all, ...chart }, index) => {
    const [first, ...others] = all.filter(([column]) => isDrawn(column)).map(([, plan]) => plan);
    return first === undefined ? [] : [{ ...chart, at: places[index]!, series: [first, ...others] as const }];
  });
}

function halfOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let left = 0;
  return widths.findIndex((width) => (left += width) > half);
}
