/** Writes into locked cells of a sheet that may be protected without a password; the protection is always restored. */
import { CommandFailure } from "../command/failure";
import type { InputFormulas } from "../reading/input-formulas";
import { runCommand, type CommandOptions } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** What the cell held, to put back when the write fails. */
  readonly before: string | number;
  readonly after: string | number;
}

/** How Excel refuses to unprotect a sheet that has a password. */
const REFUSALS: ReadonlySet<string> = new Set(["AccessDenied", "InvalidArgument"]);

/**
 * Writes cells, all or nothing. One sync: lift the protection, write, protect as before.
 *
 * @throws CommandFailure "password" when the sheet is protected with a password of the user's.
 */
export async function writeUnderProtection(
  command: CommandOptions,
  { view, protectionOptions }: Pick<InputFormulas, "view" | "protectionOptions">,
  writes: readonly CellWrite[],
): Promise<void> {
  let isDone = false;
  try {
    await runCommand(command, async (context) => {
      const sheet = context.workbook.worksheets.getItem(view.id);
      if (view.isProtected) sheet.protection.unprotect();
      for (const { row, column, after } of writes) sheet.getCell(row, column).formulas = [[after]];
      if (view.isProtected) sheet.protection.protect(protectionOptions);
      await context.sync();
    });
    isDone = true;
  } catch (error) {
    throw view.isProtected ? asPasswordFailure(error as CommandFailure, view) : error;
  } finally {
    // A batch stops at the request that fails: the sheet may be left open, and half written.
    if (!isDone) await restore(command, view, protectionOptions, writes);
  }
}

function asPasswordFailure(failure: CommandFailure, { name }: SheetView): CommandFailure {
  if (!REFUSALS.has(failure.code)) return failure;
  return new CommandFailure(
    "password",
    `Trang “${name}” được khóa bằng mật khẩu nên không sửa được ô tỷ lệ. Mở khóa ở thẻ Xem lại (Review) › Bỏ bảo vệ trang tính, rồi làm lại.`,
  );
}

/** Puts back what was there; an officer who has to act is told by the failure that brought us here. */
async function restore(
  command: CommandOptions,
  view: SheetView,
  protectionOptions: Excel.WorksheetProtectionOptions,
  writes: readonly CellWrite[],
): Promise<void> {
  await runCommand(command, async (context) => {
    const sheet = context.workbook.worksheets.getItem(view.id);
    sheet.protection.load("protected");
    await context.sync();
    // Still protected: the failed batch did nothing.
    if (view.isProtected && sheet.protection.protected) return;
    for (const { row, column, before } of writes) sheet.getCell(row, column).formulas = [[before]];
    if (view.isProtected) sheet.protection.protect(protectionOptions);
    await context.sync();
  }).catch(() => undefined);
}
