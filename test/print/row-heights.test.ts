import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printPdf } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";
import { heightOf, MAX_ROW_HEIGHT, splitToRows } from "../../src/sheets/text-metrics";
import { describeWith } from "../support/needs";
import { pdfWords, type PdfWord } from "../support/poppler";
import { reportSheet, TEXT_WIDTH, type ReportRow } from "../support/report-sheet";
import { lettersOf, sampleText } from "../support/sample-text";
import { POINTS_PER_MM, workbook } from "../../workbook-file/test/support";

const TOP_MARGIN = 20 * POINTS_PER_MM;
const FONTS = [{ size: 14 }, { size: 13, bold: true }, { size: 12, italic: true }];
const WORDS_PER_LINE = 15;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "row-heights-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Prints each row on a page of its own, so that the row begins at the upper margin. */
async function printed(rows: readonly ReportRow[], file: string): Promise<PdfWord[][]> {
  const sheet = reportSheet(rows);
  const rowBreaks = rows.slice(1).map((_, index) => index + 2);
  const page = { ...sheet.page, centerHeader: "", rowBreaks };
  await printPdf(await writeXlsx(workbook([{ ...sheet, page }])), join(folder, file));
  const words = pdfWords(join(folder, file));
  return rows.map((_, index) => words.filter((word) => word.page === index + 1));
}

const printedLetters = (words: readonly PdfWord[]): string => lettersOf(...words.map((word) => word.text));
/** Poppler's box of a word reaches 0.303 em below the line (the box of all Tinos glyphs), the deepest letter 0.221. */
const BOX_BELOW_INK = 0.303 - 0.221;

/** How deep the ink of the words reaches, from the upper margin, where the row begins. */
const depth = (words: readonly PdfWord[], size: number): number =>
  Math.max(...words.map((word) => word.bottom)) - BOX_BELOW_INK * size - TOP_MARGIN;

describeWith(["LibreOffice", "poppler"], "rows of the computed height", () => {
  test("hold paragraphs of 1 to 30 lines without losing a word or running over their border", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => index + 1).flatMap((lines, index) => {
      const font = FONTS[index % FONTS.length] ?? { size: 14 };
      const style = { fontSize: font.size, bold: font.bold, italic: font.italic };
      const parts = splitToRows(sampleText(lines * WORDS_PER_LINE, String(lines)), font, TEXT_WIDTH);
      return parts.map((text) => ({ text, style, height: heightOf(text, font, TEXT_WIDTH) }));
    });
    expect(Math.max(...rows.map((row) => row.height))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);

    const pages = await printed(rows, "computed.pdf");
    expect(pages.map(printedLetters)).toEqual(rows.map((row) => lettersOf(row.text)));
    const overrun = rows.map((row, index) => depth(pages[index] ?? [], row.style.fontSize) - row.height);
    expect(Math.max(...overrun)).toBeLessThanOrEqual(0);
  });

  test("are not taller than the text by more than a fifth and two lines", async () => {
    const paragraphs = [3, 10, 20].map((lines) => sampleText(lines * WORDS_PER_LINE, String(lines)));
    const rows = paragraphs.map((text) => ({ text, height: heightOf(text, { size: 14 }, TEXT_WIDTH) }));
    const pages = await printed(rows, "tight.pdf");
    const textHeights = pages.map((words) => depth(words, 14));
    rows.forEach((row, index) => expect(row.height).toBeLessThan((textHeights[index] ?? 0) * 1.2 + 33));
  });

  test("would show a row that is too low, by a word lost or outside it", async () => {
    const text = sampleText(8 * WORDS_PER_LINE, "8");
    const height = heightOf(text, { size: 14 }, TEXT_WIDTH) / 2;
    const [words = []] = await printed([{ text, height }], "low.pdf");
    const isLost = printedLetters(words) !== lettersOf(text);
    expect(isLost || depth(words, 14) > height).toBe(true);
  });
});
