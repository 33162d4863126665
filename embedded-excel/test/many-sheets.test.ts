/** What an edit costs in a workbook of many sheets: formulas are counted, since times depend on the machine. */
import { useEmbeddedExcel } from "./support/opened-excel";

const SHEETS = 24;
const ROWS = 6;

describe("a workbook of many sheets with the same names, formulas and colours", () => {
  const excel = useEmbeddedExcel({ sheets: ["Đầu"] });

  /** Adds a sheet like an input sheet: each row has its name, a formula over it, and the colour that a name rules. */
  async function add(index: number): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`Kỳ ${index}`);
      for (let row = 1; row <= ROWS; row += 1) sheet.names.add(`so_${row}`, sheet.getRange(`A${row}`));
      sheet.names.add("to_mau", sheet.getRange("D1"));
      sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => [row]);
      sheet.getRange(`B1:B${ROWS}`).formulas = Array.from({ length: ROWS }, (_, row) => [`=so_${row + 1}*2`]);
      sheet.getRange("D1").values = [[1]];
      const format = sheet.getRange(`B1:B${ROWS}`).conditionalFormats.add("Custom");
      format.custom.rule.formula = "=AND(to_mau=1,A1>3)";
      format.custom.format.fill.color = "#FF0000";
      const pointer = context.workbook.names.getItemOrNullObject("moi_nhat");
      await context.sync();
      if (pointer.isNullObject) context.workbook.names.add("moi_nhat", sheet.getRange("A1"));
      else context.workbook.names.getItem("moi_nhat").formula = `='Kỳ ${index}'!$A$1`;
      await context.sync();
    });
    await excel().settled();
  }

  const costOf = async (work: () => Promise<void>): Promise<number> => {
    const before = excel().host.workbook.calculatedFormulas;
    await work();
    await excel().settled();
    return excel().host.workbook.calculatedFormulas - before;
  };

  test("another sheet costs what the first one did, and a cell only what reads it", async () => {
    const first = await costOf(() => add(1));
    expect(first).toBeGreaterThanOrEqual(2 * ROWS);
    const alone = await costOf(() => excel().type("Kỳ 1", "A5", 70));
    expect(alone).toBeGreaterThanOrEqual(2);
    for (let index = 2; index < SHEETS; index += 1) await add(index);
    expect(await costOf(() => add(SHEETS))).toBeLessThanOrEqual(first);
    expect(await costOf(() => excel().type("Kỳ 1", "A5", 80))).toBe(alone);
  });

  test("colours follow a name that means another cell now", async () => {
    await add(1);
    expect(excel().displayed("Kỳ 1", "B5").fill).toBe("#FF0000");
    await Excel.run(async (context) => {
      const name = context.workbook.worksheets.getItem("Kỳ 1").names.getItem("to_mau");
      name.formula = "='Kỳ 1'!$D$2";
      await context.sync();
    });
    await excel().settled();
    expect(excel().displayed("Kỳ 1", "B5").fill).toBeUndefined();
  });
});
