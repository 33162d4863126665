import type { EmbeddedExcel } from "../../embedded-excel";
import { computeRates } from "../../src/checks/rate-values";
import { resolve } from "../../src/checks/resolve";
import { checkFigures } from "../../src/excel/checking/check-figures";
import type { CheckResult } from "../../src/workbook/check-sheet";
import { enterFigures } from "../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import type { ReportDocument } from "../../src/report/document/document";
import { DEFAULT_TEMPLATE, isTemplateId } from "../../src/report/templates/list";
import { NAMESPACE } from "../../src/sheets/input/row-cells";
import { readPeriodTitle } from "../../src/vietnamese/periods";
import type { Case } from "../case-file/read-case";
import { contentOf } from "./content-of-case";

export interface Job {
  readonly check: CheckResult;
  /** Key → fraction or null. */
  readonly rates: Readonly<Record<string, number | null>>;
  readonly inputSheet: string;
  readonly reportSheet: string;
  readonly document: ReportDocument;
  /** What the commands told, and what had to be chosen. */
  readonly notes: readonly string[];
}

/**
 * Does the main job in an embedded Excel by the add-in's own commands: insert, enter, check, fill the report.
 *
 * @throws CommandFailure
 */
export async function makeReport(excel: EmbeddedExcel, given: Case): Promise<Job> {
  const restoreGlobals = excel.installGlobals();
  try {
    associateFunctions();
    excel.registerFunctions(functionsMetadata(), NAMESPACE);
    const template = isTemplateId(given.template) ? given.template : DEFAULT_TEMPLATE;
    const period = readPeriodTitle(given.titlePeriod);
    const inserted = await insertInputSheet(period === null ? {} : { period });
    await enterFigures(contentOf(given, template));
    await excel.settled();
    const check = await checkFigures();
    // An officer who is asked whether to print with errors left says yes: the demo shows the remark.
    const filled = await makeReportSheet({ narrative: given.narrative, confirmErrors: async () => true });
    if (filled.kind === "declined") throw new Error("the report was declined although it was confirmed");
    await excel.settled();
    return {
      check,
      rates: computeRates(resolve(check.content.figures, check.content.settings)),
      inputSheet: inserted.sheetName,
      reportSheet: filled.sheetName,
      document: filled.document,
      notes: [...templateNote(given.template, template), inserted.message, filled.message],
    };
  } finally {
    restoreGlobals();
  }
}

function templateNote(asked: string, used: string): string[] {
  if (asked === "" || asked === used) return [];
  return [`Chưa có mẫu báo cáo “${asked}”, dùng mẫu “${used}”.`];
}
