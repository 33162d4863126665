import { readFileSync } from "node:fs";
import { openEmbeddedExcel, type WorkbookSnapshot } from "../../embedded-excel";
import { comparable, valuesOf } from "../../workbook-file/test/support";
import { readXlsx, writeXlsx } from "../../workbook-file";
import { readCase } from "../../scripts/case-file/read-case";
import { makeReport } from "../../scripts/demo/make-report";

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

test("a workbook opened in a new one is the same", async () => {
  const excel = await openEmbeddedExcel();
  excel.open(april);
  const again = excel.snapshot();
  excel.dispose();
  expect(comparable(again)).toEqual(comparable(april));
});
