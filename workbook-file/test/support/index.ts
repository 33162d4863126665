/** What tests of workbooks share. */
export { comparable, valuesOf } from "./comparable";
export { cell, POINTS_PER_MM, reportPage, sheet, workbook } from "./snapshots";
