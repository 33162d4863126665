/** "Tổng hợp": a row a unit, a column a figure, the sums by formula above; a blank is a unit that has not told. */
import { FIGURES, type Figure } from "../../catalog/figures";
import { shownRef } from "../../catalog/shown-ref";
import { isSummed, type Totals } from "../../rollup/totals";
import { cellAddress, rangeAddress } from "../address";
import { FIRST_TABLE_ROW, HEAD_FILL, planTable } from "../dossiers/table-sheet";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { withRowHeights } from "./row-heights";

export const TOTALS_SHEET = "Tổng hợp";

/** Number, code and name of the unit, and its file. */
const LEADING = [
  { title: "TT", width: 32 },
  { title: "Mã", width: 56 },
  { title: "Đơn vị", width: 170 },
  { title: "Nguồn", width: 150 },
] as const;

/** The column of the nth figure. */
export const figureColumn = (nth: number): number => LEADING.length + nth;

/** The rows of the sums and of how many units have not told, zero-based. */
export const SUM_ROWS = { sum: FIRST_TABLE_ROW, missing: FIRST_TABLE_ROW + 1 } as const;

/** The row of the first unit, zero-based. */
export const FIRST_UNIT_ROW = FIRST_TABLE_ROW + 2;

/** What fits on a page beside the units' names; the sums of all figures have a sheet to print. */
const PRINTED_FIGURES = 12;

const FIGURE_WIDTH = 72;

/** Figures that at least one unit has told. */
export const figuresTold = ({ figures }: Totals): Figure[] =>
  FIGURES.filter((figure) => isSummed(figure) && figures[figure.key] !== undefined);

/** Plans the sheet: the line of sums, the line of units that have not told, then the units. */
export function planTotalsSheet(totals: Totals, period: string): SheetPlan {
  const figures = figuresTold(totals);
  const first = FIRST_UNIT_ROW;
  const last = first + Math.max(totals.rows.length, 1) - 1;
  const column = (index: number): string =>
    rangeAddress(first, LEADING.length + index, last, LEADING.length + index);
  const rows: CellContent[][] = [
    ["", "", "TỔNG SỐ", "", ...figures.map((_, index) => ({ formula: `=SUM(${column(index)})` }))],
    [
      "",
      "",
      "Số đơn vị chưa có số",
      "",
      ...figures.map((_, index) => ({ formula: `=${totals.rows.length}-COUNT(${column(index)})` })),
    ],
    ...totals.rows.map(({ unit, values }, index): CellContent[] => [
      index + 1,
      unit.code,
      unit.name,
      unit.file,
      ...figures.map(({ key }) => values[key] ?? null),
    ]),
  ];
  const columns = [
    ...LEADING,
    ...figures.map(({ ref, label }) => ({
      title: `${shownRef(ref)} ${label}`,
      width: FIGURE_WIDTH,
      kind: "count" as const,
    })),
  ];
  const plan = planTable({
    name: TOTALS_SHEET,
    title: `TỔNG HỢP SỐ LIỆU ${period.toLocaleUpperCase("vi")}`,
    advice:
      "Ô trống là đơn vị chưa có số: không được coi là 0. Tổng chỉ cộng các số đã có; dòng dưới cho biết còn thiếu bao nhiêu đơn vị.",
    columns,
    rows,
    names: [],
  });
  const right = columns.length - 1;
  const tall = withRowHeights(plan, columns);
  return {
    ...tall,
    styles: [
      ...plan.styles,
      {
        range: rangeAddress(FIRST_TABLE_ROW, 0, FIRST_TABLE_ROW + 1, right),
        style: { font: { bold: true }, fill: HEAD_FILL },
      },
    ],
    freezeRows: first,
    freezeColumns: 3,
    page: {
      ...plan.page,
      printArea: rangeAddress(0, 0, last, figureColumn(Math.min(figures.length, PRINTED_FIGURES) - 1)),
    },
    selection: cellAddress(first, LEADING.length),
  };
}
