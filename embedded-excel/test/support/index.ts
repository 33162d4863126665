/** What the project's tests share with those of this package. */
export { comparable, valuesOf } from "./comparable";
export { useEmbeddedExcel } from "./opened-excel";
export { cell, POINTS_PER_MM, reportPage, sheet, workbook } from "./snapshots";
