import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printPdf } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";
import { heightOf, textWidth } from "../../src/sheets/text-metrics";
import { describeWith } from "../support/needs";
import { pdfFonts, pdfPages, pdfPictures, pdfText, pdfWords, type PdfWord } from "../support/poppler";
import { usePrinter } from "../support/printed-together";
import { reportSheet, TEXT_WIDTH } from "../support/report-sheet";
import { lettersOf, sampleText } from "../support/sample-text";
import { cell, POINTS_PER_MM, reportPage, sheet, workbook } from "../../workbook-file/test/support";

const A4 = { width: 210 * POINTS_PER_MM, height: 297 * POINTS_PER_MM };
const TOP_MARGIN = 20 * POINTS_PER_MM;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "print-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeWith(["LibreOffice", "poppler"], "a printed report in Times New Roman 14", () => {
  const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
  const rows = Array.from({ length: 24 }, (_, index) => {
    const style = styles[index % styles.length] ?? {};
    const text = sampleText(30 + index * 4, `ĐOẠN${index}`);
    return { text, style, height: heightOf(text, { size: 14, ...style }, TEXT_WIDTH, { spacing: 6 }) };
  });
  let file: string;
  let words: PdfWord[];

  beforeAll(async () => {
    file = join(folder, "report.pdf");
    await printPdf(await writeXlsx(workbook([reportSheet(rows)])), file);
    words = pdfWords(file);
  });

  test("is on A4 and takes more than one page", () => {
    const pages = pdfPages(file);
    expect(pages.width).toBeCloseTo(A4.width, 0);
    expect(pages.height).toBeCloseTo(A4.height, 0);
    expect(pages.count).toBeGreaterThan(2);
  });

  test("has all its letters in one font family", () => {
    expect(pdfFonts(file)).toEqual(["Tinos-Bold", "Tinos-BoldItalic", "Tinos-Italic", "Tinos-Regular"]);
  });

  test("has the page number in the middle of the upper margin, but not on page 1", () => {
    const inMargin = words.filter((word) => word.bottom < TOP_MARGIN);
    expect(inMargin.map(({ page, text }) => [page, text])).toEqual(
      Array.from({ length: pdfPages(file).count - 1 }, (_, index) => [index + 2, String(index + 2)]),
    );
    const middleOfText = 30 * POINTS_PER_MM + TEXT_WIDTH / 2;
    for (const number of inMargin) expect((number.left + number.right) / 2).toBeCloseTo(middleOfText, -1);
  });

  test("keeps every word inside the margins", () => {
    const right = A4.width - 15 * POINTS_PER_MM;
    expect(words.filter((word) => word.left < 30 * POINTS_PER_MM - 1 || word.right > right + 1)).toEqual([]);
  });

  test("prints at full size, with the letter widths of our text metrics", () => {
    const lastWords = words.filter((word) => word.text.startsWith("HẾT"));
    expect(lastWords).toHaveLength(rows.length);
    lastWords.forEach((word, index) => {
      const expected = textWidth(word.text, { size: 14, ...rows[index]?.style });
      expect(Math.abs(word.right - word.left - expected) / expected).toBeLessThan(0.01);
    });
  });

  test("loses no word", () => {
    const printed = words.filter((word) => word.bottom >= TOP_MARGIN).map((word) => word.text);
    expect(lettersOf(...printed)).toBe(lettersOf(...rows.map((row) => row.text)));
  });

  test("can be looked at page by page", () => {
    expect(pdfPictures(file, folder)).toHaveLength(pdfPages(file).count);
  });
});

describeWith(["LibreOffice", "poppler"], "a printed sheet", () => {
  const print = usePrinter();
  const style = { fontName: "Times New Roman", fontSize: 14 };

  const formula = "=TTHC.TYLE_DUNGHAN(B1,C1)";
  const values = print(workbook([sheet({ cells: [cell(0, 0, 97.35, { formula, style })] })]));

  test("shows cached values of functions LibreOffice does not know, and no formula", () => {
    expect(pdfText(values)).toHaveLength(1);
    expect(pdfText(values)[0]?.trim()).toBe("97.35");
  });

  const rows = ["tiêu đề", "một", "hai", "ba", "ngoài"].map((text, row) => cell(row, 0, text, { style }));
  const broken = reportPage({ printArea: "A1:A4", titleRows: "1:1", rowBreaks: [3, 4], centerHeader: "" });
  const breaks = print(workbook([sheet({ cells: rows, page: broken })]));

  test("breaks its pages where it is told, repeats the title rows and prints only the print area", () => {
    expect(pdfText(breaks).map((text) => text.trim().split(/\s+/).join(" "))).toEqual([
      "tiêu đề một",
      "tiêu đề hai",
      "tiêu đề ba",
    ]);
  });

  const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
  const everything = sheet({
    name: "Xã 'A' & B",
    cells: [
      cell(0, 0, "Tổng số", { style: { ...style, fill: "#DDEBF7", borders: { top: thin, bottom: thin } } }),
      cell(0, 1, 1022, { style: { ...style, numberFormat: "0000000", locked: false } }),
      cell(1, 0, "=1+1", { style }),
      cell(2, 0, "#DIV/0!", { style }),
      cell(3, 0, "ẩn", { style }),
    ],
    merges: ["C1:D2"],
    names: [{ name: "tn", formula: "='Xã ''A'' & B'!$B$1", visible: false }],
    conditionalFormats: [
      { range: "B1", formula: "=$B$1>1000", fill: "#FFC7CE", bold: true, stopIfTrue: true },
    ],
    validations: [
      {
        range: "B1",
        rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        ignoreBlanks: true,
        error: { title: "Sai", message: "Nhập số nguyên", style: "Stop", show: true },
        prompt: { title: "", message: "", show: false },
      },
    ],
    columnWidths: { 0: 100, 1: 100 },
    hiddenRows: [3],
    frozen: { rows: 1, columns: 1 },
    isProtected: true,
  });
  const whole = print(
    workbook([everything, sheet({ name: "Ẩn", visibility: "Hidden", cells: [cell(0, 0, "không in")] })], {
      isStructureProtected: true,
      customProperties: { "TTHC.don_vi": "Gia Phúc" },
      names: [{ name: "phien_ban", formula: "=1", visible: true }],
    }),
  );

  test("is opened with all that a workbook can hold, and shows its conditional format", () => {
    const shown = new Set(pdfWords(whole).map((word) => word.text));
    expect(shown).toEqual(new Set(["Tổng", "số", "0001022", "=1+1", "#DIV/0!"]));
    expect(pdfFonts(whole)).toEqual(["Tinos-Bold", "Tinos-Regular"]);
  });

  const cells = [0, 1, 2].map((column) => cell(0, column, `cột${column}`, { style }));
  const page = reportPage({ zoom: { scale: 100 }, centerHorizontally: false });
  const columns = print(workbook([sheet({ cells, columnWidths: { 0: 150, 1: 60, 2: 50 }, page })]));

  test("has columns as wide as the snapshot says", () => {
    const words = pdfWords(columns);
    const [first, second, third] = words.map((word) => word.left) as [number, number, number];
    expect(second - first).toBeCloseTo(150, 0);
    expect(third - second).toBeCloseTo(60, 0);
  });
});

describeWith(["LibreOffice"], "printing", () => {
  test("tells path and size of the PDF", async () => {
    const file = join(folder, "one.pdf");
    const result = await printPdf(await writeXlsx(workbook([sheet({ cells: [cell(0, 0, "a")] })])), file);
    expect(result).toEqual({ file, bytes: (await stat(file)).size });
    expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
