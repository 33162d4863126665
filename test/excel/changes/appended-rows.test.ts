/** Rows that are added below whatever a sheet holds when they are written. */
import { appendRows } from "../../../src/excel/changes/appended-rows";
import { carryOut } from "../../../src/excel/changes/carry-out";
import { queueSheet, viewOf } from "../../../src/excel/reading/queued-sheet";
import type { SheetView } from "../../../src/workbook/sheet-view";
import { cellAt, sheetOf, useExcel } from "../../support/excel";
import { onSheet } from "../../support/sheet-edits";

const SHEET = "Sheet1";
const FIRST = 3;
const BLOCK = [
  ["CHỐT BÁO CÁO", "'=1+1"],
  ["Số liệu", 1022],
];

describe("rows added below", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const fill = (top: number, rows: number) =>
    onSheet(SHEET, (sheet) => {
      for (let row = top; row < top + rows; row += 1) sheet.getRange(`A${row + 1}`).values = [["x"]];
    });
  const read = (): Promise<SheetView> =>
    Excel.run(async (context) => {
      const queued = queueSheet(context.workbook.worksheets.getItem(SHEET));
      await context.sync();
      return viewOf(queued);
    });
  const append = (sheet: SheetView) =>
    carryOut({ doing: "ghi nhật ký" }, { steps: [appendRows({ sheet, first: FIRST, gap: 1, rows: BLOCK })] });
  const begin = (): number | undefined =>
    sheetOf(excel(), SHEET).cells.find(({ value }) => value === "CHỐT BÁO CÁO")?.row;

  test.each<[string, number, number, number]>([
    ["below the blocks that are there, a free row between", 0, 20, 21],
    ["below them too where rows above the title were deleted", 2, 20, 23],
    ["below the head, where only the title is left", 0, 1, 3],
    ["below the head, where everything is gone", 0, 0, 3],
    ["below the head and a free row", 0, 3, 4],
  ])("begin %s", async (_, top, rows, expected) => {
    await fill(top, rows);
    await append(await read());
    expect(begin()).toBe(expected);
    expect(cellAt(sheetOf(excel(), SHEET), `B${expected + 1}`)).toMatchObject({ value: "=1+1" });
    expect(cellAt(sheetOf(excel(), SHEET), `B${expected + 2}`)?.value).toBe(1022);
  });

  test("begin below what was typed since the sheet was read", async () => {
    await fill(0, 5);
    const sheet = await read();
    await excel().type(SHEET, "A9", "ghi thêm");
    await append(sheet);
    expect(cellAt(sheetOf(excel(), SHEET), "A9")?.value).toBe("ghi thêm");
    expect(begin()).toBe(10);
  });
});
