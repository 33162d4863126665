/** What an action has to tell: the pane shows the latest notice when it opens, and every one while it is open. */
export interface Notice {
  /** "warning": done, and something is left to look at. */
  readonly tone: "success" | "warning" | "question" | "failure";
  readonly message: string;
  /** What a question asks about; a report where it does not say. */
  readonly about?: "next_period" | "second_sheet";
  /** The sheet to go to instead. */
  readonly sheetId?: string;
}

type Listener = (notice: Notice) => void;

let latest: Notice | undefined;
const listeners = new Set<Listener>();

/** Tells the pane. The ribbon and the pane share one runtime, so plain memory is enough. */
export function notify(notice: Notice): void {
  latest = notice;
  for (const listener of listeners) listener(notice);
}

/** Hands over the latest notice, if any, and every later one. Returns how to stop. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  if (latest !== undefined) listener(latest);
  return () => listeners.delete(listener);
}
