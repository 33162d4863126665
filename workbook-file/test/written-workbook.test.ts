import { reopen, writtenPart } from "./support/reopen";
import { cell, reportPage, sheet, workbook } from "./support/snapshots";

const name = (of: string, formula: string, visible = true) => ({ name: of, formula, visible });

describe("defined names", () => {
  const book = workbook(
    [
      sheet({ name: "Báo cáo" }),
      sheet({
        name: "Xã 'A' & B",
        names: [name("tn_truc_tuyen", "='Xã ''A'' & B'!$E$9"), name("TTHC.phien_ban", "=1", false)],
        page: reportPage({ printArea: "A1:F70" }),
      }),
    ],
    { names: [name("TongSo", "='Báo cáo'!$C$10:$C$69"), name("don_vi", '="Gia Phúc"')] },
  );

  test("at workbook level read back", async () => {
    const reopened = await reopen(book);
    expect(reopened.definedNames.getRanges("TongSo").ranges).toEqual(["'Báo cáo'!$C$10:$C$69"]);
  });

  test("keep sheet scope, constants and hiddenness", async () => {
    const xml = await writtenPart(book, "xl/workbook.xml");
    expect(xml).toContain(
      "<definedName name=\"tn_truc_tuyen\" localSheetId=\"1\">'Xã ''A'' &amp; B'!$E$9</definedName>",
    );
    expect(xml).toContain('<definedName name="TTHC.phien_ban" localSheetId="1" hidden="1">1</definedName>');
    expect(xml).toContain('<definedName name="don_vi">&quot;Gia Phúc&quot;</definedName>');
  });

  test("of a print area double the apostrophes of the sheet name", async () => {
    const xml = await writtenPart(book, "xl/workbook.xml");
    expect(xml).toContain(
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Xã ''A'' &amp; B'!$A$1:$F$70</definedName>",
    );
  });

  test("leave no empty element when there are none", async () => {
    expect(await writtenPart(workbook([sheet()]), "xl/workbook.xml")).not.toContain("definedNames");
  });
});

describe("custom document properties", () => {
  test("are a part of the file with type and relation", async () => {
    const book = workbook([sheet()], { customProperties: { "TTHC.don_vi": "Xã <Gia Phúc>", kỳ: "04/2026" } });
    expect(await writtenPart(book, "docProps/custom.xml")).toContain(
      'pid="2" name="TTHC.don_vi"><vt:lpwstr>Xã &lt;Gia Phúc&gt;</vt:lpwstr>',
    );
    expect(await writtenPart(book, "docProps/custom.xml")).toContain('pid="3" name="kỳ"');
    expect(await writtenPart(book, "[Content_Types].xml")).toContain('PartName="/docProps/custom.xml"');
    expect(await writtenPart(book, "_rels/.rels")).toContain('Target="docProps/custom.xml"');
  });

  test("add no part when there are none", async () => {
    expect(await writtenPart(workbook([sheet()]), "docProps/custom.xml")).toBe("");
  });
});

describe("writing some sheets only", () => {
  const list = {
    range: "B1",
    rule: { list: { source: "='Nhập liệu'!$A$1:$A$3" } },
    ignoreBlanks: true,
    error: { title: "", message: "", style: "Stop", show: true },
    prompt: { title: "", message: "", show: false },
  };
  const report = sheet({
    name: "Báo cáo",
    cells: [cell(0, 0, 7, { formula: "='Nhập liệu'!A1" }), cell(1, 0, 14, { formula: "=A1*2" })],
    names: [name("nguon", "='Nhập liệu'!$A$1"), name("ky", "=4")],
    conditionalFormats: [{ range: "A1", formula: "='Nhập liệu'!$A$1>0", fill: "#FF0000", stopIfTrue: false }],
    validations: [list],
  });
  const book = workbook([sheet({ name: "Nhập liệu" }), report], {
    activeSheet: "Nhập liệu",
    names: [name("goc", "='Nhập liệu'!$A$1"), name("moi", "='Báo cáo'!$A$1")],
  });
  const only = (...sheets: string[]) => reopen(book, { sheets });

  test("drops the others and opens with one that is left", async () => {
    const reopened = await only("Báo cáo");
    expect(reopened.worksheets.map((each) => each.name)).toEqual(["Báo cáo"]);
    expect(reopened.views[0]?.activeTab).toBe(0);
  });

  test("turns formulas that point to a dropped sheet into values", async () => {
    const reopened = await only("Báo cáo");
    expect(reopened.worksheets[0]?.getCell("A1").value).toBe(7);
    expect(reopened.worksheets[0]?.getCell("A2").formula).toBe("A1*2");
  });

  test("leaves out names, formats and rules that point to a dropped sheet", async () => {
    const reopened = await only("Báo cáo");
    expect(reopened.definedNames.model.map((each) => each.name)).toEqual(["moi"]);
    expect(reopened.worksheets[0]?.getCell("B1").dataValidation).toBeUndefined();
    expect(reopened.worksheets[0]).toMatchObject({ conditionalFormattings: [] });
  });

  test("keeps everything when all sheets are wanted", async () => {
    const reopened = await only("Nhập liệu", "Báo cáo");
    expect(reopened.worksheets[1]?.getCell("A1").formula).toBe("'Nhập liệu'!A1");
    expect(reopened.worksheets[1]?.getCell("B1").dataValidation.type).toBe("list");
  });

  test("refuses an unknown sheet and a workbook that shows nothing", async () => {
    await expect(only("Báo cao")).rejects.toThrow('No sheet is called "Báo cao"');
    await expect(reopen(workbook([sheet({ visibility: "Hidden" })]))).rejects.toThrow(
      "at least one visible sheet",
    );
  });
});

describe("formulas without a value", () => {
  const book = (value: number | null) =>
    workbook([sheet({ name: "Tổng", cells: [cell(0, 0, value, { formula: "=1+1" })] })]);

  test("are calculated by whoever opens the file; others are shown as they were", async () => {
    expect(await writtenPart(book(null), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(await writtenPart(book(2), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});
