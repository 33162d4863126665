import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("inserted rows", () => {
  test("move formulas, merges, heights, conditional formats, validation, page breaks and the print area", async () => {
    await onNewSheet(opened.excel, (sheet) => {
      sheet.getRange("A3:B3").values = [[2, 3]];
      sheet.getRange("C3").formulas = [["=SUM(A3:B3)+$A$3"]];
      sheet.getRange("D1").formulas = [["=C3"]];
      sheet.getRange("A5:C5").merge();
      sheet.getRange("5:5").format.rowHeight = 40;
      const format = sheet.getRange("A3:C6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A3>1";
      format.custom.format.fill.color = "#FF0000";
      sheet.getRange("A3:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.horizontalPageBreaks.add("A6");
      sheet.pageLayout.setPrintArea("A1:C6");
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.getRange("2:3").insert("Down");
    });
    await opened.excel.settled();
    const sheet = opened.excel.snapshot().sheets.at(-1)!;
    const cell = (row: number, column: number) =>
      sheet.cells.find((one) => one.row === row && one.column === column);
    expect(cell(4, 2)).toMatchObject({ formula: "=SUM(A5:B5)+$A$5", value: 7 });
    expect(cell(0, 3)).toMatchObject({ formula: "=C5", value: 7 });
    expect([sheet.merges, sheet.rowHeights[6]]).toEqual([["A7:C7"], 40]);
    expect(sheet.conditionalFormats).toMatchObject([{ range: "A5:C8", formula: "=$A5>1" }]);
    expect(sheet.validations).toMatchObject([{ range: "A5:B5" }]);
    expect(sheet.page).toMatchObject({ printArea: "A1:C8", titleRows: "$5:$5", rowBreaks: [8] });
    expect(opened.excel.displayed(sheet.name, "A5").fill).toBe("#FF0000");
  });

  test("look like the row above", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A2:B2").format.fill.color = "#DDEEFF";
      sheet.getRange("3:3").insert("Down");
      const cell = sheet.getRange("B3");
      cell.load("format/fill/color");
      await context.sync();
      expect(cell.format.fill.color).toBe("#DDEEFF");
    });
  });

  test("deleted rows leave #REF! behind and shrink sums", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [4]];
      sheet.getRange("C1:D1").formulas = [["=SUM(A1:A3)", "=A2"]];
      sheet.getRange("2:2").delete("Up");
      const cells = sheet.getRange("C1:D1");
      cells.load("formulas,values");
      await context.sync();
      expect(cells.formulas[0]?.[0]).toBe("=SUM(A1:A2)");
      expect(cells.values).toEqual([[5, "#REF!"]]);
    });
  });

  test("inserted columns move what stands right of them", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("B1:C1").formulas = [[5, "=B1*2"]];
      sheet.getRange("B:B").insert("Right");
      const cells = sheet.getRange("B1:D1");
      cells.load("formulas,values");
      await context.sync();
      expect([cells.formulas, cells.values]).toEqual([[["", 5, "=C1*2"]], [["", 5, 10]]]);
    });
  });

  test("parts of rows are refused, plainly", async () => {
    expect(
      await errorCode(onNewSheet(opened.excel, (sheet) => void sheet.getRange("A2:B2").insert("Down"))),
    ).toBe("NotImplemented");
  });
});

test.each([48, 60, 66, 66.75])(
  "a column keeps a width of %d points, whatever the defaults are",
  async (width) => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = width;
      const { format } = sheet.getRange("B1");
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(width);
    });
  },
);
