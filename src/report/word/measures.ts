/** Lengths of the Word file. Word counts twips (1/20 point), half points for letters and eighths for lines. */
import { MARGINS, PAPER, type Margins } from "../document/decree-30";

/** Millimetres in twips. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pt = (points: number): number => Math.round(points * 20);

/** Points of letters in half points. */
export const letters = (points: number): number => points * 2;

/** Word turns the paper itself for landscape sections. */
export const WORD_PAPER = { width: twips(PAPER.width), height: twips(PAPER.height) };

export const WORD_MARGINS = Object.fromEntries(
  Object.entries(MARGINS).map(([side, millimetres]) => [side, twips(millimetres)]),
) as Margins;

/** Width of the text of a section. */
export const textWidthOf = (isLandscape: boolean): number =>
  (isLandscape ? WORD_PAPER.height : WORD_PAPER.width) - WORD_MARGINS.left - WORD_MARGINS.right;

/** Quốc hiệu is 12 or 13. At 13 it leaves its column less than ten points, and Word is not asked where a line breaks. */
export const NATION_SIZE = 12.5;

/** A thin black line: half a point. */
export const LINE_WIDTH = 4;
