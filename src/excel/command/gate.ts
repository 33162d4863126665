/**
 * One command at a time, whoever asks: the pane, the ribbon and the shortcuts share this gate. What waits says so.
 */
type Listener = () => void;

let running = 0;
let last: Promise<unknown> = Promise.resolve();
const listeners = new Set<Listener>();

/** Hears when a command has to wait for another one. Returns how to stop. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Runs work when all that was asked for before it is over, however that ended.
 *
 * @example await Promise.all([inTurn(first), inTurn(second)]); // the second begins when the first has ended
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running > 0) for (const listener of listeners) listener();
  running += 1;
  const turn = last.then(work, work);
  const isOver = (): void => void (running -= 1);
  last = turn.then(isOver, isOver);
  return turn;
}
