/** The reports of the real cases on paper: the sheet as Excel would print it, and the Word file. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedExcel } from "../../embedded-excel";
import { printPdfs } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";
import { makeReport } from "../../scripts/demo/make-report";
import type { Case } from "../../scripts/case-file/read-case";
import { textsOf, type ReportDocument } from "../../src/report/document/document";
import { wordFile } from "../../src/report/word/word-file";
import { REAL_CASES } from "../cases";
import { describeWith } from "../support/needs";
import { pdfFonts, pdfPages, pdfText, pdfWords } from "../support/poppler";

const MM = 72 / 25.4;

interface Printed {
  readonly document: ReportDocument;
  readonly sheet: string;
  readonly word: string;
}

/** The report of a case: the document, the workbook with its sheet, the Word file. */
async function make(given: Case): Promise<{ document: ReportDocument; xlsx: Uint8Array; docx: Uint8Array }> {
  const excel = await openEmbeddedExcel();
  try {
    const { document, reportSheet } = await makeReport(excel, given);
    const xlsx = await writeXlsx(excel.snapshot(), { sheets: [reportSheet] });
    return { document, xlsx, docx: await wordFile([document]) };
  } finally {
    excel.dispose();
  }
}

/** Starting LibreOffice takes longer than printing, so it prints all files at once. */
async function printAll(cases: readonly Case[]): Promise<Printed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-report-"));
  const made = [];
  for (const given of cases) made.push(await make(given));
  const file = (name: string, index: number): string => path.join(folder, `${name}-${index}.pdf`);
  await printPdfs(
    made.flatMap(({ xlsx, docx }, index) => [
      { content: xlsx, outFile: file("sheet", index) },
      { content: docx, format: "docx" as const, outFile: file("word", index) },
    ]),
  );
  return made.map(({ document }, index) => ({
    document,
    sheet: file("sheet", index),
    word: file("word", index),
  }));
}

/** LibreOffice may break lines anywhere, also after a hyphen: letters are compared without blanks. */
const letters = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** The text of all pages without their page numbers. */
const bodyOf = (file: string): string =>
  pdfText(file)
    .map((page, index) => (index === 0 ? page : page.replace(/^\s*\d+\s*\n/, "")))
    .join("\n");

const APRIL = REAL_CASES[0]!.case;

const HOSTILE: Case = {
  ...APRIL,
  unit: `TTPVHCC xã ${"Nguyễn Bỉnh Khiêm ".repeat(6)}Đông`,
  information: { nguoi_ky: "" },
  narrative: {
    dac_diem: `=HYPERLINK("http://example.invalid","bấm vào đây")\n${"Chấp hành nghiêm quy chế làm việc. ".repeat(115)}`,
    uu_diem: "x".repeat(300),
    han_che: "Lời\u0007 có\u000b ký tự\u0000 lạ",
  },
};

const CASES = [
  ...REAL_CASES.map(({ name, case: given }) => ({ name, given, isLandscape: false })),
  { name: "a report with hostile words", given: HOSTILE, isLandscape: false },
  { name: "Biểu 06", given: { ...REAL_CASES[1]!.case, template: "bieu-06" }, isLandscape: true },
];

describeWith(["LibreOffice", "poppler"], "the printed report", () => {
  let all: Printed[];
  beforeAll(async () => {
    all = await printAll(CASES.map(({ given }) => given));
  });

  describe.each(CASES.map((each, index) => ({ ...each, index })))("of $name", ({ index, isLandscape }) => {
    let printed: Printed;
    beforeAll(() => {
      printed = all[index]!;
    });

    describe.each(["sheet", "word"] as const)("from the %s", (kind) => {
      it("is A4", () => {
        const { width, height } = pdfPages(printed[kind]);
        const sides = isLandscape ? [297, 210] : [210, 297];
        expect(width).toBeCloseTo(sides[0]! * MM, 0);
        expect(height).toBeCloseTo(sides[1]! * MM, 0);
      });

      it("embeds one Times-compatible family and nothing else", () => {
        const families = new Set(pdfFonts(printed[kind]).map((font) => font.replace(/-.*$/, "")));
        expect([...families]).toEqual(["Tinos"]);
      });

      it("holds every word of the report", () => {
        const text = letters(bodyOf(printed[kind]));
        const words = textsOf(printed.document).flatMap((each) => each.split(/[\s\u00a0]+/));
        expect(words.filter((word) => !text.includes(letters(word)))).toEqual([]);
      });

      it("holds every paragraph, heading and item whole, in order", () => {
        const text = letters(bodyOf(printed[kind]));
        let from = 0;
        for (const block of printed.document.blocks) {
          if (block.kind === "table") continue;
          const at = text.indexOf(letters(block.text), from);
          expect([block.text.slice(0, 60), at >= 0]).toEqual([block.text.slice(0, 60), true]);
          from = at;
        }
      });

      it("keeps every word inside the margins", () => {
        const right = (isLandscape ? 297 : 210) * MM - 15 * MM;
        const outside = pdfWords(printed[kind]).filter(
          (word) => word.left < 30 * MM - 1 || word.right > right + 1,
        );
        expect(outside.map((word) => word.text)).toEqual([]);
      });

      it("numbers its pages from the second on", () => {
        const pages = pdfText(printed[kind]);
        const firstLine = (page: string): string =>
          page
            .split("\n")
            .find((line) => line.trim() !== "")!
            .trim();
        expect(firstLine(pages[0]!)).not.toMatch(/^\d+$/);
        pages.slice(1).forEach((page, index) => expect(firstLine(page)).toBe(String(index + 2)));
      });

      it("has no page without text", () => {
        for (const page of pdfText(printed[kind]))
          expect(page.replace(/^\s*\d+\s*\n/, "").trim()).not.toBe("");
      });

      it("ends no page with a heading, or a line that announces what follows", () => {
        const headings = printed.document.blocks.filter((block) => block.kind === "heading");
        for (const page of pdfText(printed[kind]).slice(0, -1)) {
          expect(headings.filter(({ text }) => letters(page).endsWith(letters(text)))).toEqual([]);
          const last = page.trimEnd().split("\n").at(-1) ?? "";
          expect(last.trim()).not.toMatch(/:$/);
        }
      });
    });
  });
});
