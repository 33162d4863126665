/** What a formula comes to when it comes to no value. */

/** An error value of Excel, such as "#DIV/0!": formulas hand it on until one of them catches it. */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The formula asks for something that is not calculated here: a function outside the table, a cell that reads itself. */
export class NotCalculated extends Error {}

const CODES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** Whether what a cell holds is an error. */
export const isErrorText = (value: unknown): value is string => typeof value === "string" && CODES.has(value);
