import { reopenSheet, writtenPart } from "./support/reopen";
import { cell, sheet, workbook } from "./support/snapshots";

describe("cell values", () => {
  test("read back with their types", async () => {
    const values = ["Hồ sơ tiếp nhận", 1022, 0, 0.9535, true, false];
    const sheet = await reopenSheet({ cells: values.map((value, row) => cell(row, 0, value)) });
    expect(values.map((_, row) => sheet.getCell(row + 1, 1).value)).toEqual(values);
  });

  test("that are texts keep line breaks, blanks at both ends and characters of XML", async () => {
    const values = ["dòng 1\ndòng 2", "  thụt vào  ", "a < b & \"c\" 'd'"];
    const sheet = await reopenSheet({ cells: values.map((value, row) => cell(row, 0, value)) });
    expect(values.map((_, row) => sheet.getCell(row + 1, 1).value)).toEqual(values);
  });

  test("that are texts stay texts when they begin like a formula", async () => {
    const values = ["=1+1", "+84 912", "-5", "@SUM(A1)"];
    const sheet = await reopenSheet({ cells: values.map((value, row) => cell(row, 0, value)) });
    expect(values.map((_, row) => sheet.getCell(row + 1, 1).value)).toEqual(values);
    expect(values.map((_, row) => sheet.getCell(row + 1, 1).formula)).toEqual(values.map(() => undefined));
  });

  test("that are errors become error cells", async () => {
    const sheet = await reopenSheet({ cells: [cell(0, 0, "#DIV/0!"), cell(1, 0, "#không phải lỗi")] });
    expect(sheet.getCell("A1").value).toEqual({ error: "#DIV/0!" });
    expect(sheet.getCell("A2").value).toBe("#không phải lỗi");
  });

  test("stand at their row and column", async () => {
    const sheet = await reopenSheet({ cells: [cell(11, 4, 7)] });
    expect(sheet.getCell("E12").value).toBe(7);
  });
});

describe("formulas", () => {
  test("carry their calculated value", async () => {
    const sheet = await reopenSheet({
      cells: [
        cell(0, 0, 12, { formula: "=SUM(B1:B3)" }),
        cell(1, 0, 0, { formula: "=B1-B1" }),
        cell(2, 0, "lệch 3", { formula: '="lệch "&3' }),
        cell(3, 0, false, { formula: "=B1=1" }),
      ],
    });
    expect(["A1", "A2", "A3", "A4"].map((address) => sheet.getCell(address).formula)).toEqual([
      "SUM(B1:B3)",
      "B1-B1",
      '"lệch "&3',
      "B1=1",
    ]);
    expect(["A1", "A2", "A3", "A4"].map((address) => sheet.getCell(address).result)).toEqual([
      12,
      0,
      "lệch 3",
      false,
    ]);
  });

  test("that give an empty text carry it, so that no reader shows 0", async () => {
    const book = workbook([sheet({ cells: [cell(0, 0, "", { formula: '=IF(B1="","",1)' })] })]);
    const xml = await writtenPart(book, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" s="1" t="str"><f>IF(B1=&quot;&quot;,&quot;&quot;,1)</f><v></v></c>');
  });

  test("that fail carry their error", async () => {
    const sheet = await reopenSheet({ cells: [cell(0, 0, "#DIV/0!", { formula: "=1/0" })] });
    expect(sheet.getCell("A1").result).toEqual({ error: "#DIV/0!" });
  });

  test("with custom functions are stored under Excel's name for them", async () => {
    const sheet = await reopenSheet({ cells: [cell(0, 0, 0.97, { formula: "=TTHC.TYLE_DUNGHAN(E12,E9)" })] });
    expect(sheet.getCell("A1").value).toEqual({ formula: "_xldudf_TTHC_TYLE_DUNGHAN(E12,E9)", result: 0.97 });
  });
});
