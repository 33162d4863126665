import type { Behaviours } from "../protocol/host-object";
import { borderClasses } from "./border-objects";
import { chartClasses } from "./chart-objects";
import { conditionalFormatClasses } from "./conditional-format-objects";
import { dataValidationClasses } from "./data-validation-object";
import { freezePanesClasses } from "./freeze-panes-object";
import type { Targets } from "./model";
import { nameClasses } from "./name-objects";
import { pageClasses } from "./page-objects";
import { propertyClasses } from "./property-objects";
import { protectionClasses } from "./protection-objects";
import { rangeFormatClasses } from "./range-format-objects";
import { rangeClasses } from "./range-object";
import { workbookClasses } from "./workbook-object";
import { worksheetClasses } from "./worksheet-object";

/** How every class of the Excel model answers: the one place where all of them come together. */
export const EXCEL_CLASSES: Behaviours<Targets> = {
  ...workbookClasses,
  ...propertyClasses,
  ...protectionClasses,
  ...nameClasses,
  ...worksheetClasses,
  ...freezePanesClasses,
  ...pageClasses,
  ...rangeClasses,
  ...rangeFormatClasses,
  ...borderClasses,
  ...dataValidationClasses,
  ...conditionalFormatClasses,
  ...chartClasses,
};
