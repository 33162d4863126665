import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("page layout", () => {
  test("is kept whole", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.setPrintMargins("Centimeters", {
        top: 2,
        bottom: 2,
        left: 3,
        right: 1.5,
        header: 1,
        footer: 1,
      });
      pageLayout.rightMargin = 36;
      pageLayout.setPrintArea("A1:F70");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      pageLayout.headersFooters.firstPage.centerHeader = "";
      sheet.horizontalPageBreaks.add("A31");
      sheet.horizontalPageBreaks.add(sheet.getRange("A61"));
      pageLayout.load("orientation,paperSize,leftMargin,rightMargin,zoom,centerHorizontally");
      pageLayout.headersFooters.load("state,defaultForAllPages/centerHeader");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A3",
        rightMargin: 36,
        centerHorizontally: true,
      });
      expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe("&P");
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([30, 60]);
    });
    expect(opened.excel.snapshot().sheets.at(-1)!.page).toMatchObject({
      paper: "A3",
      printArea: "A1:F70",
      titleRows: "$5:$6",
      centerHeader: "&P",
      firstPageCenterHeader: "",
      zoom: { fitToWidth: 1 },
    });
  });

  test.each([
    ["at a scale, and breaks its pages where it is told", { scale: 90 }, [31, 61]],
    ["fitted to a width, and passes over the breaks", { horizontalFitToPages: 1 }, []],
    ["fitted to a height, and passes over the breaks", { verticalFitToPages: 3 }, []],
  ])("prints %s", async (_how, zoom, rowBreaks) => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.pageLayout.zoom = zoom;
      sheet.horizontalPageBreaks.add("A31");
      sheet.horizontalPageBreaks.add("A61");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([30, 60]);
    });
    expect(opened.excel.snapshot().sheets.at(-1)!.page.rowBreaks).toEqual(rowBreaks);
  });

  test("counts its pages from the sheet before, or from the number it is given", async () => {
    await onNewSheet(opened.excel, (sheet) => void (sheet.pageLayout.firstPageNumber = ""));
    expect(opened.excel.snapshot().sheets.at(-1)!.page.firstPageNumber).toBeUndefined();
    await onNewSheet(opened.excel, (sheet) => void (sheet.pageLayout.firstPageNumber = 1));
    expect(opened.excel.snapshot().sheets.at(-1)!.page.firstPageNumber).toBe(1);
  });

  test("loses its page breaks together, or one by one", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A5").delete();
      breaks.add("A9");
      const before = breaks.getCount();
      breaks.removePageBreaks();
      const after = breaks.getCount();
      await context.sync();
      expect([before.value, after.value]).toEqual([1, 0]);
    });
  });

  test("refuses a scale above 400 % and a break before row 1", async () => {
    expect(
      await errorCode(onNewSheet(opened.excel, (sheet) => void (sheet.pageLayout.zoom = { scale: 500 }))),
    ).toBe("InvalidArgument");
    expect(
      await errorCode(onNewSheet(opened.excel, (sheet) => void sheet.horizontalPageBreaks.add("A1"))),
    ).toBe("InvalidArgument");
  });
});

describe("frozen panes", () => {
  test.each([
    ["rows", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(6), "1:6"],
    ["columns", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(2), "A:B"],
    ["both", (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B6"), "A1:B6"],
  ])("hold %s", async (_what, freeze, address) => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      expect(location.address.split("!")[1]).toBe(address);
      sheet.freezePanes.unfreeze();
      const nothing = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
  });
});
