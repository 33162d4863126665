/** A page that has nothing but the reading of lists, with what a test needs to watch it. */
import { readListsInWorker } from "../../../src/dossiers/worker/read-lists-in-worker";

/** What reading one file came to. */
export interface Reading {
  readonly dossiers: number;
  readonly problems: number;
  readonly refusals: readonly string[];
  /** Longest task of the page's thread while the file was read, in milliseconds; below 50 is 0. */
  readonly longestTask: number;
  /** From the first byte to the last dossier, in milliseconds. */
  readonly took: number;
  readonly stages: readonly string[];
}

let longestTask = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({ type: "longtask" });

/** Tasks are reported a little after they ended. */
const reported = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

async function read(file: File): Promise<Reading> {
  await reported();
  longestTask = 0;
  const began = performance.now();
  const stages = new Set<string>();
  const onProgress = ({ stage }: { stage: string }): unknown => stages.add(stage);
  const lists = await readListsInWorker([file], { onProgress });
  const refusals = lists.refusals.map(({ message }) => message);
  const read = await lists.read(
    lists.tables.map(({ id, proposal }) => ({ id, mapping: proposal.mapping })),
    { onProgress },
  );
  lists.close();
  const took = performance.now() - began;
  await reported();
  const count = (what: "dossiers" | "problems"): number =>
    read.reduce((sum, list) => sum + list[what].length, 0);
  return {
    dossiers: count("dossiers"),
    problems: count("problems"),
    refusals,
    longestTask,
    took,
    stages: [...stages],
  };
}

/** Milliseconds from a cancel to its being heard, and what was thrown. */
async function cancel(
  file: File,
  after: number,
): Promise<{ readonly heardAfter: number; readonly reason: string }> {
  const controller = new AbortController();
  let cancelledAt = 0;
  setTimeout(() => {
    cancelledAt = performance.now();
    controller.abort(new Error("thôi"));
  }, after);
  try {
    const lists = await readListsInWorker([file], { signal: controller.signal });
    await lists.read(
      lists.tables.map(({ id, proposal }) => ({ id, mapping: proposal.mapping })),
      { signal: controller.signal },
    );
    return { heardAfter: -1, reason: "" };
  } catch (error) {
    return { heardAfter: performance.now() - cancelledAt, reason: (error as Error).message };
  }
}

const input = document.querySelector<HTMLInputElement>("input")!;
Object.assign(globalThis, {
  readChosen: () => read(input.files![0]!),
  cancelChosen: (after: number) => cancel(input.files![0]!, after),
});
