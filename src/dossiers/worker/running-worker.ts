/** What a worker of ours posts once it runs. */
interface FirstWord {
  readonly kind: string;
}

/** A worker, once it runs; null where there are no workers or it cannot be loaded: an old web view, a page policy. */
export function runningWorker(make: () => Worker): Promise<Worker | null> {
  if (typeof Worker === "undefined") return Promise.resolve(null);
  return new Promise((resolve) => {
    try {
      const worker = make();
      worker.onmessage = ({ data }: MessageEvent<FirstWord>) => {
        if (data.kind === "ready") resolve(worker);
      };
      worker.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
