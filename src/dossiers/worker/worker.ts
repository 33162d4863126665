/** The worker's own shell: requests in, replies out. It is ended from outside, also to cancel. */
import { messageOf, readingSession } from "./reading-session";
import type { Reply, Request } from "./protocol";

/** What is used of a worker's global scope; the project's types know that of a page. */
interface WorkerScope {
  postMessage(reply: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const post = (reply: Reply): void => scope.postMessage(reply);
const session = readingSession({ post, pause: () => Promise.resolve() });

scope.onmessage = ({ data }) => {
  session(data).catch((error: unknown) => post({ kind: "failed", message: messageOf(error) }));
};
post({ kind: "ready" });
