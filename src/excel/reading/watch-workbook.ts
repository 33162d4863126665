/**
 * Calls back when cells or sheets of the workbook change, so that the pane can read again. Several changes in quick
 * succession, as when a report is written, are one call.
 *
 * A handler only reads, so the add-in's own writes, which fire the same events, cannot loop. Formula results fire no
 * event (office-js #3899): what follows from the typed cells is computed by the add-in itself.
 */
import { runCommand } from "../command/run-command";

/** Milliseconds without a further change until the call. */
const QUIET_TIME = 300;

/** Milliseconds after which a call comes even while changes go on, as when rows are filled by a macro. */
const LONGEST_WAIT = 2_000;

/** A cell that the officer has gone to. */
export interface Selected {
  readonly sheetId: string;
  /** Zero-based. */
  readonly row: number;
}

export interface WatchTimes {
  readonly quiet?: number;
  readonly longest?: number;
  /** Called when the officer goes to another cell. */
  readonly onSelected?: (selected: Selected) => void;
}

/**
 * Starts watching.
 *
 * @param onChange called when no change has come for the quiet time, and at the latest the longest wait after the first.
 * @returns how to stop: removes the handlers; no call comes after it.
 * @throws CommandFailure
 * @example const stop = await watchWorkbook(() => void refresh()); … await stop();
 */
export async function watchWorkbook(
  onChange: () => void,
  { quiet = QUIET_TIME, longest = LONGEST_WAIT, onSelected }: WatchTimes = {},
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let isStopped = false;
  const call = (): void => {
    waitingSince = undefined;
    onChange();
  };
  const soon = async (): Promise<void> => {
    if (isStopped) return;
    const now = Date.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(call, Math.max(0, Math.min(quiet, waitingSince + longest - now)));
  };
  const handlers = await runCommand({ doing: "theo dõi số liệu" }, async (context) => {
    const { worksheets } = context.workbook;
    // Which input sheet is in use depends on the active sheet, and on which sheets there are.
    const added = [
      worksheets.onChanged.add(soon),
      worksheets.onActivated.add(soon),
      worksheets.onDeleted.add(soon),
      ...(onSelected === undefined ? [] : [worksheets.onSelectionChanged.add(selects(onSelected))]),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    // A handler has to be removed in the context that it was added in. One that Excel keeps is deaf from now on.
    const remove = async (context: Excel.RequestContext): Promise<void> => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
    await runCommand({ doing: "thôi theo dõi số liệu" }, remove, first.context).catch(() => undefined);
  };
}

/** "D9" or "D9:E12", and of several areas the first; whole columns begin in the first row. */
const rowOfAddress = (address: string): number => Number(/\d+/.exec(address)?.[0] ?? 1) - 1;

const selects =
  (onSelected: (selected: Selected) => void) =>
  async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> =>
    onSelected({ sheetId: worksheetId, row: rowOfAddress(address) });
