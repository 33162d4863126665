/** Reads chosen files beside the pane's thread, which stays free for the officer. */
import type { ColumnMapping } from "../columns/column-mapping";
import type { FigureKey } from "../../catalog/figures";
import type { CountSummary } from "../count-summary";
import type { Dossier, DossierList, RowProblem } from "../dossier";
import type { TracedDossier } from "../drill-down";
import type { WorkItem } from "../work-list";
import type { Reconciliation } from "../reconcile/reconcile";
import type { RememberedTable } from "../summary/remembered-table";
import type { CountOrder, Excerpt } from "./counting-desk";
import type { ConfirmedSummary, OpenedSummary } from "./open-summaries";
import type { ConfirmedTable, OpenedTable, ReadingProgress, Refusal, Reply, Request } from "./protocol";
import { messageOf, readingSession } from "./reading-session";
import { startWorker } from "./start-worker";

export interface ReadingOptions {
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Aborting ends the work at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How much of the dossiers is wanted. */
export interface ExcerptOptions {
  /** At most so many. */
  readonly most: number;
  /** With names and identity numbers. */
  readonly withPeople: boolean;
}

/** Files that are open for reading, until they are closed. */
export interface OpenedLists {
  readonly tables: readonly OpenedTable[];
  readonly summaries: readonly OpenedSummary[];
  readonly refusals: readonly Refusal[];
  /**
   * Reads the tables by the mappings that the officer confirmed, in their order.
   *
   * @throws Error whose message is a Vietnamese sentence; the signal's reason when aborted, after which nothing can be
   * read any more.
   */
  read(tables: readonly ConfirmedTable[], options?: ReadingOptions): Promise<DossierList[]>;
  /**
   * Reads lists and summary tables and counts them where they were read: the thread that asks only gets the figures.
   *
   * @throws as `read`.
   */
  count(
    confirmed: {
      readonly tables: readonly ConfirmedTable[];
      readonly summaries: readonly ConfirmedSummary[];
    },
    order: CountOrder,
    options?: ReadingOptions,
  ): Promise<CountSummary>;
  /** The dossiers behind a figure of the last count, of one system or of all. */
  behind(key: FigureKey, system: string | undefined, wanted: ExcerptOptions): Promise<Excerpt<TracedDossier>>;
  /** Two systems of the last count held against each other; with names and identity numbers only where asked for. */
  reconcile(one: string, other: string, wanted: Pick<ExcerptOptions, "withPeople">): Promise<Reconciliation>;
  /** The overdue and nearly due dossiers of the last count. */
  toDo(wanted: ExcerptOptions): Promise<Excerpt<WorkItem>>;
  /** Frees the memory. */
  close(): void;
}

/** Somebody who answers requests. */
interface Reader {
  send(request: Request): void;
  onReply: (reply: Reply) => void;
  stop(): void;
}

function readerIn(worker: Worker): Reader {
  const reader: Reader = {
    send: (request) => worker.postMessage(request),
    onReply: () => undefined,
    stop: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => reader.onReply(data);
  worker.onerror = (event) => {
    event.preventDefault();
    reader.onReply({ kind: "failed", message: messageOf(event.error) });
  };
  return reader;
}

/** Longest work on the thread between two pauses; a frame takes 16 milliseconds. */
const SLICE = 12;

/** Without a worker: the same session in slices. Only the library's own parsing of a workbook cannot be sliced. */
function readerOnThread(): Reader {
  let isStopped = false;
  let pausedAt = performance.now();
  const reader: Reader = {
    onReply: () => undefined,
    send(request) {
      session(request).catch((error: unknown) => {
        if (!isStopped) reader.onReply({ kind: "failed", message: messageOf(error) });
      });
    },
    stop() {
      isStopped = true;
    },
  };
  const session = readingSession({
    post: (reply) => {
      if (!isStopped) reader.onReply(reply);
    },
    async pause() {
      if (performance.now() - pausedAt > SLICE) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        pausedAt = performance.now();
      }
      if (isStopped) throw new Error("stopped");
    },
  });
  return reader;
}

/** Sends a request and hands its replies on until one is the last. */
function converse<Result>(
  reader: Reader,
  request: Request,
  { onProgress, signal }: ReadingOptions,
  take: (reply: Reply) => Result | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reader.stop();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) return abort();
    signal?.addEventListener("abort", abort, { once: true });
    reader.onReply = (reply) => {
      if (reply.kind === "progress") return onProgress?.(reply.progress);
      const result = reply.kind === "failed" ? undefined : take(reply);
      if (reply.kind !== "failed" && result === undefined) return;
      signal?.removeEventListener("abort", abort);
      if (reply.kind === "failed") reject(new Error(reply.message));
      else resolve(result!);
    };
    reader.send(request);
  });
}

