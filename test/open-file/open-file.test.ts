/** Files as they are opened and saved again: what is carried along, and what is told. */
import JSZip from "jszip";
import { speakTo, type WorkbookHost } from "../../src/excel/command/host";
import { startNextPeriod } from "../../src/excel/input/start-next-period";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { lostParts } from "../../src/open-file/lost-parts";
import { fileHost } from "../../src/open-file/file-host";
import { hostObject } from "../../src/open-file/host-object";
import { bytesOf, openFile } from "../../src/open-file/open-file";
import { OpenWorkbook } from "../../src/open-file/open-workbook";
import { renamedSheet, withoutSheet } from "../../src/open-file/sheet-references";
import { shownText, typedValue } from "../../src/open-file/shown-text";
import { objectionTo } from "../../src/open-file/entry-rules";
import { readXlsx } from "../../workbook-file";
import { comparable, workbook, sheet } from "../../workbook-file/test/support";
import { WORKBOOK_WITH_MANY_COUNTS } from "./filled";

const open = async (bytes: Uint8Array) => openFile("thang-5.xlsx", bytes);

it("holds the same after it was opened and saved, and shows what its formulas come to", async () => {
  const bytes = await WORKBOOK_WITH_MANY_COUNTS();
  const saved = await bytesOf((await open(bytes)).book);
  const [before, after] = [await readXlsx(bytes), await readXlsx(saved)];
  expect(comparable(after)).toEqual(comparable(before));
  const rates = after.sheets[0]!.cells.filter(
    ({ formula, value }) => formula !== undefined && value !== null,
  );
  expect(rates.length).toBeGreaterThan(500);
  expect((await open(saved)).notes).toEqual([]);
});

it.each<[part: string, content: string, says: string]>([
  ["xl/vbaProject.bin", "macro", "không mang theo macro"],
  ["xl/charts/chart1.xml", "<c/>", "không mang theo biểu đồ"],
  ["xl/media/image1.png", "", "không mang theo hình"],
])("of a file with %s it is told what the new one does without", async (part, content, says) => {
  const zip = await JSZip.loadAsync(await WORKBOOK_WITH_MANY_COUNTS());
  zip.file(part, content);
  const { notes } = await open(await zip.generateAsync({ type: "uint8array" }));
  expect(notes.join(" ")).toContain(says);
});

it.each<[what: string, mark: RegExp, content: string, says: string]>([
  [
    "a link",
    /<pageMargins/,
    '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks><pageMargins',
    "đường liên kết",
  ],
  [
    "colours by value",
    /<pageMargins/,
    '<conditionalFormatting sqref="D9"><cfRule type="colorScale" priority="99"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><pageMargins',
    "màu, thanh hay biểu tượng",
  ],
  [
    "small charts in cells",
    /<\/worksheet>/,
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups><x14:sparklineGroup></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
    "biểu đồ nhỏ trong ô",
  ],
  ["a filter", /<\/sheetData>/, '</sheetData><autoFilter ref="A7:D9"/>', "bộ lọc"],
  ["grouped rows", /<row r="9"/, '<row r="9" outlineLevel="1"', "nhóm dòng"],
  [
    "an array formula",
    /<\/sheetData>/,
    '<row r="900"><c r="A900"><f t="array" ref="A900">SUM(D8:D9)</f><v>0</v></c></row></sheetData>',
    "công thức mảng",
  ],
])("of a sheet with %s it is told that the new file does without", async (_, mark, content, says) => {
  const zip = await JSZip.loadAsync(await WORKBOOK_WITH_MANY_COUNTS());
  const path = "xl/worksheets/sheet1.xml";
  const xml = await zip.file(path)!.async("string");
  expect(xml).toMatch(mark);
  zip.file(path, xml.replace(mark, content));
  expect((await lostParts(await zip.generateAsync({ type: "uint8array" }))).join()).toContain(says);
});

it("tells of a sheet with a password, and does not lift it", async () => {
  const zip = await JSZip.loadAsync(await WORKBOOK_WITH_MANY_COUNTS());
  const path = "xl/worksheets/sheet2.xml";
  const xml = await zip.file(path)!.async("string");
  zip.file(path, xml.replace("<sheetProtection", '<sheetProtection password="CC1A"'));
  const { book, notes } = await open(await zip.generateAsync({ type: "uint8array" }));
  expect(notes.join(" ")).toContain("Trang “Hướng dẫn” khóa bằng mật khẩu");
  expect(book.sheets.map((each) => book.hasPassword(each))).toEqual([false, true]);
});

