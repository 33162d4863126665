/**
 * Work that never runs twice at once: while one call runs, any number of further ones become one that follows it, so
 * that what it reads is never older than the last call.
 *
 * @example const refresh = oneAtATime(read); void refresh(); void refresh(); await refresh(); // reads twice
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running = work().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (following !== undefined) return following;
    if (running === undefined) return begin();
    following = running.then(() => {
      following = undefined;
      return begin();
    });
    return following;
  };
}
