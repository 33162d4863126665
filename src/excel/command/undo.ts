/** The last command that changed the workbook, and the way back from it. */
import { CommandFailure } from "./failure";
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
 * @returns what to tell the officer.
 * @throws CommandFailure "nothing_to_undo", "changed_since", or that of Excel.
 */
export async function undoLast(): Promise<string> {
  return inTurn(async () => {
    if (last === undefined) {
      throw new CommandFailure("nothing_to_undo", "Không có lệnh nào vừa làm để hoàn tác.");
    }
    const { doing, undo } = last;
    const message = await undo(doing);
    last = undefined;
    return message;
  });
}
