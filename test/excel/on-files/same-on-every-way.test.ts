/** A case through the add-in, through the file command and in an open file: one check, one report. */
import { makeReport } from "../../../scripts/demo/make-report";
import { openEmbeddedExcel } from "../../../embedded-excel";
import { speakTo, type WorkbookHost } from "../../../src/excel/command/host";
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { reportOfFile } from "../../../src/on-files/report-of-file";
import { fileHost } from "../../../src/open-file/file-host";
import { openFile } from "../../../src/open-file/open-file";
import { textsOf } from "../../../src/report/document/document";
import { REAL_CASES } from "../../cases";
import { workbookOfCase } from "../../support/case-workbooks";

it.each(REAL_CASES)("$name is judged and reported alike on every way", async ({ case: real }) => {
  const { narrative } = real;
  const excel = await openEmbeddedExcel({ calculationMode: "Manual" });
  const inExcel = await makeReport(excel, real).finally(() => excel.dispose());

  const bytes = await workbookOfCase(real);
  const byCommand = await reportOfFile("a.xlsx", bytes, { narrative });

  const { book, notes } = await openFile("a.xlsx", bytes);
  speakTo(fileHost(() => book) as WorkbookHost);
  try {
    const survey = await surveyWorkbook();
    const answer = await makeReportSheet({ narrative, confirmErrors: async () => true });
    if (survey.kind !== "input" || answer.kind !== "made") throw new Error("no input sheet, or no report");
    expect([notes, survey.brokenRates]).toEqual([[], 0]);
    for (const check of [byCommand.check, survey.check]) {
      expect(check.content).toEqual(inExcel.check.content);
      expect(check.findings).toEqual(inExcel.check.findings);
    }
    for (const document of [byCommand.document, answer.document]) {
      expect(textsOf(document)).toEqual(textsOf(inExcel.document));
    }
  } finally {
    speakTo();
  }
});
