import type { HostObject, ObjectFactory } from "../protocol/host-object";
import type { Box } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { EmbeddedWorkbook } from "../workbook/workbook";
import type { EventHub } from "./event-hub";

/** What every object of the Excel model works on. */
export interface Model {
  readonly workbook: EmbeddedWorkbook;
  readonly factory: ObjectFactory;
  readonly events: EventHub;
}

export interface WorkbookTarget {
  readonly model: Model;
}

export interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

/** A rectangle of cells on a sheet, behind Range and everything that hangs on a range. */
export interface RangeTarget extends SheetTarget {
  readonly box: Box;
}

/** The range behind an argument of the API that must be a Range object. */
export function isRange(value: unknown): value is HostObject & { readonly target: RangeTarget } {
  return typeof value === "object" && value !== null && (value as Partial<HostObject>).className === "Range";
}
