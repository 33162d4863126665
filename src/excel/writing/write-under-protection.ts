/** Writes into locked cells of a sheet that may be protected without a password; the protection is always restored. */
import { carryOut } from "../changes/carry-out";
import { underProtection } from "../changes/protection";
import type { Step } from "../changes/step";
import { CommandFailure } from "../../workbook/command-failure";
import type { CommandOptions } from "../command/run-command";
import type { SheetView } from "../../workbook/sheet-view";
import type { OpenSheet } from "../reading/queued-sheet";

/** How Excel refuses to unprotect a sheet that has a password; some builds refuse one without, too (office-js #6784). */
const REFUSALS: ReadonlySet<string> = new Set(["AccessDenied", "InvalidArgument"]);

/**
 * Carries changes of formulas of one sheet out, all or nothing. Two syncs: look; lift the protection, write, protect as before.
 *
 * @throws CommandFailure "password" when the sheet is protected with a password of the user's, and those of `carryOut`.
 */
export async function carryOutUnderProtection(
  command: CommandOptions,
  view: OpenSheet,
  steps: readonly Step[],
): Promise<void> {
  try {
    await carryOut(command, { steps: [...underProtection(view), ...steps], isGuarded: true });
  } catch (error) {
    throw passwordFailure(error as CommandFailure, view, "không sửa được ô tỷ lệ", "làm lại");
  }
}

/**
 * The failure in words that say of the password, where it is that.
 *
 * @param refused what cannot be done, @param next what to do once the sheet is unlocked, as ends of sentences.
 */
export function passwordFailure(
  failure: CommandFailure,
  { name, isProtected }: Pick<SheetView, "name" | "isProtected">,
  refused: string,
  next: string,
): CommandFailure {
  if (!isProtected || !REFUSALS.has(failure.code)) return failure;
  return new CommandFailure(
    "password",
    `Excel không cho mở khóa trang “${name}”, có thể vì trang có mật khẩu, nên ${refused} (${failure.code}). Mở khóa ở thẻ Xem lại (Review) › Bỏ bảo vệ trang tính, rồi ${next}.`,
  );
}
