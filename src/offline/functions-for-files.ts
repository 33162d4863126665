/** Our functions, for workbooks whose rates the add-in has written. */
import { FormulaError } from "../calculation/formula-error";
import type { CustomEvaluation } from "../calculation/calculate";
import { FunctionError } from "../functions/function-error";
import { FUNCTIONS } from "../functions/table";

const NAMESPACE = "TTHC";

/** By their names in formulas, such as "TTHC.TYLE_RUT". */
export const FUNCTIONS_FOR_FILES: ReadonlyMap<string, CustomEvaluation> = new Map(
  FUNCTIONS.map(({ id, evaluate }) => [
    `${NAMESPACE}.${id}`,
    (given) => {
      try {
        return evaluate(given);
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        throw new FormulaError(error.reason === "zero_base" ? "#DIV/0!" : "#VALUE!");
      }
    },
  ]),
);
