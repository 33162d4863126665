/**
 * "Tự kiểm tra": what an IT person runs in the first real Excel, in two minutes. Each step in its own try, on sheets
 * that are removed again; nothing of the officer's is touched.
 */
import { CommandFailure } from "../../workbook/command-failure";
import { runCommand } from "../command/run-command";
import { writing } from "../command/writing";
import { freeSheetName } from "../writing/sheet-names";
import type { Attempt, Bench, Measure, Outcome, SelfStep } from "./self-step";
import { EVENTS, FUNCTIONS_STEP, TEXTS } from "./steps/cell-steps";
import { BOOK, HOST } from "./steps/host-steps";
import { COLOURS, INSERTED, PAGE } from "./steps/input-steps";
import { GLOBAL_NAME, NOTATION, SAME_LETTERS } from "./steps/name-steps";
import { DISTURBANCE, FIRST_READING, ORDER } from "./steps/reading-steps";
import { HALF_MADE, PROTECTED, RENAMED } from "./steps/sheet-steps";

/** What one person cannot do at one machine. */
const ELSEWHERE: SelfStep = {
  step: "S16",
  title: "Mở trên máy không có tiện ích",
  run: async () => ({ verdict: "not_here", values: { lam_tay: "xem hướng dẫn" } }),
};

/** In the order in which they run; the reading comes first, as it does for an officer. */
export const STEPS: readonly [SelfStep, ...SelfStep[]] = [
  FIRST_READING,
  HOST,
  NOTATION,
  SAME_LETTERS,
  RENAMED,
  INSERTED,
  FUNCTIONS_STEP,
  TEXTS,
  PROTECTED,
  PAGE,
  EVENTS,
  DISTURBANCE,
  HALF_MADE,
  BOOK,
  ORDER,
  COLOURS,
  ELSEWHERE,
];

/** Milliseconds for one request. */
const PATIENCE = 20_000;
const DOING = "tự kiểm tra";
/** Sheets are known by it until they are gone. */
const SHEET = "Tự kiểm tra";

export interface SelfTestOptions {
  readonly ask: Bench["ask"];
  /** Called before each step. */
  readonly onStep?: (step: SelfStep, index: number) => void;
  readonly signal?: AbortSignal;
}

export interface SelfTest {
  readonly measures: readonly Measure[];
  /** Sheets that Excel did not let go, by name; the person deletes them. */
  readonly left: readonly string[];
}

/**
 * Runs all steps.
 *
 * @throws CommandFailure only when it was stopped.
 * @example const { measures } = await runSelfTest({ ask: async () => undefined })
 */
export async function runSelfTest({ ask, onStep, signal }: SelfTestOptions): Promise<SelfTest> {
  return writing(async () => {
    const measures: Measure[] = [];
    const [first, ...further] = STEPS;
    // Before anything else is read: the first reading of a workbook is one that may fail alone.
    const reading: Bench = {
      ask,
      attempt,
      inputSheet: SHEET,
      addSheet: ({ workbook }) => workbook.worksheets.add(),
    };
    measures.push(await measure(first, reading));
    const before = await attempt(readSheets);
    const taken = before.code === undefined ? before.value.names : [];
    const active = await attempt(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    let added = 0;
    const bench: Bench = {
      ask,
      attempt,
      inputSheet: freeSheetName(taken, `${SHEET} biểu`),
      addSheet: (context) =>
        context.workbook.worksheets.add(freeSheetName(taken, `${SHEET} ${(added += 1)}`)),
    };
    try {
      for (const [index, step] of further.entries()) {
        if (signal?.aborted) throw new CommandFailure("cancelled", "Đã dừng tự kiểm tra.");
        onStep?.(step, index + 1);
        measures.push(await measure(step, bench));
      }
    } finally {
      await cleanUp(
        before.code === undefined ? before.value.ids : undefined,
        active.code === undefined ? active.value : undefined,
      );
    }
    const after = await attempt(readSheets);
    const left = after.code === undefined ? after.value.names.filter((name) => !taken.includes(name)) : [];
    const number = ({ step }: Measure): number => Number(step.slice(1));
    return { measures: measures.sort((a, b) => number(a) - number(b)), left };
  });
}

async function measure({ step, title, run }: SelfStep, bench: Bench): Promise<Measure> {
  const begun = Date.now();
  const outcome = await run(bench).catch((error: unknown): Outcome => ({
    verdict: "refused",
    values: { ma: String((error as Error)?.name ?? "?") },
  }));
  return { step, title, ...outcome, milliseconds: Date.now() - begun };
}

async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await runCommand({ doing: DOING, patience: PATIENCE }, work) };
  } catch (error) {
    return { code: error instanceof CommandFailure ? error.code : "internal" };
  }
}

async function readSheets(context: Excel.RequestContext): Promise<{ ids: string[]; names: string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return {
    ids: worksheets.items.map(({ id }) => id),
    names: worksheets.items.map(({ name }) => name),
  };
}

/** Removes what the steps have made: each sheet by itself, for one refusal would keep all. */
async function cleanUp(known: readonly string[] | undefined, activeId: string | undefined): Promise<void> {
  await attempt(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(GLOBAL_NAME);
    await context.sync();
    if (!name.isNullObject) context.workbook.names.getItem(GLOBAL_NAME).delete();
    if (activeId !== undefined) context.workbook.worksheets.getItem(activeId).activate();
    await context.sync();
  });
  const now = await attempt(readSheets);
  if (now.code !== undefined || known === undefined) return;
  const own = now.value.ids.filter(
    (id, index) => !known.includes(id) && now.value.names[index]!.startsWith(SHEET),
  );
  for (const id of own) await attempt((context) => removeSheet(context, id));
}

async function removeSheet(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
