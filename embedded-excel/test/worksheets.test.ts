import { openEmbeddedExcel } from "..";
import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests({ sheets: ["Một", "Hai"] });

describe("worksheets", () => {
  test("are listed in order, with the first, the last and the active one", async () => {
    await opened.excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, last, active] = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
      ];
      const count = worksheets.getCount();
      worksheets.load("items/name,items/position,items/visibility");
      for (const sheet of [first, last, active]) sheet.load("name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Một", "Hai"]);
      expect(worksheets.items.map(({ position }) => position)).toEqual([0, 1]);
      expect([first.name, last.name, active.name, count.value]).toEqual(["Một", "Hai", "Một", 2]);
    });
  });

  test("keep their id when renamed, and formulas follow the new name", async () => {
    await opened.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Số cũ");
      const other = context.workbook.worksheets.add("Đọc");
      sheet.getRange("A1").values = [[7]];
      other.getRange("A1").formulas = [["='Số cũ'!A1*2"]];
      sheet.load("id");
      await context.sync();
      const { id } = sheet;
      sheet.name = "Số mới";
      const cell = other.getRange("A1");
      cell.load("formulas,values");
      const again = context.workbook.worksheets.getItem("số MỚI");
      again.load("id,name");
      await context.sync();
      expect([again.id, again.name]).toEqual([id, "Số mới"]);
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["='Số mới'!A1*2", 14]);
    });
  });

  test("take tab colour, grid lines, visibility and position", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.tabColor = "#0F6CBD";
      sheet.showGridlines = false;
      sheet.visibility = "VeryHidden";
      sheet.position = 0;
      sheet.load("tabColor,showGridlines,visibility,position");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        tabColor: "#0F6CBD",
        showGridlines: false,
        visibility: "VeryHidden",
        position: 0,
      });
    });
  });

  test("are deleted with their names, and formulas on them become #REF!", async () => {
    await opened.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sắp xoá");
      sheet.names.add("rieng", sheet.getRange("A1"));
      const reader = context.workbook.worksheets.add("Còn lại");
      reader.getRange("A1").formulas = [["='Sắp xoá'!A1"]];
      await context.sync();
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("Sắp xoá");
      const cell = reader.getRange("A1");
      cell.load("values");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(cell.values).toEqual([["#REF!"]]);
    });
  });

  test.each([
    [
      "a missing sheet",
      "ItemNotFound",
      (context: Excel.RequestContext) => void context.workbook.worksheets.getItem("x").load("name"),
    ],
    [
      "a name in use",
      "ItemAlreadyExists",
      (context: Excel.RequestContext) => void context.workbook.worksheets.add("MỘT"),
    ],
    [
      "a name with a slash",
      "InvalidArgument",
      (context: Excel.RequestContext) => void context.workbook.worksheets.add("4/2026"),
    ],
    [
      "a name of 32 characters",
      "InvalidArgument",
      (context: Excel.RequestContext) => void context.workbook.worksheets.add("x".repeat(32)),
    ],
  ])("%s fails with %s", async (_what, code, work) => {
    const run = opened.excel.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    expect(await errorCode(run)).toBe(code);
  });

  test("the last visible sheet cannot be deleted", async () => {
    const excel = await openEmbeddedExcel();
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(await errorCode(run)).toBe("InvalidOperation");
    excel.dispose();
  });
});

describe("the selection", () => {
  test("moves with select, activates the sheet and is read back", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load("name");
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      const active = context.workbook.worksheets.getActiveWorksheet();
      selected.load("address");
      cell.load("address");
      active.load("name");
      await context.sync();
      expect(active.name).toBe(sheet.name);
      expect([selected.address, cell.address]).toEqual([`'${sheet.name}'!C3:D4`, `'${sheet.name}'!C3`]);
    });
  });
});
