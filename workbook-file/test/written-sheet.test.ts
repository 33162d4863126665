import { fileWidth } from "../fill-worksheet";
import { reopen, reopenSheet, writtenPart } from "./support/reopen";
import { cell, sheet, workbook } from "./support/snapshots";

describe("the grid of a sheet", () => {
  test("keeps its merged ranges", async () => {
    const reopened = await reopenSheet({ merges: ["A1:B1", "C3:F9"] });
    expect(reopened.model.merges).toEqual(["A1:B1", "C3:F9"]);
  });

  test("stores a column width as pixels over the width of a digit", async () => {
    const reopened = await reopenSheet({ columnWidths: { 0: 48, 2: 300 } });
    expect(fileWidth(48)).toBeCloseTo(64 / 7, 10);
    expect(reopened.getColumn(1).width).toBeCloseTo(64 / 7, 4);
    expect(reopened.getColumn(3).width).toBeCloseTo(400 / 7, 4);
  });

  test("keeps a column of 9 characters, which exceljs would drop", async () => {
    const xml = await writtenPart(
      workbook([sheet({ columnWidths: { 0: 9 * 7 * 0.75 } })]),
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toMatch(/<col min="1" max="1" width="9\.0039/);
  });

  test("keeps hidden columns and rows and the heights of rows", async () => {
    const reopened = await reopenSheet({
      hiddenColumns: [1],
      columnWidths: { 0: 100 },
      hiddenRows: [4],
      rowHeights: { 0: 34.5 },
      cells: [cell(5, 0, 1)],
    });
    expect([1, 2].map((column) => reopened.getColumn(column).hidden)).toEqual([false, true]);
    expect(reopened.getColumn(2).width).toBeCloseTo(64 / 7, 4);
    expect([5, 6].map((row) => reopened.getRow(row).hidden)).toEqual([true, false]);
    expect([1, 6].map((row) => reopened.getRow(row).height)).toEqual([34.5, undefined]);
  });

  test("measures columns in a font whose digits are 7 pixels wide", async () => {
    const styles = await writtenPart(workbook([sheet()]), "xl/styles.xml");
    expect(styles).toMatch(
      /<fonts[^>]*><font><sz val="10.5"\/><color theme="1"\/><name val="Times New Roman"\/>/,
    );
    expect(styles).not.toContain("Calibri");
  });
});

describe("the view of a sheet", () => {
  test("keeps frozen panes, grid lines and tab colour", async () => {
    const reopened = await reopenSheet({
      frozen: { rows: 3, columns: 1 },
      showGridlines: false,
      tabColor: "#1F4E79",
    });
    expect(reopened.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3, showGridLines: false });
    expect(reopened.properties.tabColor).toEqual({ argb: "FF1F4E79" });
  });

  test("is not frozen and shows grid lines when nothing else is said", async () => {
    const reopened = await reopenSheet({});
    expect(reopened.views[0]).toMatchObject({ state: "normal", showGridLines: true });
    expect(reopened.properties.tabColor).toBeUndefined();
  });

  test("keeps visibility and the active sheet", async () => {
    const reopened = await reopen(
      workbook(
        [
          sheet({ name: "Một" }),
          sheet({ name: "Hai", visibility: "Hidden" }),
          sheet({ name: "Ba", visibility: "VeryHidden" }),
          sheet({ name: "Bốn" }),
        ],
        { activeSheet: "Bốn" },
      ),
    );
    expect(reopened.worksheets.map(({ state }) => state)).toEqual([
      "visible",
      "hidden",
      "veryHidden",
      "visible",
    ]);
    expect(reopened.views[0]?.activeTab).toBe(3);
  });
});

describe("protection", () => {
  test("of a sheet has no password", async () => {
    const xml = await writtenPart(workbook([sheet({ isProtected: true })]), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<sheetProtection sheet="1"/>');
  });

  test("of a sheet is only there when asked for", async () => {
    const xml = await writtenPart(workbook([sheet()]), "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("sheetProtection");
  });

  test("of the structure stands before the views of the workbook", async () => {
    const xml = await writtenPart(workbook([sheet()], { isStructureProtected: true }), "xl/workbook.xml");
    expect(xml).toContain('<workbookProtection lockStructure="1"/><bookViews>');
    expect(await writtenPart(workbook([sheet()]), "xl/workbook.xml")).not.toContain("workbookProtection");
  });
});
