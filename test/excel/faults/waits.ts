/** The add-in's long waits, in the hands of a test: a wait of a second or more ends when the test says so. */

/** Milliseconds from which on a wait is one for an answer, and no turn of the event loop. */
const LONG = 1_000;

export interface Waits {
  /** Ends the shortest wait; false where nothing waits. */
  readonly endNext: () => boolean;
  readonly giveBack: () => void;
}

/** Takes over `setTimeout` for long waits. The Office.js client has its own and is not concerned. */
export function takeWaits(): Waits {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const held = new Map<object, { readonly end: number; readonly call: () => void }>();
  let now = 0;
  const startOrHold = (call: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): unknown => {
    if (delay < LONG) return start(call, delay, ...args);
    const handle = {};
    held.set(handle, { end: now + delay, call: () => call(...args) });
    return handle;
  };
  const stopOrDrop = (handle: unknown): void => {
    if (!held.delete(handle as object)) stop(handle as NodeJS.Timeout);
  };
  Object.assign(globalThis, { setTimeout: startOrHold, clearTimeout: stopOrDrop });
  return {
    endNext() {
      const [next] = [...held].sort(([, a], [, b]) => a.end - b.end);
      if (next === undefined) return false;
      const [handle, { end, call }] = next;
      held.delete(handle);
      now = end;
      call();
      return true;
    },
    giveBack: () => void Object.assign(globalThis, { setTimeout: start, clearTimeout: stop }),
  };
}
