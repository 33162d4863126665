import { runningWorker } from "../../dossiers/worker/running-worker";

/** The worker that reviews, once it runs; null where there is none. */
export const startReviewWorker = (): Promise<Worker | null> =>
  runningWorker(
    () =>
      new Worker(
        /* webpackChunkName: "review-worker", webpackEntryOptions: { filename: "[name].js" } */ new URL(
          "./review-worker.ts",
          import.meta.url,
        ),
      ),
  );
