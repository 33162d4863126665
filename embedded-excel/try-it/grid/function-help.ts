import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

import type { UniverBook } from "../../workbook/univer-book";
import type { DescribedFunction } from "../addin-files";

/** Makes the grid complete custom functions while they are typed, and explain them and their arguments. */
export function describeFunctions(
  book: UniverBook,
  functions: readonly DescribedFunction[],
  namespace: string,
): void {
  book.injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters }) => ({
      functionName: `${namespace}.${name}`.toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
