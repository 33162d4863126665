import { onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

async function sheetWith(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return onNewSheet(opened.excel, async (sheet, context) => {
    sheet.load("name");
    work(sheet);
    await context.sync();
    return sheet.name;
  });
}

async function typed(sheet: string, content: string | number | null, address = "A1") {
  await opened.excel.type(sheet, address, content);
  await opened.excel.settled();
  const cells = opened.excel.snapshot().sheets.find(({ name }) => name === sheet)!.cells;
  return cells.find(({ row, column }) => row === 0 && column === 0);
}

describe("what a person types", () => {
  test.each([
    ["1.022", 1022, undefined],
    ["12,5", 12.5, undefined],
    ["5,02%", 0.0502, "0.00%"],
    ["5/4/2026", 46117, "dd/mm/yyyy"],
    ["31/2/2026", "31/2/2026", undefined],
    ["tháng 4", "tháng 4", undefined],
    [7, 7, undefined],
  ])("%p becomes %p", async (content, value, numberFormat) => {
    const cell = await typed(await sheetWith(() => undefined), content);
    expect([cell?.value, cell?.style.numberFormat]).toEqual([value, numberFormat]);
  });

  test("stays text in a cell of texts, is a formula after =", async () => {
    const name = await sheetWith((sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]));
    expect((await typed(name, "=1+1"))?.value).toBe("=1+1");
    expect(await typed(await sheetWith(() => undefined), "=1+1")).toMatchObject({
      value: 2,
      formula: "=1+1",
    });
  });

  test("null empties the cell", async () => {
    const name = await sheetWith((sheet) => void (sheet.getRange("A1").values = [[5]]));
    expect(await typed(name, null)).toBeUndefined();
  });

  test("is refused in a locked cell of a protected sheet", async () => {
    const name = await sheetWith((sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });
    await expect(opened.excel.type(name, "A1", 1)).rejects.toThrow("A1 is locked");
    await expect(opened.excel.type(name, "B1", 1)).resolves.toBeUndefined();
  });
});

describe("data validation", () => {
  const atLeastZero = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" as const } };

  test("refuses what does not fit, with the alert's words", async () => {
    const name = await sheetWith((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = atLeastZero;
      dataValidation.errorAlert = {
        title: "Số hồ sơ",
        message: "Nhập số nguyên",
        style: "Stop",
        showAlert: true,
      };
    });
    await expect(opened.excel.type(name, "A1", -1)).rejects.toThrow("Số hồ sơ Nhập số nguyên");
    await expect(opened.excel.type(name, "A1", 1.5)).rejects.toThrow("refuses 1.5");
    await expect(opened.excel.type(name, "A1", "chữ")).rejects.toThrow("refuses chữ");
    expect((await typed(name, 12))?.value).toBe(12);
    await expect(opened.excel.type(name, "A1", null)).resolves.toBeUndefined();
  });

  test("lets everything pass when its alert only warns", async () => {
    const name = await sheetWith((sheet) => {
      sheet.getRange("A1").dataValidation.rule = atLeastZero;
      sheet.getRange("A1").dataValidation.errorAlert = {
        title: "",
        message: "",
        style: "Warning",
        showAlert: true,
      };
    });
    expect((await typed(name, -1))?.value).toBe(-1);
  });

  test.each([
    [{ list: { inCellDropDown: true, source: "Có,Không" } }, "Có", "Khác"],
    [{ decimal: { formula1: 0, formula2: 1, operator: "Between" } }, 0.5, 2],
    [{ date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } }, "5/4/2026", "5/4/2025"],
    [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "abc", "abcd"],
  ])("%j takes %p and refuses %p", async (rule, good, bad) => {
    const name = await sheetWith(
      (sheet) => void (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule),
    );
    await expect(opened.excel.type(name, "A1", bad)).rejects.toThrow("refuses");
    await expect(opened.excel.type(name, "A1", good)).resolves.toBeUndefined();
  });

  test("is read back, mixed over several rules, and cleared", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = atLeastZero;
      sheet.getRange("A1:A4").dataValidation.prompt = { title: "Nhập", message: "số", showPrompt: true };
      sheet.getRange("A3").dataValidation.clear();
      const [one, all, none] = [sheet.getRange("A2"), sheet.getRange("A1:A4"), sheet.getRange("A3")].map(
        (range) => range.dataValidation,
      );
      for (const validation of [one, all, none]) validation!.load("type,rule,prompt,ignoreBlanks");
      await context.sync();
      expect([one, all, none].map((validation) => validation!.type)).toEqual([
        "WholeNumber",
        "MixedCriteria",
        "None",
      ]);
      expect(one!.rule).toEqual(atLeastZero);
      expect(one!.prompt).toMatchObject({ title: "Nhập", message: "số" });
    });
    const ranges = opened.excel
      .snapshot()
      .sheets.at(-1)!
      .validations.map(({ range }) => range);
    expect(ranges).toEqual(["A1:A2", "A4"]);
  });
});
