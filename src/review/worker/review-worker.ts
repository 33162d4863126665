/** The worker's own shell: one source in, replies out. It is ended from outside, also to cancel. */
import type { ReviewReply, ReviewSource } from "./review-protocol";
import { reviewSource } from "./review-session";

/** What is used of a worker's global scope; the project's types know that of a page. */
interface WorkerScope {
  postMessage(reply: ReviewReply): void;
  onmessage: ((event: MessageEvent<ReviewSource>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const post = (reply: ReviewReply): void => scope.postMessage(reply);

scope.onmessage = ({ data }) => void reviewSource(data, { post, pause: () => Promise.resolve() });
post({ kind: "ready" });
