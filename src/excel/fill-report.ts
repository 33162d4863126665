import { RATES } from "../catalog/rates";
import { tally } from "../checks/finding";
import { countsOf, type RateCounts } from "../checks/rates";
import { knownValues, resolve } from "../checks/resolve";
import type { ReportDocument } from "../report/document";
import type { ReportFacts } from "../report/facts";
import { fillReport as fillTemplate } from "../report/fill";
import { TEMPLATES, templateOf } from "../report/templates";
import { cellAddress } from "../sheets/address";
import type { InputContent } from "../sheets/input/content";
import { MARK_COLUMN_NAME, planReportSheet } from "../sheets/report-sheet";
import { changedRows } from "../sheets/row-marks";
import { SOURCE_NAME } from "../sheets/sheet-marks";
import { applyPlan } from "./apply-plan";
import { checkView, type CheckResult } from "./check-figures";
import { CommandFailure } from "./failure";
import { INPUT_SHEET } from "./insert-input-sheet";
import { makeSheet } from "./new-sheet";
import { runCommand, type CommandOptions } from "./run-command";
import { freeSheetName } from "./sheet-names";
import type { SheetView } from "./sheet-view";
import { LATEST_REPORT, needInput, needOpenStructure, queuePointTo, readWorkbook } from "./workbook-view";

export const REPORT_SHEET = "Báo cáo";

export interface FillOptions {
  /** Template id; none = the one named on the input sheet, else the first. */
  readonly template?: string;
  /** The officer's words by section. */
  readonly narrative?: Readonly<Record<string, string>>;
  /** Asked when errors are left: go on all the same? */
  readonly confirmErrors: (errors: number) => Promise<boolean>;
  readonly patience?: number;
}

export type FillResult =
  | { readonly kind: "declined"; readonly check: CheckResult }
  | {
      readonly kind: "filled";
      readonly sheetName: string;
      readonly document: ReportDocument;
      readonly check: CheckResult;
      readonly message: string;
    };

/**
 * Makes the report sheet from the input sheet in use and shows it. One read and one write sync. A report sheet that we
 * made from the same input is replaced; if the officer has changed or added anything there, the command stops and
 * names the cells.
 *
 * @throws CommandFailure
 */
export async function fillReport(options: FillOptions): Promise<FillResult> {
  const command: CommandOptions = {
    doing: "lập báo cáo",
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  };
  const view = await runCommand(command, readWorkbook);
  needOpenStructure(view);
  const input = needInput(view);
  const check = checkView(input, view.waivers, view.systems);
  const errors = tally(check.findings).error;
  if (errors > 0 && !(await options.confirmErrors(errors))) return { kind: "declined", check };

  const wish = input.name.startsWith(INPUT_SHEET)
    ? REPORT_SHEET + input.name.slice(INPUT_SHEET.length)
    : REPORT_SHEET;
  const replaced = view.report !== undefined && isMadeFrom(view.report, input) ? view.report : undefined;
  if (replaced !== undefined) refuseToReplaceEdits(replaced);
  const sheetName = replaced?.name ?? freeSheetName(view.sheetNames, wish);
  const workName =
    replaced === undefined ? sheetName : freeSheetName(view.sheetNames, `${REPORT_SHEET} (đang lập)`);

  const document = documentOf(check.content, options);
  const remark = errors > 0 ? { remark: `Còn ${errors} lỗi chưa sửa khi lập báo cáo` } : {};
  const plan = planReportSheet(document, { name: sheetName, ...remark });
  await makeSheet(command, workName, () =>
    runCommand(command, async (context) => {
      const sheet = context.workbook.worksheets.add(workName);
      applyPlan(sheet, plan);
      sheet.names.add(SOURCE_NAME, `="${input.name.replace(/"/g, '""')}"`);
      sheet.activate();
      sheet.getRange(plan.selection).select();
      queuePointTo(context, LATEST_REPORT, view.hasReportPointer, workName);
      if (replaced !== undefined) {
        // The old one goes only after the new one stands.
        context.workbook.worksheets.getItem(replaced.id).delete();
        sheet.name = sheetName;
      }
      await context.sync();
    }),
  );
  return { kind: "filled", sheetName, document, check, message: messageOf(sheetName, errors) };
}

function messageOf(sheetName: string, errors: number): string {
  const warning = errors > 0 ? ` Báo cáo còn ${errors} lỗi chưa sửa, có ghi bên lề ngoài vùng in.` : "";
  return `Đã lập trang “${sheetName}”. Xem lại rồi in.${warning}`;
}

const isMadeFrom = (report: SheetView, input: SheetView): boolean =>
  report.constants.get(SOURCE_NAME) === `="${input.name.replace(/"/g, '""')}"`;

const MAX_NAMED = 5;

/**
 * Stops when the officer has changed the report: their words are not ours to overwrite.
 *
 * @throws CommandFailure "in_the_way"
 */
function refuseToReplaceEdits(report: SheetView): void {
  const markColumn = report.places.cells.get(MARK_COLUMN_NAME)?.column;
  const edited = markColumn === undefined ? [] : editedCells(report, markColumn);
  if (edited.length === 0) return;
  const named = edited.slice(0, MAX_NAMED).join(", ");
  const more = edited.length > MAX_NAMED ? ` và ${edited.length - MAX_NAMED} chỗ khác` : "";
  throw new CommandFailure(
    "in_the_way",
    `Chưa lập lại báo cáo: trang “${report.name}” đã được sửa hoặc ghi thêm ở ô ${named}${more}. Đổi tên trang đó để giữ lại rồi làm lại lệnh, hoặc xóa trang đó nếu không cần.`,
  );
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

/** The report as data. */
function documentOf(content: InputContent, { template, narrative = {} }: FillOptions): ReportDocument {
  const id = template ?? content.information["mau_bao_cao"] ?? TEMPLATES[0]!.id;
  const chosen = templateOf(id);
  if (chosen === undefined) {
    const offered = TEMPLATES.map((each) => `“${each.id}”`).join(", ");
    throw new CommandFailure(
      "no_template",
      `Không có mẫu báo cáo “${id}”. Các mẫu có sẵn: ${offered}. Chọn lại ở ô “Mẫu báo cáo”.`,
    );
  }
  return fillTemplate(chosen, factsOf(content, narrative));
}

/** What the report may state: only what is certain. */
export function factsOf(content: InputContent, narrative: Readonly<Record<string, string>>): ReportFacts {
  const resolved = resolve(content.figures, content.settings);
  const ratios = RATES.flatMap((rate): [string, RateCounts][] => {
    const counts = countsOf(rate, resolved);
    return counts === undefined ? [] : [[rate.key, counts]];
  });
  return {
    counts: knownValues(resolved),
    ratios: Object.fromEntries(ratios),
    information: content.information,
    settings: content.settings,
    targets: content.targets,
    notes: content.notes,
    narrative,
  };
}
