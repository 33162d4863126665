/** What a command did after it had given up waiting, told as soon as it is found. */
type Listener = (message: string) => void;
type Look = () => Promise<void>;

const listeners = new Set<Listener>();
const looks = new Set<Look>();

/** Hears what has come late. Returns how to stop. */
export function onLateNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellLateNews(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Registers what is to be looked at before the next command while something may still come. Returns how to stop. */
export function lookWhileLate(look: Look): () => void {
  looks.add(look);
  return () => looks.delete(look);
}

/** Looks at all that may have come late: one sync where there is something, none where not. */
export async function lookForLate(): Promise<void> {
  for (const look of [...looks]) await look();
}
