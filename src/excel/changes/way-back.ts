/** Looks at what stands of a change, and takes it back: only what still holds the command's own, step by step if need be. */
import { runCommand, type CommandOptions } from "../command/run-command";
import { isChangedSince, isOurs, type Found, type Step } from "./step";

/** Milliseconds to wait for Excel when a command that has failed, or is as good as done, looks and cleans up. */
const SHORT_PATIENCE = 10_000;

/** The command, waiting no longer than need be: the officer has waited for it already. */
export const hurried = ({ doing, patience = SHORT_PATIENCE }: CommandOptions): CommandOptions => ({
  doing,
  patience: typeof patience === "number" ? Math.min(patience, SHORT_PATIENCE) : SHORT_PATIENCE,
});

/** What stands of each step; undefined where Excel does not answer. */
export async function lookAt(command: CommandOptions, steps: readonly Step[]): Promise<Found[] | undefined> {
  try {
    return await runCommand(hurried(command), async (context) => {
      const seen = steps.map((step) => step.look(context));
      await context.sync();
      return seen.map((each) => each());
    });
  } catch {
    return undefined;
  }
}

export interface Standings {
  readonly steps: readonly Step[];
  /** What stands of each step now. */
  readonly now: readonly Found[];
  /** What was found right before each was written, as far as Excel has told. */
  readonly before: readonly (Found | undefined)[];
}

/**
 * Takes back what stands of a change, in one sync, then what is left singly.
 *
 * @param isToGo which of the found are taken back.
 * @returns the places that could not be put back, or of which Excel does not tell.
 */
export async function takeBack(
  command: CommandOptions,
  standings: Standings,
  isToGo: (found: Found) => boolean = isOurs,
): Promise<string[]> {
  const { steps, now, before } = standings;
  const due = steps
    .map((_, index) => index)
    .filter((index) => isToGo(now[index]!) || isOverwritten(steps[index]!, now[index]!, before[index]));
  await tryToPutBack(command, standings, due);
  const left = await stillThere(command, steps, due);
  if (left === undefined) return due.map((index) => now[index]!.place);
  if (left.length === 0) return [];
  // One refusal stops a whole batch: what is left is tried by itself.
  for (const index of [...left].reverse()) {
    const again = await lookAt(command, [steps[index]!]);
    if (again !== undefined) {
      await tryToPutBack(command, { steps: [steps[index]!], now: again, before: [before[index]] }, [0]);
    }
  }
  const rest = (await stillThere(command, steps, left)) ?? left;
  return rest.map((index) => now[index]!.place);
}

/**
 * Whether a step that seems to change nothing has: what it wrote is what the command had read, and something else stood
 * there when it wrote; or it names a sheet that is taken back now, in place of an earlier one of that name.
 */
function isOverwritten(step: Step, now: Found, before: Found | undefined): boolean {
  if (now.standing !== "both") return false;
  return step.isPutBackLast === true || (before !== undefined && isChangedSince(step, before));
}

async function stillThere(
  command: CommandOptions,
  steps: readonly Step[],
  due: readonly number[],
): Promise<number[] | undefined> {
  const found = await lookAt(
    command,
    due.map((index) => steps[index]!),
  );
  return found && due.filter((_, nth) => isOurs(found[nth]!));
}

async function tryToPutBack(
  command: CommandOptions,
  { steps, now, before }: Standings,
  due: readonly number[],
): Promise<void> {
  // A sheet that is gone has no protection to lift.
  const locked = steps.filter((_, index) => now[index]!.standing !== "else");
  await runCommand(hurried(command), async (context) => {
    for (const step of locked) step.unlock?.(context);
    const isLast = (index: number): boolean => steps[index]!.isPutBackLast === true;
    const order = [...due].reverse();
    for (const index of [...order.filter((each) => !isLast(each)), ...order.filter(isLast)]) {
      const putBack = before[index]?.putBack;
      if (putBack === undefined) steps[index]!.takeBack(context, now[index]!);
      else putBack(context);
    }
    for (const step of locked) step.lock?.(context);
    await context.sync();
  }).catch(() => undefined);
}
