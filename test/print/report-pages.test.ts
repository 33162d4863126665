/** Where the pages of printed reports end, by the breaks of the plan and where Excel passes over them. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedExcel, type PageSnapshot, type WorkbookSnapshot } from "../../embedded-excel";
import { printPdfs } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";
import { queueDressing } from "../../src/excel/writing/dress-sheet";
import { applyPlan } from "../../src/excel/writing/apply-plan";
import { textsOf, type ReportDocument } from "../../src/report/document/document";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { mm } from "../../src/sheets/report/sheet-page";
import { documentOfCase } from "../report/real-documents";
import { REAL_CASES } from "../cases";
import { generatedReports } from "../support/generated-reports";
import { describeWith } from "../support/needs";
import { pdfText, pdfWords, type PdfWord } from "../support/poppler";

const CASES = REAL_CASES.map(({ name, case: given }) => ({ name, document: documentOfCase(given) }));
const REPORTS = [...CASES, ...generatedReports(CASES[0]!.document)];

const TOP_MARGIN = mm(20);

interface Printed {
  /** As Excel has it: breaks count only where the sheet is not fitted to pages. */
  readonly setup: PageSnapshot;
  readonly planned: string;
  readonly natural: string;
}

const withoutBreaks = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, page: { ...sheet.page, rowBreaks: [] } })),
});

/** Each report with its breaks and without them; LibreOffice, which honours breaks always, starts once for all. */
async function printAll(documents: readonly ReportDocument[]): Promise<Printed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-pages-"));
  const excel = await openEmbeddedExcel();
  const restoreGlobals = excel.installGlobals();
  try {
    await Excel.run(async (context) => {
      documents.forEach((document, index) => {
        const name = `Báo cáo ${index}`;
        const [sheet, plan] = [context.workbook.worksheets.add(name), planReportSheet(document, { name })];
        applyPlan(sheet, plan);
        queueDressing(sheet, plan);
      });
      await context.sync();
    });
    const workbook = excel.snapshot();
    const jobs = await Promise.all(
      documents.flatMap((_, index) =>
        ([workbook, withoutBreaks(workbook)] as const).map(async (each, kind) => ({
          content: await writeXlsx(each, { sheets: [`Báo cáo ${index}`] }),
          outFile: path.join(folder, `${index}-${kind}.pdf`),
        })),
      ),
    );
    await printPdfs(jobs);
    return documents.map((_, index) => ({
      setup: workbook.sheets.find(({ name }) => name === `Báo cáo ${index}`)!.page,
      planned: jobs[2 * index]!.outFile,
      natural: jobs[2 * index + 1]!.outFile,
    }));
  } finally {
    restoreGlobals();
    excel.dispose();
  }
}

/** LibreOffice may break lines anywhere, also after a hyphen: letters are compared without blanks. */
const letters = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** The letters of each page without its number. */
const pagesOf = (file: string): string[] =>
  pdfText(file).map((page, index) => letters(index === 0 ? page : page.replace(/^\s*\d+\s*\n/, "")));

/** Room that LibreOffice keeps from line to line of Times New Roman 14, and what Excel may need (`text-metrics`). */
const PACE = { drawn: 15.5, planned: 17.25 };

/** Below a paragraph of so many lines: its spacing, the padding of its row, and what Excel's pace may need more. */
const roomBelow = (lines: number): number => 6 + 1.5 + lines * (PACE.planned - PACE.drawn);

const isBodyText = ({ top, bottom }: PdfWord): boolean => Math.abs(bottom - top - 14 * 1.3) < 0.5;

/** The words of the body on each page, from its first paragraph to the closing sentence. */
function wordsOfBody(file: string, first: string): PdfWord[][] {
  const words = pdfWords(file);
  const begin = words.findIndex((_, index) => textFrom(words, index).startsWith(letters(first).slice(0, 50)));
  const end = words.map(({ text }) => text.endsWith("./.")).lastIndexOf(true);
  const body = words.slice(begin, end + 1).filter(({ bottom }) => bottom > TOP_MARGIN);
  return Array.from({ length: body.at(-1)!.page }, (_, page) =>
    body.filter((word) => word.page === page + 1),
  );
}

