/**
 * The only way in which commands change a workbook that holds something of the officer's. A change is written in one
 * request, which reads each place right before it writes it: Excel carries a request out in order, so what an officer
 * has typed since the command read the workbook is seen, and given back. After an error or silence the workbook is
 * looked at before anything is said: the change may stand there whole, in part, or not at all.
 */
import { CommandFailure } from "../../workbook/command-failure";
import { runCommand, type CommandOptions } from "../command/run-command";
import { rememberUndo } from "../command/undo";
import { expectLate, forgetLate } from "./late-changes";
import { removeRetired, retireSheet, type Retired } from "./retired-sheet";
import { isChangedSince, isDone, isKept, isOurs, type Found, type Step } from "./step";
import { namedPlaces } from "./places";
import { undoOf } from "./undo-change";
import { lookAt, takeBack } from "./way-back";

export interface Change {
  readonly steps: readonly Step[];
  /** What has been done, for the button that takes it back: "ghi 77 số"; the command's own words where absent. */
  readonly done?: string;
  /** A sheet that gives its name to another one: deleted once all else stands. */
  readonly retired?: Retired | undefined;
  /**
   * Looks once more before it writes: for formulas, whose text Excel changes when rows move, so that what was read
   * earlier is not what to put back.
   */
  readonly isGuarded?: boolean;
}

/**
 * Carries a change out, all or nothing. One write sync; one more where a sheet gives way to another.
 *
 * @returns what has to be told beside the command's own message, "" mostly.
 * @throws CommandFailure "changed_meanwhile" when the officer has changed what the command was planned from, naming the
 *   places; any other failure of Excel. The workbook is then as before, or the message says what is not.
 */
export async function carryOut(command: CommandOptions, change: Change): Promise<string> {
  const { retired } = change;
  const steps = [...(retired === undefined ? [] : retireSheet(retired)), ...change.steps];
  const guard = change.isGuarded === true ? await lookAt(command, steps) : undefined;
  if (guard !== undefined) refuseChanged(command, steps, guard, []);
  const before = await write(command, { steps, retired }, guard ?? []);
  const isChanged = before.some(
    (found, index) => found !== undefined && isChangedSince(steps[index]!, found),
  );
  if (isChanged) {
    const now = await lookAt(command, steps);
    const left =
      now === undefined
        ? before.flatMap((found) => (found === undefined ? [] : [found.place]))
        : await takeBack(command, { steps, now, before });
    refuseChanged(command, steps, before, left);
  }
  for (const step of steps) step.settled?.();
  forgetLate(steps);
  rememberUndo(
    command.doing,
    retired === undefined ? undoOf(command, steps, before) : undefined,
    change.done,
    change.done === undefined && steps.some(({ isNew }) => isNew === true),
  );
  return retired === undefined ? "" : removeRetired(command, retired);
}

/** @throws CommandFailure "changed_meanwhile" where a step was planned from what has changed since. */
function refuseChanged(
  { doing }: CommandOptions,
  steps: readonly Step[],
  before: readonly (Found | undefined)[],
  left: readonly string[],
): void {
  const changed = before.flatMap((found, index) =>
    found !== undefined && isChangedSince(steps[index]!, found) ? [found.place] : [],
  );
  if (changed.length === 0) return;
  throw new CommandFailure(
    "changed_meanwhile",
    `Chưa ${doing}: ${namedPlaces(changed)} vừa được sửa, thêm hoặc bớt dòng nên giữ nguyên.${leftText(left)} Xem lại rồi làm lại lệnh.`,
  );
}

/** Writes the steps; answers with what stood at each place before, as far as Excel has told. */
async function write(
  command: CommandOptions,
  { steps, retired }: Change,
  guard: readonly Found[],
): Promise<readonly (Found | undefined)[]> {
  try {
    return await runCommand(command, async (context) => {
      const seen = steps.map((step) => (step.isNew === true ? undefined : step.look(context)));
      for (const step of steps) step.unlock?.(context);
      for (const step of steps) step.apply(context);
      for (const step of steps) step.finish?.(context);
      for (const step of steps) step.lock?.(context);
      await context.sync();
      return seen.map((each) => each?.());
    });
  } catch (error) {
    await settle(command, { steps, retired }, guard, error as CommandFailure);
    return guard;
  }
}

/**
 * After a failure: nothing happens where the change stands there whole.
 *
 * @throws CommandFailure where it does not; what stood there in part has been taken back, or is named.
 */
async function settle(
  command: CommandOptions,
  { steps, retired }: Change,
  before: readonly Found[],
  failure: CommandFailure,
): Promise<void> {
  const now = await lookAt(command, steps);
  if (now?.some(isOurs) === true && now.every(isDone)) return;
  if (failure.code === "no_answer") expectLate({ doing: command.doing, steps, retired });
  if (now === undefined) {
    throw new CommandFailure(
      failure.code,
      `Excel không trả lời nên chưa rõ đã ${command.doing} xong chưa. Đóng ô đang sửa dở hoặc hộp thoại đang mở; khi Excel trả lời, tiện ích sẽ xem lại và báo.`,
    );
  }
  const kept = now.filter(isKept).map(({ place }) => place);
  if (!now.some(isOurs) && kept.length === 0) throw failure;
  const left = [...(await takeBack(command, { steps, now, before })), ...kept];
  throw new CommandFailure(failure.code, `${failure.message}${leftText(left)}`);
}

function leftText(left: readonly string[]): string {
  return left.length === 0 ? "" : ` Chưa trả lại được như cũ: ${namedPlaces(left)}. Xem lại các chỗ này.`;
}
