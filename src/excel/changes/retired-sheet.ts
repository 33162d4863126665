/** A sheet of ours that another one takes the place of. */
import { lookWhileLate } from "../command/late-news";
import { runCommand, type CommandOptions } from "../command/run-command";
import type { SheetView } from "../../workbook/sheet-view";
import { unchangedSheet } from "./unchanged";
import type { Step } from "./step";
import { hurried, lookAt } from "./way-back";

export interface Retired {
  readonly view: SheetView;
  /** The name that it has from the moment on which the new sheet takes its own. */
  readonly name: string;
}

/**
 * Gives the name of a sheet free, as long as the sheet is as it was read and still has its name: an officer who renames
 * or changes it wants to keep it.
 */
export function retireSheet({ view, name: retiredName }: Retired): Step[] {
  return [unchangedSheet(view), nameOf(view, retiredName)];
}

function nameOf({ id, name }: SheetView, retiredName: string): Step {
  const rename = (context: Excel.RequestContext, to: string): void =>
    void (context.workbook.worksheets.getItem(id).name = to);
  return {
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      return () => {
        const now = sheet.isNullObject ? undefined : sheet.name;
        return {
          standing: now === name ? "before" : now === retiredName ? "after" : "else",
          place: `trang “${now ?? name}”`,
          ...(now === undefined ? {} : { putBack: (next) => rename(next, now) }),
        };
      };
    },
    apply: (context) => rename(context, retiredName),
    takeBack: (context) => rename(context, name),
  };
}

/**
 * Deletes a sheet that has given its name away. Where Excel refuses, it is tried again before the next command.
 *
 * @returns what to tell of a sheet that is left, "" mostly.
 */
export async function removeRetired(command: CommandOptions, retired: Retired): Promise<string> {
  if (await isRemoved(command, retired)) return "";
  const stop = lookWhileLate(async () => {
    const now = await lookAt(command, retireSheet(retired));
    const isKept = now?.some(({ standing }) => standing === "else") === true;
    if (isKept || (now !== undefined && (await isRemoved(command, retired)))) stop();
  });
  return ` Trang cũ tạm còn với tên “${retired.name}”, lệnh sau sẽ dọn.`;
}

/** Whether the sheet is gone, or kept by an officer who has renamed or changed it since. */
async function isRemoved(command: CommandOptions, retired: Retired): Promise<boolean> {
  try {
    await runCommand(hurried(command), async (context) => {
      // By its name: who renames it wants to keep it.
      context.workbook.worksheets.getItem(retired.name).delete();
      await context.sync();
    });
    return true;
  } catch {
    const now = await lookAt(command, retireSheet(retired));
    return now !== undefined && now.some(({ standing }) => standing === "else");
  }
}
