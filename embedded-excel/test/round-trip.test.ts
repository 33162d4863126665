import { restoreSnapshot } from "../snapshot-restorer";
import { takeSnapshot } from "../snapshot-builder";
import { openHeadlessBook } from "../workbook/headless-book";
import { EmbeddedWorkbook } from "../workbook/workbook";
import { readXlsx } from "../../workbook-file";
import { writeXlsx } from "../../workbook-file";
import { comparable, valuesOf } from "../../workbook-file/test/support";
import { cell, reportPage, sheet, workbook } from "../../workbook-file/test/support";

const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
const style = { fontName: "Times New Roman", fontSize: 14 };

/** Of everything that a workbook can hold, something. */
const everything = workbook(
  [
    sheet({
      name: "Xã 'A' & B",
      tabColor: "#C00000",
      cells: [
        cell(0, 0, "Tổng số", { style: { ...style, fill: "#DDEBF7", borders: { top: thin, bottom: thin } } }),
        cell(0, 1, 1022, { style: { ...style, numberFormat: "0000000", locked: false } }),
        cell(1, 0, 2044, { formula: "=B1*2", style: { ...style, bold: true, horizontal: "Right" } }),
        cell(1, 1, true, { style }),
        cell(2, 0, "xuống\ndòng", { style: { ...style, wrap: true, italic: true, indent: 1 } }),
      ],
      merges: ["C1:D2"],
      names: [{ name: "tn", formula: "='Xã ''A'' & B'!$B$1", visible: false }],
      conditionalFormats: [{ range: "B1", formula: "=$B$1>1000", fill: "#FFC7CE", stopIfTrue: true }],
      validations: [
        {
          range: "B1",
          rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
          ignoreBlanks: true,
          error: { title: "Sai", message: "Nhập số nguyên", style: "Stop", show: true },
          prompt: { title: "", message: "", show: false },
        },
      ],
      columnWidths: { 0: 120, 1: 90, 2: 60 },
      hiddenColumns: [2],
      rowHeights: { 0: 30, 3: 20 },
      hiddenRows: [3],
      frozen: { rows: 1, columns: 1 },
      isProtected: true,
      page: reportPage({
        printArea: "A1:B3",
        titleRows: "$1:$1",
        rowBreaks: [3],
        zoom: { scale: 100 },
        firstPageNumber: 1,
      }),
    }),
    sheet({
      name: "Ẩn",
      visibility: "VeryHidden",
      showGridlines: false,
      page: reportPage({ zoom: { fitToWidth: 1 } }),
    }),
  ],
  {
    isStructureProtected: true,
    customProperties: { "TTHC.don_vi": "Gia Phúc" },
    names: [{ name: "phien_ban", formula: "=1", visible: true }],
  },
);

test("a saved workbook is read back as it was", async () => {
  const again = await readXlsx(await writeXlsx(everything));
  expect(comparable(again)).toEqual(comparable(everything));
  expect(valuesOf(again)).toEqual(valuesOf(everything));
});

test("a snapshot opened in a new workbook gives the same snapshot", async () => {
  const opened = new EmbeddedWorkbook(await openHeadlessBook(), ["Sheet1"]);
  restoreSnapshot(everything, opened);
  const again = takeSnapshot(opened);
  opened.dispose();
  expect(comparable(again)).toEqual(comparable(everything));
});