const textFrom = (words: readonly PdfWord[], index: number): string =>
  letters(
    words
      .slice(index, index + 20)
      .map(({ text }) => text)
      .join(""),
  );

/** The lines of a page as [foot, whether in the body's letters], from the top. */
function linesOf(words: readonly PdfWord[]): { readonly foot: number; readonly isText: boolean }[] {
  const lines: { foot: number; isText: boolean }[] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && word.bottom - last.foot < 3) last.isText &&= isBodyText(word);
    else lines.push({ foot: word.bottom, isText: isBodyText(word) });
  }
  return lines;
}

/** Rooms between paragraphs of a page that are larger than their lines explain. */
function spareRooms(words: readonly PdfWord[]): number[] {
  const spare: number[] = [];
  let lines = 1;
  linesOf(words).forEach(({ foot, isText }, index, all) => {
    const above = all[index - 1];
    if (above === undefined || !isText || !above.isText) {
      lines = 1;
      return;
    }
    const gap = foot - above.foot;
    if (gap < PACE.drawn + 3) {
      lines += 1;
      return;
    }
    if (gap > PACE.drawn + roomBelow(lines) + 0.75) spare.push(gap);
    lines = 1;
  });
  return spare;
}

describeWith(["LibreOffice", "poppler"], "the pages of a printed report", () => {
  let all: Printed[];
  beforeAll(async () => {
    all = await printAll(REPORTS.map(({ document }) => document));
  });

  describe.each(REPORTS.map((each, index) => ({ ...each, index })))("of $name", ({ document, index }) => {
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" ? [letters(block.text)] : [],
    );
    let pages: string[];
    beforeAll(() => {
      pages = pagesOf(all[index]!.planned);
    });

    test("are broken at full size, each by a break of its own, and counted from 1", () => {
      const { zoom, rowBreaks, firstPageNumber } = all[index]!.setup;
      expect({ zoom, firstPageNumber }).toEqual({ zoom: { scale: 100 }, firstPageNumber: 1 });
      expect(rowBreaks).toHaveLength(pages.length - 1);
    });

    test("are the same whether Excel keeps the breaks or passes over them", () => {
      expect(pagesOf(all[index]!.natural)).toEqual(pages);
    });

    test("end with no heading and no line that announces what follows, and none is blank", () => {
      for (const page of pages) expect(page).not.toBe("");
      for (const page of pages.slice(0, -1)) {
        expect(page).not.toMatch(/:$/);
        expect(headings.filter((heading) => page.endsWith(heading))).toEqual([]);
      }
    });

    test("part a table so that three rows stand on either side", () => {
      for (const block of document.blocks) {
        if (block.kind !== "table") continue;
        const rows = block.rows.map((row) => letters(row.join("")));
        const parts = pages
          .map((page) => rows.filter((row) => page.includes(row)).length)
          .filter((count) => count > 0);
        expect(
          parts.filter(
            (count) =>
              count <
              Math.min(
                3,
                parts.reduce((a, b) => a + b),
              ),
          ),
        ).toEqual([]);
      }
    });

    test("end with a page that holds more than the closing sentence and the signature", () => {
      const closing = letters((document.blocks.at(-1) as { readonly text: string }).text);
      const last = pages.at(-1)!;
      expect(last).toContain(closing);
      expect(last.indexOf(closing)).toBeGreaterThan(10);
    });

    test("hold every word of the report", () => {
      const text = pages.join("");
      const words = textsOf(document).flatMap((each) => each.split(/[\s\u00a0]+/));
      expect(words.filter((word) => !text.includes(letters(word)))).toEqual([]);
    });

    test("leave no room for a line that is not drawn", () => {
      const [first] = document.blocks as readonly { readonly text: string }[];
      const rooms = wordsOfBody(all[index]!.planned, first!.text).map(spareRooms);
      expect(rooms).toEqual(rooms.map(() => []));
    });
  });
});
