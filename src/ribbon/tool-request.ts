/** A tool that a button of the ribbon asks for: the pane opens it when it opens, or at once where it is open. */
type Listener = (tool: string) => void;

let waiting: string | undefined;
let listener: Listener | undefined;

/** Asks for a tool by its id. */
export function requestTool(tool: string): void {
  if (listener === undefined) waiting = tool;
  else listener(tool);
}

/** Hands over the tool that was asked for, if any, and every later one. */
export function onToolRequest(next: Listener): void {
  listener = next;
  if (waiting !== undefined) next(waiting);
  waiting = undefined;
}
