import type { Answered, CustomFunction } from "./custom-function";
import { FunctionError, type FailureReason } from "./function-error";
import { FUNCTIONS } from "./table";

function errorCode(reason: FailureReason): CustomFunctions.ErrorCode {
  return reason === "zero_base"
    ? CustomFunctions.ErrorCode.divisionByZero
    : CustomFunctions.ErrorCode.invalidValue;
}

/** The error as Excel knows it. Whatever was not foreseen gets a message too: an exception's own text is English. */
function cellError(error: unknown): CustomFunctions.Error {
  return error instanceof FunctionError
    ? new CustomFunctions.Error(errorCode(error.reason), error.message)
    : new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        "Không tính được, vui lòng kiểm tra lại các ô đã chọn.",
      );
}

function guarded(customFunction: CustomFunction) {
  return (...rawArguments: unknown[]): Answered => {
    try {
      const answer = customFunction.evaluate(rawArguments);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((error: unknown) => {
        throw cellError(error);
      });
    } catch (error) {
      throw cellError(error);
    }
  };
}

/** Hands every function of the table to Excel. */
export function associateFunctions(): void {
  for (const customFunction of FUNCTIONS) {
    CustomFunctions.associate(customFunction.id, guarded(customFunction));
  }
}
