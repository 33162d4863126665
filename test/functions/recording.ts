import type { CustomFunction } from "../../src/functions/custom-function";
import { FUNCTIONS } from "../../src/functions/table";

type Implementation = (...rawArguments: unknown[]) => unknown;

/** What stands in for the Office global: it remembers what was associated, and has Excel's error class. */
export class RecordingCustomFunctions {
  readonly associated = new Map<string, Implementation>();

  readonly ErrorCode = { invalidValue: "#VALUE!", divisionByZero: "#DIV/0!" };

  readonly Error = class extends globalThis.Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  };

  readonly associate = (id: string, implementation: Implementation): void => {
    this.associated.set(id, implementation);
  };
}

/** Evaluates src/functions/functions.ts against a recording global. Once per test file: modules are evaluated once. */
export function associatedFunctions(): ReadonlyMap<string, Implementation> {
  const recording = new RecordingCustomFunctions();
  Object.assign(globalThis, { CustomFunctions: recording });
  jest.requireActual("../../src/functions/functions");
  return recording.associated;
}

/** The answer of a function to raw arguments, as Excel calls it: followed by an invocation object. */
export function call(id: string, ...rawArguments: unknown[]): unknown {
  return functionOf(id).evaluate([...rawArguments, { functionName: id }]);
}

function functionOf(id: string): CustomFunction {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}
