import { HostError } from "../protocol/host-error";
import type { ClassBehaviour } from "../protocol/host-object";
import { forEachCell } from "../workbook/address";
import { accepts } from "../workbook/validation-rules";
import { flag, oneOf, record } from "./arguments";
import { isRange, type Classes, type RangeTarget } from "./model";
import { requireUnprotected } from "./protection-rules";

/** Key of a rule object and the type that Excel names it by. */
const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const alertStyles = ["Stop", "Warning", "Information"] as const;

const noErrorAlert = { title: "", message: "", style: "Stop", showAlert: true };
const noPrompt = { title: "", message: "", showPrompt: true };

const dataValidation: ClassBehaviour<RangeTarget> = {
  readsCalculation: true,
  read: {
    Type: (target) => typeOf(target),
    Rule: ({ sheet, box }) => sheet.validations.covering(box)?.rule ?? {},
    IgnoreBlanks: ({ sheet, box }) => sheet.validations.covering(box)?.ignoreBlanks ?? true,
    ErrorAlert: ({ sheet, box }) => sheet.validations.covering(box)?.errorAlert ?? noErrorAlert,
    Prompt: ({ sheet, box }) => sheet.validations.covering(box)?.prompt ?? noPrompt,
    Valid: (target) => isValid(target),
  },
  write: {
    Rule: ({ sheet, box }, given) => {
      requireUnprotected(sheet);
      sheet.validations.edit(box).rule = checkedRule(given);
    },
    IgnoreBlanks: ({ sheet, box }, ignore) => {
      requireUnprotected(sheet);
      sheet.validations.edit(box).ignoreBlanks = flag(ignore);
    },
    ErrorAlert: ({ sheet, box }, given) => {
      requireUnprotected(sheet);
      const alert = { ...noErrorAlert, ...record(given) };
      oneOf(alertStyles)(alert.style);
      sheet.validations.edit(box).errorAlert = alert;
    },
    Prompt: ({ sheet, box }, given) => {
      requireUnprotected(sheet);
      sheet.validations.edit(box).prompt = { ...noPrompt, ...record(given) };
    },
  },
  methods: {
    Clear: ({ sheet, box }) => {
      requireUnprotected(sheet);
      sheet.validations.clear(box);
    },
  },
};

/** DataValidation of a range. */
export const dataValidationClasses: Classes<"DataValidation"> = {
  DataValidation: dataValidation,
};

function checkedRule(given: unknown): Record<string, unknown> {
  const rule = record(given);
  const keys = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [key = ""] = keys;
  if (keys.length > 1 || (key && !types[key]))
    throw new HostError("InvalidArgument", `rule of ${keys.join(", ")}`);
  if (!key) return {};
  const body = record(rule[key]);
  const source = body.source ?? body.formula1;
  if (isRange(source))
    throw new HostError("NotImplemented", "a Range as the source of a rule; give its address as a formula");
  return { [key]: body };
}

function typeOf({ sheet, box }: RangeTarget): string {
  const rule = sheet.validations.covering(box)?.rule;
  if (rule) return types[Object.keys(rule)[0] ?? ""] ?? "None";
  return sheet.validations.touches(box) ? "MixedCriteria" : "None";
}

function isValid({ sheet, box }: RangeTarget): boolean {
  let valid = true;
  forEachCell(box, (row, column) => {
    const validation = sheet.validations.at(row, column);
    if (validation && !accepts(validation, sheet.cells.value(row, column))) valid = false;
  });
  return valid;
}
