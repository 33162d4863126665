/**
 * How much room a text in Times New Roman takes. Excel never fits the height of merged cells, so the sheets set it
 * themselves from these numbers. All lengths are points.
 */
import metrics from "./times-metrics.json";

export interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface ParagraphOptions {
  /** The first line begins this far to the right. */
  readonly firstLineIndent?: number;
  /** Room kept free inside the row, above or below the text. */
  readonly spacing?: number;
}

/** The tallest row Excel allows. */
export const MAX_ROW_HEIGHT = 409.5;

/** Room beside the text of a cell: Excel keeps 2 pixels free on both sides and one for the grid line, LibreOffice 2 points. */
const PADDING = { most: 3.75, least: 1.5 } as const;

/**
 * Share of the width that is counted on at least. On screen Excel rounds letters to whole pixels and breaks lines
 * earlier than on paper: Times 14 is drawn 19 pixels high instead of 18.67, which is 1.8 % wider, and each letter is
 * rounded again.
 */
const SAFE_SHARE = 0.96;

/** Excel keeps row heights in whole pixels, at 96 to the inch. */
const PIXEL = 0.75;

/** LibreOffice keeps 1 point free above and below the text of a cell, Excel about as much. */
const ROW_PADDING = 2 * PIXEL;

/** A width that is equal up to the rounding of floating-point numbers still fits. */
const ROUNDING = 1e-6;

type Style = keyof typeof metrics.widths;

const indexOf = new Map([...metrics.characters].map((character, index) => [character, index]));
const widestLetter = indexOf.get("M") as number;

const styleOf = ({ bold, italic }: TextFont): Style =>
  bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular";

/**
 * Whole font units, so that sums are exact. Letters are composed first, because "ư" is wider than "u" with a horn put
 * on it; a mark that is left stands over its letter. An unknown character is an M.
 */
function unitsOf(text: string, font: TextFont): number {
  const widths = metrics.widths[styleOf(font)];
  let sum = 0;
  for (const character of text.normalize("NFC")) {
    if (!/\p{M}/u.test(character)) sum += widths[indexOf.get(character) ?? widestLetter] as number;
  }
  return sum;
}

/**
 * Width of a text on one line.
 *
 * @example
 * textWidth("MM", { size: 14 }); //=> 24.896484375
 */
export function textWidth(text: string, font: TextFont): number {
  return (unitsOf(text, font) * font.size) / metrics.unitsPerEm;
}

/** A line as the part of the text from `start` to `end`, without the blanks at which it was broken. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Letters with the marks that stand over them: a word is never cut between the two. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

const WORD_WITH_BLANKS = /( *)([^ ]+)/g;

class LineBreaker {
  readonly lines: Line[] = [];
  private start = 0;
  private end = 0;
  private used: number;

  constructor(
    private readonly font: TextFont,
    private readonly limit: number,
    indent: number,
  ) {
    this.used = indent;
  }

  paragraph(text: string, offset: number): void {
    this.start = this.end = offset;
    for (const match of text.matchAll(WORD_WITH_BLANKS)) {
      const [, blanks = "", word = ""] = match;
      this.word(unitsOf(blanks, this.font), word, offset + match.index + blanks.length);
    }
    this.close();
  }

  private word(blanks: number, word: string, at: number): void {
    const width = unitsOf(word, this.font);
    if (this.used + blanks + width <= this.limit) {
      this.extend(blanks + width, at + word.length);
      return;
    }
    if (this.used + blanks > 0) this.close();
    this.start = at;
    if (width <= this.limit) this.extend(width, at + word.length);
    else this.letters(word, at);
  }

  /** A word longer than a line is cut anywhere, at least one letter to a line. */
  private letters(word: string, at: number): void {
    for (const match of word.matchAll(LETTERS)) {
      const width = unitsOf(match[0], this.font);
      if (this.used > 0 && this.used + width > this.limit) {
        this.close();
        this.start = at + match.index;
      }
      this.extend(width, at + match.index + match[0].length);
    }
  }

  private extend(width: number, end: number): void {
    this.used += width;
    this.end = end;
  }

  private close(): void {
    this.lines.push({ start: this.start, end: Math.max(this.start, this.end) });
    this.used = 0;
  }
}

function breakLines(text: string, font: TextFont, width: number, firstLineIndent = 0): Line[] {
  const units = (points: number): number => (points * metrics.unitsPerEm) / font.size;
  const breaker = new LineBreaker(font, units(width) + ROUNDING, units(firstLineIndent));
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    breaker.paragraph(paragraph, offset);
    offset += paragraph.length + 1;
  }
  return breaker.lines;
}

