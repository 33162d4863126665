/** The page of NĐ 30 as a sheet has it: lengths in points, rounded as Excel does. */
import { FONT, MARGINS, PAPER, SIZES, type Margins } from "../../report/document/decree-30";
import type { CellStyle, PageSetup } from "../sheet-plan";

/** Millimetres in points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const PAGE_MARGINS = Object.fromEntries(
  Object.entries(MARGINS).map(([side, millimetres]) => [side, mm(millimetres)]),
) as Margins;

/** Excel keeps column widths and row heights in whole pixels, at 96 to the inch. */
const PIXEL = 0.75;

export const wholePixels = (points: number): number => Math.round(points / PIXEL) * PIXEL;

export const floorToPixels = (points: number): number => Math.floor(points / PIXEL) * PIXEL;

/** The room for text between the margins. */
export interface Frame {
  readonly orientation: PageSetup["orientation"];
  readonly width: number;
  /** What rows are put on a page up to. */
  readonly height: number;
  /** Between the margins of the paper. */
  readonly paper: number;
}

/**
 * Width and height that stay free of rounding: the sheet is printed at full size, so a column that came out wider than
 * the page would be printed on a page of its own, and a row too low for it on the next. 13 points make the right margin
 * 19,6 mm of the 15 to 20 that the decree allows.
 */
const SLACK = { width: 13, height: 12 } as const;

function frame(orientation: Frame["orientation"], paperWidth: number, paperHeight: number): Frame {
  const paper = paperHeight - PAGE_MARGINS.top - PAGE_MARGINS.bottom;
  const width = wholePixels(paperWidth - PAGE_MARGINS.left - PAGE_MARGINS.right - SLACK.width);
  return { orientation, width, height: paper - SLACK.height, paper };
}

/** Upright for reports, landscape for set forms with many columns. */
export const FRAMES = {
  portrait: frame("portrait", mm(PAPER.width), mm(PAPER.height)),
  landscape: frame("landscape", mm(PAPER.height), mm(PAPER.width)),
} as const;

export const BLACK = "#000000";

/** What every cell of the page has: text stays text, whatever an officer types ("01", "3/4"). */
export const PAGE_STYLE: CellStyle = {
  numberFormat: "@",
  font: { name: FONT, size: SIZES.body, color: BLACK },
  vertical: "top",
  wrap: true,
};
