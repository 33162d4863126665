import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

/** Adds a format and gives it a formula and a colour. */
function add(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

describe("conditional formats", () => {
  test("colour the cells for which their formula holds, relative to the first cell", async () => {
    const name = await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load("name");
      sheet.getRange("A2:B4").values = [
        [1, 5],
        [9, 5],
        ["", 5],
      ];
      const format = add(sheet.getRange("A2:A4"), "=AND(ISNUMBER(A2),A2>$B2)", "#FFC7CE");
      format.custom.format.font.color = "#9C0006";
      await context.sync();
      return sheet.name;
    });
    await opened.excel.settled();
    const fills = ["A2", "A3", "A4"].map((address) => opened.excel.displayed(name, address));
    expect(fills).toEqual([
      { fill: undefined, fontColor: undefined },
      { fill: "#FFC7CE", fontColor: "#9C0006" },
      { fill: undefined, fontColor: undefined },
    ]);
    await opened.excel.type(name, "A3", 2);
    await opened.excel.type(name, "A2", 8);
    await opened.excel.settled();
    expect(["A2", "A3"].map((address) => opened.excel.displayed(name, address).fill)).toEqual([
      "#FFC7CE",
      undefined,
    ]);
  });

  test("the newest comes first, and stopIfTrue ends the list", async () => {
    const name = await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load("name");
      add(sheet.getRange("A1"), "=TRUE", "#111111").custom.format.font.color = "#222222";
      const newest = add(sheet.getRange("A1"), "=TRUE", "#333333");
      newest.load("priority,id");
      await context.sync();
      expect(newest.priority).toBe(0);
      return sheet.name;
    });
    await opened.excel.settled();
    expect(opened.excel.displayed(name, "A1")).toEqual({ fill: "#333333", fontColor: "#222222" });
    await opened.excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(name).getRange("A1").conditionalFormats;
      formats.getItemAt(0).stopIfTrue = true;
      await context.sync();
    });
    await opened.excel.settled();
    expect(opened.excel.displayed(name, "A1")).toEqual({ fill: "#333333", fontColor: undefined });
  });

  test("use names of their sheet", async () => {
    const name = await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load("name");
      sheet.names.add("nguong", sheet.getRange("C1"));
      sheet.getRange("A1:C1").values = [[5, "", 3]];
      add(sheet.getRange("A1"), "=A1>nguong", "#00FF00");
      await context.sync();
      return sheet.name;
    });
    await opened.excel.settled();
    expect(opened.excel.displayed(name, "A1").fill).toBe("#00FF00");
  });

  test("are listed, counted and deleted", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      const range = sheet.getRange("A1:B9");
      add(range, "=$A1=1", "#111111");
      add(range, "=$A1=2", "#222222").delete();
      const count = range.conditionalFormats.getCount();
      const whole = sheet.getRange().conditionalFormats;
      whole.load("items/type,items/custom/rule/formula,items/custom/format/fill/color");
      await context.sync();
      expect(count.value).toBe(1);
      const shown = whole.items.map(({ type, custom }) => [
        type,
        custom.rule.formula,
        custom.format.fill.color,
      ]);
      expect(shown).toEqual([["Custom", "=$A1=1", "#111111"]]);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  test("of other types are not answered, and say so", async () => {
    const run = onNewSheet(
      opened.excel,
      (sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"),
    );
    expect(await errorCode(run)).toBe("NotImplemented");
  });
});
