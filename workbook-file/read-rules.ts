import type { ValidationSnapshot } from "./snapshot";
import { writtenFormula } from "./formulas";
import { COMPARED_TYPES, OPERATORS } from "./validations";
import { isOn, tags, textOf, type Tag } from "./xml-tags";

type Rule = ValidationSnapshot["rule"];

const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;

const styles: Readonly<Record<string, string>> = { warning: "Warning", information: "Information" };

/** The input rules of a sheet's part. exceljs would take ranges apart into cells. */
export function readValidations(sheetXml: string): ValidationSnapshot[] {
  return tags(sheetXml, "dataValidation").flatMap((tag) => {
    const { attributes } = tag;
    const rule = ruleOf(tag);
    if (!rule) return [];
    return (attributes.sqref ?? "").split(" ").map((range) => ({
      range,
      rule,
      ignoreBlanks: isOn(attributes.allowBlank),
      error: {
        title: attributes.errorTitle ?? "",
        message: attributes.error ?? "",
        style: styles[attributes.errorStyle ?? ""] ?? "Stop",
        show: isOn(attributes.showErrorMessage),
      },
      prompt: {
        title: attributes.promptTitle ?? "",
        message: attributes.prompt ?? "",
        show: isOn(attributes.showInputMessage),
      },
    }));
  });
}

/** The rule in the shape of Office.js; undefined for a kind that the host does not know, such as times. */
function ruleOf({ attributes, content }: Tag): Rule | undefined {
  const [formula1] = tags(content, "formula1");
  const [formula2] = tags(content, "formula2");
  if (attributes.type === "list")
    return { list: { inCellDropDown: true, source: listSource(textOf(formula1)) } };
  if (attributes.type === "custom") return { custom: { formula: writtenFormula(textOf(formula1)) } };
  const kind = keyOf(COMPARED_TYPES, attributes.type);
  const operator = keyOf(OPERATORS, attributes.operator ?? "between");
  if (kind === undefined || operator === undefined) return undefined;
  return {
    [kind]: {
      operator,
      formula1: limit(textOf(formula1), kind === "date"),
      ...(formula2 && { formula2: limit(textOf(formula2), kind === "date") }),
    },
  };
}

/** `"Có,Không"` in quotation marks is a list of values, anything else a range. */
function listSource(text: string): string {
  const values = /^"([\s\S]*)"$/.exec(text)?.[1];
  return values === undefined ? writtenFormula(text) : values.replace(/""/g, '"');
}

/** A date is given as Office.js gives it: "2026-04-01". */
function limit(text: string, isDate: boolean): number | string {
  const number = Number(text);
  if (text.trim() === "" || Number.isNaN(number)) return writtenFormula(text);
  return isDate ? new Date((number - serialOf1970) * millisecondsPerDay).toISOString().slice(0, 10) : number;
}

function keyOf(words: Readonly<Record<string, string>>, code: string | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === code);
}
