import fc from "fast-check";
import { textsOf, type Block, type ReportDocument } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { templateOf } from "../../../src/report/templates";
import { columnName, parseCell } from "../../../src/sheets/address";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { MARK_COLUMN_NAME, planReportSheet } from "../../../src/sheets/report/report-sheet";
import { REPORT_NAME } from "../../../src/sheets/sheet-marks";
import { FRAMES, mm } from "../../../src/sheets/report/sheet-page";
import { changedRows } from "../../../src/sheets/report/row-marks";
import { heightOf, MAX_ROW_HEIGHT, textWidth } from "../../../src/sheets/text-metrics";
import { REAL_CASES } from "../../cases";
import { CASE_000 } from "../../report/case-000";
import { documentOfCase } from "../../report/real-documents";

const CASE = makeDocument(templateOf("thang-trung-tam")!, CASE_000);
const REMARK = "Còn 2 lỗi chưa sửa khi lập báo cáo";

const withBlocks = (...blocks: Block[]): ReportDocument => ({ ...CASE, blocks });
const plan = (document: ReportDocument): SheetPlan =>
  planReportSheet(document, { name: "Báo cáo", remark: REMARK });

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function boxOf(range: string): Box {
  const [first = "", last = first] = range.split(":");
  const from = parseCell(first)!;
  const to = parseCell(last)!;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, each) => all + (each ?? 0), 0);

const pageColumns = ({ columnWidths }: SheetPlan): number => columnWidths.length - 2;

/** Texts on the page, by reading rows from left to right, as a reader would have them. */
const readableTexts = (sheet: SheetPlan): string =>
  sheet.grid
    .flatMap((row) => row.slice(0, pageColumns(sheet)))
    .filter((cell) => cell !== null)
    .join(" ")
    .replace(/[\s\u00a0]+/g, " ");

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

const FORM = documentOfCase(REAL_CASES[1]!.case, "bieu-06");

const LONG_WORD = "a".repeat(300);
const LONG_PARAGRAPH = Array.from({ length: 500 }, (_, index) => `đoạn ${index}`)
  .join(" ")
  .padEnd(4000, " văn bản");
const LONG_NAME = "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ".repeat(4).slice(0, 120).trim();

const HOSTILE: [string, ReportDocument][] = [
  ["report 000", CASE],
  ["a formula as text", withBlocks({ kind: "paragraph", text: '=HYPERLINK("http://thu.vn";"Bấm")' })],
  ["a word of 300 letters", withBlocks({ kind: "item", level: 2, text: LONG_WORD })],
  ["a paragraph of 4,000 characters", withBlocks({ kind: "paragraph", text: LONG_PARAGRAPH })],
  [
    "forty long paragraphs",
    withBlocks(...Array<Block>(40).fill({ kind: "paragraph", text: LONG_PARAGRAPH })),
  ],
  [
    "a unit with a name of 120 letters",
    { ...CASE, letterhead: { ...CASE.letterhead, parent: LONG_NAME, issuer: LONG_NAME } },
  ],
  [
    "no parent body and no title",
    { ...CASE, letterhead: { ...CASE.letterhead, parent: "" }, title: { kind: "BÁO CÁO", summary: "" } },
  ],
  ["sixty recipients", { ...CASE, recipients: Array<string>(60).fill("Thường trực Đảng ủy (để báo cáo)") }],
  ["nobody to send to or to sign", { ...CASE, recipients: [], signature: { authority: [], name: "" } }],
  ["an empty report", withBlocks()],
  ["Biểu 06, landscape", FORM],
  [
    "Biểu 06 with sixty fields",
    {
      ...FORM,
      blocks: FORM.blocks.map((block) =>
        block.kind === "table"
          ? {
              ...block,
              rows: Array.from({ length: 60 }, (_, index) => [
                String(index),
                `Lĩnh vực ${index} ${LONG_NAME}`,
              ]),
            }
          : block,
      ),
    },
  ],
  [
    "lines that announce lists, whatever page they come to",
    withBlocks(
      ...Array.from({ length: 120 }, (_, index): Block =>
        index % 3 === 0
          ? { kind: "item", level: 1, text: `Số liệu ${index}. Trong đó:` }
          : { kind: "item", level: 2, text: `Phần ${index}.` },
      ),
    ),
  ],
  [
    "a table of 90 rows with a long cell",
    withBlocks(
      { kind: "heading", level: 1, text: "I. Bảng" },
      {
        kind: "table",
        caption: "Bảng",
        columns: [
          { title: "Cột một", share: 0.4, align: "left" },
          { title: "Cột hai", share: 0.6, align: "right" },
        ],
        rows: Array.from({ length: 90 }, (_, index) => [String(index), index === 40 ? LONG_WORD : "1.022"]),
      },
    ),
  ],
];

