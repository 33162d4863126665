import { isAsMade } from "../../sheets/made-sheet";
import { TREND_NAME } from "../../sheets/sheet-marks";
import { planTrendSheet, TREND_SHEET as SHEET_NAME } from "../../sheets/trend/trend-sheet";
import { trendOf } from "../../trend/trend";
import { needInput } from "../../workbook/book-view";
import { CommandFailure } from "../../workbook/command-failure";
import { periodSheetOf } from "../../workbook/period-sheet";
import { TREND_SHEET } from "../../workbook/score-sheets";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWholeInputs } from "../reading/whole-inputs";
import { renewSheet } from "../writing/renew-sheet";

/**
 * Makes the sheet "Diễn biến" of all input sheets whose period is as long as that of the one in use, and shows it. It
 * takes the place of the one before; one that somebody has changed stays, and the new one stands beside it. One read
 * sync, a second one for input sheets that nobody has read before; one write sync, and what `addSheet` needs.
 *
 * @param today ISO.
 * @returns what to tell the officer.
 * @throws CommandFailure "no_period" where the sheet in use does not say its period.
 */
export async function showTrend(today: string, patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions("lập trang diễn biến", patience);
    const view = await runCommand(options, (context) => readWholeInputs(context, { also: [TREND_SHEET] }));
    const inUse = needInput(view);
    const trend = trendOf(view.inputs.map((sheet) => periodSheetOf(sheet, sheet.id === inUse.id)));
    if (trend === undefined) throw noPeriod(inUse.name);
    const { name, told } = await renewSheet(options, view, {
      before: view.trend,
      isAsMade: (sheet) => isAsMade(sheet, TREND_NAME),
      wish: SHEET_NAME,
      plan: (sheet) => planTrendSheet(sheet, trend, today),
      pointer: TREND_SHEET.pointer,
    });
    const known = trend.rows.filter(({ known: each }) => each !== undefined).length;
    const missing = trend.rows.length - known;
    const gaps = missing === 0 ? "" : `, ${missing} kỳ chưa có biểu để trống`;
    return `Đã lập trang “${name}”: ${known} kỳ có số liệu${gaps}.${told}`;
  });
}

/** The period orders the rows, so there is no trend without one. */
export const noPeriod = (sheet: string): CommandFailure =>
  new CommandFailure(
    "no_period",
    `Trang “${sheet}” chưa ghi kỳ báo cáo theo mẫu “tháng 4 năm 2026”. Ghi kỳ ở phần Thông tin chung rồi làm lại.`,
  );
