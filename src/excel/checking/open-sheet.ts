import { runCommand } from "../command/run-command";

/**
 * Shows a sheet of the workbook: one that is hidden is shown again. One sync, two for a hidden one.
 *
 * @param sheetId as a survey or the list of sheets gives it.
 * @throws CommandFailure "ItemNotFound" when the sheet is gone.
 */
export async function openSheet(sheetId: string): Promise<void> {
  await runCommand({ doing: "mở trang" }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
  });
}
