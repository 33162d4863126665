import { openEmbeddedExcel } from "..";
import { errorCode, onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

const write = (address: string) => () =>
  opened.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
    await context.sync();
  });

async function isEmpty(address: string): Promise<boolean> {
  return opened.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("valueTypes");
    await context.sync();
    return range.valueTypes[0]![0] === "Empty";
  });
}

describe("a batch", () => {
  test("stops at the first error, and keeps what was done before", async () => {
    const run = opened.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["trước"]];
      context.workbook.worksheets.getItem("không có").activate();
      sheet.getRange("A2").values = [["sau"]];
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ItemNotFound");
    expect([await isEmpty("A1"), await isEmpty("A2")]).toEqual([false, true]);
  });

  test("says where it failed", async () => {
    const run = opened.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("không có").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      debugInfo: { errorLocation: expect.stringContaining("Worksheets") },
    });
  });
});

describe("unknown members are loud", () => {
  test.each([
    [
      "a property that does not exist",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("vlaues"),
    ],
    [
      "a member that Excel has and this host has not",
      "NotImplemented",
      (sheet: Excel.Worksheet) => void sheet.getRange("A1").removeDuplicates([0], false),
    ],
    [
      "a property that Excel has and this host has not",
      "NotImplemented",
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").style = "Good"),
    ],
    [
      "a collection that this host has not",
      "NotImplemented",
      (sheet: Excel.Worksheet) => void sheet.pivotTables.load("items"),
    ],
  ])("%s: %s", async (_what, code, work) => {
    expect(await errorCode(onNewSheet(opened.excel, work))).toBe(code);
  });

  test("members above the advertised requirement sets throw ApiNotFound", async () => {
    const old = await openEmbeddedExcel({ requirementSets: { ExcelApi: "1.8" } });
    const isSupported = (version: string) =>
      old.Office.context.requirements.isSetSupported("ExcelApi", version);
    expect(["1.8", "1.9", "1.10"].map(isSupported)).toEqual([true, false, false]);
    const run = old.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.orientation = "Landscape";
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ApiNotFound");
    old.dispose();
  });

  test("load() of everything leaves out what this host does not know, and reading that throws", async () => {
    await onNewSheet(opened.excel, async (sheet, context) => {
      sheet.load();
      await context.sync();
      expect(sheet.name).toMatch(/^Trang/);
      const range = sheet.getRange("A1");
      range.load();
      await context.sync();
      expect(() => range.hyperlink).toThrow("hyperlink");
    });
  });
});

describe("faults", () => {
  afterEach(() => opened.excel.faults.clear());

  test("the k-th request fails and changes nothing", async () => {
    opened.excel.faults.failRequest(2, "InvalidOperationInCellEditMode");
    expect(await errorCode(write("C1")())).toBe("none");
    expect(await errorCode(write("C2")())).toBe("InvalidOperationInCellEditMode");
    expect(await errorCode(write("C3")())).toBe("none");
    expect([await isEmpty("C1"), await isEmpty("C2"), await isEmpty("C3")]).toEqual([false, true, false]);
  });

  test("the k-th request is never answered and changes nothing", async () => {
    opened.excel.faults.neverAnswerRequest(1);
    const pause = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 60));
    expect(await Promise.race([write("D1")(), pause])).toBe("still waiting");
    expect(await isEmpty("D1")).toBe(true);
  });
});

describe("traffic", () => {
  test("counts the add-in's requests, not the client's own", async () => {
    const { traffic } = opened.excel;
    traffic.reset();
    await write("E1")();
    expect(await isEmpty("E1")).toBe(false);
    await opened.excel.settled();
    expect([traffic.requests, traffic.writes]).toEqual([2, 1]);
    expect(traffic.bytes).toBeGreaterThan(200);
  });
});
