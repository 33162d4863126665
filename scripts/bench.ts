/** Benchmarks, one JSON line each: `npm run bench`. Exit code 1 when an answer is wrong. */
import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { openEmbeddedExcel, type WorkbookSnapshot } from "../embedded-excel";
import { writeXlsx } from "../embedded-excel/xlsx/write-xlsx";
import { confront } from "../src/checks/confront";
import { localise } from "../src/checks/localise";
import { DEFAULT_SETTINGS } from "../src/catalog/settings";
import { enterFigures } from "../src/excel/enter-figures";
import { fillReport } from "../src/excel/fill-report";
import { insertInputSheet } from "../src/excel/insert-input-sheet";
import { associateFunctions } from "../src/functions/associate";
import { functionsMetadata } from "../src/functions/metadata";
import { readCase } from "./case-file/read-case";
import { contentOf } from "./demo/content-of-case";
import { benchDossierLists } from "./bench/dossier-lists";
import { measure, type Measurement } from "./bench/measure";

const april = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
const UNITS = 114 * 12;

/** The few comparisons that an office makes by hand, over the same figures. */
function plainChecks(figures: Readonly<Record<string, number>>): number {
  const at = (key: string): number => figures[key] ?? 0;
  const done = at("gq_truoc_va_dung_han") + at("gq_qua_han") + at("tu_choi") + at("rut") + at("dung_xu_ly");
  let faults = 0;
  if (at("tong_ho_so") !== at("ky_truoc_chuyen_sang") + at("tn_truc_tuyen") + at("tn_truc_tiep")) faults += 1;
  if (at("da_giai_quyet") !== done) faults += 1;
  if (at("tong_ho_so") !== done + at("dang_giai_quyet")) faults += 1;
  for (const key in figures) if (!Number.isInteger(figures[key]) || figures[key]! < 0) faults += 1;
  return faults;
}

async function benchChecks(): Promise<Measurement> {
  const facts = { ...april, settings: { ...DEFAULT_SETTINGS, ...april.settings } };
  let errors = 0;
  return measure(
    `check ${UNITS} units`,
    () => {
      errors = 0;
      for (let unit = 0; unit < UNITS; unit += 1) {
        errors += confront(facts).filter(({ severity }) => severity === "error").length;
      }
    },
    () => {
      for (let unit = 0; unit < UNITS; unit += 1) plainChecks(facts.figures);
    },
    () => errors === 6 * UNITS,
  );
}

/** The search for the wrong cell in the report that has most of them. */
async function benchLocalise(): Promise<Measurement> {
  const facts = { ...april, settings: { ...DEFAULT_SETTINGS, ...april.settings } };
  let repairs = 0;
  return measure(
    "localise the wrong cells of one unit",
    () => (repairs = localise(facts).flatMap((fault) => fault.repairs).length),
    () => plainChecks(facts.figures),
    () => repairs === 5,
  );
}

async function benchWorkbook(): Promise<Measurement[]> {
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
  await enterFigures(contentOf(april, "thang-trung-tam"));
  await excel.settled();
  let reported = "";
  const report = await measure(
    "fill the report",
    async () => {
      const result = await fillReport({ narrative: april.narrative, confirmErrors: async () => true });
      reported = result.kind === "filled" ? result.sheetName : "";
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

async function main(): Promise<void> {
  const measurements = [
    await benchChecks(),
    await benchLocalise(),
    ...(await benchWorkbook()),
    ...(await benchDossierLists()),
  ];
  for (const measurement of measurements) console.log(JSON.stringify(measurement));
  process.exit(measurements.every(({ verified }) => verified) ? 0 : 1);
}

void main();
