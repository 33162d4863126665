/** PDF files: their text as it was written, and what cannot be read refused in words. */
import { linesOfPages, type PlacedText } from "../../../src/review/files/pdf-lines";
import { textOfFile } from "../../../src/review/files/text-of-file";
import { reviewText } from "../../../src/review/review";
import { pdfFile, type PdfPiece } from "../support/pdf-file";

const LEFT = 85;
const INDENT = 28;
const LINE = 18;

/** A page of lines from its top; the first of a paragraph is indented by blanks. */
const page = (...lines: readonly string[]): PdfPiece[] =>
  lines.map((line, index) => ({
    text: line.trim(),
    x: LEFT + (line.startsWith(" ") ? INDENT : 0),
    y: 780 - index * LINE,
  }));

const SENTENCE = [
  " Trong kỳ, Trung tâm tiếp nhận 1.022 hồ sơ, trong đó trực tuyến 980",
  "hồ sơ, trực tiếp 42 hồ sơ; đã giải quyết 1.006 hồ sơ đúng thời hạn và",
  "chuyển sang kỳ sau 16 hồ sơ.",
];

test("the lines of a paragraph are joined, those of the next begin anew", async () => {
  const file = pdfFile([page("I. KẾT QUẢ", ...SENTENCE, " Đã số hóa 5 hồ sơ.")]);
  const text = (await textOfFile(file, "bao-cao.pdf")).text;
  expect(text.split("\n")).toEqual([
    "I. KẾT QUẢ",
    SENTENCE.map((line) => line.trim()).join(" "),
    "Đã số hóa 5 hồ sơ.",
  ]);
  expect(reviewText(text).figures).toMatchObject({ tn_truc_tuyen: 980, tn_truc_tiep: 42 });
});

test("a paragraph goes on over the end of a page, its number is no line", async () => {
  const [first, ...others] = SENTENCE;
  const file = pdfFile([page(first!), [{ text: "2", x: 290, y: 810 }, ...page(...others)]]);
  expect((await textOfFile(file)).text).toBe(SENTENCE.map((line) => line.trim()).join(" "));
});

test.each<[string, () => Uint8Array, RegExp]>([
  ["a scan", () => pdfFile([[], []]), /ảnh quét/],
  ["a scan with a stamp", () => pdfFile([[{ text: "Số 12", x: 90, y: 700 }], []]), /ảnh quét/],
  [
    "a locked file",
    () =>
      pdfFile(
        [page("Tổng số: 5 hồ sơ")],
        `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
      ),
    /mật khẩu/,
  ],
  ["a file cut off", () => pdfFile([page("Tổng số: 5 hồ sơ")]).slice(0, 60), /bị hỏng/],
])("%s is refused in words", async (_what, file, words) => {
  await expect(textOfFile(file())).rejects.toThrow(words);
});

test("pages without letters among others are told, not passed over", async () => {
  const report = page(" Trong kỳ, Trung tâm tiếp nhận 1.022 hồ sơ.");
  const { text, withoutText } = await textOfFile(pdfFile([report, [], report, report, []]));
  expect(withoutText).toEqual([2, 5]);
  const { summary } = reviewText(text, { withoutText });
  expect(summary).toContain(
    "Trang 2, 5 không có chữ để đọc (ảnh quét hoặc trang trắng): tự xem lại các trang này.",
  );
  expect(reviewText(text).summary).not.toContain("Trang");
});

test("a web view that is too old is told", async () => {
  const { structuredClone } = globalThis;
  Object.assign(globalThis, { structuredClone: undefined });
  await expect(
    textOfFile(pdfFile([page("Tổng số: 5 hồ sơ")])).finally(() =>
      Object.assign(globalThis, { structuredClone }),
    ),
  ).rejects.toThrow(/quá cũ/);
});

describe("lines of a layout", () => {
  const at = (x: number, y: number, text: string): PlacedText => ({
    text,
    x,
    y,
    width: text.length * 7,
    size: 14,
  });

  test.each<[string, PlacedText[], string[]]>([
    [
      "pieces of one line, whatever their order",
      [at(110, 700, "hạn:"), at(85, 700.5, "Quá"), at(142, 700, "5")],
      ["Quá hạn: 5"],
    ],
    [
      "wide gaps part cells",
      [at(85, 700, "1"), at(130, 700, "Quá hạn"), at(400, 700, "5")],
      ["1\tQuá hạn\t5"],
    ],
    [
      "cells of two lines beside one of numbers are one row",
      [at(130, 709, "Hồ sơ giải quyết"), at(85, 700, "1"), at(400, 700, "5"), at(130, 691, "quá hạn")],
      ["1\tHồ sơ giải quyết quá hạn\t5"],
    ],
    [
      "rows as far apart as lines of a text stay rows",
      [at(85, 700, "1"), at(130, 700, "Quá hạn"), at(85, 683, "2"), at(130, 683, "Đúng hạn")],
      ["1\tQuá hạn", "2\tĐúng hạn"],
    ],
    [
      "items of a list are not joined, however long",
      [at(113, 700, `- ${"a".repeat(60)}`), at(113, 682, "- Quá hạn: 5 hồ sơ")],
      [`- ${"a".repeat(60)}`, "- Quá hạn: 5 hồ sơ"],
    ],
    [
      "a short line ends its paragraph",
      [at(113, 718, `${"a".repeat(60)}.`), at(113, 700, "Tổng số"), at(85, 682, "quá hạn: 5 hồ sơ")],
      [`${"a".repeat(60)}.`, "Tổng số", "quá hạn: 5 hồ sơ"],
    ],
  ])("%s", (_name, pieces, lines) => {
    expect(linesOfPages([pieces])).toEqual(lines);
  });
});
