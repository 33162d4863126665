import type { WorkbookSnapshot } from "../../embedded-excel";
import { heightOf, MAX_ROW_HEIGHT, splitToRows } from "../../src/sheets/text-metrics";
import { describeWith } from "../support/needs";
import { pdfWords, type PdfWord } from "../support/poppler";
import { usePrinter } from "../support/printed-together";
import { reportSheet, TEXT_WIDTH, type ReportRow } from "../support/report-sheet";
import { lettersOf, sampleText } from "../support/sample-text";
import { POINTS_PER_MM, workbook } from "../../workbook-file/test/support";

const TOP_MARGIN = 20 * POINTS_PER_MM;
const FONTS = [{ size: 14 }, { size: 13, bold: true }, { size: 12, italic: true }];
const WORDS_PER_LINE = 15;

/** Each row on a page of its own, so that the row begins at the upper margin. */
function pagePerRow(rows: readonly ReportRow[]): WorkbookSnapshot {
  const sheet = reportSheet(rows);
  const rowBreaks = rows.slice(1).map((_, index) => index + 2);
  return workbook([{ ...sheet, page: { ...sheet.page, centerHeader: "", rowBreaks } }]);
}

/** The words of each page. */
function wordsOf(file: string, pages: number): PdfWord[][] {
  const words = pdfWords(file);
  return Array.from({ length: pages }, (_, index) => words.filter((word) => word.page === index + 1));
}

const printedLetters = (words: readonly PdfWord[]): string => lettersOf(...words.map((word) => word.text));
/** Poppler's box of a word reaches 0.303 em below the line (the box of all Tinos glyphs), the deepest letter 0.221. */
const BOX_BELOW_INK = 0.303 - 0.221;

/** How deep the ink of the words reaches, from the upper margin, where the row begins. */
const depth = (words: readonly PdfWord[], size: number): number =>
  Math.max(...words.map((word) => word.bottom)) - BOX_BELOW_INK * size - TOP_MARGIN;

const COMPUTED = Array.from({ length: 30 }, (_, index) => index + 1).flatMap((lines, index) => {
  const font = FONTS[index % FONTS.length] ?? { size: 14 };
  const style = { fontSize: font.size, bold: font.bold, italic: font.italic };
  const parts = splitToRows(sampleText(lines * WORDS_PER_LINE, String(lines)), font, TEXT_WIDTH);
  return parts.map((text) => ({ text, style, height: heightOf(text, font, TEXT_WIDTH) }));
});

const TIGHT = [3, 10, 20].map((lines) => {
  const text = sampleText(lines * WORDS_PER_LINE, String(lines));
  return { text, height: heightOf(text, { size: 14 }, TEXT_WIDTH) };
});

const LOW_TEXT = sampleText(8 * WORDS_PER_LINE, "8");
const LOW = { text: LOW_TEXT, height: heightOf(LOW_TEXT, { size: 14 }, TEXT_WIDTH) / 2 };

describeWith(["LibreOffice", "poppler"], "rows of the computed height", () => {
  const print = usePrinter();
  const [computed, tight, low] = [COMPUTED, TIGHT, [LOW]].map((rows) => print(pagePerRow(rows)));

  test("hold paragraphs of 1 to 30 lines without losing a word or running over their border", () => {
    expect(Math.max(...COMPUTED.map((row) => row.height))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);

    const pages = wordsOf(computed!, COMPUTED.length);
    expect(pages.map(printedLetters)).toEqual(COMPUTED.map((row) => lettersOf(row.text)));
    const overrun = COMPUTED.map((row, index) => depth(pages[index] ?? [], row.style.fontSize) - row.height);
    expect(Math.max(...overrun)).toBeLessThanOrEqual(0);
  });

  test("are not taller than the text by more than a fifth and two lines", () => {
    const textHeights = wordsOf(tight!, TIGHT.length).map((words) => depth(words, 14));
    TIGHT.forEach((row, index) => expect(row.height).toBeLessThan((textHeights[index] ?? 0) * 1.2 + 33));
  });

  test("would show a row that is too low, by a word lost or outside it", () => {
    const [words = []] = wordsOf(low!, 1);
    const isLost = printedLetters(words) !== lettersOf(LOW.text);
    expect(isLost || depth(words, 14) > LOW.height).toBe(true);
  });
});
