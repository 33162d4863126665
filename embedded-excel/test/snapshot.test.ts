import { onNewSheet, openForTests } from "./support/opened-excel";

const opened = openForTests();

test("a snapshot holds the whole workbook as plain data", async () => {
  opened.excel.registerFunctions({
    functions: [{ id: "DOI", name: "DOI", parameters: [{ name: "a", type: "number" }] }],
  });
  opened.excel.CustomFunctions.associate("DOI", ((a: number) => a * 2) as never);
  await onNewSheet(opened.excel, (sheet, context) => {
    sheet.name = "Báo cáo";
    sheet.tabColor = "#0F6CBD";
    sheet.getRange("A1:B1").values = [[4, "=TTHC.DOI(A1)"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.names.add("goc", sheet.getRange("A1"));
    context.workbook.names.add("phien_ban", "=1").visible = false;
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect();
    sheet.activate();
  });
  await opened.excel.settled();
  const snapshot = opened.excel.snapshot();
  expect(structuredClone(snapshot)).toEqual(snapshot);
  expect(snapshot).toMatchObject({
    activeSheet: "Báo cáo",
    names: [{ name: "phien_ban", formula: "=1", visible: false }],
    customProperties: {},
    isStructureProtected: false,
  });
  expect(snapshot.sheets[1]).toMatchObject({
    name: "Báo cáo",
    visibility: "Visible",
    tabColor: "#0F6CBD",
    cells: [
      { row: 0, column: 0, value: 4, style: { bold: true } },
      { row: 0, column: 1, value: 8, formula: "=TTHC.DOI(A1)", style: {} },
    ],
    names: [{ name: "goc", formula: "='Báo cáo'!$A$1", visible: true }],
    frozen: { rows: 1, columns: 0 },
    isProtected: true,
  });
});
