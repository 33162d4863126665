/** What cells hold, compared with what was read of them and what was written into them. */

/** What can be assigned to a cell. */
export type Content = string | number;

/** Whether a cell holds a formula. A text may begin with "=" too: then it reads the same as a value. */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Whether a cell holds what was, or is to be, written into it. */
export function holds(written: unknown, formula: unknown, value: unknown): boolean {
  if (typeof written !== "string") return sameValue(written, value);
  if (written.startsWith("'")) return sameValue(written.slice(1), value);
  if (written.startsWith("=")) return isFormula(formula, value) && sameFormula(written, String(formula));
  return sameValue(written, value);
}

/** Whether two values read from cells are the same: Excel hands line breaks back as it likes. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return lines(one) === lines(other);
  return one === other || (isBlank(one) && isBlank(other));
}

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;

const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Excel rewrites case and blanks, and marks functions that it does not know. */
const plainFormula = (formula: string): string =>
  formula
    .replace(/\s+/g, "")
    .replace(/_xl(fn|udf|ws)_?\w*\.?(?=TTHC)/gi, "")
    .toUpperCase();

export const sameFormula = (one: string, other: string): boolean => plainFormula(one) === plainFormula(other);
