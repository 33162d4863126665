/** Moods of requests as a whole. */
import type { Mood } from "./mood";

/** Characters. Excel on the web takes 5 MB; the largest request here is half a megabyte. */
const FEW = 300_000;
const EVERY = 5;
/** Turns of the event loop: what is asked meanwhile is answered before. */
const SLOW = 4;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

export const largeRequestsRefused: Mood = {
  what: "A request above a size is refused",
  seenIn: "Excel's limit of 5 MB a request on the web",
  request: ({ bytes }) =>
    bytes > FEW ? { kind: "fails", code: "RequestPayloadSizeLimitExceeded" } : undefined,
};

export const slowAnswers: Mood = {
  what: "One request in five is answered late",
  seenIn: "office-js #6678",
  request: ({ nth }) => (nth % EVERY === 0 ? { kind: "late", until: turns(SLOW) } : undefined),
};

export const contextLost: Mood = {
  what: "A request fails once since its context is of no use any more",
  seenIn: "office-js #6964",
  request: ({ nth }) => (nth === 1 ? { kind: "fails", code: "InvalidRequestContext" } : undefined),
};
