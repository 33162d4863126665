/** The last command that changed the workbook, and the way back from it. */
import { CommandFailure } from "../../workbook/command-failure";
import { inTurn } from "./gate";

/** Takes a command back; answers with what to tell the officer. */
export type Undo = (doing: string) => Promise<string>;

let last: { readonly doing: string; readonly undo: Undo } | undefined;

/** Keeps the way back from a command; none: it cannot be taken back, and neither can those before it. */
export function rememberUndo(doing: string, undo: Undo | undefined): void {
  last = undo === undefined ? undefined : { doing, undo };
}

/** What would be taken back, as the end of a sentence: "ghi số đếm vào biểu"; undefined for nothing. */
export const lastUndoable = (): string | undefined => last?.doing;

/** Stands for the last change: another one once a further command has changed the workbook. */
export const lastChange = (): unknown => last;

/**
 * Takes the last command back, as far as the cells hold what it wrote.
 *
 * @param change the one that is meant, as `lastChange` stood for it: a message may stand longer than its command was the
 *   last one.
 * @returns what to tell the officer.
 * @throws CommandFailure "nothing_to_undo", "changed_since", or that of Excel.
 */
export async function undoLast(change?: unknown): Promise<string> {
  return inTurn(async () => {
    if (change !== undefined && change !== last) {
      throw new CommandFailure(
        "changed_since",
        "Không hoàn tác: sau lệnh này đã có lệnh khác ghi vào sổ. Sửa tay nếu cần.",
      );
    }
    if (last === undefined) {
      throw new CommandFailure("nothing_to_undo", "Không có lệnh nào vừa làm để hoàn tác.");
    }
    const { doing, undo } = last;
    const message = await undo(doing);
    last = undefined;
    return message;
  });
}
