/** The sheet "Trang lãnh đạo": one upright page of A4, with a chart of the latest periods. */
import type { LeaderPage } from "../../trend/leader-page";
import { writeDate } from "../../vietnamese/dates";
import { shortNameOfPeriod, type Period } from "../../vietnamese/periods";
import { rangeAddress } from "../address";
import { FIRST_TABLE_ROW, FONT, HEAD_FILL, LINE, planTable, type ListColumn } from "../dossiers/table-sheet";
import { madeMark } from "../made-sheet";
import { LEADER_NAME } from "../sheet-marks";
import type { CellContent, ChartPlan, ChartSeriesPlan, SheetPlan, StyledRange } from "../sheet-plan";
import { heightOf } from "../text-metrics";

export const LEADER_SHEET = "Trang lãnh đạo";

const COLUMNS: readonly ListColumn[] = [
  { title: "Chỉ tiêu", width: 180 },
  { title: "Kỳ này", width: 130 },
  { title: "So với kỳ trước", width: 95 },
  { title: "Mục tiêu được giao", width: 105 },
];
const LAST_COLUMN = COLUMNS.length - 1;
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

const CHART_ROWS = 11;
const ROW_HEIGHT = 20;
const HEAD_HEIGHTS = [26, 20, 22];

/** What the chart draws, of the table above it. */
const SERIES: readonly Pick<ChartSeriesPlan, "name" | "color">[] = [
  { name: "Tiếp nhận", color: "#1F4E79" },
  { name: "Đã giải quyết", color: "#BDD7EE" },
  { name: "Đang giải quyết", color: "#7F7F7F" },
];
const BORDER = "#262626";

/** @example nameOfRow({ kind: "month", index: 5, year: 2026 }) //=> "T5/2026" */
const nameOfRow = (period: Period): string =>
  period.kind === "month" ? `T${period.index}/${period.year}` : shortNameOfPeriod(period).replace("-", "/");

type Line = { readonly text: string; readonly isHeading: boolean };

/**
 * Plans the sheet.
 *
 * @param today ISO: the day on which it is made.
 */
export function planLeaderSheet(name: string, page: LeaderPage, today: string): SheetPlan {
  const plan = planTable({
    name,
    title: `TÓM TẮT CHO LÃNH ĐẠO, ${page.period.toLocaleUpperCase("vi")}`,
    advice: [
      `Lập ngày ${writeDate(today)} từ biểu nhập liệu.`,
      page.doubt || "Chỉ nêu những gì biểu có số liệu.",
    ].join(" "),
    columns: COLUMNS,
    rows: page.figures.map(({ label, value, change, target }) => [label, value, change, target]),
    names: [],
  });
  const lines = page.parts.flatMap(({ heading, lines: said }): Line[] => [
    { text: heading, isHeading: true },
    ...said.map((text) => ({ text, isHeading: false })),
  ]);
  const firstLine = FIRST_TABLE_ROW + Math.max(page.figures.length, 1);
  const head = firstLine + lines.length;
  const first = head + 1;
  const last = head + page.rows.length;
  const lastRow = last + CHART_ROWS;
  const charts = chartOf(page, first, rangeAddress(last + 1, 0, lastRow, LAST_COLUMN));
  const grid: CellContent[][] = [
    ...plan.grid.map((row) => [...row]),
    ...Array.from({ length: firstLine - plan.grid.length }, (): CellContent[] => []),
    ...lines.map(({ text }): CellContent[] => [text]),
    ["Các kỳ gần nhất", ...SERIES.map(({ name: title }) => title)],
    ...page.rows.map(({ period, known }): CellContent[] => [
      nameOfRow(period),
      ...(known === undefined
        ? []
        : [known.figures.tiep_nhan_trong_ky, known.figures.da_giai_quyet, known.figures.dang_giai_quyet]),
    ]),
    // Seen where charts are not shown: on the page of the stand-in, or where Excel has refused them.
    charts.length === 0 ? [] : [`Biểu đồ: ${charts[0]!.title} (xem bằng Excel)`],
    ...Array.from({ length: CHART_ROWS - 1 }, (): CellContent[] => []),
  ];
  return {
    ...plan,
    grid,
    showGridlines: false,
    names: [{ name: LEADER_NAME, refersTo: madeMark(grid) }],
    rowHeights: [
      ...HEAD_HEIGHTS,
      ...Array.from({ length: firstLine - FIRST_TABLE_ROW }, () => ROW_HEIGHT),
      ...lines.map(heightOfLine),
      ...Array.from({ length: lastRow - head + 1 }, () => ROW_HEIGHT),
    ],
    merges: lines.map((_, index) => rangeAddress(firstLine + index, 0, firstLine + index, LAST_COLUMN)),
    styles: [
      ...plan.styles,
      {
        range: rangeAddress(FIRST_TABLE_ROW, 1, firstLine - 1, LAST_COLUMN),
        style: { horizontal: "right", wrap: false },
      },
      ...lines.map(({ isHeading }, index) => ({
        range: rangeAddress(firstLine + index, 0, firstLine + index, LAST_COLUMN),
        style: {
          font: { ...FONT, bold: isHeading },
          wrap: true,
          horizontal: "left" as const,
          vertical: isHeading ? ("center" as const) : ("top" as const),
        },
      })),
      ...tableStyles(head, last),
      {
        range: rangeAddress(last + 1, 0, lastRow, LAST_COLUMN),
        style: { font: { ...FONT, italic: true }, vertical: "top" },
      },
    ],
    charts,
    page: {
      ...plan.page,
      orientation: "portrait",
      printArea: rangeAddress(0, 0, lastRow, LAST_COLUMN),
      isOnePage: true,
    },
  };
}

function heightOfLine({ text, isHeading }: Line): number {
  return heightOf(text, { size: FONT.size, bold: isHeading }, WIDTH) + (isHeading ? 10 : 2);
}

const tableStyles = (head: number, last: number): StyledRange[] => [
  {
    range: rangeAddress(head, 0, head, LAST_COLUMN),
    style: { font: { ...FONT, bold: true }, fill: HEAD_FILL, horizontal: "center" },
  },
  { range: rangeAddress(head + 1, 0, last, 0), style: { font: FONT } },
  {
    range: rangeAddress(head + 1, 1, last, LAST_COLUMN),
    style: { font: FONT, horizontal: "right", numberFormat: "#,##0" },
  },
  {
    range: rangeAddress(head, 0, last, LAST_COLUMN),
    style: {
      borders: {
        edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
        color: LINE,
      },
    },
  },
];

/** None where no period has a number: Excel makes no chart of blanks. */
function chartOf({ rows }: LeaderPage, top: number, at: string): ChartPlan[] {
  const last = top + rows.length - 1;
  const keys = ["tiep_nhan_trong_ky", "da_giai_quyet", "dang_giai_quyet"] as const;
  const drawn = SERIES.flatMap((look, index): ChartSeriesPlan[] =>
    rows.some(({ known }) => typeof known?.figures[keys[index]!] === "number")
      ? [
          {
            ...look,
            lineColor: BORDER,
            values: rangeAddress(top, index + 1, last, index + 1),
            categories: rangeAddress(top, 0, last, 0),
          },
        ]
      : [],
  );
  const [first, ...others] = drawn;
  if (first === undefined) return [];
  return [
    {
      name: "Các kỳ gần nhất",
      kind: "columns",
      title: "Hồ sơ tiếp nhận, đã và đang giải quyết",
      at,
      axis: { minimum: 0, numberFormat: "#,##0" },
      series: [first, ...others],
    },
  ];
}
