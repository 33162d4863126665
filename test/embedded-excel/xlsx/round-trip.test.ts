import { openEmbeddedExcel } from "../../../embedded-excel";
import { openHeadlessBook } from "../../../embedded-excel/workbook/headless-book";
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
  expect(valuesOf(again)).toEqual(valuesOf(april));
});

test("a snapshot opened in a new workbook gives the same snapshot", async () => {
  const workbook = new EmbeddedWorkbook(await openHeadlessBook(), ["Sheet1"]);
  restoreSnapshot(april, workbook);
  expect(comparable(takeSnapshot(workbook))).toEqual(comparable(april));
  workbook.dispose();
});

/** An empty text is kept in a file as no value. */
function valuesOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value ?? ""]));
}

function mapValues(numbers: object, change: (value: number) => string): object {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, change(value as number)]));
}

/** Calculated values aside, since a workbook may be opened without the add-in; lengths to what a file keeps; lists without an order of their own are sorted. */
function comparable(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    names: [...snapshot.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort(),
      page: { ...sheet.page, margins: mapValues(sheet.page.margins, (points) => points.toFixed(3)) },
      columnWidths: mapValues(sheet.columnWidths, (points) => points.toFixed(1)),
      names: [...sheet.names].sort((a, b) => a.name.localeCompare(b.name)),
      validations: [...sheet.validations].sort((a, b) => a.range.localeCompare(b.range)),
      // A locked cell is the default, whether it says so or not.
      cells: sheet.cells.map(({ value, formula, style: { locked, ...style }, ...cell }) => ({
        ...cell,
        style: locked === false ? { ...style, locked } : style,
        ...(formula ? { formula } : { value }),
      })),
    })),
  };
}