/**
 * The lines of a text in a width that is all for letters, broken greedily at blanks as Excel and LibreOffice do. A
 * word longer than the line is cut between letters; the blanks at a break belong to no line; a non-breaking space is
 * part of its word. An empty text is one empty line.
 *
 * @example
 * wrapText("Tổng số hồ sơ", { size: 14 }, 50); //=> ["Tổng số", "hồ sơ"]
 */
export function wrapText(text: string, font: TextFont, width: number): string[] {
  return breakLines(text, font, width).map(({ start, end }) => text.slice(start, end));
}

/**
 * The least and the most room for the letters of a line in a cell as wide as `columnWidth`.
 *
 * @example letterWidths(400) //=> { least: 380.4, most: 398.5 }
 */
export const letterWidths = (columnWidth: number): { readonly least: number; readonly most: number } => ({
  least: Math.max(0, columnWidth - PADDING.most) * SAFE_SHARE,
  most: Math.max(0, columnWidth - PADDING.least),
});

/**
 * Excel for Mac prints lines of Times New Roman of 8 to 18 points 3 points more than their size apart (measured), more
 * than the font asks for. In whole pixels, for on screen lines can only be so: 23 pixels at 14 points.
 */
const lineHeight = ({ size }: TextFont): number => Math.ceil((size + 3) / PIXEL) * PIXEL;

/** How many lines a wrapped text takes: one more or less may depend on who draws it. */
export interface LineCount {
  /** With letters as wide as the font says, in all the room of the cell. */
  readonly fewest: number;
  /** With letters as wide as Excel may draw them, in the least room. */
  readonly most: number;
}

/**
 * How many lines to expect when the text is wrapped in a cell; `width` is that of its columns together.
 *
 * @example
 * linesOf("Tổng số hồ sơ", { size: 14 }, 60); //=> { fewest: 2, most: 2 }
 */
export function linesOf(
  text: string,
  font: TextFont,
  width: number,
  { firstLineIndent }: ParagraphOptions = {},
): LineCount {
  const { least, most } = letterWidths(width);
  return {
    fewest: breakLines(text, font, most, firstLineIndent).length,
    most: breakLines(text, font, least, firstLineIndent).length,
  };
}

/**
 * Height of the row for a wrapped text in a cell (or in merged cells) as wide as `width`, in whole pixels. A line that
 * may or may not be needed has room too, but takes the spacing for it: so no line is ever hidden, and what may stay
 * empty is less than a line. It can be more than MAX_ROW_HEIGHT: see splitToRows.
 *
 * @example
 * heightOf("Tổng số hồ sơ", { size: 14 }, 60, { spacing: 6 }); //=> 42
 */
export function heightOf(
  text: string,
  font: TextFont,
  width: number,
  options: ParagraphOptions = {},
): number {
  const { fewest, most } = linesOf(text, font, width, options);
  const below = Math.max(options.spacing ?? 0, (most - fewest) * lineHeight(font));
  const height = fewest * lineHeight(font) + ROW_PADDING + below;
  return Math.ceil(height / PIXEL) * PIXEL;
}

/**
 * The text in as many parts as it needs rows, each at most `maxHeight` high by heightOf with the same options (and at
 * least one line). It is cut where a line ends in the least room, at a blank unless one word fills a whole row; only the
 * first part has the first-line indent.
 *
 * @example
 * splitToRows("Tổng số hồ sơ", { size: 14 }, 60, 20); //=> ["Tổng số", "hồ sơ"]
 */
export function splitToRows(
  text: string,
  font: TextFont,
  width: number,
  maxHeight: number = MAX_ROW_HEIGHT,
  options: ParagraphOptions = {},
): string[] {
  const room = Math.floor(maxHeight / PIXEL) * PIXEL - ROW_PADDING - (options.spacing ?? 0);
  const linesPerRow = Math.max(1, Math.floor(room / lineHeight(font)));
  const rows: string[] = [];
  let rest = text;
  let indent = options.firstLineIndent;
  for (;;) {
    const lines = breakLines(rest, font, letterWidths(width).least, indent);
    const next = lines[linesPerRow];
    if (!next) return [...rows, rest];
    const cut = wordBoundary(rest, next.start);
    const row = rest.slice(0, cut).replace(/[ \n]+$/, "");
    if (row !== "") rows.push(row);
    rest = rest.slice(cut);
    indent = 0;
  }
}

/** The place to cut so that no word is torn, unless the text before it is one single word. */
function wordBoundary(text: string, at: number): number {
  const wordStart = text.slice(0, at).search(/[^ \n]+$/);
  return wordStart > 0 ? wordStart : at;
}
