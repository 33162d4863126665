import type { Parameter } from "./arguments";

/** What a function answers in its cell. */
export type Answer = number | string;

/** An answer, or the promise of one: Excel shows #BUSY! until it is kept. */
export type Answered = Answer | Promise<Answer>;

/** One custom function as data: its help in Excel, its parameters, and its evaluation. */
export interface CustomFunction {
  /** Id and name, without the namespace: "TYLE_QUAHAN". */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** "any" for a number, because a blank argument answers "" instead. */
  readonly resultType: "any" | "string";
  /**
   * The answer to raw arguments as a host hands them over; further ones are ignored.
   *
   * @throws FunctionError when an argument cannot be used, or the base is 0.
   */
  evaluate(rawArguments: readonly unknown[]): Answered;
}

/** The values that the parameters of a tuple read. */
type ValuesOf<Parameters extends readonly Parameter<unknown>[]> = {
  readonly [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer Value> ? Value : never;
};

interface Declaration<Parameters extends readonly Parameter<unknown>[]> {
  readonly id: string;
  readonly description: string;
  readonly parameters: Parameters;
  readonly resultType: CustomFunction["resultType"];
  /** Called with every argument read and none blank. */
  readonly compute: (values: ValuesOf<Parameters>) => Answered;
}

/**
 * Hosts append an invocation object to the arguments. Where a function takes any number of arguments, it must not be
 * taken for one of them.
 */
function isInvocation(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/**
 * A custom function from its declaration. Coercion and the rule for blanks are added here, for all functions alike: a
 * blank argument, also one left out or an "" from another formula, answers "".
 *
 * @example
 * const half = defineFunction({
 *   id: "NUA", description: "Một nửa.", parameters: [count("so", "Số.")], resultType: "any",
 *   compute: ([n]) => n / 2,
 * });
 * half.evaluate([4]) //=> 2
 * half.evaluate([null]) //=> ""
 */
export function defineFunction<const Parameters extends readonly Parameter<unknown>[]>({
  id,
  description,
  parameters,
  resultType,
  compute,
}: Declaration<Parameters>): CustomFunction {
  return {
    id,
    description,
    parameters,
    resultType,
    evaluate: (rawArguments) => {
      const handedOver = isInvocation(rawArguments[rawArguments.length - 1])
        ? rawArguments.slice(0, -1)
        : rawArguments;
      const values = parameters.map((parameter, index) =>
        parameter.read(parameter.isRepeating ? handedOver.slice(index) : handedOver[index]),
      );
      return values.includes(null) ? "" : compute(values as ValuesOf<Parameters>);
    },
  };
}
