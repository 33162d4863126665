import { runningWorker } from "./running-worker";

/** The worker that reads lists, once it runs; null where there is none. */
export const startWorker = (): Promise<Worker | null> =>
  runningWorker(
    () =>
      new Worker(
        /* webpackChunkName: "read-lists-worker", webpackEntryOptions: { filename: "[name].js" } */ new URL(
          "./worker.ts",
          import.meta.url,
        ),
      ),
  );
