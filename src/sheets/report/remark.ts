/** A word to the officer in the column beside the page, which is not printed. */
import { FONT as FONT_NAME, SIZES } from "../../report/document/decree-30";
import { rangeAddress } from "../address";
import type { CellStyle, StyledRange } from "../sheet-plan";
import { heightOf } from "../text-metrics";

export const REMARK_WIDTH = 180;

const RED = "#C00000";
const FONT = { size: SIZES.recipientsHead, bold: true };

const STYLE: CellStyle = {
  numberFormat: "@",
  font: { name: FONT_NAME, color: RED, ...FONT },
  horizontal: "left",
  vertical: "top",
  wrap: true,
};

/**
 * Style and merge of the remark. The rows beside it belong to the letterhead and are not made higher for it, so it
 * covers as many of them as it needs.
 */
export function placeRemark(
  remark: string,
  column: number,
  heights: readonly number[],
): { readonly styles: readonly StyledRange[]; readonly merges: readonly string[] } {
  if (remark === "") return { styles: [], merges: [] };
  const needed = heightOf(remark, FONT, REMARK_WIDTH);
  let bottom = 0;
  let height = heights[0] ?? 0;
  while (height < needed && bottom < heights.length - 1) {
    bottom += 1;
    height += heights[bottom] ?? 0;
  }
  const range = rangeAddress(0, column, bottom, column);
  return { styles: [{ range, style: STYLE }], merges: bottom > 0 ? [range] : [] };
}
