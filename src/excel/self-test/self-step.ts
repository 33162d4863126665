/** One measurement of the self-test: what Excel does where public reports of add-ins say that it may do otherwise. */

export type Values = Readonly<Record<string, string | number | boolean>>;

/** As expected; otherwise, which the table of known troubles explains; refused; not to be measured here. */
export type Verdict = "good" | "differs" | "refused" | "not_here";

export interface Outcome {
  readonly verdict: Verdict;
  /** What was measured, by short Vietnamese names: they are read out to support. */
  readonly values: Values;
}

export interface Measure extends Outcome {
  /** "S1" … "S16". */
  readonly step: string;
  readonly title: string;
  readonly milliseconds: number;
}

export interface SelfStep {
  readonly step: string;
  readonly title: string;
  readonly run: (bench: Bench) => Promise<Outcome>;
}

/** What a step works with. */
export interface Bench {
  /** Does something in the workbook; answers with the code of Excel's refusal instead of failing. */
  readonly attempt: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<Attempt<T>>;
  /** Adds an empty sheet that is removed at the end. */
  readonly addSheet: (context: Excel.RequestContext) => Excel.Worksheet;
  /** A sheet that the bench adds only once, by its name. */
  readonly inputSheet: string;
  /** Asks the person; undefined where nobody answers. */
  readonly ask: (question: string) => Promise<boolean | undefined>;
}

export type Attempt<T> = { readonly value: T; readonly code?: undefined } | { readonly code: string };

/** "ok", or the code of the refusal. */
export const codeOf = (attempt: Attempt<unknown>): string => attempt.code ?? "ok";

/** @example judged({ kieu: "A1" }, { kieu: "A1" }) //=> { verdict: "good", values: { kieu: "A1" } } */
export function judged(values: Values, expected: Values): Outcome {
  const isGood = Object.entries(expected).every(([key, value]) => values[key] === value);
  return { verdict: isGood ? "good" : "differs", values };
}
