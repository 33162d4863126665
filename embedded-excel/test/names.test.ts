import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("defined names", () => {
  test("mean a range or a constant, at the workbook or at a sheet", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load("name");
      const book = context.workbook.names.add("tong_ho_so", sheet.getRange("E9"), "ghi chú");
      const version = sheet.names.add("phien_ban", "=1");
      const label = sheet.names.add("nhan", '="quý 1"');
      label.visible = false;
      for (const name of [book, version, label]) name.load("name,formula,value,visible,scope,comment,type");
      const range = context.workbook.names.getItem("TONG_HO_SO").getRange();
      range.load("address");
      await context.sync();
      const address = `'${sheet.name}'!E9`;
      expect(book.toJSON()).toMatchObject({
        name: "tong_ho_so",
        formula: `='${sheet.name}'!$E$9`,
        value: address,
        scope: "Workbook",
        comment: "ghi chú",
        type: "Range",
      });
      expect([range.address, version.value, version.scope, version.type]).toEqual([
        address,
        1,
        "Worksheet",
        "Integer",
      ]);
      expect([label.value, label.visible, label.type]).toEqual(["quý 1", false, "String"]);
    });
  });

  test("are listed, found or not found, and deleted", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.names.add("mot", sheet.getRange("A1"));
      sheet.names.add("hai", "=2");
      sheet.names.load("items/name,items/formula");
      const missing = sheet.names.getItemOrNullObject("ba");
      const constant = sheet.names.getItem("hai").getRangeOrNullObject();
      await context.sync();
      expect(sheet.names.items.map(({ name }) => name)).toEqual(["hai", "mot"]);
      expect([missing.isNullObject, constant.isNullObject]).toEqual([true, true]);
      sheet.names.getItem("mot").delete();
      const count = sheet.names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("follow inserted and deleted rows, with the formulas that use them", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.names.add("co_so", sheet.getRange("B5"));
      sheet.getRange("B5").values = [[20]];
      sheet.getRange("D9").formulas = [["=co_so*2"]];
      await context.sync();
      sheet.getRange("2:4").insert("Down");
      sheet.getRange("1:1").delete("Up");
      const named = sheet.names.getItem("co_so").getRange();
      const formula = sheet.getRange("D11");
      named.load("address,values");
      formula.load("formulas,values");
      await context.sync();
      expect([named.address.split("!")[1], named.values]).toEqual(["B7", [[20]]]);
      expect([formula.formulas, formula.values]).toEqual([[["=co_so*2"]], [[40]]]);
      sheet.getRange("B7").values = [[21]];
      formula.load("values");
      await context.sync();
      expect(formula.values).toEqual([[42]]);
    });
  });

  test("of the same spelling on two sheets mean their own cells", async () => {
    const values = await opened.excel.Excel.run(async (context) => {
      const cells = ["Quý 1", "Quý 2"].map((title, index) => {
        const sheet = context.workbook.worksheets.add(title);
        sheet.getRange("A1").values = [[index + 5]];
        sheet.names.add("goc", sheet.getRange("A1"));
        sheet.getRange("B1").formulas = [["=goc*10"]];
        return sheet.getRange("B1");
      });
      for (const cell of cells) cell.load("values,formulas");
      await context.sync();
      return cells.map((cell) => [cell.values[0]![0], cell.formulas[0]![0]]);
    });
    expect(values).toEqual([
      [50, "=goc*10"],
      [60, "=goc*10"],
    ]);
  });

  test("defined after the formula make it calculate, a renamed sheet keeps it calculating", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const cell = sheet.getRange("B1");
      cell.formulas = [["=ten_den_sau+1"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
      sheet.names.add("ten_den_sau", "=4");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[5]]);
      sheet.name = "Tên mới hẳn";
      sheet.getRange("A1").values = [[6]];
      sheet.names.getItem("ten_den_sau").formula = "='Tên mới hẳn'!$A$1";
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[7]], [["=ten_den_sau+1"]]]);
    });
  });

  test.each([
    [
      "a name in use",
      "ItemAlreadyExists",
      (sheet: Excel.Worksheet) => ["a_b", "a_B"].forEach((name) => sheet.names.add(name, "=1")),
    ],
    ["a name like a cell", "InvalidArgument", (sheet: Excel.Worksheet) => void sheet.names.add("TN1", "=1")],
    [
      "a formula without =",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => void sheet.names.add("so_mot", "1"),
    ],
    [
      "a missing name",
      "ItemNotFound",
      (sheet: Excel.Worksheet) => void sheet.names.getItem("khong_co").load("value"),
    ],
  ])("%s fails with %s", async (_what, code, work) => {
    expect(await errorCode(onNewSheet(opened.excel, work))).toBe(code);
  });
});