it("goes on to the next period, with the figures of the last one calculated", async () => {
  const { book } = await open(await WORKBOOK_WITH_MANY_COUNTS());
  speakTo(fileHost(() => book) as WorkbookHost);
  const { sheetName } = await startNextPeriod().finally(() => speakTo());
  expect(sheetName).toBe("Nhập liệu 6-2026");
  const { check } = await reportOfFile("moi.xlsx", await bytesOf(book));
  expect(check.content.information).toMatchObject({ ten_ky: "tháng 6 năm 2026", tu_ngay: "2026-05-15" });
  expect(check.content.previous).toMatchObject({ tiep_nhan_trong_ky: 20, tn_truc_tuyen: 15 });
  expect(check.content.figures).toEqual({ ky_truoc_chuyen_sang: 5 });
});

it("leaves the workbook as it was where a request fails", async () => {
  const book = new OpenWorkbook("a.xlsx", workbook([sheet({ name: "A" })]));
  const before = book.snapshot();
  const { run } = fileHost(() => book);
  const failing = run(async (given) => {
    const { workbook: opened } = given as Excel.RequestContext;
    opened.worksheets.add("B");
    opened.worksheets.getItem("A").name = "C";
    opened.names.add("ten", opened.worksheets.getItem("C").getRange("A1"));
    opened.worksheets.getItem("không có");
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(book.snapshot()).toEqual(before);
});

it("refuses what it does not know by its name, and what was not loaded", () => {
  const object = hostObject("Range", {}, { read: { values: () => [[1]] } }) as unknown as Excel.Range;
  expect(() => object.hyperlink).toThrow("Range.hyperlink");
  expect(() => object.values).toThrow("was not loaded");
  object.load("values");
  expect(object.values).toEqual([[1]]);
});

it("keeps formulas right when a sheet is renamed or deleted, and leaves texts alone", () => {
  const formula = `='Nhập liệu'!$A$1&"'Nhập liệu'!A1"&Khác!B2`;
  expect(renamedSheet(formula, "nhập liệu", "Kỳ '26")).toBe(`='Kỳ ''26'!$A$1&"'Nhập liệu'!A1"&Khác!B2`);
  expect(withoutSheet(formula, "Khác")).toBe(`='Nhập liệu'!$A$1&"'Nhập liệu'!A1"&#REF!`);
});

it.each<[typed: string, format: string, value: unknown, shown: string]>([
  ["1.022", "#,##0", 1022, "1.022"],
  ["", "#,##0", null, ""],
  ["83,89", "0.00", 83.89, "83,89"],
  ["6,35%", "0.00%", 0.0635, "6,35%"],
  ["19/5/2026", "dd/mm/yyyy", 46161, "19/5/2026"],
  ["01", "@", "01", "01"],
  ["=1+1", "General", "=1+1", "=1+1"],
  ["25 hồ sơ", "#,##0", "25 hồ sơ", "25 hồ sơ"],
])("takes %s in a cell of the format %s", (typed, format, value, shown) => {
  expect(typedValue(typed, format)).toBe(value);
  expect(shownText(value as number, format)).toBe(shown);
});

it("says of an entry what the sheet's own validation says", async () => {
  const { book } = await open(await inputWorkbook());
  const { validations } = book.sheets[0]!;
  const whole = validations.find(({ rule }) => "wholeNumber" in rule)!;
  const [, row] = /(\d+)/.exec(whole.range)!;
  const column = whole.range.charCodeAt(0) - 65;
  const objection = (value: string | number) => objectionTo(validations, Number(row) - 1, column, value);
  expect([objection(25), objection(0)]).toEqual([undefined, undefined]);
  expect(objection(1.5)?.message).toBe(
    "Ô này cần số nguyên, ví dụ 1022; không phát sinh thì 0, chưa có thì để trống. Số vừa gõ vẫn được ghi.",
  );
  expect(objection("chữ")).toBeDefined();
});
