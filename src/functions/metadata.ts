/** The functions as Excel reads them when it registers the add-in: the content of functions.json. */
import type { Parameter } from "./arguments";
import type { CustomFunction } from "./custom-function";
import { FUNCTIONS } from "./table";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: CustomFunction["resultType"]; readonly dimensionality: "scalar" };
}

function parameterMetadata({
  name,
  description,
  dimensionality,
  isRepeating,
  isOptional,
}: Parameter<unknown>): ParameterMetadata {
  return {
    name,
    description,
    type: "any",
    dimensionality,
    // Excel fails to install any function when a repeating range is not optional (OfficeDev/office-js#2732).
    ...(isOptional ? { optional: true } : {}),
    ...(isRepeating ? { repeating: true } : {}),
  };
}

/**
 * The metadata of all functions. `allowErrorForDataTypeAny` and `allowCustomDataForDataTypeAny` stay out: Excel LTSC
 * 2021 crashed when it met the former (OfficeDev/office-js#4385), and without it an error in an argument becomes the
 * answer of the cell by itself, as with a built-in function.
 */
export function functionsMetadata(): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: FUNCTIONS.map(({ id, description, parameters, resultType }) => ({
      id,
      name: id,
      description,
      parameters: parameters.map(parameterMetadata),
      result: { type: resultType, dimensionality: "scalar" },
    })),
  };
}
