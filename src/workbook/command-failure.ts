/** A command that could not be done, told to the officer: what happened, where, what next. */
export class CommandFailure extends Error {
  /**
   * @param code stable code for tests and support: "no_answer", "locked", "in_the_way" …
   * @param message one or two Vietnamese sentences.
   */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "CommandFailure";
  }
}
