import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { formatAbsolute, formatAddress, parseAddress, quoteSheetName } from "../workbook/address";
import type { NameRecord } from "../workbook/scoped-names";
import { flag, text } from "./arguments";
import {
  isRange,
  rangeObject,
  worksheetObject,
  type Classes,
  type NameTarget,
  type NamesTarget,
} from "./model";

const collection: ClassBehaviour<NamesTarget> = {
  readsCalculation: true,
  items: (target) => target.names.all().map(({ id }) => nameObject(target, id)),
  find: (target, name) => {
    const record = target.names.find(text(name));
    return record ? nameObject(target, record.id) : null;
  },
  methods: {
    Add: (target, name, reference, comment) => {
      const record = target.names.add(
        text(name),
        formulaFor(reference),
        typeof comment === "string" ? comment : "",
      );
      return nameObject(target, record.id);
    },
  },
};

const namedItem: ClassBehaviour<NameTarget> = {
  readsCalculation: true,
  read: {
    _Id: ({ id }) => id,
    Name: (target) => recordOf(target).name,
    Formula: (target) => `=${recordOf(target).formulaOrRefString}`,
    Comment: (target) => recordOf(target).comment ?? "",
    Visible: (target) => !recordOf(target).hidden,
    Scope: ({ names }) => (names.scope ? "Worksheet" : "Workbook"),
    Type: (target) => typeOf(target),
    Value: (target) => valueOfName(target),
  },
  write: {
    Comment: ({ names, id }, comment) => names.change(id, { comment: text(comment) }),
    Visible: ({ names, id }, isVisible) => names.change(id, { hidden: !flag(isVisible) }),
    Formula: ({ names, id }, formula) => names.change(id, { formula: text(formula) }),
  },
  children: {
    Worksheet: ({ model, names }) => {
      if (!names.scope) throw new HostError("InvalidOperation", "the name belongs to the workbook");
      return worksheetObject(model, names.scope);
    },
    WorksheetOrNullObject: ({ model, names }) => (names.scope ? worksheetObject(model, names.scope) : null),
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError("ItemNotFound", "the name means no cells");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ names, id }) => names.remove(id),
  },
};

/** Defined names, of the workbook or of one sheet. */
export const nameClasses: Classes<"NamedItemCollection" | "NamedItem"> = {
  NamedItemCollection: collection,
  NamedItem: namedItem,
};

function nameObject(target: NamesTarget, id: string): HostObject {
  return target.model.factory.create("NamedItem", { ...target, id });
}

/** A range by its absolute address; a formula text as it is. */
function formulaFor(reference: unknown): string {
  if (isRange(reference)) {
    const { sheet, box } = reference.target;
    return `=${quoteSheetName(sheet.name)}!${formatAbsolute(box)}`;
  }
  const formula = text(reference);
  if (!formula.startsWith("="))
    throw new HostError("InvalidArgument", `a name's formula begins with "=": ${formula}`);
  return formula;
}

function recordOf({ names, id }: NameTarget): NameRecord {
  return names.get(id);
}

function rangeOf(target: NameTarget): HostObject | null {
  const cells = target.names.target(recordOf(target));
  return cells && rangeObject(target.model, cells.sheet, parseAddress(cells.address));
}

function typeOf(target: NameTarget): string {
  const record = recordOf(target);
  if (target.names.target(record)) return "Range";
  const value = constantOf(record.formulaOrRefString);
  if (record.formulaOrRefString.includes("#REF!")) return "Error";
  return typeof value === "number"
    ? Number.isInteger(value)
      ? "Integer"
      : "Double"
    : typeof value === "boolean"
      ? "Boolean"
      : "String";
}

/** The address for a range ("Sheet1!A1:B2"), the constant for a constant. */
function valueOfName(target: NameTarget): unknown {
  const record = recordOf(target);
  const cells = target.names.target(record);
  if (!cells)
    return record.formulaOrRefString.includes("#REF!") ? "#REF!" : constantOf(record.formulaOrRefString);
  return `${quoteSheetName(cells.sheet.name)}!${formatAddress(parseAddress(cells.address))}`;
}

function constantOf(formula: string): string | number | boolean {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  const number = Number(formula);
  if (formula.trim() !== "" && !Number.isNaN(number)) return number;
  throw new HostError("NotImplemented", `the value of the formula =${formula} behind a name`);
}
