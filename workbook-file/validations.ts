import type ExcelJS from "exceljs";
import type { ValidationSnapshot } from "./snapshot";
import { storedFormula } from "./formulas";

type Rule = Pick<ExcelJS.DataValidation, "type" | "operator" | "formulae">;
type Settings = Readonly<Record<string, unknown>>;

/** Words of Office.js and what they are called in a file. */
export const OPERATORS: Readonly<Record<string, ExcelJS.DataValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export const COMPARED_TYPES: Readonly<Record<string, ExcelJS.DataValidation["type"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
};

/** A limit of Office.js is a number, its text, or a formula with "=". */
function numberLimit(limit: unknown): number | string {
  const text = String(limit);
  return text.startsWith("=") ? storedFormula(text) : Number(text);
}

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25569;

/**
 * A date limit is a serial number or an ISO date ("2026-04-01"). exceljs makes a serial number of every limit of a
 * date rule, so a formula would be written as NaN.
 */
function dateLimit(limit: unknown): Date {
  const text = String(limit);
  if (/^\d+(\.\d+)?$/.test(text)) return new Date((Number(text) - SERIAL_OF_1970) * MILLISECONDS_PER_DAY);
  if (!/^\d{4}-\d\d-\d\d/.test(text)) throw new Error(`A date rule needs dates as limits, not ${text}`);
  return new Date(text.slice(0, "2026-04-01".length));
}

function comparedRule(type: ExcelJS.DataValidation["type"], settings: Settings): Rule {
  const operator = OPERATORS[String(settings.operator)];
  if (!operator) throw new Error(`Unknown operator of an input rule: ${String(settings.operator)}`);
  const limits = [settings.formula1, settings.formula2].filter(
    (limit) => limit !== undefined && limit !== "",
  );
  return {
    type,
    operator,
    formulae: limits.map((limit) => (type === "date" ? dateLimit(limit) : numberLimit(limit))),
  };
}

/** A list is a range ("=$A$1:$A$3") or its values with commas, which a file wants in quotation marks. */
function listRule(settings: Settings): Rule {
  const source = String(settings.source);
  const formula = source.startsWith("=") ? storedFormula(source) : `"${source.replace(/"/g, '""')}"`;
  return { type: "list", formulae: [formula] };
}

function ruleOf(rule: ValidationSnapshot["rule"]): Rule | undefined {
  const entry = Object.entries(rule).find(([, settings]) => settings !== null && settings !== undefined);
  if (!entry) return undefined;
  const [kind, settings] = entry as [string, Settings];
  const compared = COMPARED_TYPES[kind];
  if (compared) return comparedRule(compared, settings);
  if (kind === "list") return listRule(settings);
  if (kind === "custom") return { type: "custom", formulae: [storedFormula(String(settings.formula))] };
  throw new Error(`Unknown kind of input rule: ${kind}`);
}

/**
 * The input rule for exceljs; undefined when the range has none (Office.js gives `{}`). Whether a list shows its
 * arrow is not carried over: exceljs cannot write it and Excel shows the arrow by default.
 *
 * @throws Error for a kind or operator Office.js does not have, and for a date rule whose limit is a formula.
 * @example
 * dataValidation(atLeastZero)?.formulae; //=> [0] for { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }
 */
export function dataValidation(validation: ValidationSnapshot): ExcelJS.DataValidation | undefined {
  const rule = ruleOf(validation.rule);
  const { error, prompt } = validation;
  return (
    rule && {
      ...rule,
      allowBlank: validation.ignoreBlanks,
      showErrorMessage: error.show,
      errorStyle: error.style.toLowerCase(),
      errorTitle: error.title,
      error: error.message,
      showInputMessage: prompt.show,
      promptTitle: prompt.title,
      prompt: prompt.message,
    }
  );
}
