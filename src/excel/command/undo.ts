/** The commands that changed the workbook, the last one first to be taken back, and the ways back from them. */
import { CommandFailure } from "../../workbook/command-failure";
import { inTurn } from "./gate";

/** Takes a command back; answers with what to tell the officer. */
export type Undo = (doing: string) => Promise<string>;

/** A change of the workbook that can be taken back. */
export interface UndoableChange {
  /** What was done, as the end of a sentence: "ghi 77 số". */
  readonly done: string;
  /** It only made a sheet, and wrote into no cell of the officer's. */
  readonly isOfSheet?: boolean;
}

interface Entry extends UndoableChange {
  readonly doing: string;
  readonly undo: Undo;
}

/** So many commands can be taken back, one after the other. */
const MOST = 20;

/** The last one at the end. */
let journal: readonly Entry[] = [];

/**
 * Keeps the way back from a command; none: it cannot be taken back, and neither can those before it.
 *
 * @param done what it did, where that says more than what it was doing.
 */
export function rememberUndo(doing: string, undo: Undo | undefined, done = doing, isOfSheet = false): void {
  journal = undo === undefined ? [] : [...journal, { doing, done, isOfSheet, undo }].slice(-MOST);
}

/** The change that would be taken back; another one once a further command has changed the workbook. */
export const lastChange = (): UndoableChange | undefined => journal[journal.length - 1];

/**
 * Takes the last command back, as far as the cells hold what it wrote. The one before it can be taken back then.
 *
 * @param change the one that is meant, as `lastChange` gave it: a message may stand longer than its command was the last
 *   one.
 * @returns what to tell the officer.
 * @throws CommandFailure "nothing_to_undo", "changed_since", or that of Excel.
 */
export async function undoLast(change?: unknown): Promise<string> {
  return inTurn(async () => {
    const last = journal[journal.length - 1];
    if (change !== undefined && change !== last) {
      throw new CommandFailure(
        "changed_since",
        "Không hoàn tác: sau lệnh này đã có lệnh khác ghi vào sổ. Sửa tay nếu cần.",
      );
    }
    if (last === undefined) {
      throw new CommandFailure("nothing_to_undo", "Không có lệnh nào vừa làm để hoàn tác.");
    }
    const message = await last.undo(last.doing);
    journal = journal.slice(0, -1);
    return message;
  });
}
