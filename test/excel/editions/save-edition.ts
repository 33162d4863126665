/**
 * Saves the five real cases as workbooks of today's edition, with what the add-in makes of each beside it, and what the
 * catalogue says in that edition:
 *
 *   npx tsx test/excel/editions/save-edition.ts test/fixtures/edition-1
 *
 * To be run once an edition is finished: later codes are held to these files, so they are never made anew.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../../embedded-excel";
import { writeXlsx } from "../../../workbook-file";
import { contentOf } from "../../../scripts/demo/content-of-case";
import type { Figures } from "../../../src/checks/facts";
import { CURRENT_EDITION } from "../../../src/checks/rule-set";
import { isWaivable, waive } from "../../../src/checks/waivers";
import { writeCounts } from "../../../src/excel/dossiers";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { openNarrative } from "../../../src/excel/report/open-narrative";
import { keepWaiver } from "../../../src/excel/checking/waive-finding";
import { associateFunctions } from "../../../src/functions/associate";
import { functionsMetadata } from "../../../src/functions/metadata";
import { PARTS_IN_ORDER } from "../../../src/sheets/narrative/narrative-sheet";
import { NAMESPACE } from "../../../src/sheets/input/row-cells";
import { heldIn } from "../../catalog/held";
import { CATALOGUE_FILE } from "../../catalog/saved-editions";
import { REAL_CASES, type RealCase } from "../../cases";
import { countMade, madeList } from "../../support/counted-lists";
import { addressOf, sheetOf } from "../../support/excel";
import { onSheet } from "../../support/sheet-edits";
import { outcomeOf } from "./outcome";

/** Fixed, so that the same workbooks come out on any day. */
const TODAY = "2026-06-20";

const NO_CUSTOM_FUNCTIONS = { CustomFunctionsRuntime: "1.0" };

interface Extra {
  /** Rates by native formulas, as in an Excel without custom functions. */
  readonly isNative?: boolean;
  /** A row and a column of the officer's own, and another name. */
  readonly isRearranged?: boolean;
  /** A sheet "Theo hệ thống" whose counts were typed over. */
  readonly hasLists?: boolean;
  /** The report is frozen, with its log. */
  readonly isFrozen?: boolean;
}

/** Each case shows something more that officers do with a workbook. */
const EXTRAS: Readonly<Record<string, Extra>> = {
  "hung-dao-2026-6-thang": { hasLists: true },
  "ke-sat-2025-09": { isRearranged: true },
  "chi-linh-2025-10": { isNative: true },
  "hung-thang-2026-05": { isFrozen: true },
};

async function saveCase(real: RealCase, folder: string): Promise<void> {
  const name = basename(real.file, ".json");
  const extra = EXTRAS[name] ?? {};
  const excel = await openEmbeddedExcel(extra.isNative ? { requirementSets: NO_CUSTOM_FUNCTIONS } : {});
  const undo = excel.installGlobals();
  try {
    associateFunctions();
    excel.registerFunctions(functionsMetadata(), NAMESPACE);
    await makeWorkbook(excel, real, extra);
    writeFileSync(join(folder, `${name}.xlsx`), await writeXlsx(excel.snapshot()));
    const outcome = await outcomeOf(excel);
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(outcome, null, 2)}\n`);
  } finally {
    undo();
    excel.dispose();
  }
}

async function makeWorkbook(excel: EmbeddedExcel, { case: given }: RealCase, extra: Extra): Promise<void> {
  const { sheetName } = await insertInputSheet();
  await enterFigures(contentOf(given, given.template));
  if (extra.hasLists) await countLists(excel, sheetName, given.figures);
  await excel.settled();
  await writeNarrative(excel, given.narrative);
  await excel.select(sheetName, "A1");
  const { content, findings } = await checkFigures();
  for (const finding of findings.filter(isWaivable).slice(0, 2)) {
    await keepWaiver(waive(finding, "Đã đối chiếu với hệ thống.", TODAY, content));
  }
  await makeReportSheet({ confirmErrors: async () => true });
  if (extra.isFrozen) await freezeReport(TODAY);
  if (extra.isRearranged) {
    await onSheet(sheetName, (sheet) => {
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("G:G").insert("Right");
      sheet.name = "Số liệu tháng 9";
    });
  }
  await excel.settled();
}

/** Leaves on the input sheet what the case says: what was counted besides is emptied again, as by an officer. */
async function countLists(excel: EmbeddedExcel, sheetName: string, figures: Figures): Promise<void> {
  const { summary } = await countMade([madeList()]);
  await writeCounts({ summary, owners: { "Một cửa": "city" }, onTyped: "keep" });
  const counted = Object.keys(summary.total).filter((key) => figures[key] === undefined);
  for (const key of counted) await excel.type(sheetName, addressOf(sheetOf(excel, sheetName), key), null);
}

async function writeNarrative(
  excel: EmbeddedExcel,
  narrative: Readonly<Record<string, string>>,
): Promise<void> {
  const { sheetName } = await openNarrative();
  await excel.settled();
  const head = addressOf(sheetOf(excel, sheetName), "tthc_tm_noi_dung");
  const firstRow = Number(/\d+/.exec(head)![0]) + 1;
  for (const [index, { key }] of PARTS_IN_ORDER.entries()) {
    const text = narrative[key];
    if (text !== undefined) await excel.type(sheetName, `B${firstRow + index}`, text);
  }
  await excel.settled();
}

async function main([folder, ...wanted]: readonly string[]): Promise<void> {
  if (folder === undefined)
    throw new Error("usage: npx tsx test/excel/editions/save-edition.ts FOLDER [CASE…]");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, CATALOGUE_FILE), `${JSON.stringify(heldIn(CURRENT_EDITION), null, 2)}\n`);
  for (const real of REAL_CASES) {
    if (wanted.length > 0 && !wanted.includes(basename(real.file, ".json"))) continue;
    await saveCase(real, folder);
    process.stdout.write(`saved ${real.name}\n`);
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
