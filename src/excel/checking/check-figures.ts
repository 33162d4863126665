import type { Finding } from "../../checks/finding";
import { needInput } from "../../workbook/book-view";
import { addressOfFinding, checkView, type CheckResult } from "../../workbook/check-sheet";
import { lookForLate } from "../command/late-news";
import { runCommand } from "../command/run-command";
import { readInputSheets } from "../reading/input-sheets";

/**
 * Checks the input sheet in use. One read sync, see `readInputSheets`.
 *
 * @throws CommandFailure
 */
export async function checkFigures(): Promise<CheckResult> {
  await lookForLate();
  return runCommand({ doing: "kiểm tra số liệu" }, async (context) => {
    const view = await readInputSheets(context);
    return checkView(needInput(view), view);
  });
}

/**
 * Shows the first cell that a finding is about.
 *
 * @throws CommandFailure
 */
export async function goToFinding(result: CheckResult, finding: Finding): Promise<void> {
  const address = addressOfFinding(result, finding);
  if (address === undefined) return;
  await runCommand({ doing: "chuyển đến ô" }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(result.sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
