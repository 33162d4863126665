/**
 * Calls back when cells or sheets of the workbook change, so that the pane can read again. Several changes in quick
 * succession, as when a report is written, are one call.
 *
 * A handler only reads, so the add-in's own writes, which fire the same events, cannot loop. Formula results fire no
 * event (office-js #3899): what follows from the typed cells is computed by the add-in itself.
 */
import { runCommand } from "./run-command";

/** Milliseconds without a further change until the call. */
export const QUIET_TIME = 300;

/**
 * Starts watching.
 *
 * @param onChange called `quietTime` milliseconds after the last change.
 * @returns how to stop: removes the handlers; no call comes after it.
 * @throws CommandFailure
 * @example const stop = await watchWorkbook(() => void refresh()); … await stop();
 */
export async function watchWorkbook(
  onChange: () => void,
  quietTime: number = QUIET_TIME,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietTime);
  };
  const handlers = await runCommand({ doing: "theo dõi số liệu" }, async (context) => {
    const { worksheets } = context.workbook;
    // Which input sheet is in use depends on the active sheet, and on which sheets there are.
    const added = [
      worksheets.onChanged.add(soon),
      worksheets.onActivated.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    // A handler has to be removed in the context that it was added in.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    clearTimeout(timer);
  };
}
