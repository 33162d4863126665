/**
 * Reading the workbook in the background. Excel refuses it now and then for a reason that passes by itself: another
 * workbook is in front, a chart sheet is shown, a cell is being edited (office-js #6365, #5319, #2444). Then what was
 * read last stays, and it is read again soon; only what lasts is told, and what was told goes when a reading succeeds.
 */
import { CommandFailure } from "../workbook/command-failure";

/** Codes of failures that pass when the officer goes on working. */
const PASSING: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "Conflict",
  "GeneralException",
  "InvalidObjectPath",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidRequestContext",
  "InvalidSelection",
  "ItemNotFound",
  "RequestAborted",
]);

/** So many failures in a row are told. */
const TOLD = 3;
/** After so many, only the next event makes it be read again. */
const MOST = 10;
/** Milliseconds. */
const SOON = 2_000;

export interface Reading<T> {
  readonly read: () => Promise<T>;
  readonly show: (result: T) => void;
  readonly tell: (error: unknown) => void;
  /** Takes back what was told. */
  readonly untell: () => void;
  /** Reads again, as an event does. */
  readonly again: () => void;
  /** Starts a wait; tests have their own. */
  readonly wait?: (call: () => void, milliseconds: number) => unknown;
}

/** @example const readOnce = quietReading({ read: survey, show, tell, untell, again: refresh }) */
export function quietReading<T>(reading: Reading<T>): () => Promise<void> {
  const { read, show, tell, untell, again, wait = setTimeout } = reading;
  let failures = 0;
  let isTold = false;
  let isWaiting = false;

  const readSoon = (): void => {
    if (isWaiting || failures >= MOST) return;
    isWaiting = true;
    wait(() => {
      isWaiting = false;
      // An event may have had it read meanwhile.
      if (failures > 0) again();
    }, SOON);
  };

  return async () => {
    try {
      show(await read());
      failures = 0;
      if (isTold) untell();
      isTold = false;
    } catch (error) {
      const passes = error instanceof CommandFailure && PASSING.has(error.code);
      failures += 1;
      if (passes) readSoon();
      if (passes && failures < TOLD) return;
      isTold = true;
      tell(error);
    }
  };
}
