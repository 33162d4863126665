import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

describe("the content of a range", () => {
  test("is read as values, formulas, text and types", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1:E1").values = [[1.5, "chữ", true, "", "=A1*2"]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
      const range = sheet.getRange("A1:F1");
      range.load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[1.5, "chữ", true, "", 3, ""]]);
      expect(range.formulas).toEqual([[1.5, "chữ", true, "", "=A1*2", ""]]);
      expect(range.text).toEqual([["1,50", "chữ", "TRUE", "", "3", ""]]);
      expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty", "Double", "Empty"]]);
      expect(range.numberFormat[0]?.slice(0, 2)).toEqual(["0.00", "General"]);
    });
  });

  test("stays text in a cell of format @ and after an apostrophe", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "General"]];
      range.values = [["=1+1", "0012", "'=1+1"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "0012", "=1+1"]]);
      expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    });
  });

  test("is read as a number in English notation, as the API does", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["1.022", "1,022", "5%", "12abc", "-3"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[1.022, 1022, 0.05, "12abc", -3]]);
      expect(range.numberFormat[0]?.[2]).toBe("0%");
    });
  });

  test("null leaves a cell as it is, one value fills the range", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 4 as never;
      range.values = [
        [null, 5],
        ["", null],
      ];
      const read = sheet.getRange("A1:B2");
      read.load("values");
      await context.sync();
      expect(read.values).toEqual([
        [4, 5],
        ["", 4],
      ]);
    });
  });

  test("of more than 1,500 cells is split by the client and arrives whole", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const rows = Array.from({ length: 400 }, (_row, i) =>
        Array.from({ length: 10 }, (_column, j) => i * 10 + j),
      );
      sheet.getRange("A1:J400").values = rows;
      const used = sheet.getUsedRange();
      used.load("address,values");
      await context.sync();
      expect(used.address).toMatch(/!A1:J400$/);
      expect(used.values).toEqual(rows);
    });
  });

  test("of another shape than the range is refused", async () => {
    const run = onNewSheet(opened.excel, (sheet) => void (sheet.getRange("A1:B2").values = [[1]]));
    expect(await errorCode(run)).toBe("InvalidArgument");
  });

  test("is cleared with or without its format", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const [all, contents, formats] = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
      for (const range of [all, contents, formats]) {
        range!.values = [[1]];
        range!.format.fill.color = "#FF0000";
      }
      all!.clear();
      contents!.clear("Contents");
      formats!.clear("Formats");
      for (const range of [all, contents, formats]) range!.load("valueTypes,format/fill/color");
      await context.sync();
      expect(
        [all, contents, formats].map((range) => [range!.valueTypes[0]![0], range!.format.fill.color]),
      ).toEqual([
        ["Empty", "#FFFFFF"],
        ["Empty", "#FF0000"],
        ["Double", "#FFFFFF"],
      ]);
    });
  });
});

describe("ranges lead to ranges", () => {
  const steps: [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ["getCell", (sheet) => sheet.getRange("B2:D4").getCell(1, 1), "C3"],
    ["getRow", (sheet) => sheet.getRange("B2:D4").getRow(1), "B3:D3"],
    ["getColumn", (sheet) => sheet.getRange("B2:D4").getColumn(2), "D2:D4"],
    ["getLastRow", (sheet) => sheet.getRange("B2:D4").getLastRow(), "B4:D4"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:D4").getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:D4").getResizedRange(1, -2), "B2:B5"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D7"), "B2:D7"],
    ["getIntersection", (sheet) => sheet.getRange("B2:D4").getIntersection("C3:F9"), "C3:D4"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "2:4"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "B:D"],
    ["worksheet.getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["worksheet.getCell", (sheet) => sheet.getCell(0, 27), "AB1"],
  ];

  test.each(steps)("%s", async (_name, step, address) => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = step(sheet);
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.address.split("!")[1]).toBe(address);
      expect(range.cellCount).toBe(range.rowCount * range.columnCount);
    });
  });

  test("ranges that do not meet give a null object, or ItemNotFound", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const nothing = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
    const run = onNewSheet(
      opened.excel,
      (sheet) => void sheet.getRange("A1").getIntersection("B2").load("address"),
    );
    expect(await errorCode(run)).toBe("ItemNotFound");
  });

  test("the used range counts formats only when not asked for values", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#00FF00";
      const [withFormats, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      withFormats.load("address");
      valuesOnly.load("address");
      await context.sync();
      expect([withFormats.address.split("!")[1], valuesOnly.address.split("!")[1]]).toEqual(["B2:D5", "B2"]);
    });
  });

  test("a tracked range outlives its run, an untracked one does not", async () => {
    const { Excel } = opened.excel;
    const [kept, lost] = await onNewSheet(opened.excel, (sheet, context) => {
      const ranges = [sheet.getRange("A1"), sheet.getRange("A2")] as const;
      context.trackedObjects.add(ranges[0]);
      return ranges;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [[9]];
      kept.load("values");
      await context.sync();
    });
    expect(kept.values).toEqual([[9]]);
    expect(() => lost.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });
});

describe("addresses", () => {
  test.each(["A", "A0", "XFE1", "A1:B2:C3", "tên lạ", ""])("%p is refused", async (address) => {
    expect(
      await errorCode(onNewSheet(opened.excel, (sheet) => void sheet.getRange(address).load("values"))),
    ).toBe("InvalidArgument");
  });
});
