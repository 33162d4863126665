import { countBySeverity } from "../../checks/finding";
import type { NarrativePart } from "../../report/facts/narrative-parts";
import { textsOf, type ReportDocument } from "../../report/document/document";
import { lookOver } from "../../report/document/look-over";
import { cellAddress } from "../../sheets/address";
import { MARK_COLUMN_NAME, planReportSheet } from "../../sheets/report/report-sheet";
import { changedRows, rowMark } from "../../sheets/report/row-marks";
import {
  constantOf,
  DOCUMENT_NAME,
  FROZEN_NAME,
  referenceToSheet,
  SOURCE_NAME,
  sourceOf,
} from "../../sheets/sheet-marks";
import { checkView, type CheckResult } from "../../workbook/check-sheet";
import { CommandFailure } from "../../workbook/command-failure";
import { INPUT_SHEET } from "../input/insert-input-sheet";
import { renewalSteps, renewalsFor } from "./renew-suggestions";
import { documentFor, emptyPartsFor, type DocumentWishes } from "../../workbook/report-document";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { freeSheetName } from "../writing/sheet-names";
import type { SheetView } from "../../workbook/sheet-view";
import { LATEST_REPORT } from "../../workbook/pointer-names";
import { needOpenStructure, readWorkbook } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";
import { addSheet } from "../writing/add-sheet";

const REPORT_SHEET = "Báo cáo";

export interface ReportWishes extends DocumentWishes {
  /** Asked when errors are left: go on all the same? */
  readonly confirmErrors: (errors: number) => Promise<boolean>;
  readonly patience?: Patience;
}

export type ReportAnswer =
  | { readonly kind: "declined"; readonly check: CheckResult }
  | {
      readonly kind: "made";
      readonly sheetName: string;
      readonly document: ReportDocument;
      readonly check: CheckResult;
      /** What to look at before printing, a sentence each. */
      readonly remarks: readonly string[];
      /** Parts of the narrative that nobody has written. */
      readonly emptyParts: readonly NarrativePart[];
      readonly message: string;
      /** A report with errors in it is made, and nothing to be glad about. */
      readonly tone: "success" | "warning";
    };

/**
 * Makes the report sheet from the input sheet in use and shows it. One read and one write sync, and one more where a report sheet
 * that we made from the same input is replaced; if the officer has changed or added anything there, the command stops and
 * names the cells.
 *
 * @throws CommandFailure
 */
export async function makeReportSheet(options: ReportWishes): Promise<ReportAnswer> {
  const command = commandOptions("lập báo cáo", options.patience);
  let confirmed: string | undefined;
  // What was confirmed are these errors: where they have changed while the officer thought about it, they are asked again.
  for (;;) {
    const attempt = await writing(() => tryToMake(command, options, confirmed));
    if (attempt.kind === "made") return attempt;
    if (!(await options.confirmErrors(attempt.errors))) return { kind: "declined", check: attempt.check };
    confirmed = attempt.question;
  }
}

interface Question {
  readonly kind: "asks";
  readonly errors: number;
  /** What the errors say: the same text, the same question. */
  readonly question: string;
  readonly check: CheckResult;
}

