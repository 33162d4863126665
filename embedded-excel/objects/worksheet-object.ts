import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import {
  formatAddress,
  maxColumns,
  maxRows,
  parseAddress,
  splitSheet,
  wholeSheet,
  type Box,
} from "../workbook/address";
import { defaultRowHeight } from "../workbook/sheet-layout";
import type { Sheet, Visibility } from "../workbook/sheet";
import { colour, flag, number, oneOf, text } from "./arguments";
import { rangeObject, worksheetObject, type Classes, type Model, type SheetTarget } from "./model";
import { usedPart } from "./used-part";
import { activate } from "./selection";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

const worksheet: ClassBehaviour<SheetTarget> = {
  read: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ model, sheet }) => model.workbook.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.layout.tabColor,
    ShowGridlines: ({ sheet }) => sheet.layout.showGridlines,
    ShowHeadings: () => true,
    StandardHeight: () => defaultRowHeight,
    StandardWidth: () => 8.43,
    EnableCalculation: () => true,
  },
  write: {
    Name: ({ model, sheet }, name) => model.workbook.rename(sheet, text(name)),
    Position: ({ model, sheet }, position) => model.workbook.move(sheet, number(position)),
    Visibility: ({ model, sheet }, word) => setVisibility(model, sheet, oneOf(visibilities)(word)),
    TabColor: ({ sheet }, given) => (sheet.layout.tabColor = colour(given)),
    // The client sets showGridlines under this name and reads it under the other.
    Gridlines: ({ sheet }, shown) => (sheet.layout.showGridlines = flag(shown)),
  },
  children: {
    Names: ({ model, sheet }) =>
      model.factory.create("NamedItemCollection", { model, names: model.workbook.namesOf(sheet) }),
    Protection: (target) => target.model.factory.create("WorksheetProtection", target),
    FreezePanes: (target) => target.model.factory.create("WorksheetFreezePanes", target),
    Charts: (target) => target.model.factory.create("ChartCollection", target),
    PageLayout: (target) => target.model.factory.create("PageLayout", target),
    HorizontalPageBreaks: (target) => target.model.factory.create("PageBreakCollection", target),
  },
  methods: {
    Activate: ({ model, sheet }) => {
      if (sheet.visibility !== "Visible")
        throw new HostError("InvalidOperation", "a hidden sheet cannot be shown");
      activate(model, sheet);
    },
    Delete: ({ model, sheet }) => deleteSheet(model, sheet),
    Calculate: ({ model }) => model.workbook.recalculate(),
    GetRange: (target, reference) => rangeObject(target.model, target.sheet, boxOf(target, reference)),
    GetRangeByIndexes: ({ model, sheet }, row, column, rows, columns) =>
      rangeObject(
        model,
        sheet,
        checked({ row: number(row), column: number(column), rows: number(rows), columns: number(columns) }),
      ),
    GetCell: ({ model, sheet }, row, column) =>
      rangeObject(model, sheet, checked({ row: number(row), column: number(column), rows: 1, columns: 1 })),
    GetUsedRange: ({ model, sheet }, valuesOnly) => {
      const used = usedPart({ model, sheet, box: wholeSheet }, valuesOnly === true);
      return rangeObject(model, sheet, used ?? parseAddress("A1"));
    },
    GetUsedRangeOrNullObject: ({ model, sheet }, valuesOnly) => {
      const used = usedPart({ model, sheet, box: wholeSheet }, valuesOnly === true);
      return used && rangeObject(model, sheet, used);
    },
    GetNextOrNullObject: ({ model, sheet }, visibleOnly) => neighbour(model, sheet, 1, visibleOnly === true),
    GetPreviousOrNullObject: ({ model, sheet }, visibleOnly) =>
      neighbour(model, sheet, -1, visibleOnly === true),
    // The client asks a registered handler's sheet for itself by id.
    _GetSheetById: ({ model, sheet }, id) => worksheetObject(model, model.workbook.find(text(id)) ?? sheet),
  },
};

/** Worksheet: one sheet. */
export const worksheetClasses: Classes<"Worksheet"> = {
  Worksheet: worksheet,
};

function setVisibility(model: Model, sheet: Sheet, visibility: Visibility): void {
  const others = model.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0)
    throw new HostError("InvalidOperation", "the last visible sheet");
  model.workbook.setVisibility(sheet, visibility);
  if (visibility !== "Visible" && model.workbook.active === sheet) activate(model, others[0]!);
}

function deleteSheet(model: Model, sheet: Sheet): void {
  model.workbook.remove(sheet);
  model.events.fire("deleted", sheet.id, { type: "WorksheetDeleted" });
}

/** An address on this sheet, a name, or nothing for all cells. */
function boxOf({ model, sheet }: SheetTarget, reference: unknown): Box {
  if (reference === undefined || reference === null) return wholeSheet;
  const given = text(reference);
  const { sheet: named, address } = splitSheet(given);
  if (named !== undefined && named !== sheet.name)
    throw new HostError("InvalidArgument", `address '${given}'`);
  const record = model.workbook.namesOf(sheet).find(address) ?? model.workbook.names.find(address);
  const target = record && model.workbook.names.target(record);
  if (!target) return parseAddress(address);
  if (target.sheet !== sheet) throw new HostError("InvalidArgument", `'${given}' lies on another sheet`);
  return parseAddress(target.address);
}

function checked(box: Box): Box {
  const isInside =
    box.row >= 0 &&
    box.column >= 0 &&
    box.row + box.rows <= maxRows &&
    box.column + box.columns <= maxColumns;
  if (!isInside || box.rows < 1 || box.columns < 1)
    throw new HostError("InvalidArgument", formatAddress(box));
  return box;
}

function neighbour(model: Model, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = model.workbook;
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    if (!visibleOnly || sheets[index]!.visibility === "Visible")
      return worksheetObject(model, sheets[index]!);
  }
  return null;
}
