/** Lengths of the Word file. Word counts twips (1/20 point), half points for letters and eighths for lines. */

/** Millimetres in twips. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pt = (points: number): number => Math.round(points * 20);

/** Points of letters in half points. */
export const letters = (points: number): number => points * 2;

/** A4 with the margins of NĐ 30/2020, Phụ lục I, Mục I.2; Word turns the paper itself for landscape sections. */
export const PAPER = { width: mm(210), height: mm(297) };
export const MARGINS = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
};

/** Width of the text of a section. */
export const textWidth = (isLandscape: boolean): number =>
  (isLandscape ? PAPER.height : PAPER.width) - MARGINS.left - MARGINS.right;

/** First line of a paragraph: 1 cm (item 6 allows 1 or 1,27 cm). */
export const FIRST_LINE = mm(10);

/** Sizes by item of Mục V, as on the sheet. */
export const SIZES = {
  letterhead: 13,
  nation: 12.5,
  body: 14,
  table: 13,
  wideTable: 11,
  formHead: 12,
  note: 11,
  recipientsHead: 12,
  recipients: 11,
};

/** More columns than this are set in small letters. */
export const MANY_COLUMNS = 8;

export const FONT = "Times New Roman";

/** A thin black line: half a point. */
export const LINE_WIDTH = 4;
