import { openEmbeddedExcel } from "../../../embedded-excel";
import { openHeadlessBook } from "../../../embedded-excel/workbook/univer-book";
import { EmbeddedWorkbook } from "../../../embedded-excel/workbook/workbook";
import { restoreSnapshot } from "../../../embedded-excel/snapshot-restorer";
import { takeSnapshot } from "../../../embedded-excel/snapshot-builder";
import { readXlsx } from "../../../embedded-excel/xlsx/read-xlsx";
import { writeXlsx } from "../../../embedded-excel/xlsx/write-xlsx";
import type { WorkbookSnapshot } from "../../../embedded-excel/snapshot";
import { readCase } from "../../../scripts/case-file/read-case";
import { makeReport } from "../../../scripts/demo/make-report";
import { readFileSync } from "node:fs";

/** April's workbook: an input sheet with everything a sheet of ours has, and a report sheet with a page set-up. */
let april: WorkbookSnapshot;

beforeAll(async () => {
  const excel = await openEmbeddedExcel();
  await makeReport(excel, readCase(readFileSync("assets/thang-4-2026.json", "utf8")));
  april = excel.snapshot();
  excel.dispose();
});

test("a saved workbook is read back as it was", async () => {
  const again = await readXlsx(await writeXlsx(april));
  expect(comparable(again)).toEqual(comparable(april));
});

test("a snapshot opened in a new workbook gives the same snapshot", async () => {
  const workbook = new EmbeddedWorkbook(openHeadlessBook(), ["Sheet1"]);
  restoreSnapshot(april, workbook);
  expect(comparable(takeSnapshot(workbook))).toEqual(comparable(april));
  workbook.dispose();
});

/** Calculated values aside where no function is registered; lists without an order of their own are sorted. */
function comparable(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    names: [...snapshot.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort(),
      names: [...sheet.names].sort((a, b) => a.name.localeCompare(b.name)),
      validations: [...sheet.validations].sort((a, b) => a.range.localeCompare(b.range)),
      cells: sheet.cells.map(({ value, formula, ...cell }) => ({ ...cell, ...(formula ? { formula } : { value }) })),
    })),
  };
}
