import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("the format of a range", () => {
  test("is set and read back through every part", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.fill.color = "#ffeeaa";
      Object.assign(format.font, {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#C00000",
      });
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      const cell = sheet.getRange("C3");
      cell.load(
        "format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/underline," +
          "format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel," +
          "format/protection/locked",
      );
      await context.sync();
      expect(cell.format.toJSON()).toMatchObject({
        fill: { color: "#FFEEAA" },
        font: {
          name: "Times New Roman",
          size: 13,
          bold: true,
          italic: true,
          underline: "Single",
          color: "#C00000",
        },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        protection: { locked: false },
      });
    });
  });

  test("reads null where cells differ and the default where nothing was set", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const mixed = sheet.getRange("A1:B1");
      const plain = sheet.getRange("D1");
      for (const range of [mixed, plain])
        range.load("format/font/bold,format/font/name,format/protection/locked,format/fill/color");
      await context.sync();
      expect([mixed.format.font.bold, plain.format.font.bold]).toEqual([null, false]);
      expect([plain.format.font.name, plain.format.protection.locked, plain.format.fill.color]).toEqual([
        "Calibri",
        true,
        "#FFFFFF",
      ]);
    });
  });

  test("of a whole column or sheet is what empty cells inherit", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["đã có"]];
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("B:B").format.protection.locked = false;
      sheet.getRange("B7").values = [[1]];
      const [old, later, other] = [sheet.getRange("A1"), sheet.getRange("B7"), sheet.getRange("C9")];
      for (const range of [old, later, other]) range.load("format/font/name,format/protection/locked");
      await context.sync();
      expect(
        [old, later, other].map((range) => [range.format.font.name, range.format.protection.locked]),
      ).toEqual([
        ["Times New Roman", true],
        ["Times New Roman", false],
        ["Times New Roman", true],
      ]);
    });
  });

  test("has borders on each edge and inside", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).color = "#808080";
      }
      borders.getItem("EdgeBottom").weight = "Medium";
      const bottom = sheet.getRange("B3:C3").format.borders.getItem("EdgeBottom");
      const none = sheet.getRange("B3:C3").format.borders.getItem("EdgeTop");
      bottom.load("style,color,weight");
      none.load("style");
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({ style: "Continuous", color: "#808080", weight: "Medium" });
      expect(none.style).toBe("None");
    });
    const cells = opened.excel.snapshot().sheets.at(-1)!.cells;
    const line = { style: "Continuous", color: "#808080", weight: "Thin" };
    expect(cells.find(({ row, column }) => row === 1 && column === 1)?.style.borders).toEqual({
      top: line,
      left: line,
      bottom: line,
      right: line,
    });
  });

  test("takes heights and widths in points, hides rows and columns", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A2:A3").format.rowHeight = 31.5;
      sheet.getRange("C:C").format.columnWidth = 120;
      sheet.getRange("5:6").rowHidden = true;
      sheet.getRange("E:E").columnHidden = true;
      const [cell, mixed, hidden] = [sheet.getRange("C3"), sheet.getRange("A1:A2"), sheet.getRange("E5")];
      for (const range of [cell, mixed]) range.load("format/rowHeight,format/columnWidth");
      hidden.load("rowHidden,columnHidden");
      await context.sync();
      expect([cell.format.rowHeight, cell.format.columnWidth, mixed.format.rowHeight]).toEqual([
        31.5,
        120,
        null,
      ]);
      expect([hidden.rowHidden, hidden.columnHidden]).toEqual([true, true]);
    });
    const sheet = opened.excel.snapshot().sheets.at(-1)!;
    expect([sheet.rowHeights, sheet.columnWidths]).toEqual([{ 1: 31.5, 2: 31.5 }, { 2: 120 }]);
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[4, 5], [4]]);
  });

  test("merges keep the first content", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["giữ", "bỏ", "bỏ"]];
      range.merge();
      const read = sheet.getRange("A1:C1");
      read.load("values");
      await context.sync();
      expect(read.values).toEqual([["giữ", "", ""]]);
    });
    expect(opened.excel.snapshot().sheets.at(-1)!.merges).toEqual(["A1:C1"]);
  });

  test.each([
    ["a colour that is none", (range: Excel.Range) => void (range.format.fill.color = "#12")],
    ["a row higher than 409.5 points", (range: Excel.Range) => void (range.format.rowHeight = 410)],
    [
      "an alignment that is none",
      (range: Excel.Range) => void (range.format.horizontalAlignment = "Middle" as never),
    ],
  ])("%s is refused", async (_what, work) => {
    expect(await errorCode(onNewSheet(opened.excel, (sheet) => work(sheet.getRange("A1"))))).toBe(
      "InvalidArgument",
    );
  });
});
