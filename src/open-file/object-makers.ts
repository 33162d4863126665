/** How objects that know of one another are made: a range knows its sheet, a sheet its ranges. */
import type { HostObject } from "./host-object";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import type { RangeTarget } from "./range-target";

export interface Makers {
  /** The request context that all objects of a request belong to. */
  readonly context: unknown;
  readonly range: (target: RangeTarget) => HostObject;
  readonly sheet: (book: OpenWorkbook, sheet: OpenSheet) => HostObject;
  /** Names of the workbook where there is no sheet. */
  readonly names: (book: OpenWorkbook, sheet?: OpenSheet) => HostObject;
}
