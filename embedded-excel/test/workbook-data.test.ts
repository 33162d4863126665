import { errorCode, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("data kept in the workbook", () => {
  test("custom properties are added, replaced, listed and deleted", async () => {
    await opened.excel.Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("TTHC.nguon", "Cổng DVC");
      custom.add("tthc.NGUON", "Một cửa");
      custom.add("TTHC.lan", 3);
      const one = custom.getItem("TTHC.NGUON");
      const missing = custom.getItemOrNullObject("khác");
      one.load("value,type");
      custom.load("items/key,items/value");
      await context.sync();
      expect([one.value, one.type, missing.isNullObject]).toEqual(["Một cửa", "String", true]);
      expect(custom.items.map(({ value }) => value)).toEqual(["Một cửa", 3]);
      custom.getItem("TTHC.lan").delete();
      const count = custom.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(opened.excel.snapshot().customProperties).toEqual({ "tthc.NGUON": "Một cửa" });
  });

  test("a custom property holds at most 255 characters", async () => {
    const run = opened.excel.Excel.run(async (context) => {
      context.workbook.properties.custom.add("dài", "x".repeat(256));
      await context.sync();
    });
    expect(await errorCode(run)).toBe("InvalidArgument");
  });

  test("settings hold any JSON", async () => {
    await opened.excel.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("bo_loc", { tu: "2026-04-01", muc: [1, 2] });
      const one = settings.getItem("bo_loc");
      const missing = settings.getItemOrNullObject("khac");
      one.load("value");
      settings.load("items/key");
      await context.sync();
      expect(one.value).toEqual({ tu: "2026-04-01", muc: [1, 2] });
      expect([settings.items.map(({ key }) => key), missing.isNullObject]).toEqual([["bo_loc"], true]);
    });
  });

  test("document settings are saved and read back", async () => {
    const { Office } = opened.excel;
    Office.context.document.settings.set("s1", { nguong: 90 });
    const status = await new Promise((resolve) =>
      Office.context.document.settings.saveAsync((result) => resolve(result.status)),
    );
    expect([status, Office.context.document.settings.get("s1")]).toEqual(["succeeded", { nguong: 90 }]);
  });
});

describe("the application", () => {
  test("calculates, and writes numbers as in Vietnam", async () => {
    await opened.excel.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      application.cultureInfo.load(
        "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator",
      );
      context.workbook.load("name");
      await context.sync();
      const { name, numberFormat } = application.cultureInfo;
      expect([name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([
        "vi-VN",
        ",",
        ".",
      ]);
      expect([application.calculationMode, context.workbook.name]).toEqual(["Manual", "Book1.xlsx"]);
      application.calculationMode = "Automatic";
      await context.sync();
    });
  });

  test("shows and hides the pane without complaint", async () => {
    await expect(opened.excel.Office.addin.showAsTaskpane()).resolves.toBeUndefined();
    await expect(opened.excel.Office.addin.hide()).resolves.toBeUndefined();
  });

  test("runs a ribbon command until it says that it is done", async () => {
    const ran: string[] = [];
    opened.excel.Office.actions.associate("taoBieu", async (event: Office.AddinCommands.Event) => {
      await opened.excel.Excel.run((context) => context.sync());
      ran.push(event.source.id);
      event.completed();
    });
    await opened.excel.invokeRibbonCommand("taoBieu");
    expect(ran).toEqual(["taoBieu"]);
  });

  test("puts its globals in place and takes them away again", () => {
    const undo = opened.excel.installGlobals();
    expect(Excel).toBe(opened.excel.Excel);
    expect(Office.HostType.Excel).toBe("Excel");
    undo();
    expect("Excel" in globalThis).toBe(false);
  });
});
