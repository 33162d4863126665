/** Work that is done in steps, so that others get the thread between two of them, and may end it. */

/** Each step tells how much is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** All of it at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work that is a part of a longer one, which is done `from` some share `to` another when it begins and ends. */
export function* within<Result>(from: number, to: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
