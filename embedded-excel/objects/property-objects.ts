import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import type { CustomPropertyValue } from "../workbook/workbook";
import { text } from "./arguments";
import type { Classes, KeyTarget, WorkbookTarget } from "./model";

const longestPropertyValue = 255;

const documentProperties: ClassBehaviour<WorkbookTarget> = {
  children: {
    Custom: (target) => target.model.factory.create("CustomPropertyCollection", target),
  },
};

const customProperties: ClassBehaviour<WorkbookTarget> = {
  items: (target) =>
    [...target.model.workbook.customProperties.values()].map(({ key }) => propertyObject(target, key)),
  find: (target, key) => {
    const found = target.model.workbook.customProperties.get(keyOf(key));
    return found ? propertyObject(target, found.key) : null;
  },
  methods: {
    // As in Excel, adding a key that exists replaces its value.
    Add: (target, key, value) => {
      target.model.workbook.customProperties.set(keyOf(key), { key: text(key), value: propertyValue(value) });
      return propertyObject(target, text(key));
    },
    DeleteAll: ({ model }) => model.workbook.customProperties.clear(),
  },
};

const customProperty: ClassBehaviour<KeyTarget> = {
  read: {
    Key: ({ key }) => key,
    Value: (target) => property(target).value,
    Type: (target) => typeOf(property(target).value),
  },
  write: {
    Value: (target, value) => void (property(target).value = propertyValue(value)),
  },
  methods: {
    Delete: ({ model, key }) => void model.workbook.customProperties.delete(keyOf(key)),
  },
};

const settings: ClassBehaviour<WorkbookTarget> = {
  items: (target) => [...target.model.workbook.settings.keys()].map((key) => settingObject(target, key)),
  find: (target, key) =>
    target.model.workbook.settings.has(text(key)) ? settingObject(target, text(key)) : null,
  methods: {
    Add: (target, key, value) => {
      target.model.workbook.settings.set(text(key), value);
      return settingObject(target, text(key));
    },
  },
};

const setting: ClassBehaviour<KeyTarget> = {
  read: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ model, key }) => model.workbook.settings.get(key) ?? null,
  },
  write: {
    Value: ({ model, key }, value) => void model.workbook.settings.set(key, value),
  },
  methods: {
    Delete: ({ model, key }) => void model.workbook.settings.delete(key),
  },
};

/** Properties of the document, and Workbook.settings: data of the add-in inside the file. */
export const propertyClasses: Classes<
  "DocumentProperties" | "CustomPropertyCollection" | "CustomProperty" | "SettingCollection" | "Setting"
> = {
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  SettingCollection: settings,
  Setting: setting,
};

function propertyObject(target: WorkbookTarget, key: string): HostObject {
  return target.model.factory.create("CustomProperty", { ...target, key });
}

function settingObject(target: WorkbookTarget, key: string): HostObject {
  return target.model.factory.create("Setting", { ...target, key });
}

function property({ model, key }: KeyTarget): { value: CustomPropertyValue } {
  const found = model.workbook.customProperties.get(keyOf(key));
  if (!found) throw new HostError("ItemNotFound", key);
  return found;
}

/** Keys of custom properties do not distinguish capitals. */
function keyOf(key: unknown): string {
  return text(key).toUpperCase();
}

function propertyValue(value: unknown): CustomPropertyValue {
  if (typeof value === "string" && value.length > longestPropertyValue) {
    throw new HostError(
      "InvalidArgument",
      `a custom property holds at most ${longestPropertyValue} characters`,
    );
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "a custom property is a text, a number or a truth value");
}

function typeOf(value: CustomPropertyValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}