describe.each(HOSTILE)("the sheet of %s", (_, document) => {
  const sheet = plan(document);
  const columns = pageColumns(sheet);
  const frame = FRAMES[document.orientation ?? "portrait"];

  test("holds every text whole", () => {
    const read = readableTexts(sheet);
    expect(textsOf(document).filter((text) => !read.includes(plain(text)))).toEqual([]);
  });

  test("is as wide as the text of the page, in whole pixels", () => {
    const widths = sheet.columnWidths.slice(0, columns);
    expect(sum(widths)).toBeCloseTo(frame.width, 6);
    for (const width of widths) expect(width / 0.75).toBe(Math.round(width / 0.75));
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(widths.length).toBeLessThanOrEqual(20);
  });

  test("merges nothing twice and nothing outside the grid", () => {
    const boxes = sheet.merges.map(boxOf);
    boxes.forEach((box, index) => {
      expect(box.bottom).toBeLessThan(sheet.grid.length);
      expect(box.right).toBeLessThanOrEqual(columns);
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    });
  });

  test("clips no text: each has the height that its width asks for", () => {
    const boxes = sheet.merges.map(boxOf);
    sheet.grid.forEach((row, top) =>
      row.slice(0, columns).forEach((cell, left) => {
        if (typeof cell !== "string") return;
        const box = boxes.find((each) => each.top === top && each.left === left) ?? {
          top,
          left,
          bottom: top,
          right: left,
        };
        const range = sheet.styles.filter(
          ({ range: each }) => each.split(":")[0] === `${columnName(left)}${top + 1}`,
        );
        const font = range.at(-1)!.style.font!;
        const width = sum(sheet.columnWidths.slice(box.left, box.right + 1));
        const height = sum(sheet.rowHeights.slice(box.top, box.bottom + 1));
        const needed = heightOf(
          cell,
          { size: font.size!, bold: font.bold ?? false, italic: font.italic ?? false },
          width,
        );
        expect(height).toBeGreaterThanOrEqual(needed);
      }),
    );
    for (const height of sheet.rowHeights) expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  });

  test("fills pages and never overfills one", () => {
    const starts = (sheet.page.pageBreaksBefore ?? []).map((row) => row - 1);
    const edges = [0, ...starts, sheet.grid.length];
    edges.slice(1).forEach((end, index) => {
      expect(end).toBeGreaterThan(edges[index]!);
      expect(sum(sheet.rowHeights.slice(edges[index], end))).toBeLessThanOrEqual(frame.height);
    });
  });

  test("ends no page with a line that announces what follows", () => {
    for (const row of sheet.page.pageBreaksBefore ?? []) {
      expect(plain(String(sheet.grid[row - 2]?.[0] ?? ""))).not.toMatch(/:$/);
    }
  });

  test("ends no page with a heading", () => {
    const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    for (const row of sheet.page.pageBreaksBefore ?? []) {
      const last = plain(String(sheet.grid[row - 2]?.[0] ?? ""));
      expect(headings).not.toContain(last);
    }
  });

  test("holds nothing but texts, and marks that match them", () => {
    expect(sheet.grid.flat().filter((cell) => cell !== null && typeof cell !== "string")).toEqual([]);
    expect(changedRows(sheet.grid, columns + 1)).toEqual([]);
  });
});

