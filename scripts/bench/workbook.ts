/** The workbook: insert, report, save, through the genuine client on the embedded host. */
import { Workbook } from "exceljs";
import { openEmbeddedExcel, type WorkbookSnapshot } from "../../embedded-excel";
import { writeXlsx } from "../../workbook-file";
import { enterFigures } from "../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { contentOf } from "../demo/content-of-case";
import { APRIL } from "./april";
import { measure, type Measurement } from "./measure";

export async function benchWorkbook(): Promise<Measurement[]> {
  const excel = await openEmbeddedExcel();
  excel.installGlobals();
  associateFunctions();
  excel.registerFunctions(functionsMetadata());
  const addSheets = (count: () => number) => () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const cells = Math.max(1, count());
      sheet.getRange(`A1:A${cells}`).values = Array.from({ length: cells }, (_, row) => [row]);
      await context.sync();
    });
  const cellsOf = (name: string) => (): number =>
    excel.snapshot().sheets.find((sheet) => sheet.name === name)?.cells.length ?? 0;

  let inserted = "";
  const insert = await measure(
    "insert the input sheet",
    async () => (inserted = (await insertInputSheet()).sheetName),
    addSheets(() => cellsOf(inserted)()),
    () => cellsOf(inserted)() > 1000,
  );
  await enterFigures(contentOf(APRIL, "thang-trung-tam"));
  await excel.settled();
  let reported = "";
  const report = await measure(
    "fill the report",
    async () => {
      const result = await makeReportSheet({ narrative: APRIL.narrative, confirmErrors: async () => true });
      reported = result.kind === "made" ? result.sheetName : "";
    },
    addSheets(() => cellsOf(reported)()),
    () => cellsOf(reported)() > 100,
  );
  await excel.settled();
  const snapshot = excel.snapshot();
  excel.dispose();
  return [insert, report, await benchSave(snapshot, [inserted, reported])];
}

async function benchSave(snapshot: WorkbookSnapshot, sheets: readonly string[]): Promise<Measurement> {
  let saved: Uint8Array = new Uint8Array();
  return measure(
    "save the workbook",
    async () => (saved = await writeXlsx(snapshot, { sheets })),
    async () => {
      const book = new Workbook();
      for (const sheet of snapshot.sheets.filter(({ name }) => sheets.includes(name))) {
        const target = book.addWorksheet(sheet.name);
        for (const { row, column, value } of sheet.cells) target.getCell(row + 1, column + 1).value = value;
      }
      await book.xlsx.writeBuffer();
    },
    async () => {
      const book = new Workbook();
      await book.xlsx.load(saved as unknown as Parameters<typeof book.xlsx.load>[0]);
      return sheets.every((name) => book.getWorksheet(name) !== undefined);
    },
  );
}
