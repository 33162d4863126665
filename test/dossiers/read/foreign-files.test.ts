/** Files as old programs write them: read as they look on the screen. */
import * as xlsx from "@e965/xlsx";
import { readTables } from "../../../src/dossiers/read/read-tables";
import { SHEET_PART, sheetXml, surroundingParts } from "../../../scripts/dossier-lists/workbook-parts";
import { PACKAGE_FAULTS } from "../../../scripts/dossier-lists/package-faults";
import { workbookOf } from "../../../scripts/dossier-lists/write-list";
import { partOf, zipFile, type ZipPart } from "../../../scripts/dossier-lists/zip-file";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const tablesOf = (bytes: Uint8Array, name = "t4.xls") => readTables({ name, bytes });
const rowsOf = async (bytes: Uint8Array) => {
  const [table] = await tablesOf(bytes);
  return Array.from({ length: table!.rowCount }, (_, at) => table!.row(at));
};

const parts = (sheet: string): ZipPart[] => [...surroundingParts(), partOf(SHEET_PART, sheet)];

const GRID =
  "<table><tr><td>Mã hồ sơ</td><td>Hẹn trả</td></tr><tr><td>H24-1</td><td>01/04/2026</td></tr></table>";
const EXPECTED = [
  ["Mã hồ sơ", "Hẹn trả"],
  ["H24-1", "01/04/2026"],
];

