import type { ClassBehaviour } from "../protocol/host-object";
import { vietnameseNotation } from "../workbook/content";
import type { Sheet } from "../workbook/sheet";
import { CALCULATION_MODES } from "../workbook/workbook";
import { oneOf, text } from "./arguments";
import { rangeObject, worksheetObject, type Classes, type Model, type WorkbookTarget } from "./model";

const workbook: ClassBehaviour<WorkbookTarget> = {
  read: {
    Name: ({ model }) => model.workbook.fileName,
    ReadOnly: () => false,
    AutoSave: () => false,
    IsDirty: () => true,
    PreviouslySaved: () => false,
    CalculationEngineVersion: () => 191029,
  },
  children: {
    Worksheets: (target) => target.model.factory.create("WorksheetCollection", target),
    Names: ({ model }) => model.factory.create("NamedItemCollection", { model, names: model.workbook.names }),
    Application: (target) => target.model.factory.create("Application", target),
    Protection: (target) => target.model.factory.create("WorkbookProtection", target),
    Properties: (target) => target.model.factory.create("DocumentProperties", target),
    Settings: (target) => target.model.factory.create("SettingCollection", target),
  },
  methods: {
    GetSelectedRange: ({ model }) =>
      rangeObject(model, model.workbook.active, model.workbook.active.selection),
    GetActiveCell: ({ model }) => {
      const { active } = model.workbook;
      return rangeObject(model, active, { ...active.selection, rows: 1, columns: 1 });
    },
  },
};

const worksheets: ClassBehaviour<WorkbookTarget> = {
  items: ({ model }) => model.workbook.sheets.map((sheet) => worksheetObject(model, sheet)),
  find: ({ model }, key) => {
    const sheet = model.workbook.find(text(key));
    return sheet ? worksheetObject(model, sheet) : null;
  },
  methods: {
    Add: ({ model }, name) => {
      const sheet = model.workbook.add(name === undefined || name === null ? undefined : text(name));
      model.events.fire("added", sheet.id, { type: "WorksheetAdded" });
      return worksheetObject(model, sheet);
    },
    GetCount: ({ model }, visibleOnly) => visible(model, visibleOnly).length,
    GetActiveWorksheet: ({ model }) => worksheetObject(model, model.workbook.active),
    GetFirst: ({ model }, visibleOnly) => worksheetObject(model, visible(model, visibleOnly)[0]!),
    GetLast: ({ model }, visibleOnly) => worksheetObject(model, visible(model, visibleOnly).pop()!),
  },
};

const application: ClassBehaviour<WorkbookTarget> = {
  read: {
    CalculationMode: ({ model }) => model.workbook.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => vietnameseNotation.decimal,
    ThousandsSeparator: () => vietnameseNotation.thousands,
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: ({ model }, mode) => (model.workbook.calculationMode = oneOf(CALCULATION_MODES)(mode)),
  },
  children: {
    CultureInfo: (target) => target.model.factory.create("CultureInfo", target),
  },
  methods: {
    Calculate: ({ model }) => model.workbook.recalculate(),
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

const cultureInfo: ClassBehaviour<WorkbookTarget> = {
  read: { Name: () => "vi-VN" },
  children: {
    NumberFormat: (target) => target.model.factory.create("NumberFormatInfo", target),
  },
};

const numberFormatInfo: ClassBehaviour<WorkbookTarget> = {
  read: {
    NumberDecimalSeparator: () => vietnameseNotation.decimal,
    NumberGroupSeparator: () => vietnameseNotation.thousands,
  },
};

/** The workbook and the application around it. */
export const workbookClasses: Classes<
  "Workbook" | "WorksheetCollection" | "Application" | "CultureInfo" | "NumberFormatInfo"
> = {
  Workbook: workbook,
  WorksheetCollection: worksheets,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
};

function visible(model: Model, visibleOnly: unknown): Sheet[] {
  return model.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}
