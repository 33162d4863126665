import { CommandFailure } from "../command/failure";
import { runCommand, type CommandOptions } from "../command/run-command";

/** Milliseconds to wait when a half-made sheet is removed. */
const CLEAN_UP_PATIENCE = 5_000;

/**
 * Makes one new sheet, all or nothing: when the write fails midway, the sheet is removed again; where even that fails,
 * the message says which sheet stands half-made.
 *
 * @param sheetName name that the sheet has while it is being made; free before.
 * @throws CommandFailure
 */
export async function makeSheet<T>(
  options: CommandOptions,
  sheetName: string,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const failure = error as CommandFailure;
    const isGone = await removeSheet(options, sheetName);
    if (isGone) throw failure;
    throw new CommandFailure(
      failure.code,
      `${failure.message} Nếu thấy trang “${sheetName}” dở dang thì xóa trang đó; các trang khác không bị thay đổi.`,
    );
  }
}

async function removeSheet({ doing, patience = CLEAN_UP_PATIENCE }: CommandOptions, sheetName: string) {
  try {
    await runCommand({ doing, patience: Math.min(patience, CLEAN_UP_PATIENCE) }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("isNullObject");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
