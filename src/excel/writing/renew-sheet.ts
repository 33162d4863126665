import type { SheetPlan } from "../../sheets/sheet-plan";
import type { SheetView } from "../../workbook/sheet-view";
import type { CommandOptions } from "../command/run-command";
import type { WorkbookView } from "../reading/workbook-view";
import { addSheet } from "./add-sheet";
import { freeSheetName } from "./sheet-names";

export interface RenewedSheet {
  /** The sheet that was made before. */
  readonly before: SheetView | undefined;
  /** Whether nobody has changed it since: only then the new one takes its place. */
  readonly isAsMade: (before: SheetView) => boolean;
  /** The name of the first one. */
  readonly wish: string;
  readonly plan: (name: string) => SheetPlan;
  /** Workbook-scoped name that points at it. */
  readonly pointer: string;
}

/**
 * Makes a sheet anew and shows it: in the place and under the name of the one before, or beside one that somebody has
 * changed. Syncs as of `addSheet`.
 *
 * @returns its name, and what has to be told beside the command's own message, "" mostly.
 * @throws CommandFailure as `addSheet`.
 */
export async function renewSheet(
  command: CommandOptions,
  book: WorkbookView,
  { before, isAsMade, wish, plan, pointer }: RenewedSheet,
): Promise<{ readonly name: string; readonly told: string }> {
  const replaced = before !== undefined && isAsMade(before) ? before : undefined;
  const name = replaced?.name ?? freeSheetName(book.sheetNames, wish);
  const note = await addSheet(command, book, {
    plan: plan(name),
    pointers: [pointer],
    isShown: true,
    replaced,
  });
  const kept =
    before === undefined || replaced !== undefined
      ? ""
      : ` Trang “${before.name}” đã được sửa nên giữ nguyên.`;
  return { name, told: `${kept}${note}` };
}
