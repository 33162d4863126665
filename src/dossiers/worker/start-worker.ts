import type { Reply } from "./protocol";

/**
 * The worker, once it runs; null where there are no workers or it cannot be loaded: an old web view, a page policy.
 */
export function startWorker(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return Promise.resolve(null);
  return new Promise((resolve) => {
    try {
      const worker = new Worker(
        /* webpackChunkName: "read-lists-worker", webpackEntryOptions: { filename: "[name].js" } */ new URL(
          "./worker.ts",
          import.meta.url,
        ),
      );
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind === "ready") resolve(worker);
      };
      worker.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
