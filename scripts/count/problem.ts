/** Why nothing was counted: one clear Vietnamese message, and the exit code of the command. */
export class CountProblem extends Error {
  override readonly name = "CountProblem";

  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}
