import { runCommand, type CommandOptions } from "../command/run-command";

/**
 * Takes the officer to a sheet. One sync; nothing is written.
 *
 * @throws CommandFailure
 */
export async function takeToSheet(command: CommandOptions, sheetId: string): Promise<void> {
  await runCommand(command, async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
