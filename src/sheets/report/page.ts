/** The page of an administrative document: A4, NĐ 30/2020, Phụ lục I. Lengths are points. */
import type { CellStyle, PageSetup } from "../sheet-plan";

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

/** The room for text between the margins. */
export interface Frame {
  readonly orientation: PageSetup["orientation"];
  readonly width: number;
  readonly height: number;
}

/**
 * 4 points less than the width and 12 less than the height between the margins, so that a rounding of Excel or
 * LibreOffice never makes the sheet wider or longer than the page and shrinks the print.
 */
const frame = (orientation: Frame["orientation"], paperWidth: number, paperHeight: number): Frame => ({
  orientation,
  width: wholePixels(paperWidth - MARGINS.left - MARGINS.right - 4),
  height: paperHeight - MARGINS.top - MARGINS.bottom - 12,
});

/** Upright for reports, landscape for set forms with many columns; margins are the same (Mục II.2 of the annex). */
export const FRAMES = {
  portrait: frame("portrait", mm(210), mm(297)),
  landscape: frame("landscape", mm(297), mm(210)),
} as const;

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
  /** Of tables with many columns, of the head of a set form, of remarks under a table. */
  wideTable: 11,
  formHead: 12,
  note: 11,
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
