import { CommandFailure } from "../../src/workbook/command-failure";

/**
 * The failure that a command ends with; a command that succeeds, or fails with anything else, fails the test.
 *
 * @example expect((await failureOf(insertInputSheet())).code).toBe("structure_locked");
 */
export async function failureOf(work: Promise<unknown>): Promise<CommandFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandFailure)) throw new Error(`expected a CommandFailure, got ${String(error)}`);
  return error;
}
