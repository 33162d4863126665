/** A page that has nothing but the reading of lists and the review of reports, with what a test needs to watch it. */
import { readListsInWorker } from "../../../src/dossiers/worker/read-lists-in-worker";
import type { ReadingProgress, Reply } from "../../../src/dossiers/worker/protocol";
import { reviewInWorker } from "../../../src/review/worker/review-in-worker";

type Stage = ReadingProgress["stage"];

/** What reading one file came to. Nothing in it is a time: a busy machine changes none of it. */
export interface Reading {
  readonly dossiers: number;
  readonly problems: number;
  readonly refusals: readonly string[];
  /** Progress told, by stage. */
  readonly told: Readonly<Partial<Record<Stage, number>>>;
  /** Turns that the page's thread had for other things, by what was going on. */
  readonly turns: Readonly<Record<Stage, number>>;
  /** Most dossiers that one message of the worker brought. */
  readonly largestPart: number;
  /** Progress told before the page had a turn since the one before. */
  readonly overtaken: number;
}

let turns = 0;
const takeTurn = (): void => {
  turns += 1;
  setTimeout(takeTurn, 0);
};
takeTurn();

/** Runs when the thread is free next, before any timer that is not due yet. */
function whenFree(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

let largestPart = 0;
// Where there are workers, what they say is heard twice: by the code that reads, and here.
if (typeof Worker !== "undefined") {
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
        if (data.kind === "rows") largestPart = Math.max(largestPart, data.dossiers.length);
      });
    }
  };
}

async function read(file: File): Promise<Reading> {
  largestPart = 0;
  const told: Partial<Record<Stage, number>> = {};
  let [waiting, overtaken] = [0, 0];
  const onProgress = ({ stage }: ReadingProgress): void => {
    told[stage] = (told[stage] ?? 0) + 1;
    overtaken += waiting;
    waiting = 1;
    whenFree(() => (waiting = 0));
  };
  const turnsWhile = async <T>(work: Promise<T>): Promise<[T, number]> => {
    const before = turns;
    return [await work, turns - before];
  };
  const [lists, opening] = await turnsWhile(readListsInWorker([file], { onProgress }));
  const confirmed = lists.tables.map(({ id, proposal }) => ({ id, mapping: proposal.mapping }));
  const [read, reading] = await turnsWhile(lists.read(confirmed, { onProgress }));
  lists.close();
  const count = (what: "dossiers" | "problems"): number =>
    read.reduce((sum, list) => sum + list[what].length, 0);
  return {
    dossiers: count("dossiers"),
    problems: count("problems"),
    refusals: lists.refusals.map(({ message }) => message),
    told,
    turns: { opening, reading },
    largestPart,
    overtaken,
  };
}

/** What a cancel came to, given while a file was being opened. */
export interface Cancelled {
  readonly reason: string;
  /** Whether it was heard before the page had another turn. */
  readonly isAtOnce: boolean;
}

async function cancelOpening(file: File): Promise<Cancelled> {
  const controller = new AbortController();
  let isAtOnce = true;
  const cancel = (): void => {
    whenFree(() => (isAtOnce = false));
    controller.abort(new Error("thôi"));
  };
  try {
    await readListsInWorker([file], {
      signal: controller.signal,
      // The worker is at the file by then.
      onProgress: () => whenFree(cancel),
    });
    return { reason: "", isAtOnce: false };
  } catch (error) {
    return { reason: (error as Error).message, isAtOnce };
  }
}

/** What reviewing one file came to. */
export interface ReviewedFile {
  readonly text: string;
  readonly errors: readonly string[];
  /** Shares told, in their order. */
  readonly shares: readonly number[];
  readonly turns: number;
}

async function review(file: File): Promise<ReviewedFile> {
  const shares: number[] = [];
  const before = turns;
  const source = { kind: "file", name: file.name, content: file } as const;
  const { text, review: found } = await reviewInWorker(source, {
    onProgress: (done) => void shares.push(done),
  });
  const errors = found.findings.filter(({ severity }) => severity === "error");
  return { text, errors: errors.map(({ code }) => code), shares, turns: turns - before };
}

async function cancelReview(file: File): Promise<Cancelled> {
  const controller = new AbortController();
  let isAtOnce = true;
  const cancel = (): void => {
    whenFree(() => (isAtOnce = false));
    controller.abort(new Error("thôi"));
  };
  const source = { kind: "file", name: file.name, content: file } as const;
  try {
    await reviewInWorker(source, { signal: controller.signal, onProgress: () => whenFree(cancel) });
    return { reason: "", isAtOnce: false };
  } catch (error) {
    return { reason: (error as Error).message, isAtOnce };
  }
}

const input = document.querySelector<HTMLInputElement>("input")!;
Object.assign(globalThis, {
  readChosen: () => read(input.files![0]!),
  cancelOpening: () => cancelOpening(input.files![0]!),
  reviewChosen: () => review(input.files![0]!),
  cancelReview: () => cancelReview(input.files![0]!),
});
