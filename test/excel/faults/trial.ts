/** One command, one mishap: what became of it. */
import type { Fault, MoodName } from "../../../embedded-excel";
import type { BookState } from "./book-state";
import { undoOf } from "./command-memory";
import { ACTS, type Act, type Scene, type Target, type Typed } from "./officer-acts";
import { preparation, type Row } from "./table";
import { judge, judgeRepeat, type Tried, type Verdict } from "./verdict";
import { claimOf, textOf, type Ending } from "./wording";
import { NOTES, openWorld, type Commands, type World } from "./world";

/** How a row goes without mishap: what all its tries are held against. */
export interface Course {
  readonly row: Row;
  readonly before: BookState;
  readonly once: BookState;
  /** After a second run; made when it is asked for. */
  readonly twice: () => Promise<BookState>;
  /** Actions of each request, and whether it writes. */
  readonly requests: readonly { readonly actions: number; readonly writes: boolean }[];
  readonly known: ReadonlySet<string>;
  readonly scene: Scene;
}

async function within<T>(row: Row, work: (world: World) => Promise<T>): Promise<T> {
  await row.ready?.();
  const world = await openWorld(await preparation(row.workbook));
  try {
    return await work(world);
  } finally {
    world.close();
  }
}

const start = ({ run }: Row, { commands, excel }: World): Promise<unknown> =>
  Promise.resolve().then(() => run(commands, excel));

/** The cell that nobody but the officer has to do with. */
const BESIDE: Target = { sheet: NOTES, cell: "A2" };

/** Runs a row without mishap, twice. */
export async function courseOf(row: Row): Promise<Course> {
  return within(row, async (world) => {
    const before = await world.state();
    world.excel.traffic.reset();
    const ending = await world.finish(start(row, world));
    if (ending.kind !== "returned") throw new Error(`${row.name} fails by itself: ${textOf(ending)}`);
    const requests = world.excel.traffic.sent;
    const once = await world.state();
    let twice: Promise<BookState> | undefined;
    const known = new Set(before.sheets.map(({ id }) => id));
    const made = once.sheets.filter(({ id }) => !known.has(id)).map(({ name }) => name);
    const [target = BESIDE] = row.targets;
    const scene = { target, beside: BESIDE, made };
    return { row, before, once, twice: () => (twice ??= runTwice(row)), requests, known, scene };
  });
}

const runTwice = (row: Row): Promise<BookState> =>
  within(row, async (world) => {
    for (let run = 0; run < 2; run += 1) await world.finish(start(row, world));
    return world.state();
  });

export interface Try {
  readonly verdict: Verdict;
  /** The command run once more without mishap. */
  readonly repeated?: Verdict;
}

const tried = (
  { known }: Course,
  { news }: World,
  ending: Ending,
  state: BookState,
  typed?: Typed,
): Tried => ({ ending, news: [...news], state, known, ...(typed && { typed: [typed] }) });

/** How a row ends when its k-th request meets a fault, and when it is run again. */
export async function tryFault(course: Course, k: number, fault: Fault): Promise<Try> {
  const { row, before, once } = course;
  return within(row, async (world) => {
    world.excel.faults.meetRequest(k, fault);
    const ending = await world.finish(start(row, world));
    const verdict = judge(tried(course, world, ending, await world.state()), {
      clean: [before],
      done: [once],
    });
    return { verdict, repeated: await repeat(course, world, verdict) };
  });
}

/** How it ends while Excel behaves badly in some way, and when it is run again after that. */
export async function tryMood(course: Course, mood: MoodName): Promise<Try> {
  const { row, before, once } = course;
  return within(row, async (world) => {
    world.excel.setMoods([mood]);
    const ending = await world.finish(start(row, world));
    const state = await world.state();
    world.excel.setMoods([]);
    const verdict = judge(tried(course, world, ending, state), { clean: [before], done: [once] });
    return { verdict, repeated: await repeat(course, world, verdict) };
  });
}

/** The request is done after the command has given up: the next command has to tell. */
export async function tryLate(course: Course, k: number): Promise<Try> {
  const { row, before, once } = course;
  return within(row, async (world) => {
    let deliver = (): void => undefined;
    const until = new Promise<void>((resolve) => (deliver = resolve));
    world.excel.faults.meetRequest(k, { kind: "late", until });
    const expected = { clean: [before], done: [once] };
    const ending = await world.finish(start(row, world));
    const first = judge(tried(course, world, ending, await world.state()), expected);
    deliver();
    await world.quiet();
    await world.finish(world.commands.surveyWorkbook());
    const verdict =
      first.grade === "lost" && !first.isOfWords
        ? first
        : judge(tried(course, world, ending, await world.state()), expected);
    return { verdict, repeated: await repeat(course, world, verdict) };
  });
}

