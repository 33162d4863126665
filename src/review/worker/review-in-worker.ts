/** Reviews beside the pane's thread, which stays free for the officer. */
import { ReviewProblem } from "../problem";
import type { Reviewed, ReviewReply, ReviewSource } from "./review-protocol";
import { problemOf, reviewSource } from "./review-session";
import { startReviewWorker } from "./start-review-worker";

export interface ReviewWork {
  /** @param done - From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting ends the work at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reviews a text or a file in a worker; where there is none, in slices on the thread.
 *
 * @throws ReviewProblem with a Vietnamese message; the signal's reason when aborted.
 * @example const { review } = await reviewInWorker({ kind: "file", name: file.name, content: file }, { signal });
 */
export async function reviewInWorker(source: ReviewSource, work: ReviewWork = {}): Promise<Reviewed> {
  const worker = await startReviewWorker();
  const { signal, onProgress } = work;
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (): void => {
      isOver = true;
      worker?.terminate();
      signal?.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      end();
      reject(signal?.reason as Error);
    };
    const take = (reply: ReviewReply): void => {
      if (isOver || reply.kind === "ready") return;
      if (reply.kind === "progress") return onProgress?.(reply.done);
      end();
      if (reply.kind === "failed") reject(new ReviewProblem(reply.message));
      else resolve({ text: reply.text, review: reply.review });
    };
    if (signal?.aborted === true) return abort();
    signal?.addEventListener("abort", abort);
    if (worker === null) {
      void reviewSource(source, { post: take, pause: pauses(() => isOver) });
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<ReviewReply>) => {
      // Where pdf.js is loaded in a worker it greets the page in its own way.
      if (typeof data.kind === "string") take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      take({ kind: "failed", message: problemOf(event.error) });
    };
    worker.postMessage(source);
  });
}

/** Longest work on the thread between two pauses; a frame takes 16 milliseconds. */
const SLICE = 12;

function pauses(isOver: () => boolean): () => Promise<void> {
  let pausedAt = performance.now();
  return async () => {
    if (performance.now() - pausedAt > SLICE) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      pausedAt = performance.now();
    }
    if (isOver()) throw new Error("stopped");
  };
}
