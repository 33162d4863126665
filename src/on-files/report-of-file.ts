/** The main job on a file: check the input sheet, make the report. The file itself is only read. */
import { computeRates } from "../checks/rate-values";
import { resolve } from "../checks/resolve";
import { countBySeverity } from "../checks/finding";
import type { ReportDocument } from "../report/document/document";
import { readInput, type InputContent } from "../sheets/input/content";
import { planReportSheet } from "../sheets/report/report-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import { checkView, laterEdition, lostFigures, type CheckResult } from "../workbook/check-sheet";
import { documentFor, type DocumentWishes } from "../workbook/report-document";
import { bookOfFile } from "./book-of-file";
import { notesOfFile } from "./notes-of-file";
import { readBook } from "./read-book";

const REPORT_SHEET = "Báo cáo";

export interface FileReport {
  readonly check: CheckResult;
  /** Key → fraction or null. */
  readonly rates: Readonly<Record<string, number | null>>;
  readonly document: ReportDocument;
  readonly plan: SheetPlan;
  /** What of the file has to be known besides the findings, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Checks a filled input workbook and makes its report.
 *
 * @throws UnreadableBook for a file that is none, CommandFailure "no_template", "bad_template".
 * @example (await reportOfFile("thang-4.xlsx", bytes)).check.findings.length //=> 0
 */
export async function reportOfFile(
  file: string,
  bytes: Uint8Array,
  wishes: DocumentWishes = {},
): Promise<FileReport> {
  const read = await readBook(file, bytes);
  const book = bookOfFile(read);
  const check = await checkView(book.input, book);
  const { figures, settings, edition } = check.content;
  const document = documentFor(book, check, wishes);
  const errors = countBySeverity(check.findings).error;
  const remark = errors > 0 ? { remark: `Còn ${errors} lỗi chưa sửa khi lập báo cáo` } : {};
  const notes = [...notesOfFile(read, book), laterEdition(check), lostFigures(check)];
  return {
    check,
    rates: computeRates(resolve(figures, settings, undefined, edition)),
    document,
    plan: planReportSheet(document, { name: REPORT_SHEET, ...remark }),
    notes: notes.filter((note) => note !== undefined),
  };
}

/**
 * What an officer has filled in, without its check.
 *
 * @throws UnreadableBook
 */
export async function inputOfFile(file: string, bytes: Uint8Array): Promise<InputContent> {
  const { input } = bookOfFile(await readBook(file, bytes));
  return readInput(input.read, input.places);
}
