/** The main job on a file: check the input sheet, make the report. The file itself is only read. */
import { figuresIn, nameOf } from "../catalog/figures";
import { computeRates } from "../checks/rate-values";
import { resolve } from "../checks/resolve";
import { countBySeverity } from "../checks/finding";
import type { ReportDocument } from "../report/document/document";
import { cellAddress } from "../sheets/address";
import { editionOf, readInput, type InputContent } from "../sheets/input/content";
import { planReportSheet } from "../sheets/report/report-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import { isInputSheet } from "../workbook/book-view";
import { checkView, laterEdition, lostFigures, type CheckResult } from "../workbook/check-sheet";
import { documentFor, type DocumentWishes } from "../workbook/report-document";
import { bookOfFile } from "./book-of-file";
import { readBook, type FileSheet } from "./read-book";

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
  const notes = [
    read.sheets.filter(isInputSheet).length > 1
      ? `Sổ có nhiều biểu nhập liệu; báo cáo lập từ trang “${book.input.name}”. Muốn dùng trang khác thì mở trang đó, lưu sổ rồi chọn lại tệp.`
      : undefined,
    laterEdition(check),
    lostFigures(check),
    uncalculatedCounts(book.input),
  ];
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

/** At most this many cells by address in one message. */
const MAX_NAMED = 3;

/** Counts that are formulas without a value: they count as blank. */
function uncalculatedCounts({ name, places, uncalculated }: FileSheet): string | undefined {
  const cells = figuresIn(editionOf(places)).flatMap(({ key }) => {
    const cell = places.cells.get(key);
    const address = cell === undefined ? "" : cellAddress(cell.row, cell.column);
    return uncalculated.has(address) ? [`${address} (${nameOf(key)})`] : [];
  });
  if (cells.length === 0) return undefined;
  const more = cells.length > MAX_NAMED ? ` và ${cells.length - MAX_NAMED} ô khác` : "";
  return `Trang “${name}”: ô ${cells.slice(0, MAX_NAMED).join(", ")}${more} là công thức chưa được tính nên coi như trống. Mở sổ bằng Excel hoặc LibreOffice, lưu lại rồi chọn lại tệp.`;
}
