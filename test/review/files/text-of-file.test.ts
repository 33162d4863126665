import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  InsertedTextRun,
  DeletedTextRun,
  TextRun,
} from "docx";
import JSZip from "jszip";
import { textOfFile } from "../../../src/review/files/text-of-file";
import { reviewText } from "../../../src/review/review";

async function wordFile(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}

const row = (...cells: string[]): TableRow =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

describe("Word files", () => {
  test("paragraphs, and tables as rows", async () => {
    const file = await wordFile([
      new Paragraph("II. Kết quả"),
      new Table({ rows: [row("Chỉ tiêu", "Số liệu"), row("Hồ sơ đã giải quyết", "1.006")] }),
      new Paragraph("Có 17 hồ sơ đang giải quyết."),
    ]);
    const text = (await textOfFile(file)).text;
    expect(text.split("\n")).toEqual([
      "II. Kết quả",
      "Chỉ tiêu | Số liệu",
      "Hồ sơ đã giải quyết | 1.006",
      "Có 17 hồ sơ đang giải quyết.",
    ]);
    expect(reviewText(text).figures).toMatchObject({ da_giai_quyet: 1006, dang_giai_quyet: 17 });
  });

  test("of tracked changes the final text, of comments nothing", async () => {
    const change = { id: 1, author: "A", date: "2026-04-20T00:00:00Z" };
    const file = await wordFile([
      new Paragraph({
        children: [
          new TextRun("Đã giải quyết "),
          new DeletedTextRun({ ...change, text: "1.006" }),
          new InsertedTextRun({ ...change, id: 2, text: "1.005" }),
          new TextRun(" hồ sơ."),
        ],
      }),
    ]);
    expect((await textOfFile(file)).text).toBe("Đã giải quyết 1.005 hồ sơ.");
  });

  test("a zip that holds no document", async () => {
    const zip = new JSZip();
    zip.file("xl/workbook.xml", "<workbook/>");
    await expect(textOfFile(await zip.generateAsync({ type: "uint8array" }))).rejects.toThrow(
      "không phải văn bản Word",
    );
  });

  test("a .docx that holds no Word file, whatever it holds", async () => {
    const text = new TextEncoder().encode("Tổng số hồ sơ: 5 hồ sơ.");
    await expect(textOfFile(text, "bao-cao.DOCX")).rejects.toThrow("không phải tệp Word");
    await expect(textOfFile(text, "bao-cao.txt")).resolves.toEqual({
      text: "Tổng số hồ sơ: 5 hồ sơ.",
      withoutText: [],
    });
  });

  test("a bomb, honest or not, is not opened", async () => {
    const zip = new JSZip();
    zip.file("word/document.xml", "0".repeat(80_000_000));
    const bomb = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    await expect(textOfFile(bomb)).rejects.toThrow("nén bất thường");
    await expect(textOfFile(lying(bomb))).rejects.toThrow("nén bất thường");
  });

  test("a file cut off while it was copied", async () => {
    const file = await wordFile([new Paragraph("Tổng số hồ sơ: 5 hồ sơ.")]);
    await expect(textOfFile(file.slice(0, file.length / 2))).rejects.toThrow("bị hỏng");
  });
});

/** The same archive with its directory telling that the document is small. */
function lying(bomb: Uint8Array): Uint8Array {
  const copy = bomb.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return copy;
}

describe("text files", () => {
  const text = "Tổng số hồ sơ: 1.022 hồ sơ, trực tuyến 980 hồ sơ.";
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
    bytes.setUint16(0, 0xfeff, littleEndian);
    for (let at = 0; at < text.length; at += 1)
      bytes.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(bytes.buffer);
  };

  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(true)],
    ["UTF-16, big end first", utf16(false)],
  ])("%s", async (_name, bytes) => {
    expect((await textOfFile(bytes)).text.replace("\ufeff", "")).toBe(text);
  });

  test("bytes of an old font", async () => {
    const old = "Tæng sè hå s¬ tiÕp nhËn: 120 hå s¬, hå s¬ trùc tuyÕn 100 hå s¬, hå s¬ trùc tiÕp 20 hå s¬";
    const bytes = Uint8Array.from(old, (letter) => letter.charCodeAt(0));
    expect(reviewText((await textOfFile(bytes)).text)).toMatchObject({
      converted: "TCVN3",
      figures: { tiep_nhan_trong_ky: 120 },
    });
  });

  test.each<[string, readonly number[], string]>([
    ["an empty file", [], "trống"],
    ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], ".doc"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47], "ảnh"],
    ["a program", [0x4d, 0x5a, 1, 2, 3, 4, 5, 6, 7, 8], "không phải văn bản"],
  ])("%s has one clear message", async (_name, bytes, words) => {
    await expect(textOfFile(Uint8Array.from(bytes))).rejects.toThrow(words);
  });
});
