import { useEmbeddedExcel } from "./support/opened-excel";

describe("manual calculation", () => {
  const excel = useEmbeddedExcel({ sheets: ["S"], calculationMode: "Manual" });

  const values = async (address: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange(address).load("values");
      await context.sync();
      return range.values[0]![0];
    });

  async function write(address: string, content: string | number): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange(address).values = [[content]];
      await context.sync();
    });
  }

  test("formulas keep their old values until they are calculated by hand", async () => {
    await write("A1", 2);
    await write("B1", "=A1*10");
    await excel().settled();
    expect(await values("B1")).toBe("");
    await Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(await values("B1")).toBe(20);
    await write("A1", 3);
    await excel().settled();
    expect(await values("B1")).toBe(20);
  });

  test("back to automatic, what has changed meanwhile is calculated", async () => {
    await write("A1", 2);
    await write("B1", "=A1*10");
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Automatic";
      await context.sync();
    });
    expect(await values("B1")).toBe(20);
  });
});

describe("a workbook opened after one with manual calculation", () => {
  useEmbeddedExcel({ sheets: ["S"] });

  test("calculates by itself", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1");
      range.values = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });
});
