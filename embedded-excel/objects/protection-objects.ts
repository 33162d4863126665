import { HostError } from "../protocol/host-error";
import type { ClassBehaviour } from "../protocol/host-object";
import { record, text } from "./arguments";
import type { Classes, SheetTarget, WorkbookTarget } from "./model";

/** What Excel fills in for options left out. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const sheetProtection: ClassBehaviour<SheetTarget> = {
  read: {
    Protected: ({ sheet }) => sheet.protection !== null,
    Options: ({ sheet }) => sheet.protection?.options ?? defaultOptions,
  },
  methods: {
    Protect: ({ sheet }, options, password) => {
      if (sheet.protection) throw new HostError("InvalidOperation", `'${sheet.name}' is protected already`);
      const given = options === undefined || options === null ? {} : record(options);
      sheet.protection = { options: { ...defaultOptions, ...given }, password: optionalText(password) };
    },
    Unprotect: ({ sheet }, password) => {
      requirePassword(sheet.protection?.password, password);
      sheet.protection = null;
    },
  },
};

const workbookProtection: ClassBehaviour<WorkbookTarget> = {
  read: { Protected: ({ model }) => model.workbook.structureProtection !== null },
  methods: {
    Protect: ({ model }, password) => {
      if (model.workbook.structureProtection)
        throw new HostError("InvalidOperation", "the workbook is protected already");
      model.workbook.structureProtection = { password: optionalText(password) };
    },
    Unprotect: ({ model }, password) => {
      requirePassword(model.workbook.structureProtection?.password, password);
      model.workbook.structureProtection = null;
    },
  },
};

/** Protection of a sheet, and of the structure of the workbook. */
export const protectionClasses: Classes<"WorksheetProtection" | "WorkbookProtection"> = {
  WorksheetProtection: sheetProtection,
  WorkbookProtection: workbookProtection,
};

function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : text(value);
}

function requirePassword(set: string | undefined, given: unknown): void {
  if (set !== undefined && set !== given) throw new HostError("InvalidArgument", "the password is wrong");
}
