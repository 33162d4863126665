/** One custom function for each row of the table of rates. */
import type { Rate } from "../catalog/rate";
import { RATES } from "../catalog/rates";
import { count } from "./arguments";
import { defineFunction, type CustomFunction } from "./custom-function";
import { zeroBase } from "./function-error";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The sum of the numerator arguments over the sum of the base arguments, as a fraction. */
function rateFunction(rate: Rate): CustomFunction {
  const valuesOf = (role: "numerator" | "base", values: readonly number[]) =>
    values.filter((_, index) => rate.arguments[index]?.role === role);
  const base = rate.arguments.filter(({ role }) => role === "base").map(({ name }) => name);
  return defineFunction({
    id: rate.functionId,
    description: rate.help,
    parameters: rate.arguments.map(({ name, help }) => count(name, help)),
    resultType: "any",
    compute: (values) => {
      const denominator = sum(valuesOf("base", values));
      if (denominator === 0) throw zeroBase(base);
      return sum(valuesOf("numerator", values)) / denominator;
    },
  });
}

/** Several rates may share one function: the on-time rate of each sector is TYLE_DUNGHAN too. The first declares it. */
const firstOfEachFunction = RATES.filter(
  ({ functionId }, index) => RATES.findIndex((rate) => rate.functionId === functionId) === index,
);

export const RATE_FUNCTIONS: readonly CustomFunction[] = firstOfEachFunction.map(rateFunction);
