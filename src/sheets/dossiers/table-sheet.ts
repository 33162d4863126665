/** The plain sheets around dossier lists: a title, a line of advice, a head, rows. */
import { cellAddress, rangeAddress } from "../address";
import type { CellContent, CellStyle, SheetPlan } from "../sheet-plan";

export interface ListColumn {
  readonly title: string;
  /** Points. */
  readonly width: number;
  /** "date": serial numbers of days. */
  readonly kind?: "text" | "date" | "count";
  /** Read back by the add-in, not shown. */
  readonly isHidden?: boolean;
}

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly advice: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly names: SheetPlan["names"];
  /** Empty rows below that look like the others, for rows added by hand. */
  readonly spareRows?: number;
}

const HEAD_ROW = 2;
export const FIRST_TABLE_ROW = HEAD_ROW + 1;

export const FONT = { name: "Times New Roman", size: 12 } as const;
export const LINE = "#B8C4D0";
export const HEAD_FILL = "#DDE9F5";
const DATE_FORMAT = "dd/mm/yyyy";
const POINTS_PER_MM = 72 / 25.4;

const STYLES: Readonly<Record<NonNullable<ListColumn["kind"]>, CellStyle>> = {
  text: { horizontal: "left", wrap: true },
  date: { horizontal: "center", numberFormat: DATE_FORMAT },
  count: { horizontal: "right", numberFormat: "#,##0" },
};

/** Margins of 15 mm, as for every working sheet. */
export function workingPage(printArea: string, headRow: number): SheetPlan["page"] {
  const margin = 15 * POINTS_PER_MM;
  return {
    orientation: "landscape",
    margins: {
      top: margin,
      bottom: margin,
      left: margin,
      right: margin,
      header: margin / 2,
      footer: margin / 2,
    },
    printArea,
    titleRows: `$${headRow + 1}:$${headRow + 1}`,
    centerHeader: "&P/&N",
  };
}

/**
 * Plans a table.
 *
 * @example planTable({ name: "Ngày nghỉ", title: "NGÀY NGHỈ", … }).freezeRows //=> 3
 */
export function planTable({
  name,
  title,
  advice,
  columns,
  rows,
  names,
  spareRows = 0,
}: TableSheet): SheetPlan {
  const last = FIRST_TABLE_ROW + Math.max(rows.length, 1) - 1 + spareRows;
  const right = columns.length - 1;
  const shown = columns.filter(({ isHidden }) => isHidden !== true).length - 1;
  return {
    name,
    showGridlines: true,
    grid: [[title], [advice], columns.map((column) => column.title), ...rows],
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ isHidden }, index) => (isHidden === true ? [index] : [])),
    rowHeights: [24, 18, 20],
    styles: [
      { range: rangeAddress(0, 0, last, right), style: { font: FONT, vertical: "top" } },
      { range: cellAddress(0, 0), style: { font: { bold: true, size: 14 } } },
      { range: cellAddress(1, 0), style: { font: { italic: true, size: 11 } } },
      {
        range: rangeAddress(HEAD_ROW, 0, HEAD_ROW, right),
        style: { font: { bold: true }, fill: HEAD_FILL, horizontal: "center", wrap: true },
      },
      ...columns.map(({ kind = "text" }, column) => ({
        range: rangeAddress(FIRST_TABLE_ROW, column, last, column),
        style: STYLES[kind],
      })),
      {
        range: rangeAddress(HEAD_ROW, 0, last, shown),
        style: {
          borders: {
            edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"] as const,
            color: LINE,
          },
        },
      },
    ],
    merges: [],
    names,
    validations: [],
    highlights: [],
    freezeRows: FIRST_TABLE_ROW,
    page: workingPage(rangeAddress(0, 0, last, shown), HEAD_ROW),
    isProtected: false,
    selection: cellAddress(FIRST_TABLE_ROW, 0),
  };
}
