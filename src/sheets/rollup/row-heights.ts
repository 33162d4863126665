import { FIRST_TABLE_ROW, FONT, type ListColumn } from "../dossiers/table-sheet";
import type { SheetPlan } from "../sheet-plan";
import { heightOf } from "../text-metrics";

/** Points around a text in its cell. */
const PADDING = { beside: 8, above: 3 };
const LEAST = 18;

/** The plan of a table with each row as high as its longest text needs. */
export function withRowHeights(plan: SheetPlan, columns: readonly ListColumn[]): SheetPlan {
  const heights = plan.grid
    .slice(FIRST_TABLE_ROW)
    .map((row) =>
      Math.max(
        LEAST,
        ...row.map((content, column) =>
          typeof content === "string"
            ? heightOf(content, { size: FONT.size }, (columns[column]?.width ?? 0) - PADDING.beside) +
              PADDING.above
            : 0,
        ),
      ),
    );
  return { ...plan, rowHeights: [...plan.rowHeights.slice(0, FIRST_TABLE_ROW), ...heights] };
}
