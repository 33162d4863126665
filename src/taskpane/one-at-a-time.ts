/**
 * Work that never runs twice at once: while one call runs, any number of further ones become one that follows it, so
 * that what it reads is never older than the last call. A run that fails fails its own calls only: what waits behind it
 * runs all the same.
 *
 * @example const refresh = oneAtATime(read); void refresh(); void refresh(); await refresh(); // reads twice
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  // Async, so that work which throws at once fails like any other.
  const run = async (): Promise<void> => work();
  const begin = (): Promise<void> => {
    following = undefined;
    running = run().finally(() => (running = undefined));
    return running;
  };
  return () => {
    // Asked first: when a run has just ended, the one that waits behind it is about to begin.
    if (following !== undefined) return following;
    if (running === undefined) return begin();
    following = running.then(begin, begin);
    return following;
  };
}
