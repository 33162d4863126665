import type { SheetPlan } from "../../sheets/sheet-plan";
import { CommandFailure } from "../command/failure";
import { runCommand, type CommandOptions } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";
import { needOpenStructure, type WorkbookView } from "../reading/workbook-view";
import { applyPlan } from "./apply-plan";
import { queuePointTo } from "./point-to";
import { nameWhileMaking } from "./sheet-names";

export interface NewSheet {
  readonly plan: SheetPlan;
  /** Workbook-scoped names that point at it from now on. */
  readonly pointers: readonly string[];
  /** Constants that it carries beside those of its plan, by sheet-scoped name. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Whether the officer is taken there; else they stay where they are. */
  readonly isShown: boolean;
  /** The sheet whose place it takes. */
  readonly replaced?: SheetView | undefined;
  /** Queues what is written along with it, in the same sync. */
  readonly also?: (context: Excel.RequestContext) => void;
}

/**
 * Adds a sheet to a workbook that has been read, all or nothing: makes it by its plan, marks it, shows it, points to it.
 * One write sync. When the write fails midway, the sheet is removed again; where even that fails, the message says which
 * sheet stands half-made.
 *
 * @throws CommandFailure "structure_locked", or that of the write.
 */
export async function addSheet(command: CommandOptions, book: WorkbookView, made: NewSheet): Promise<void> {
  needOpenStructure(book);
  const name = nameWhileMaking(book.sheetNames, made.plan.name);
  try {
    await runCommand(command, async (context) => {
      queueSheet(context, book, made, name);
      await context.sync();
    });
  } catch (error) {
    const failure = error as CommandFailure;
    const isGone = await removeSheet(command, name);
    if (isGone) throw failure;
    throw new CommandFailure(
      failure.code,
      `${failure.message} Nếu thấy trang “${name}” dở dang thì xóa trang đó; các trang khác không bị thay đổi.`,
    );
  }
}

function queueSheet(
  context: Excel.RequestContext,
  book: WorkbookView,
  { plan, pointers, marks = {}, isShown, replaced, also }: NewSheet,
  name: string,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(name);
  applyPlan(sheet, plan);
  for (const [mark, constant] of Object.entries(marks)) sheet.names.add(mark, constant);
  if (isShown) {
    sheet.activate();
    sheet.getRange(plan.selection).select();
  }
  // A batch stops at the request that fails: what the officer's cells may refuse comes before the pointers change, and
  // the old sheet goes only after all else stands.
  also?.(context);
  for (const pointer of pointers) queuePointTo(context, book, pointer, name);
  if (replaced !== undefined) worksheets.getItem(replaced.id).delete();
  if (name !== plan.name) sheet.name = plan.name;
}

/** Milliseconds to wait when a half-made sheet is removed. */
const CLEAN_UP_PATIENCE = 5_000;

async function removeSheet({ doing, patience = CLEAN_UP_PATIENCE }: CommandOptions, name: string) {
  try {
    await runCommand({ doing, patience: Math.min(patience, CLEAN_UP_PATIENCE) }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
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
