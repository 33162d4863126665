import { openEmbeddedExcel } from "../../embedded-excel";
test("a value and a formula", async () => {
  const excel = await openEmbeddedExcel();
  const values = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [[2, 3]];
    sheet.getRange("C1").formulas = [["=SUM(A1:B1)"]];
    const range = sheet.getRange("A1:C1");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2, 3, 5]]);
  excel.dispose();
});
