/**
 * Writes that Excel has not answered may still be carried out after the command gave up. They are looked for at the next
 * command or event: one that stands there whole is told; one in part is taken back as far as it can be nobody else's.
 */
import { lookWhileLate, tellLateNews } from "../command/late-news";
import { rememberUndo } from "../command/undo";
import { namedPlaces } from "./places";
import { removeRetired, type Retired } from "./retired-sheet";
import { watchSession } from "./session";
import { isDone, isOurs, type Found, type Step } from "./step";
import { undoOf } from "./undo-change";
import { lookAt, takeBack } from "./way-back";

export interface LateChange {
  readonly doing: string;
  readonly steps: readonly Step[];
  readonly retired?: Retired | undefined;
  /** The command has been asked for again, and done: whatever comes now is too much. */
  readonly isRepeated?: boolean;
}

/** More are not waited for: what has not come by then does not come. */
const MAX_EXPECTED = 3;

let expected: LateChange[] = [];
let stopLooking: (() => void) | undefined;

/** Looks for a change from now on. */
export function expectLate(change: LateChange): void {
  expected = [...expected, change].slice(-MAX_EXPECTED);
  watchSession(true);
  stopLooking ??= lookWhileLate(lookForAll);
}

/**
 * A command that was repeated has come to its end: what stands in its cells is no sign of the late one any more. What
 * that adds, once more, still is.
 */
export function forgetLate(done: readonly Step[]): void {
  const keys = new Set(keysOf(done));
  expect(
    expected.flatMap((change) => {
      if (!keysOf(change.steps).every((key) => keys.has(key))) return [change];
      const steps = change.steps.filter(({ repeated }) => repeated !== undefined);
      for (const step of steps) step.repeated?.();
      return steps.length === 0 ? [] : [{ ...change, steps, isRepeated: true }];
    }),
  );
}

const keysOf = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ key }) => (key === undefined ? [] : [key]));

function expect(changes: LateChange[]): void {
  expected = changes;
  if (expected.length > 0) return;
  watchSession(false);
  stopLooking?.();
  stopLooking = undefined;
}

async function lookForAll(): Promise<void> {
  const waiting: LateChange[] = [];
  for (const change of expected) if (!(await hasCome(change))) waiting.push(change);
  expect(waiting);
}

async function hasCome({ doing, steps, retired, isRepeated = false }: LateChange): Promise<boolean> {
  const command = { doing };
  const now = await lookAt(command, steps);
  if (now === undefined || !now.some(isOurs)) return false;
  const before = steps.map(() => undefined);
  if (!isRepeated && now.every(isDone)) {
    for (const step of steps) step.settled?.();
    rememberUndo(doing, retired === undefined ? undoOf(command, steps, before) : undefined);
    const note = retired === undefined ? "" : await removeRetired(command, retired);
    tellLateNews(`Lệnh ${doing} lúc trước nay đã xong: Excel làm chậm. Không cần làm lại.${note}`);
    return true;
  }
  const isToGo = (found: Found): boolean => isOurs(found) && (isRepeated || found.isUnmistakable === true);
  const left = await takeBack(command, { steps, now, before }, isToGo);
  const doubtful = now.filter((found) => isOurs(found) && !isToGo(found)).map(({ place }) => place);
  const rest = [...left, ...doubtful];
  const what = rest.length === 0 ? "đã được rút lại" : `còn ở ${namedPlaces(rest)}; xem lại các chỗ này`;
  const how = isRepeated ? "đến muộn, sau khi đã làm lại; phần ghi thừa" : "đến muộn và chỉ vào sổ một phần,";
  tellLateNews(`Lệnh ${doing} lúc trước ${how} ${what}.`);
  return true;
}
