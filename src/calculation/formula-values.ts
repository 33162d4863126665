/** Values as formulas take them: what becomes a number, a text, true or false, and which of two comes first. */
import { FormulaError, isErrorText } from "./formula-error";

/** null is a blank cell, or an argument that was left out. */
export type Value = number | string | boolean | null;

/** A text that is a number to Excel. Either sign parts decimals: files travel between machines. */
const PLAIN_NUMBER = /^\s*[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s*%?\s*$/;

/** @throws FormulaError "#VALUE!" for a text that is no number. */
export function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (!PLAIN_NUMBER.test(value)) throw new FormulaError("#VALUE!");
  const number = Number(value.replace("%", "").replace(",", ".").trim());
  return value.includes("%") ? number / 100 : number;
}

/** As Vietnamese machines write numbers: fifteen digits at most, a comma before the decimals. */
export function toText(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : String(Number(value.toPrecision(15))).replace(".", ",");
}

/** @throws FormulaError "#VALUE!" for a text. */
export function toTruth(value: Value): boolean {
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
    throw new FormulaError("#VALUE!");
  }
  return value === null ? false : Boolean(value);
}

/** Numbers come before texts, texts before true and false; a blank is like the 0 or "" beside it. */
export function compare(one: Value, other: Value): number {
  const [a, b] = [one ?? blankLike(other), other ?? blankLike(one)];
  const ranks = [a, b].map((value) => ["number", "string", "boolean"].indexOf(typeof value));
  if (ranks[0] !== ranks[1]) return ranks[0]! - ranks[1]!;
  if (typeof a === "string") return order(a.toLowerCase(), String(b).toLowerCase());
  return order(Number(a), Number(b));
}

const blankLike = (other: Value): Value =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const order = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** A cell's content as a formula takes it. @throws FormulaError where it is an error. */
export function valueOfCell(content: Value): Value {
  if (isErrorText(content)) throw new FormulaError(content);
  return content;
}

/** Excel rounds halves away from zero, and what binary fractions make of 1,005 it takes as 1,005. */
export function roundTo(number: number, digits: number): number {
  if (!Number.isFinite(number) || number === 0) return number;
  const shift = (given: number, by: number): number => {
    const [mantissa = "0", exponent = "0"] = given.toString().split("e");
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const exact = Number(Math.abs(number).toPrecision(15));
  return Math.sign(number) * shift(Math.round(shift(exact, digits)), -digits);
}
