/** Files that are no input workbook, and workbooks that something has happened to. */
import JSZip from "jszip";
import * as xlsx from "@e965/xlsx";
import { BAD_FILES } from "../../scripts/dossier-lists/bad-files";
import { bookOfFile } from "../../src/on-files/book-of-file";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { readBook } from "../../src/on-files/read-book";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { UnreadableBook } from "../../src/on-files/unreadable-book";
import { LATEST_INPUT } from "../../src/workbook/pointer-names";
import { planInputSheet } from "../../src/sheets/input/input-sheet";
import { workbookFile } from "../../src/on-files/workbook-of-plans";

let filled: Uint8Array;
beforeAll(async () => {
  filled = await inputWorkbook([
    { name: "ten_ky", content: "tháng 5 năm 2026" },
    { name: "tong_ho_so", content: 25 },
    { name: "da_giai_quyet", content: 20 },
  ]);
});

/** The workbook with one of its parts changed. */
async function withPart(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(filled);
  zip.file(path, change(await zip.file(path)!.async("string")));
  return zip.generateAsync({ type: "uint8array" });
}

const withInput = (change: (xml: string) => string) => withPart("xl/worksheets/sheet1.xml", change);

async function bytesOf(rows: readonly unknown[][], bookType: xlsx.BookType): Promise<Uint8Array> {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as unknown[][]), "Sổ khác");
  return new Uint8Array(xlsx.write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** One of the bombs that the reader of lists is tried with. */
const bomb = async (): Promise<Uint8Array> =>
  BAD_FILES.find(({ what }) => what === "a zip bomb that lies")!.bytes();

const locked = async (): Promise<Uint8Array> =>
  BAD_FILES.find(({ what }) => what === "an .xlsx locked by a password")!.bytes();

describe("a file that is no input workbook is refused with one sentence", () => {
  it.each<[what: string, bytes: () => Promise<Uint8Array>, says: string]>([
    ["an empty file", async () => new Uint8Array(0), "không phải sổ Excel dạng .xlsx"],
    ["a text", async () => new TextEncoder().encode("Tổng;25"), "không phải sổ Excel dạng .xlsx"],
    ["an old workbook", () => bytesOf([["Tổng", 25]], "biff8"), "sổ Excel đời cũ (.xls)"],
    ["another workbook", () => bytesOf([["Tổng", 25]], "xlsx"), "không có biểu nhập liệu"],
    ["an OpenDocument", () => bytesOf([["Tổng", 25]], "ods"), "không phải sổ Excel dạng .xlsx"],
    ["a binary workbook", () => bytesOf([["Tổng", 25]], "xlsb"), "không phải sổ Excel dạng .xlsx"],
    ["half a file", async () => filled.subarray(0, filled.length / 2), "bị hỏng hoặc chép chưa trọn"],
    ["a Word file", async () => wordZip(), "không phải sổ Excel dạng .xlsx"],
    ["a zip bomb", bomb, "cấu tạo bất thường"],
    ["a workbook with a password", locked, "có đặt mật khẩu"],
    [
      "declared entities",
      () => withPart("xl/workbook.xml", (xml) => xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "b">]>')),
      "cấu tạo bất thường",
    ],
    [
      "dates of 1904",
      () =>
        withPart("xl/workbook.xml", (xml) =>
          xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>'),
        ),
      "lịch 1904",
    ],
  ])("%s", async (_, bytes, says) => {
    const refusal = await reportOfFile("a.xlsx", await bytes()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnreadableBook);
    expect((refusal as Error).message).toMatch(/^Tệp “a.xlsx” /);
    expect((refusal as Error).message).toContain(says);
  });
});

async function wordZip(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("word/document.xml", "<w:document/>");
  return zip.generateAsync({ type: "uint8array" });
}

describe("an input workbook that something has happened to is read all the same", () => {
  const figuresOf = async (bytes: Uint8Array) => (await reportOfFile("a.xlsx", bytes)).check.content.figures;

  it("saved by another program, which keeps texts in the cells", async () => {
    const inline = await withInput((xml) =>
      xml.replace(/(<c r="A7"[^>]*?) t="s"([^>]*)><v>\d+<\/v>/, '$1 t="inlineStr"$2><is><t>C00</t></is>'),
    );
    expect(await figuresOf(inline)).toEqual({ tong_ho_so: 25, da_giai_quyet: 20 });
  });

  it("with the sheet renamed and moved behind another", async () => {
    const bytes = await withPart("xl/workbook.xml", (xml) =>
      xml
        .replace('name="Nhập liệu"', 'name="Tháng năm"')
        .replace(/'?Nhập liệu'?!/g, "'Tháng năm'!")
        .replace(/activeTab="0"/, 'activeTab="1"'),
    );
    const { check } = await reportOfFile("a.xlsx", bytes);
    expect([check.sheetName, check.content.figures]).toEqual([
      "Tháng năm",
      { tong_ho_so: 25, da_giai_quyet: 20 },
    ]);
  });

  it("without the name that points at the sheet: by its mark", async () => {
    const bytes = await withPart("xl/workbook.xml", (xml) =>
      xml.replace(new RegExp(`<definedName name="${LATEST_INPUT}">[^<]*</definedName>`), ""),
    );
    expect(await figuresOf(bytes)).toEqual({ tong_ho_so: 25, da_giai_quyet: 20 });
  });

  it("with a row that was deleted, which is told", async () => {
    const bytes = await withPart("xl/workbook.xml", (xml) =>
      xml.replace(/(<definedName name="rut"[^>]*>)[^<]*/, "$1#REF!"),
    );
    const { check, notes } = await reportOfFile("a.xlsx", bytes);
    expect(check.missing).toEqual(["rut"]);
    expect(notes.join(" ")).toContain("Biểu đã mất 1 dòng");
  });

  it("with a formula for a count that nobody has calculated, which is told with its cell", async () => {
    const { row, column } = bookOfFile(await readBook("a.xlsx", filled)).input.places.cells.get(
      "tong_ho_so",
    )!;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    const bytes = await withInput((xml) =>
      xml.replace(new RegExp(`(<c r="${address}"[^>]*>)<v>25</v>`), "$1<f>20+5</f>"),
    );
    const { check, notes } = await reportOfFile("a.xlsx", bytes);
    expect(check.content.figures).toEqual({ da_giai_quyet: 20 });
    expect(notes.join(" ")).toContain(`ô ${address} (`);
  });

  it("with a count typed as a text, which is no count", async () => {
    const text = await inputWorkbook([{ name: "tong_ho_so", content: "25 hồ sơ" }]);
    const { check } = await reportOfFile("a.xlsx", text);
    expect(check.content.unreadable).toEqual({ tong_ho_so: "25 hồ sơ" });
  });

  it("with two input sheets: the one that was shown, and says so", async () => {
    const sheets = ["Nhập liệu", "Nhập liệu 5-2026"].map((name) => ({
      plan: planInputSheet({ name, rateStyle: "native", start: [{ name: "ten_ky", content: name }] }),
    }));
    const { check, notes } = await reportOfFile("a.xlsx", await workbookFile(sheets));
    expect(check.sheetName).toBe("Nhập liệu");
    expect(notes[0]).toContain("Sổ có nhiều biểu nhập liệu; báo cáo lập từ trang “Nhập liệu”.");
  });

  it("with macros in it, which are not run and not read", async () => {
    const zip = await JSZip.loadAsync(filled);
    zip.file("xl/vbaProject.bin", new Uint8Array(1000));
    expect(await figuresOf(await zip.generateAsync({ type: "uint8array" }))).toEqual({
      tong_ho_so: 25,
      da_giai_quyet: 20,
    });
  });

  it("with a count that is one of several formulas kept as one", async () => {
    const { cells } = bookOfFile(await readBook("a.xlsx", filled)).input.places;
    const at = (key: string): string => {
      const { row, column } = cells.get(key)!;
      return `${String.fromCharCode(65 + column)}${row + 1}`;
    };
    const bytes = await withInput((xml) =>
      xml
        .replace(
          new RegExp(`(<c r="${at("tong_ho_so")}"[^>]*>)<v>25</v>`),
          `$1<f t="shared" ref="${at("tong_ho_so")}:${at("da_giai_quyet")}" si="9">20+5</f><v>25</v>`,
        )
        .replace(
          new RegExp(`(<c r="${at("da_giai_quyet")}"[^>]*>)<v>20</v>`),
          '$1<f t="shared" si="9"/><v>20</v>',
        ),
    );
    expect(await figuresOf(bytes)).toEqual({ tong_ho_so: 25, da_giai_quyet: 20 });
  });

  it("with twenty megabytes of a sheet of the office's own beside it", async () => {
    const zip = await JSZip.loadAsync(filled);
    const row = `<row><c t="inlineStr"><is><t>${"ghi chú ".repeat(100)}</t></is></c></row>`;
    const own = await zip.file("xl/worksheets/sheet2.xml")!.async("string");
    zip.file("xl/worksheets/sheet2.xml", own.replace("</sheetData>", `${row.repeat(25_000)}</sheetData>`));
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
    expect(bytes.length).toBeGreaterThan(20_000_000);
    expect(await figuresOf(bytes)).toEqual({ tong_ho_so: 25, da_giai_quyet: 20 });
  });
});
