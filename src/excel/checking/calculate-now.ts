import { runCommand } from "../command/run-command";

/**
 * Has Excel calculate all formulas, as F9 does: for workbooks that are calculated by hand. One sync.
 *
 * @returns what to tell the officer.
 * @throws CommandFailure
 */
export async function calculateNow(): Promise<string> {
  await runCommand({ doing: "tính lại" }, async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  return "Đã tính lại cả sổ.";
}
