/** The page of an administrative document: A4 portrait, NĐ 30/2020, Phụ lục I. Lengths are points. */
import type { CellStyle } from "../plan";

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const MARGINS = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
};

/** Excel keeps column widths and row heights in whole pixels, at 96 to the inch. */
const PIXEL = 0.75;

export const wholePixels = (points: number): number => Math.round(points / PIXEL) * PIXEL;

/**
 * Width of the text: the 165 mm between the margins less 4 points, so that a rounding of Excel or LibreOffice never
 * makes the sheet wider than the page and shrinks the print.
 */
export const TEXT_WIDTH = wholePixels(mm(210) - MARGINS.left - MARGINS.right - 4);

/** Rows of one page: the 257 mm between the margins less 12 points, for the same reason. */
export const TEXT_HEIGHT = mm(297) - MARGINS.top - MARGINS.bottom - 12;

/** First line of a paragraph: 1 cm (item 6 allows 1 or 1,27 cm). */
export const FIRST_LINE_INDENT = mm(10);

/** Room between paragraphs: at least 6 points. */
export const PARAGRAPH_SPACING = 6;

export const FONT_NAME = "Times New Roman";
export const BLACK = "#000000";

/** Sizes by item of Mục V: parent and number 13, Quốc hiệu 12 or 13, the rest 14; recipients 12 and 11. */
export const SIZES = {
  letterhead: 13,
  nationSmaller: 12,
  body: 14,
  table: 13,
  recipientsHead: 12,
  recipients: 11,
};

/** What every cell of the page has: text stays text, whatever an officer types ("01", "3/4"). */
export const PAGE_STYLE: CellStyle = {
  numberFormat: "@",
  font: { name: FONT_NAME, size: SIZES.body, color: BLACK },
  vertical: "top",
  wrap: true,
};
