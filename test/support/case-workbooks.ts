import { contentOf } from "../../scripts/demo/content-of-case";
import type { Case } from "../../scripts/case-file/read-case";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { DEFAULT_TEMPLATE, isTemplateId } from "../../src/report/templates/list";
import { entriesOf, type InputContent } from "../../src/sheets/input/content";
import type { StartCell } from "../../src/sheets/input/next-period";

/** What stands in an input workbook that is filled in. */
export const startOf = (content: Partial<InputContent>): StartCell[] =>
  entriesOf(content).map(({ name, column, value }) => ({
    name,
    ...(column === undefined ? {} : { column }),
    content: value,
  }));

/** The input workbook of a case, filled in, as no program has calculated it yet. */
export const workbookOfCase = (given: Case): Promise<Uint8Array> =>
  inputWorkbook(startOf(contentOf(given, isTemplateId(given.template) ? given.template : DEFAULT_TEMPLATE)));
