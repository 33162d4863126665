/** Reports made for their pages: long paragraphs, many items, tables over a page's end, signatures near one. */
import type { Block, ReportDocument } from "../../src/report/document/document";
import { sampleText } from "./sample-text";

/** Told again on paper. */
const tableRowText = (index: number): string => `Hàng${index + 1}`;

const paragraph = (words: number, mark: string): Block => ({
  kind: "paragraph",
  text: `${sampleText(words, mark)}.`,
});

const heading = (text: string): Block => ({ kind: "heading", level: 1, text });

const items = (count: number, words: number): Block[] =>
  Array.from({ length: count }, (_, index): Block => {
    if (index % 5 === 0)
      return { kind: "item", level: 1, text: `${sampleText(words, `I${index}`)}. Trong đó:` };
    return { kind: "item", level: 2, text: `${sampleText(words, `I${index}`)}.` };
  });

const table = (rows: number): Block => ({
  kind: "table",
  caption: "Bảng tổng hợp",
  columns: [
    { title: "Chỉ tiêu", share: 0.7, align: "left" },
    { title: "Số liệu", share: 0.3, align: "right" },
  ],
  rows: Array.from({ length: rows }, (_, index) => [tableRowText(index), "1.022"]),
});

const CLOSING: Block = {
  kind: "paragraph",
  text: "Trên đây là báo cáo kết quả thực hiện nhiệm vụ của Trung tâm Phục vụ hành chính công./.",
};

/** Blocks by the length that decides where a page ends. */
const BODIES: readonly (readonly [
  name: string,
  lengths: readonly number[],
  body: (length: number) => Block[],
])[] = [
  [
    "long paragraphs under headings",
    [60, 75],
    (length) =>
      Array.from({ length: 12 }, (_, index) => [
        heading(`${index + 1}. Nội dung`),
        paragraph(length + index * 11, `P${index}`),
      ]).flat(),
  ],
  ["many items that are announced", [5, 13], (length) => items(55, length)],
  [
    "a table at the end of a page",
    [12, 14, 16, 18],
    (length) => [heading("I. Kết quả"), ...items(length, 8), heading("II. Bảng"), table(9)],
  ],
  ["a table over several pages", [70, 71], (length) => [paragraph(40, "T"), table(length)]],
  [
    "a signature near the end of a page",
    [16, 17, 18, 19, 20],
    (length) => [heading("I. Kết quả"), ...items(length, 8)],
  ],
  [
    "a paragraph of half a page above the signature",
    [2, 4, 6],
    (length) => [...items(length, 8), paragraph(330, "D")],
  ],
];

/** Each in the frame of a given report: its letterhead, title and signature. */
export const generatedReports = (
  frame: ReportDocument,
): { readonly name: string; readonly document: ReportDocument }[] =>
  BODIES.flatMap(([name, lengths, body]) =>
    lengths.map((length) => ({
      name: `${name} (${length})`,
      document: { ...frame, blocks: [...body(length), CLOSING] },
    })),
  );
