import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedExcel } from "../../embedded-excel";
import { printPdf } from "../../embedded-excel/print/print-pdf";
import { writeXlsx } from "../../embedded-excel/xlsx/write-xlsx";
import { makeReport } from "../../scripts/demo/make-report";
import type { Case } from "../../scripts/case-file/read-case";
import { textsOf, type ReportDocument } from "../../src/report/document";
import { REAL_CASES } from "../cases";
import { describeWith } from "../support/needs";
import { pdfFonts, pdfPages, pdfText } from "../support/poppler";

const MM = 72 / 25.4;

interface Printed {
  readonly document: ReportDocument;
  readonly file: string;
}

async function print(given: Case): Promise<Printed> {
  const excel = await openEmbeddedExcel();
  try {
    const job = await makeReport(excel, given);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "tthc-report-")), "bao-cao.pdf");
    await printPdf(await writeXlsx(excel.snapshot(), { sheets: [job.reportSheet] }), file);
    return { document: job.document, file };
  } finally {
    excel.dispose();
  }
}

/** LibreOffice may break lines anywhere, also after a hyphen: letters are compared without blanks. */
const letters = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** The text of all pages without their page numbers. */
const bodyOf = (file: string): string =>
  pdfText(file)
    .map((page, index) => (index === 0 ? page : page.replace(/^\s*\d+\s*\n/, "")))
    .join("\n");

const HOSTILE: Case = {
  ...REAL_CASES[0]!.case,
  narrative: {
    dac_diem: `=HYPERLINK("http://example.invalid","bấm vào đây")\n${"Chấp hành nghiêm quy chế làm việc. ".repeat(115)}`,
    uu_diem: "x".repeat(300),
  },
};

describeWith(["LibreOffice", "poppler"], "the printed report", () => {
  describe.each([
    ...REAL_CASES.map(({ name, case: given }) => ({ name, given })),
    { name: "a report with hostile words", given: HOSTILE },
  ])("of $name", ({ given }) => {
    let printed: Printed;
    beforeAll(async () => {
      printed = await print(given);
    });

    it("is A4, portrait", () => {
      const { width, height } = pdfPages(printed.file);
      expect(width).toBeCloseTo(210 * MM, 0);
      expect(height).toBeCloseTo(297 * MM, 0);
    });

    it("embeds one Times-compatible family and nothing else", () => {
      const families = new Set(pdfFonts(printed.file).map((font) => font.replace(/-.*$/, "")));
      expect([...families]).toEqual(["Tinos"]);
    });

    it("holds every word of the report", () => {
      const text = letters(bodyOf(printed.file));
      const words = textsOf(printed.document).flatMap((each) => each.split(/[\s\u00a0]+/));
      expect(words.filter((word) => !text.includes(letters(word)))).toEqual([]);
    });

    it("holds every paragraph, heading and item whole, in order", () => {
      const text = letters(bodyOf(printed.file));
      let from = 0;
      for (const block of printed.document.blocks) {
        if (block.kind === "table") continue;
        const at = text.indexOf(letters(block.text), from);
        expect([block.text.slice(0, 60), at >= 0]).toEqual([block.text.slice(0, 60), true]);
        from = at;
      }
    });

    it("numbers its pages from the second on", () => {
      const pages = pdfText(printed.file);
      const firstLine = (page: string): string =>
        page
          .split("\n")
          .find((line) => line.trim() !== "")!
          .trim();
      expect(firstLine(pages[0]!)).not.toMatch(/^\d+$/);
      pages.slice(1).forEach((page, index) => expect(firstLine(page)).toBe(String(index + 2)));
    });
  });
});
