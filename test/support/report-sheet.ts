import type { SheetSnapshot, StyleSnapshot } from "../../embedded-excel";
import { cell, POINTS_PER_MM, reportPage, sheet } from "../../workbook-file/test/support";

/** Width of the text on A4 between margins of 30 and 15 mm, points. */
export const TEXT_WIDTH = 165 * POINTS_PER_MM;

const COLUMNS = 6;
const BODY: StyleSnapshot = {
  fontName: "Times New Roman",
  fontSize: 14,
  horizontal: "Justify",
  vertical: "Top",
  wrap: true,
};

export interface ReportRow {
  readonly text: string;
  readonly height: number;
  readonly style?: StyleSnapshot;
}

/** A sheet like the printed report: one paragraph to a row, merged over all columns, justified, Times 14. */
export function reportSheet(rows: readonly ReportRow[], changes: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return sheet({
    name: "Báo cáo",
    showGridlines: false,
    cells: rows.map(({ text, style }, row) => cell(row, 0, text, { style: { ...BODY, ...style } })),
    merges: rows.map((_, row) => `A${row + 1}:F${row + 1}`),
    columnWidths: Object.fromEntries(
      Array.from({ length: COLUMNS }, (_, index) => [index, TEXT_WIDTH / COLUMNS]),
    ),
    rowHeights: Object.fromEntries(rows.map(({ height }, row) => [row, height])),
    page: reportPage({
      printArea: `A1:F${rows.length}`,
      centerHeader: '&"Times New Roman,Regular"&14&P',
    }),
    ...changes,
  });
}
