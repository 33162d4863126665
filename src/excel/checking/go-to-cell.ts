import { runCommand } from "../command/run-command";

/**
 * Shows the cell that carries a name of a sheet. By id and name, so that it is found after the sheet was renamed and
 * rows were moved. One sync.
 *
 * @param sheetId id of the sheet, as a survey gives it.
 * @param key name of the cell: the key of a figure, rate or field.
 * @throws CommandFailure "ItemNotFound" when the sheet or its row is gone.
 */
export async function goToCell(sheetId: string, key: string): Promise<void> {
  await runCommand({ doing: "chuyển đến ô" }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const cell = sheet.names.getItem(key).getRange();
    // Asked for before anything moves: what fails leaves the officer where they are.
    cell.load("address");
    sheet.activate();
    cell.select();
    await context.sync();
  });
}
