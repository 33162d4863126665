/**
 * Writes that Excel has not answered may still be carried out after the command gave up. They are looked for at the next
 * command or event: one that stands there whole is told; one in part is taken back as far as it can be nobody else's.
 */
import { lookWhileLate, tellLateNews } from "../command/late-news";
import { rememberUndo } from "../command/undo";
import { namedPlaces } from "./places";
import { removeRetired, type Retired } from "./retired-sheet";
import { watchSession } from "./session";
import { isDone, isOurs, type Step } from "./step";
import { undoOf } from "./undo-change";
import { lookAt, takeBack } from "./way-back";

export interface LateChange {
  readonly doing: string;
  readonly steps: readonly Step[];
  readonly retired?: Retired | undefined;
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
 * A command that was repeated has come to its end: what stands in its cells is no sign of the late one any more. Its
 * sheets still are.
 */
export function forgetLate(doing: string): void {
  expect(
    expected.flatMap((change) => {
      if (change.doing !== doing) return [change];
      const steps = change.steps.filter(({ isNew }) => isNew === true);
      return steps.length === 0 ? [] : [{ ...change, steps }];
    }),
  );
}

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

async function hasCome({ doing, steps, retired }: LateChange): Promise<boolean> {
  const command = { doing };
  const now = await lookAt(command, steps);
  if (now === undefined || !now.some(isOurs)) return false;
  const before = steps.map(() => undefined);
  if (now.every(isDone)) {
    for (const step of steps) step.settled?.();
    rememberUndo(doing, retired === undefined ? undoOf(command, steps, before) : undefined);
    const note = retired === undefined ? "" : await removeRetired(command, retired);
    tellLateNews(`Lệnh ${doing} lúc trước nay đã xong: Excel làm chậm. Không cần làm lại.${note}`);
    return true;
  }
  const left = await takeBack(
    command,
    { steps, now, before },
    (found) => isOurs(found) && found.isUnmistakable === true,
  );
  const doubtful = now
    .filter((found) => isOurs(found) && found.isUnmistakable !== true)
    .map(({ place }) => place);
  const rest = [...left, ...doubtful];
  const what = rest.length === 0 ? "đã được rút lại" : `còn ở ${namedPlaces(rest)}; xem lại các chỗ này`;
  tellLateNews(`Lệnh ${doing} lúc trước đến muộn và chỉ vào sổ một phần, ${what}.`);
  return true;
}