async function readTablesOf(
  reader: Reader,
  tables: readonly ConfirmedTable[],
  options: ReadingOptions,
): Promise<DossierList[]> {
  const parts = tables.map(() => ({ dossiers: [] as Dossier[], problems: [] as RowProblem[] }));
  return converse(reader, { kind: "read", tables }, options, (reply) => {
    if (reply.kind === "rows") {
      parts[reply.list]!.dossiers.push(...reply.dossiers);
      parts[reply.list]!.problems.push(...reply.problems);
    }
    return reply.kind === "finished"
      ? reply.sources.map((source, list) => ({ source, ...parts[list]! }))
      : undefined;
  });
}

/**
 * Opens files in a worker and finds the lists in them. A file that cannot be read is among the refusals, the others are
 * opened all the same.
 *
 * @param saved mappings confirmed before, kept in the workbook.
 * @throws the signal's reason when aborted; Error with a Vietnamese sentence when the machine gives up.
 *
 * @example
 * const lists = await readListsInWorker(input.files, { onProgress, signal, saved });
 * const dossiers = await lists.read(lists.tables.map(({ id, proposal }) => ({ id, mapping: proposal.mapping })));
 * lists.close();
 */
export async function readListsInWorker(
  files: Iterable<File>,
  options: ReadingOptions & {
    readonly saved?: readonly ColumnMapping[];
    readonly savedTables?: readonly RememberedTable[];
    /** Name of one's own unit. */
    readonly unit?: string;
  } = {},
): Promise<OpenedLists> {
  const worker = await startWorker();
  const reader = worker === null ? readerOnThread() : readerIn(worker);
  const request: Request = {
    kind: "open",
    files: Array.from(files, (file) => ({ name: file.name, content: file })),
    saved: options.saved ?? [],
    savedTables: options.savedTables ?? [],
    ...(options.unit !== undefined && { unit: options.unit }),
  };
  try {
    const { tables, summaries, refusals } = await converse(reader, request, options, (reply) =>
      reply.kind === "opened" ? reply : undefined,
    );
    return {
      tables,
      summaries,
      refusals,
      read: (confirmed, reading = {}) => readTablesOf(reader, confirmed, reading),
      count: (confirmed, order, counting = {}) =>
        converse(reader, { kind: "count", ...confirmed, order }, counting, (reply) =>
          reply.kind === "counted" ? reply.summary : undefined,
        ),
      behind: (key, system, wanted) =>
        converse(reader, { kind: "behind", key, system, ...wanted }, {}, (reply) =>
          reply.kind === "traced" ? reply.excerpt : undefined,
        ),
      reconcile: (one, other, { withPeople }) =>
        converse(reader, { kind: "reconcile", one, other, withPeople }, {}, (reply) =>
          reply.kind === "reconciled" ? reply.result : undefined,
        ),
      toDo: (wanted) =>
        converse(reader, { kind: "to_do", ...wanted }, {}, (reply) =>
          reply.kind === "work" ? reply.excerpt : undefined,
        ),
      close: () => reader.stop(),
    };
  } catch (error) {
    reader.stop();
    throw error;
  }
}