describe("the page", () => {
  const sheet = plan(CASE);
  const columns = pageColumns(sheet);

  test("is A4 portrait with the margins of NĐ 30/2020 and numbers from page 2", () => {
    expect(sheet.page).toMatchObject({
      orientation: "portrait",
      margins: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
      printArea: `A1:${columnName(columns - 1)}${sheet.grid.length}`,
      centerHeader: '&"Times New Roman,Regular"&14&P',
      firstPageBlank: true,
      firstPageNumber: 1,
    });
  });

  test("of a set form is landscape, and its table has a total in bold under heads in levels", () => {
    const form = plan(FORM);
    expect(form.page.orientation).toBe("landscape");
    const merged = (text: string): string | undefined => {
      const row = form.grid.findIndex((cells) => cells.includes(text));
      const column = form.grid[row]?.indexOf(text) ?? -1;
      return form.merges.find((range) => range.startsWith(`${columnName(column)}${row + 1}:`));
    };
    const stt = boxOf(merged("STT")!);
    expect(stt.bottom - stt.top).toBe(2);
    const received = boxOf(merged("Số hồ sơ nhận giải quyết")!);
    expect([received.top, received.bottom]).toEqual([stt.top, stt.top]);
    const total = form.grid.findIndex((cells) => cells.includes("TỔNG SỐ"));
    const bold = form.styles.filter(
      ({ range, style }) => range.endsWith(String(total + 1)) && style.font?.bold,
    );
    expect(bold.length).toBe(13);
  });

  test("leaves the remark and the marks out of print", () => {
    const beside = sheet.grid.map((row) => row[columns]);
    expect(beside.filter((cell) => cell !== null)).toEqual([REMARK]);
    expect(beside[0]).toBe(REMARK);
    expect(sheet.hiddenColumns).toEqual([columns + 1]);
    expect(planReportSheet(CASE, { name: "Báo cáo" }).grid.some((row) => row[columns] !== null)).toBe(false);
  });

  test("tells itself by its names", () => {
    expect(sheet.names).toEqual([
      { name: REPORT_NAME, refersTo: "=1" },
      { name: MARK_COLUMN_NAME, refersTo: `${columnName(columns + 1)}1` },
    ]);
  });

  test("shows the remark in full beside the letterhead, in red", () => {
    const box = boxOf(sheet.merges.find((range) => range.startsWith(`${columnName(columns)}1`)) ?? "A1");
    expect(sum(sheet.rowHeights.slice(0, box.bottom + 1))).toBeGreaterThanOrEqual(
      heightOf(REMARK, { size: 12, bold: true }, sheet.columnWidths[columns]!),
    );
  });

  test("indents first lines by about 1 cm with no-break spaces", () => {
    const opening = sheet.grid
      .flat()
      .find((cell) => typeof cell === "string" && cell.includes("báo cáo kết quả"));
    const [indent = ""] = /^\u00a0+/.exec(String(opening)) ?? [];
    expect(Math.abs(textWidth(indent, { size: 14 }) - mm(10))).toBeLessThan(2);
  });

  test("rules a third to a half under the issuer and the title, and all of the motto", () => {
    const rules = sheet.styles
      .filter(({ style }) => style.borders?.edges.join() === "top")
      .map(({ range }) => sum(sheet.columnWidths.slice(boxOf(range).left, boxOf(range).right + 1)));
    const motto = textWidth("Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true });
    expect(rules).toHaveLength(3);
    expect(rules.some((length) => Math.abs(length - motto) < 18)).toBe(true);
  });

  test("repeats the head of a table on the page where it goes on", () => {
    const long = plan(HOSTILE.at(-1)![1]);
    const heads = long.grid.flatMap((row, index) => (row.includes("Cột một") ? [index + 1] : []));
    expect(heads.length).toBeGreaterThan(2);
    expect(long.page.pageBreaksBefore).toEqual(expect.arrayContaining(heads.slice(1)));
  });

  test("keeps the closing sentence and the whole signature on one page", () => {
    for (let paragraphs = 1; paragraphs < 40; paragraphs += 1) {
      const body = Array<Block>(paragraphs).fill({ kind: "paragraph", text: "Một dòng." });
      const signed = plan(withBlocks(...body, { kind: "paragraph", text: "Trên đây là báo cáo./." }));
      const closing = signed.grid.findIndex((row) => String(row[0]).endsWith("./."));
      const breaks = signed.page.pageBreaksBefore ?? [];
      expect(breaks.filter((row) => row - 1 > closing)).toEqual([]);
    }
  });
});

test("whatever the paragraphs are, nothing is lost between pages", () => {
  const texts = fc.array(fc.stringMatching(/^[a-zđàáệơư=+]{1,12}( [a-zđàáệơư]{1,12}){0,120}$/), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, (paragraphs) => {
      const blocks = paragraphs.map((text): Block => ({ kind: "paragraph", text }));
      const sheet = plan(withBlocks(...blocks));
      expect(readableTexts(sheet)).toContain(plain(paragraphs.join(" ")));
      expect(Math.max(...sheet.rowHeights.map((height) => height ?? 0))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
    }),
    { numRuns: 40 },
  );
});
