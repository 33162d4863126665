/** Why a function has no answer; `functions.ts` turns it into the error value of the cell. */
export type FailureReason = "zero_base" | "invalid_value";

/** A failure that the officer can mend. The message is Vietnamese and short: Excel shows it beside the cell. */
export class FunctionError extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The failure of a rate whose base adds up to 0.
 *
 * @param base - Names of the arguments that make the base.
 *
 * @example zeroBase(["da_giai_quyet"]).message //=> "Mẫu số (da_giai_quyet) bằng 0 nên không tính được tỷ lệ."
 */
export function zeroBase(base: readonly string[]): FunctionError {
  return new FunctionError("zero_base", `Mẫu số (${base.join(" + ")}) bằng 0 nên không tính được tỷ lệ.`);
}

/** The failure of one argument, which the message names. */
export function invalidArgument(name: string, explanation: string): FunctionError {
  return new FunctionError("invalid_value", `${name}: ${explanation}`);
}
