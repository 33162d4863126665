import { baseOfOwn, titleOfForm } from "../../report/templates/own";
import { isTemplateId } from "../../report/templates/list";
import { accountsOn, isForInput } from "../../sheets/dossiers/systems-layout";
import { rowsOfFrozen, type LogRow } from "../../sheets/log/log-entry";
import {
  BLOCK_HEAD_STYLE,
  BLOCK_STYLE,
  FIRST_LOG_ROW,
  LOG_SHEET,
  planLogSheet,
} from "../../sheets/log/log-sheet";
import { DOCUMENT_NAME, FROZEN_NAME, textOfConstant } from "../../sheets/sheet-marks";
import { applyStyle } from "../writing/apply-plan";
import { asCellText } from "../writing/literal-text";
import { checkView, type CheckResult } from "../../workbook/check-sheet";
import { CommandFailure } from "../../workbook/command-failure";
import { documentMark, editsOf, isMadeFrom } from "./make-report-sheet";
import { readInputSheets } from "../reading/input-sheets";
import { documentFor, factsFor, templateIdFor } from "../../workbook/report-document";
import { appendRows } from "../changes/appended-rows";
import { carryOut } from "../changes/carry-out";
import { underProtection } from "../changes/protection";
import type { Step } from "../changes/step";
import { unchangedSheet } from "../changes/unchanged";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { passwordFailure } from "../writing/write-under-protection";
import { sealReport } from "./seal";
import { freeSheetName } from "../writing/sheet-names";
import type { SheetView } from "../../workbook/sheet-view";
import { LOG } from "../../workbook/pointer-names";
import { needOpenStructure, type WorkbookView } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";
import { addSheet } from "../writing/add-sheet";

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
export async function freezeReport(today: string, patience?: Patience): Promise<FreezeResult> {
  return writing(() => freeze(commandOptions("chốt báo cáo", patience), today));
}

async function freeze(options: CommandOptions, today: string): Promise<FreezeResult> {
  const view = await runCommand(options, (context) =>
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
    accounts: accountsFor(view, input),
    findings: check.findings,
    ruleSet: check.ruleSet,
    addressOf: check.addressOf,
  });
  // Sealed are the words and figures that were read: whatever has changed since stops it.
  const asRead = [input, report, ...(view.narrative === undefined ? [] : [view.narrative])];
  const steps = [...asRead.map(unchangedSheet), sealReport(report, today, sheetName)];
  const logName = await writeLog(options, view, rows, steps);
  return {
    sheetName,
    logName,
    message: `Đã chốt báo cáo: trang “${sheetName}” được khóa, số liệu và nguồn ghi ở trang “${logName}”. Lập lại báo cáo sẽ tạo trang mới, không thay trang này.`,
  };
}

/** Of the lists that were counted for this input sheet. */
const accountsFor = ({ systems }: WorkbookView, input: SheetView): readonly string[] =>
  systems !== undefined && isForInput(systems, input.name) ? accountsOn(systems) : [];

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

/** Writes the log along with the seal, all or nothing. */
async function writeLog(
  options: CommandOptions,
  view: WorkbookView,
  rows: readonly LogRow[],
  seal: readonly Step[],
): Promise<string> {
  const { log } = view;
  if (log === undefined) {
    const name = freeSheetName(view.sheetNames, LOG_SHEET);
    const plan = planLogSheet(name, rows);
    await addSheet(options, view, { plan, pointers: [LOG], isShown: false, also: seal });
    return name;
  }
  const block = appendRows({
    sheet: log,
    first: FIRST_LOG_ROW,
    gap: 1,
    rows: rows.map(asCells),
    dress: (cells) => {
      applyStyle(cells, BLOCK_STYLE);
      applyStyle(cells.getRow(0), BLOCK_HEAD_STYLE);
      cells.format.autofitRows();
    },
  });
  try {
    await carryOut(options, { steps: [...underProtection(log), block, ...seal] });
  } catch (error) {
    throw passwordFailure(error as CommandFailure, log, "không ghi thêm được", "chốt lại");
  }
  return log.name;
}
