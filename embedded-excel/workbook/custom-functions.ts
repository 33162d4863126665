import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

import { columnName, quoteSheetName } from "./address";
import type { UniverBook } from "./univer-book";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** How an empty cell reaches a custom function: 0 as in Excel for Windows and Mac, null as in Excel on the web. */
export type EmptyCellsAs = "zero" | "null";

type Scalar = string | number | boolean | null;
type Argument = Scalar | Scalar[][] | Argument[];
export type Implementation = (...args: unknown[]) => unknown;

export interface CustomFunctionHost {
  readonly emptyCellsAs: EmptyCellsAs;
  /** What `CustomFunctions.associate` has registered for the id, if anything yet. */
  implementation(id: string): Implementation | undefined;
  /** The code ("#DIV/0!") of a `CustomFunctions.Error`, undefined for any other value thrown. */
  errorCode(thrown: unknown): string | undefined;
}

/** Makes a custom function callable in cells as =NAMESPACE.NAME(…). */
export function registerCustomFunction(
  book: UniverBook,
  metadata: FunctionMetadata,
  namespace: string,
  host: CustomFunctionHost,
): void {
  const name = `${namespace}.${metadata.name}`.toUpperCase();
  book.injector
    .get(IFunctionService)
    .registerExecutors(new EmbeddedCustomFunction(name, metadata, book, host));
}

/** Thrown when the arguments alone decide the result, so that the add-in's function is not called. */
class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

class EmbeddedCustomFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly book: UniverBook,
    private readonly host: CustomFunctionHost,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  /** Univer asks before the call, Office looks at what comes back: so every function may answer later. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): NodeValueType {
    try {
      const implementation = this.host.implementation(this.metadata.id);
      if (!implementation) return ErrorValueObject.create(ErrorType.NAME);
      const result = implementation(...this.arguments(values), this.invocation());
      if (!isPromise(result)) return toResult(result);
      return new AsyncObject(result.then(toResult, (thrown: unknown) => this.toError(thrown)));
    } catch (thrown) {
      return this.toError(thrown);
    }
  }

  private toError(thrown: unknown): ErrorValueObject {
    const code = thrown instanceof CellError ? thrown.code : this.host.errorCode(thrown);
    return ErrorValueObject.create((code ?? ErrorType.VALUE) as ErrorType);
  }

  /** One entry for each parameter; a repeating one (always the last) receives all further values as one array. */
  private arguments(values: readonly BaseValueObject[]): Argument[] {
    return this.metadata.parameters.map((parameter, index) => {
      if (!parameter.repeating) return this.argument(parameter, values[index]);
      return values.slice(index).map((value) => this.argument(parameter, value));
    });
  }

  private argument(parameter: FunctionParameter, value: BaseValueObject | undefined): Argument {
    // An optional argument left out arrives as null, whatever an empty cell arrives as.
    if (!value) return null;
    const matrix = value.isArray() ? value.getArrayValue() : [[value]];
    const converted = matrix.map((row) => row.map((cell) => this.scalar(parameter, cell ?? undefined)));
    if (parameter.dimensionality === "matrix") return converted;
    if (converted.length !== 1 || converted[0]!.length !== 1) throw new CellError(ErrorType.VALUE);
    return converted[0]![0]!;
  }

  private scalar({ type = "any" }: FunctionParameter, cell: BaseValueObject | undefined): Scalar {
    if (!cell || cell.isNull())
      return this.host.emptyCellsAs === "zero" ? (type === "string" ? "" : 0) : null;
    if (cell.isError()) throw new CellError(String((cell as ErrorValueObject).getErrorType()));
    const value = cell.getValue();
    if (type === "number" && typeof value !== "number") {
      const number = typeof value === "boolean" ? Number(value) : value.trim() === "" ? NaN : Number(value);
      if (Number.isNaN(number)) throw new CellError(ErrorType.VALUE);
      return number;
    }
    if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return value;
  }

  private invocation(): { address: string; functionName: string } {
    const sheet = this.book.workbook.getSheetBySheetId(this.subUnitId ?? "")?.getName() ?? "";
    const address = `${quoteSheetName(sheet)}!${columnName(this.column)}${this.row + 1}`;
    return { address, functionName: this.metadata.id };
  }
}

/** The add-in's page may be a frame with a Promise class of its own. */
const isPromise = (result: unknown): result is Promise<unknown> =>
  typeof result === "object" && result !== null && "then" in result && typeof result.then === "function";

function toResult(result: unknown): BaseValueObject {
  if (result === null || result === undefined) return ValueObjectFactory.create(0) as BaseValueObject;
  // Univer's own factory would make a number of the text "12".
  if (typeof result === "string") return StringValueObject.create(result);
  return ValueObjectFactory.create(result as number | boolean) as BaseValueObject;
}
