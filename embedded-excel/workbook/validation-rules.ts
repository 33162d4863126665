import type { CellValue } from "../../workbook-file";
import type { Validation } from "./validation";

interface Comparison {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** Serial number 1 is 1 January 1900; the 29 February 1900 that Excel counts makes day 0 the 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** Whether a value fits a rule. Custom formulas and references to cells are not looked at: they accept everything. */
export function accepts({ rule, ignoreBlanks }: Validation, value: CellValue): boolean {
  if (value === null || value === "") return ignoreBlanks;
  const [kind, body] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return true;
  const comparison = body as Comparison;
  switch (kind) {
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compares(value, comparison);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(value, comparison);
    case "textLength":
      return compares(String(value).length, comparison);
    case "list":
      return listAccepts((body as { source?: unknown }).source, value);
    default:
      return true;
  }
}

/** The serial number of a date, e.g. 45658 for 2025-01-01. */
export function dateSerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay;
}

function compares(value: number, { formula1, formula2, operator }: Comparison): boolean {
  const first = bound(formula1);
  const second = bound(formula2);
  if (first === undefined) return true;
  switch (operator) {
    case "Between":
      return value >= first && (second === undefined || value <= second);
    case "NotBetween":
      return value < first || (second !== undefined && value > second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}

/** A number, or an ISO date as Office.js gives it ("2026-01-01"); undefined for a formula. */
function bound(formula: unknown): number | undefined {
  if (typeof formula === "number") return formula;
  const given = String(formula ?? "");
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(given);
  if (date) return dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  const number = Number(given.replace(/^=/, ""));
  return given === "" || Number.isNaN(number) ? undefined : number;
}

function listAccepts(source: unknown, value: CellValue): boolean {
  if (typeof source !== "string" || source.startsWith("=")) return true;
  return source.split(",").some((entry) => entry.trim() === String(value).trim());
}