describe("web pages named .xls", () => {
  test.each([
    "<html><body>",
    '<h3 align="center">DANH SÁCH</h3>',
    "<center>",
    "<font face=Arial>",
    "<p>",
    "<b>DANH SÁCH</b>",
    "<script>var a = '<td>không</td>';</script>",
    "<form>",
    "<span>",
    "\r\n\r\n  <div>",
    "<!-- xuất từ hệ thống --><body>",
    '<style>td { mso-number-format: "@" }</style>',
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><body>',
    "DANH SÁCH HỒ SƠ<br>",
  ])("that begin %j are tables", async (beginning) => {
    expect(await rowsOf(bytesOf(beginning + GRID))).toEqual(EXPECTED);
  });

  test("letters written as entities are letters", async () => {
    const grid = GRID.replace(/[\u0080-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    expect(await rowsOf(bytesOf(`<div>${grid}`))).toEqual(EXPECTED);
    expect(await rowsOf(bytesOf("<table><tr><td>M&atilde;&nbsp;h&#x1ED3; s&#417;</table>"))).toEqual([
      ["Mã hồ sơ"],
    ]);
  });

  test("cells and rows that are never closed end where the next begin", async () => {
    const open = GRID.replace(/<\/t[dr]>/g, "");
    expect(await rowsOf(bytesOf(open))).toEqual(EXPECTED);
    expect(await rowsOf(bytesOf(open.replace("</table>", "")))).toEqual(EXPECTED);
  });

  test("cells that span rows and columns push the others aside", async () => {
    const page = "<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>";
    expect(await rowsOf(bytesOf(page))).toEqual([
      ["a", "b", null, "c"],
      [null, "d", "e", "f"],
    ]);
  });

  test("a table within a cell is a table of its own", async () => {
    const tables = await tablesOf(bytesOf(`<table><tr><td>khung ${GRID}</td></tr></table>`));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Bảng 1", "Bảng 2"]);
    expect(tables[0]!.row(0)).toEqual(["khung"]);
    expect(tables[1]!.row(1)).toEqual(EXPECTED[1]);
  });
});

describe("packages of old programs", () => {
  test.each<[string, (name: string) => string]>([
    ["backslashes", (name) => name.replace(/\//g, "\\")],
    ["a slash in front", (name) => `/${name}`],
  ])("with %s in their names are read", async (_what, rename) => {
    const renamed = parts(sheetXml()).map((part) => ({ ...part, name: rename(part.name) }));
    expect((await rowsOf(zipFile(renamed)))[1]![0]).toBe("H24-1");
  });

  const GRID_OF_LIST = [
    ["Mã hồ sơ", "Ngày tiếp nhận", "Ghi chú"],
    ["H24-1", "01/04/2026", "đầu"],
    ["H24-2", "02/04/2026", "giữa & cuối"],
  ];
  const READ_WHOLE = PACKAGE_FAULTS.filter(({ name }) => name !== "no list of content types");

  test.each(READ_WHOLE.map((fault) => [fault.name, fault] as const))(
    "%s: every cell stands in its place",
    async (_name, { change }) => {
      const grid = { rows: GRID_OF_LIST, merges: [], dateColumns: [], faults: [] };
      expect(await rowsOf(change(workbookOf("xlsx", [{ name: "DS", grid }])))).toEqual(GRID_OF_LIST);
    },
  );

  test("without a list of content types nothing says which part is the workbook: refused, as Excel does", async () => {
    const grid = { rows: GRID_OF_LIST, merges: [], dateColumns: [], faults: [] };
    const { change } = PACKAGE_FAULTS.find(({ name }) => name === "no list of content types")!;
    await expect(tablesOf(change(workbookOf("xlsx", [{ name: "DS", grid }])))).rejects.toThrow("bị hỏng");
  });

  test("a sheet whose relation is lost is named, and the others keep their names", async () => {
    const gridWith = (text: string) => ({ rows: [[text]], merges: [], dateColumns: [], faults: [] });
    const { change } = PACKAGE_FAULTS.find(({ name }) => name === "a sheet whose relation is lost")!;
    const book = workbookOf("xlsx", [
      { name: "Một", grid: gridWith("một") },
      { name: "Hai", grid: gridWith("hai") },
    ]);
    const tables = await tablesOf(change(book));
    expect(tables.map((table) => [table.sheet, table.row(0)[0]])).toEqual([
      ["Một", "một"],
      ["Hai", "hai"],
    ]);
    expect(tables[0]!.unread).toEqual([{ sheet: "Biểu đồ", why: "no_cells", rows: 0 }]);
  });

  test("an .ods whose kind is packed is no text document", async () => {
    const grid = { rows: GRID_OF_LIST, merges: [], dateColumns: [], faults: [] };
    expect(await rowsOf(workbookOf("ods", [{ name: "DS", grid }]))).toEqual(GRID_OF_LIST);
  });

  test.each(["<si/>", "<si />", "<si></si>", '<si xml:space="preserve"/>'])(
    "an empty shared string %s shifts no other",
    async (empty) => {
      const book = xlsx.utils.book_new();
      xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["đầu", "giữa", "cuối"]]), "DS");
      const file = new Uint8Array(
        xlsx.write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer,
      );
      const read = xlsx.CFB.read(file, { type: "array" }) as {
        FullPaths: string[];
        FileIndex: { content: Uint8Array }[];
      };
      const renewed = read.FullPaths.flatMap((path, at): ZipPart[] => {
        const name = path.replace(/^[^/]*\//, "");
        const content = new TextDecoder().decode(Uint8Array.from(read.FileIndex[at]!.content ?? []));
        if (name === "" || name.endsWith("/")) return [];
        return [
          partOf(
            name,
            name.endsWith("sharedStrings.xml") ? content.replace(/<si>.*?<\/si>/, empty) : content,
          ),
        ];
      });
      expect(await rowsOf(zipFile(renewed))).toEqual([[null, "giữa", "cuối"]]);
    },
  );

  test("a macro module among the sheets is named, and the lists are read", async () => {
    const withModule = parts(sheetXml()).map((part) =>
      part.name === "xl/workbook.xml"
        ? partOf(
            part.name,
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" r:id=""/></sheets></workbook>',
          )
        : part,
    );
    const [table] = await tablesOf(zipFile(withModule));
    expect(table!.row(1)[0]).toBe("H24-1");
    expect(table!.unread).toEqual([{ sheet: "Module1", why: "no_cells", rows: 0 }]);
  });

  test.each(["ods", "xlsb", "biff8"] as const)("a workbook of the kind %s is read", async (bookType) => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["Mã hồ sơ"], ["H24-1"]]), "DS");
    const file = new Uint8Array(xlsx.write(book, { type: "array", bookType }) as ArrayBuffer);
    expect(await rowsOf(file)).toEqual([["Mã hồ sơ"], ["H24-1"]]);
  });

  test("rows that a filter hid are read, and told", async () => {
    const hidden = sheetXml().replace('<row r="2">', '<row r="2" spans="1:4" hidden="1">');
    const [table] = await tablesOf(zipFile(parts(hidden)));
    expect(table!.row(1)[0]).toBe("H24-1");
    expect(table!.notes.join()).toContain("1 dòng đang ẩn");
    expect((await tablesOf(zipFile(parts(sheetXml()))))[0]!.notes).toEqual([]);
  });

  test("columns that are hidden are read, and told by their letters; those hidden up to the end of the grid hold nothing", async () => {
    const cols =
      '<cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="4" hidden="true"/><col min="5" max="5"/><col min="20" max="16384" hidden="1"/></cols>';
    const hidden = sheetXml().replace("<sheetData>", `${cols}<sheetData>`);
    const [table] = await tablesOf(zipFile(parts(hidden)));
    expect(table!.row(1)[0]).toBe("H24-1");
    expect(table!.notes).toEqual(["Tệp có cột đang ẩn (B, C–D); các cột này vẫn được đọc."]);
  });

  test("a list on a hidden sheet alone is refused by the name of the sheet", async () => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["Mã hồ sơ"]]), "Danh sách 4");
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([]), "Trang trắng");
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const file = new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    await expect(tablesOf(file)).rejects.toThrow("“Danh sách 4”");
  });
});

