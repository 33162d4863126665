import { FIRST_TABLE_ROW, FONT, type ListColumn } from "../dossiers/table-sheet";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { heightOf } from "../text-metrics";

/** Points around a text in its cell. */
const PADDING = { beside: 8, above: 3 };
const LEAST = 20;

/** The plan of a table with its head and each row as high as the longest text that is seen needs. */
export function withRowHeights(plan: SheetPlan, columns: readonly ListColumn[]): SheetPlan {
  const head = FIRST_TABLE_ROW - 1;
  const heightOfRow = (row: readonly CellContent[], isBold: boolean): number =>
    Math.max(
      LEAST,
      ...row.map((content, column) =>
        typeof content === "string" && columns[column]?.isHidden !== true
          ? heightOf(
              content,
              { size: FONT.size, bold: isBold },
              (columns[column]?.width ?? 0) - PADDING.beside,
            ) + PADDING.above
          : 0,
      ),
    );
  const heights = plan.grid.slice(head).map((row, index) => heightOfRow(row, index === 0));
  return { ...plan, rowHeights: [...plan.rowHeights.slice(0, head), ...heights] };
}