/** As once; or as twice, where the officer knew that it was done and asked for it again. */
async function repeat(course: Course, world: World, { grade }: Verdict): Promise<Verdict> {
  const ending = await world.finish(start(course.row, world));
  const again = tried(course, world, ending, await world.state());
  const asOnce = judgeRepeat(again, [course.once]);
  if (asOnce.grade !== "lost" || grade === "clean" || grade === "lost") return asOnce;
  return judgeRepeat(again, [course.once, await course.twice()]);
}

/** How it ends when the officer does something between the command's reading and its next request. */
export async function tryAct(course: Course, name: string): Promise<Try | undefined> {
  const { row, scene } = course;
  const act = ACTS[name]!;
  const clean = await afterwards(course, [act]);
  if (clean === undefined) return undefined;
  const result = await within(row, async (world) => {
    let typed: Typed | undefined;
    world.meanwhile(() => (typed = act(world.excel, scene)));
    const ending = await world.finish(start(row, world));
    return tried(course, world, ending, await world.state(), typed);
  });
  const withoutCommand = judge(result, { clean: [clean], done: [] });
  if (withoutCommand.grade === "clean") return { verdict: withoutCommand };
  const ways = [await afterwards(course, [act, row.run]), await afterwards(course, [row.run, act])];
  const done = ways.filter((each) => each !== undefined);
  return { verdict: judge(result, { clean: [clean], done }) };
}

/** The workbook after acts and commands one after the other; undefined where an act cannot be done. */
async function afterwards(
  { row, scene }: Course,
  steps: readonly (Act | Row["run"])[],
): Promise<BookState | undefined> {
  return within(row, async (world) => {
    for (const step of steps) {
      if (step === row.run || OTHERS.includes(step as Row["run"])) {
        await world.finish(start({ ...row, run: step as Row["run"] }, world));
        continue;
      }
      try {
        (step as Act)(world.excel, scene);
      } catch {
        return undefined;
      }
    }
    return world.state();
  });
}

/** A quick command that everybody may ask for while another one runs, where there is an input sheet and where not. */
const OTHERS: readonly Row["run"][] = [
  (commands: Commands) => commands.keepInformation({ quyen_han_ky: "GIÁM ĐỐC" }),
  (commands: Commands) => commands.showHolidays([2028]),
];

/** How both end when a second command is asked for between the reading of the first and its next request. */
export async function trySecond(course: Course, which: "same" | "other"): Promise<Try> {
  const { row, before } = course;
  const hasInput = before.sheets.some(({ name }) => name === "Nhập liệu");
  const second = which === "same" ? row.run : OTHERS[hasInput ? 0 : 1]!;
  const both = [
    await afterwards(course, [row.run, second]),
    await afterwards(course, [second, row.run]),
  ].filter((each) => each !== undefined);
  const onlySecond = which === "same" ? [course.once] : [(await afterwards(course, [second]))!];
  return within(row, async (world) => {
    let other: Promise<unknown> = Promise.resolve();
    world.meanwhile(() => {
      other = start({ ...row, run: second }, world);
      return Promise.race([other.catch(() => undefined), world.quiet()]);
    });
    const ending = await world.finish(start(row, world));
    const otherEnding = await world.finish(other);
    const state = await world.state();
    const [isDone, isOtherDone] = [ending, otherEnding].map((each) => claimOf(each) === "done");
    // Whoever asks twice for the same may get it once.
    const done = isOtherDone ? [...both, ...(which === "same" ? [course.once] : [])] : [course.once];
    const clean = isOtherDone ? onlySecond : [before];
    const expected = { clean, done };
    const verdict = judge(tried(course, world, ending, state), expected);
    if (verdict.grade === "lost" && !verdict.isOfWords) return { verdict };
    return {
      verdict: judge(tried(course, world, otherEnding, state), {
        clean: isDone ? [course.once] : [before],
        done: isDone ? done : onlySecond,
      }),
    };
  });
}

/** How the undo leaves the workbook; undefined where the add-in has none. */
export async function tryUndo(course: Course, typing: boolean): Promise<Try | undefined> {
  if ((await undoOf()) === undefined) return undefined;
  const { row, scene } = course;
  const clean = typing ? await afterwards(course, [ACTS["types_in_target"]!]) : course.before;
  if (clean === undefined) return undefined;
  return within(row, async (world) => {
    // Commands of another workbook may have been remembered.
    const { lastChange } = (await undoOf())!;
    const before = lastChange();
    await world.finish(start(row, world));
    if (lastChange() === before || lastChange() === undefined) return undefined;
    // The command may have renamed the sheet that the officer would type on.
    if (typing && world.excel.host.workbook.find(scene.target.sheet) === undefined) return undefined;
    const typed = typing ? ACTS["types_in_target"]!(world.excel, scene) : undefined;
    const undo = (await undoOf())!;
    const ending = await world.finish(undo.undoLast());
    const state = await world.state();
    return {
      verdict: judge(tried(course, world, ending, state, typed), { clean: [course.once], done: [clean] }),
    };
  });
}