describe("texts longer than a cell of Excel holds", () => {
  const LIMIT = 32_767;
  const long = "a".repeat(LIMIT + 5);
  const cut = "a".repeat(LIMIT);
  const workbook = (text: string): Uint8Array => zipFile(parts(sheetXml().replace("H24-1", text)));

  test.each<[string, () => Uint8Array, string]>([
    ["a workbook", () => workbook(long), "t4.xlsx"],
    ["a delimited text", () => bytesOf(`Mã hồ sơ,Ghi chú\n"${long}",x\n`), "t4.csv"],
    [
      "a web page",
      () => bytesOf(`<table><tr><td>Mã hồ sơ</td></tr><tr><td>${long}</td></tr></table>`),
      "t4.xls",
    ],
  ])("%s: its beginning is read, and the rest is told", async (_what, file, name) => {
    const [table] = await tablesOf(file(), name);
    expect(table!.row(1)[0]).toBe(cut);
    expect(table!.notes.join()).toContain("1 ô dài hơn 32.767 ký tự");
  });

  test("what just fits is not told", async () => {
    const [table] = await tablesOf(workbook(cut), "t4.xlsx");
    expect(table!.row(1)[0]).toBe(cut);
    expect(table!.notes).toEqual([]);
  });
});

describe("texts", () => {
  const CSV =
    "Mã hồ sơ,Ngày tiếp nhận,Trạng thái\nH24-1,01/04/2026,Đã trả kết quả\nH24-2,02/04/2026,Đang xử lý";

  test.each([1, 2])(
    "cut %i bytes into its last letter, UTF-8 stays UTF-8 and the officer is told",
    async (cut) => {
      const whole = bytesOf(`${CSV}ử`);
      const [table] = await tablesOf(whole.subarray(0, whole.length - cut), "t4.csv");
      expect(table!.row(0)).toEqual(["Mã hồ sơ", "Ngày tiếp nhận", "Trạng thái"]);
      expect(table!.notes.join()).toContain("chưa trọn");
    },
  );

  test("letters of an old font are the letters that were seen", async () => {
    const old = "STT,M· hå s¬,Ngµy tiÕp nhËn,Tr¹ng th¸i,KÕt qu¶ thñ tôc\n1,H24-1,01/04/2026,§· tr¶ kÕt qu¶,x";
    for (const bytes of [bytesOf(old), Uint8Array.from(old, (letter) => letter.charCodeAt(0))]) {
      const [table] = await tablesOf(bytes, "t4.csv");
      expect(table!.row(0).slice(1, 4)).toEqual(["Mã hồ sơ", "Ngày tiếp nhận", "Trạng thái"]);
      expect(table!.row(1)[3]).toBe("Đã trả kết quả");
      expect(table!.notes.join()).toContain("TCVN3");
    }
  });
});
