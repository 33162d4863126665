import { openEmbeddedExcel } from "..";
import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

/** A protected sheet whose only unlocked cell is B2. */
function protectedSheet(options: Excel.WorksheetProtectionOptions = {}): Promise<string> {
  return onNewSheet(opened.excel, async (sheet, context) => {
    sheet.load("name");
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    return sheet.name;
  });
}

function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return opened.excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe("a protected sheet", () => {
  test("takes content in unlocked cells only", async () => {
    const name = await protectedSheet();
    expect(await errorCode(onSheet(name, (sheet) => void (sheet.getRange("B2").values = [[1]])))).toBe(
      "none",
    );
    expect(
      await errorCode(onSheet(name, (sheet) => void (sheet.getRange("B2:B3").values = [[1], [2]]))),
    ).toBe("AccessDenied");
    expect(await errorCode(onSheet(name, (sheet) => sheet.getRange("A1").clear("Contents")))).toBe(
      "AccessDenied",
    );
  });

  test("refuses formats, sizes, rows, rules and conditional formats unless allowed", async () => {
    const works: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => void (sheet.getRange("B2").format.fill.color = "#FF0000"),
      (sheet) => void (sheet.getRange("B2").format.rowHeight = 30),
      (sheet) => void sheet.getRange("2:2").insert("Down"),
      (sheet) =>
        void (sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
      (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom"),
    ];
    const name = await protectedSheet();
    for (const work of works) expect(await errorCode(onSheet(name, work))).toBe("AccessDenied");
    const open = await protectedSheet({
      allowFormatCells: true,
      allowFormatRows: true,
      allowInsertRows: true,
    });
    for (const work of works.slice(0, 3)) expect(await errorCode(onSheet(open, work))).toBe("none");
  });

  test("says that it is, with its options, and is opened by its password only", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.protection.protect({ allowSort: true }, "bí mật");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
      sheet.protection.unprotect("khác");
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
      sheet.protection.unprotect("bí mật");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test("cannot be protected twice", async () => {
    const name = await protectedSheet();
    expect(await errorCode(onSheet(name, (sheet) => sheet.protection.protect()))).toBe("InvalidOperation");
  });
});

describe("a protected workbook", () => {
  test("refuses to add, delete and rename sheets", async () => {
    const excel = await openEmbeddedExcel({ sheets: ["Một", "Hai"] });
    const run = (work: (workbook: Excel.Workbook) => void) =>
      excel.Excel.run(async (context) => {
        work(context.workbook);
        await context.sync();
      });
    await run((workbook) => workbook.protection.protect());
    const works: ((workbook: Excel.Workbook) => void)[] = [
      (workbook) => void workbook.worksheets.add("Ba"),
      (workbook) => workbook.worksheets.getItem("Một").delete(),
      (workbook) => void (workbook.worksheets.getItem("Một").name = "Bốn"),
    ];
    for (const work of works) expect(await errorCode(run(work))).toBe("AccessDenied");
    expect(excel.snapshot().isStructureProtected).toBe(true);
    await run((workbook) => workbook.protection.unprotect());
    expect(await errorCode(run(works[0]!))).toBe("none");
    excel.dispose();
  });
});
