/** The documents of the five real cases, made from their case files without a workbook. */
import type { Case } from "../../scripts/case-file/read-case";
import { contentOf } from "../../scripts/demo/content-of-case";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { ReportDocument } from "../../src/report/document/document";
import type { ReportFacts } from "../../src/report/facts/report-facts";
import { makeDocument } from "../../src/report/fill/make-document";
import { makeFacts } from "../../src/report/facts/make-facts";
import { templateOf } from "../../src/report/templates";

/** What a case says, as the add-in would read it from the input sheet. */
export function factsOfCase(given: Case): ReportFacts {
  const content = contentOf(given, given.template);
  return makeFacts({
    ...content,
    figures: given.figures,
    settings: { ...DEFAULT_SETTINGS, ...given.settings },
    narrative: given.narrative,
  });
}

/** The report of a case by its own template, or by another. */
export const documentOfCase = (given: Case, template: string = given.template): ReportDocument =>
  makeDocument(templateOf(template)!, factsOfCase(given));
