import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { intersection } from "../workbook/address";
import type { ConditionalFormat } from "../workbook/conditional-formats";
import { colour, flag, number, oneOf, text } from "./arguments";
import { rangeObject, type Classes, type FormatTarget, type RangeTarget } from "./model";
import { requirePermission } from "./protection-rules";

const underlines = ["None", "Single", "Double"] as const;

/** The conditional formats that meet a range; for the whole sheet, all of it. */
const collection: ClassBehaviour<RangeTarget> = {
  items: (target) => meeting(target).map((format) => formatObject(target, format)),
  find: (target, id) => {
    const format = meeting(target).find((one) => one.id === id);
    return format ? formatObject(target, format) : null;
  },
  methods: {
    Add: (target, type) => {
      if (type !== "Custom")
        throw new HostError("NotImplemented", `conditional formats of type ${String(type)}`);
      requirePermission(target.sheet, "allowFormatCells");
      return formatObject(target, target.sheet.conditionalFormats.add(target.box));
    },
    ClearAll: (target) => {
      requirePermission(target.sheet, "allowFormatCells");
      target.sheet.conditionalFormats.remove(meeting(target));
    },
  },
};

const conditionalFormat: ClassBehaviour<FormatTarget> = {
  read: {
    Id: ({ format }) => format.id,
    Type: () => "Custom",
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.all.indexOf(format),
  },
  write: {
    StopIfTrue: (target, stop) => change(target, { stopIfTrue: flag(stop) }),
    Priority: ({ sheet, format }, priority) => sheet.conditionalFormats.setPriority(format, number(priority)),
  },
  children: {
    Custom: (target) => target.model.factory.create("CustomConditionalFormat", target),
    CustomOrNullObject: (target) => target.model.factory.create("CustomConditionalFormat", target),
  },
  methods: {
    Delete: ({ sheet, format }) => sheet.conditionalFormats.remove([format]),
    GetRange: ({ model, sheet, format }) => rangeObject(model, sheet, format.box),
    GetRangeOrNullObject: ({ model, sheet, format }) => rangeObject(model, sheet, format.box),
  },
};

const custom: ClassBehaviour<FormatTarget> = {
  children: {
    Rule: (target) => target.model.factory.create("ConditionalFormatRule", target),
    Format: (target) => target.model.factory.create("ConditionalRangeFormat", target),
  },
};

const rule: ClassBehaviour<FormatTarget> = {
  read: { Formula: ({ format }) => format.formula },
  write: {
    Formula: (target, formula) => {
      const given = text(formula);
      change(target, { formula: given.startsWith("=") ? given : `=${given}` });
    },
  },
};

const appearance: ClassBehaviour<FormatTarget> = {
  children: {
    Fill: (target) => target.model.factory.create("ConditionalRangeFill", target),
    Font: (target) => target.model.factory.create("ConditionalRangeFont", target),
  },
};

const fill: ClassBehaviour<FormatTarget> = {
  read: { Color: ({ format }) => format.fill ?? "" },
  write: { Color: (target, given) => change(target, { fill: colour(given) }) },
  methods: { Clear: (target) => change(target, { fill: undefined }) },
};

const font: ClassBehaviour<FormatTarget> = {
  read: {
    Color: ({ format }) => format.fontColor ?? "",
    Bold: ({ format }) => format.bold ?? null,
    Italic: ({ format }) => format.italic ?? null,
    Underline: ({ format }) => (format.underline === undefined ? null : format.underline ? "Single" : "None"),
  },
  write: {
    Color: (target, given) => change(target, { fontColor: colour(given) }),
    Bold: (target, bold) => change(target, { bold: flag(bold) }),
    Italic: (target, italic) => change(target, { italic: flag(italic) }),
    Underline: (target, word) => change(target, { underline: oneOf(underlines)(word) !== "None" }),
  },
  methods: {
    Clear: (target) =>
      change(target, { fontColor: undefined, bold: undefined, italic: undefined, underline: undefined }),
  },
};

/** Conditional formats: those with a formula of their own. */
export const conditionalFormatClasses: Classes<
  | "ConditionalFormatCollection"
  | "ConditionalFormat"
  | "CustomConditionalFormat"
  | "ConditionalFormatRule"
  | "ConditionalRangeFormat"
  | "ConditionalRangeFill"
  | "ConditionalRangeFont"
> = {
  ConditionalFormatCollection: collection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: custom,
  ConditionalFormatRule: rule,
  ConditionalRangeFormat: appearance,
  ConditionalRangeFill: fill,
  ConditionalRangeFont: font,
};

function formatObject({ model, sheet, box }: RangeTarget, format: ConditionalFormat): HostObject {
  return model.factory.create("ConditionalFormat", { model, sheet, box, format });
}

function meeting({ sheet, box }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.all.filter((format) => intersection(format.box, box) !== null);
}

function change({ sheet, format }: FormatTarget, part: Partial<ConditionalFormat>): void {
  requirePermission(sheet, "allowFormatCells");
  sheet.conditionalFormats.change(format, part);
}
