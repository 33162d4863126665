import { baseOfOwn, titleOfForm } from "../../report/templates/own";
import { isTemplateId } from "../../report/templates/list";
import { rowsOfFrozen, type LogRow } from "../../sheets/log/log-entry";
import {
  blockRange,
  LOG_SHEET,
  planLogSheet,
  stylesOfBlock,
  topOfNextBlock,
} from "../../sheets/log/log-sheet";
import { constantOf, DOCUMENT_NAME, FROZEN_NAME, textOfConstant } from "../../sheets/sheet-marks";
import { applyStyle } from "../writing/apply-plan";
import { asCellText } from "../writing/literal-text";
import { checkView, type CheckResult } from "../checking/check-figures";
import { CommandFailure } from "../command/failure";
import { documentMark, editsOf, isMadeFrom } from "./make-report-sheet";
import { readInputSheets } from "../reading/input-sheets";
import { documentFor, factsFor, templateIdFor } from "./report-document";
import { runCommand } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import type { SheetView } from "../reading/sheet-view";
import { LOG } from "../reading/pointers";
import { needInput, needOpenStructure, type WorkbookView } from "../reading/workbook-view";
import { addSheet } from "../writing/add-sheet";

const OPTIONS = { doing: "chốt báo cáo" };

/** The tab of a frozen report. */
const FROZEN_COLOR = "#7F7F7F";

export interface FreezeResult {
  /** Name of the report sheet from now on. */
  readonly sheetName: string;
  readonly logName: string;
  readonly message: string;
}

/**
 * Freezes the report of the input sheet in use: its sheet is locked (without a password) and named as final, and the log
 * "Nhật ký" gets what stood behind it. A report made later stands beside it. One read and one write sync.
 *
 * @param today ISO.
 * @throws CommandFailure "no_report", "frozen_already", "report_outdated" when the figures, words or template have
 * changed since it was made, "structure_locked", "password".
 */
export async function freezeReport(today: string): Promise<FreezeResult> {
  const view = await runCommand(OPTIONS, (context) =>
    readInputSheets(context, { withLog: true, withTemplates: true }),
  );
  needOpenStructure(view);
  const input = needInput(view);
  const check = await checkView(input, view);
  const report = needFreshReport(view, input, check);
  const sheetName = freeSheetName(view.sheetNames, `${report.name.slice(0, MAX_NAME)} (chốt)`);
  const rows = rowsOfFrozen({
    on: today,
    sheetName,
    inputName: input.name,
    template: templateName(view, check),
    mark: markOf(report),
    edited: editsOf(report),
    content: check.content,
    facts: factsFor(check),
    findings: check.findings,
    ruleSet: check.ruleSet,
    addressOf: check.addressOf,
  });
  const seal = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem(report.id);
    sheet.names.add(FROZEN_NAME, constantOf(today));
    sheet.name = sheetName;
    sheet.tabColor = FROZEN_COLOR;
    if (!report.isProtected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  };
  const logName = await writeLog(view, rows, seal);
  return {
    sheetName,
    logName,
    message: `Đã chốt báo cáo: trang “${sheetName}” được khóa, số liệu và nguồn ghi ở trang “${logName}”. Lập lại báo cáo sẽ tạo trang mới, không thay trang này.`,
  };
}

/** Room for " (chốt)" in a sheet name of 31 characters. */
const MAX_NAME = 24;

const markOf = (report: SheetView): string => textOfConstant(report.constants.get(DOCUMENT_NAME));

function needFreshReport(view: WorkbookView, input: SheetView, check: CheckResult): SheetView {
  const { report } = view;
  if (report === undefined || !isMadeFrom(report, input)) {
    throw new CommandFailure(
      "no_report",
      `Chưa có báo cáo của biểu “${input.name}” để chốt. Bấm “Lập báo cáo”, xem lại rồi chốt.`,
    );
  }
  if (report.constants.has(FROZEN_NAME)) {
    throw new CommandFailure(
      "frozen_already",
      `Báo cáo ở trang “${report.name}” đã chốt rồi. Muốn chốt bản khác thì lập lại báo cáo trước.`,
    );
  }
  if (markOf(report) !== documentMark(documentFor(view, check))) {
    throw new CommandFailure(
      "report_outdated",
      `Chưa chốt: số liệu, thuyết minh hoặc mẫu đã đổi sau khi lập trang “${report.name}”. Lập lại báo cáo rồi chốt.`,
    );
  }
  return report;
}

function templateName(view: WorkbookView, check: CheckResult): string {
  const id = templateIdFor(check, {});
  const base = baseOfOwn(id);
  if (base !== undefined)
    return `${titleOfForm(base)} (mẫu riêng, trang “${view.templates.get(base)?.name ?? "?"}”)`;
  return isTemplateId(id) ? titleOfForm(id) : id;
}

const asCells = (row: LogRow): (string | number)[] =>
  row.map((cell) => (typeof cell === "number" ? cell : asCellText(cell)));

/** Writes the log first: where that fails, the report is not sealed. */
async function writeLog(
  view: WorkbookView,
  rows: readonly LogRow[],
  seal: (context: Excel.RequestContext) => void,
): Promise<string> {
  const { log } = view;
  if (log === undefined) {
    const name = freeSheetName(view.sheetNames, LOG_SHEET);
    const plan = planLogSheet(name, rows);
    await addSheet(OPTIONS, view, { plan, pointers: [LOG], isShown: false, also: seal });
    return name;
  }
  const top = topOfNextBlock(log);
  await runCommand(OPTIONS, async (context) => {
    const sheet = context.workbook.worksheets.getItem(log.id);
    if (log.isProtected) sheet.protection.unprotect();
    const cells = sheet.getRange(blockRange(top, rows.length));
    cells.formulas = rows.map(asCells);
    for (const { range, style } of stylesOfBlock(top, rows.length)) applyStyle(sheet.getRange(range), style);
    cells.format.autofitRows();
    if (log.isProtected) sheet.protection.protect();
    seal(context);
    await context.sync();
  }).catch((error: unknown) => {
    throw log.isProtected ? asPasswordFailure(error as CommandFailure, log) : error;
  });
  return log.name;
}

const REFUSALS: ReadonlySet<string> = new Set(["AccessDenied", "InvalidArgument"]);

function asPasswordFailure(failure: CommandFailure, { name }: SheetView): CommandFailure {
  if (!REFUSALS.has(failure.code)) return failure;
  return new CommandFailure(
    "password",
    `Trang “${name}” được khóa bằng mật khẩu nên không ghi thêm được. Mở khóa ở thẻ Xem lại (Review) › Bỏ bảo vệ trang tính, rồi chốt lại.`,
  );
}