async function tryToMake(
  command: CommandOptions,
  options: ReportWishes,
  confirmed: string | undefined,
): Promise<Question | Extract<ReportAnswer, { kind: "made" }>> {
  const view = await runCommand(command, (context) => readWorkbook(context, { withTemplates: true }));
  needOpenStructure(view);
  const input = needInput(view);
  const check = await checkView(input, view);
  const errors = countBySeverity(check.findings).error;
  const question = check.findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`)
    .join("\n");
  if (errors > 0 && question !== confirmed) return { kind: "asks", errors, question, check };

  const wish = input.name.startsWith(INPUT_SHEET)
    ? REPORT_SHEET + input.name.slice(INPUT_SHEET.length)
    : REPORT_SHEET;
  const { report } = view;
  const replaced = report !== undefined && isReplaceable(report, input) ? report : undefined;
  if (replaced !== undefined) refuseToReplaceEdits(replaced);
  const sheetName = replaced?.name ?? freeSheetName(view.sheetNames, wish);

  const document = documentFor(view, check, options);
  const remark = errors > 0 ? { remark: `Còn ${errors} lỗi chưa sửa khi lập báo cáo` } : {};
  const plan = planReportSheet(document, { name: sheetName, ...remark });
  const note = await addSheet(command, view, {
    plan,
    pointers: [LATEST_REPORT],
    marks: {
      [SOURCE_NAME]: referenceToSheet(input.name),
      [DOCUMENT_NAME]: constantOf(documentMark(document)),
    },
    isShown: true,
    replaced,
    also: renewalSteps(renewalsFor(view, check)),
  });
  const remarks = lookOver(document);
  const message = `${messageOf(sheetName, errors, remarks)}${note}`;
  const emptyParts = emptyPartsFor(view, check, options);
  const tone = errors > 0 ? "warning" : "success";
  return { kind: "made", sheetName, document, check, remarks, emptyParts, message, tone };
}

/** More would fill the pane. */
const MAX_REMARKS = 3;

function messageOf(sheetName: string, errors: number, remarks: readonly string[]): string {
  const warning = errors > 0 ? ` Báo cáo còn ${errors} lỗi chưa sửa, có ghi bên lề ngoài vùng in.` : "";
  const shown = remarks.slice(0, MAX_REMARKS).map((remark) => ` ${remark}`);
  const more = remarks.length > MAX_REMARKS ? ` Và ${remarks.length - MAX_REMARKS} chỗ khác.` : "";
  return `Đã lập trang “${sheetName}”. Xem lại rồi in.${warning}${shown.join("")}${more}`;
}

/** What a report says, as a short mark: two reports of the same words have the same. */
export const documentMark = (document: ReportDocument): string => rowMark(textsOf(document));

/** Whether a report sheet was made from an input sheet. */
export const isMadeFrom = (report: SheetView, input: SheetView): boolean =>
  sourceOf(report.constants.get(SOURCE_NAME)) === input.name;

/** A frozen report stays as it is: the new one stands beside it. */
const isReplaceable = (report: SheetView, input: SheetView): boolean =>
  isMadeFrom(report, input) && !report.constants.has(FROZEN_NAME);

const MAX_NAMED = 5;

/**
 * Stops when the officer has changed the report: their words are not ours to overwrite.
 *
 * @throws CommandFailure "in_the_way"
 */
function refuseToReplaceEdits(report: SheetView): void {
  const edited = editsOf(report);
  if (edited.length === 0) return;
  const named = edited.slice(0, MAX_NAMED).join(", ");
  const more = edited.length > MAX_NAMED ? ` và ${edited.length - MAX_NAMED} chỗ khác` : "";
  throw new CommandFailure(
    "in_the_way",
    `Chưa lập lại báo cáo: trang “${report.name}” đã được sửa hoặc ghi thêm ở ô ${named}${more}. Đổi tên trang đó để giữ lại rồi làm lại lệnh, hoặc xóa trang đó nếu không cần.`,
  );
}

/** Cells of a report that the officer has changed or added; none can be told where the column of marks is gone. */
export function editsOf(report: SheetView): string[] {
  const markColumn = report.places.cells.get(MARK_COLUMN_NAME)?.column;
  return markColumn === undefined ? [] : editedCells(report, markColumn);
}

/** First filled cell of each changed row, and every cell to the right of the marks. */
function editedCells(report: SheetView, markColumn: number): string[] {
  const width = markColumn + 1;
  const rows = report.values.map((_, index) =>
    Array.from({ length: width }, (__, column) => report.read(report.top + index, column)),
  );
  const changed = changedRows(rows, markColumn).map((index) => {
    const filled = rows[index]!.slice(0, markColumn).findIndex((value) => value !== "");
    return cellAddress(report.top + index, Math.max(0, filled));
  });
  const added = report.values.flatMap((row, index) =>
    row.flatMap((value, offset) => {
      const column = report.left + offset;
      return column > markColumn && value !== "" ? [cellAddress(report.top + index, column)] : [];
    }),
  );
  return [...changed, ...added];
}
