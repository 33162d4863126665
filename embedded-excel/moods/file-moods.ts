/** Moods of the file behind the workbook. */
import type { Mood } from "./mood";

export const oldFileFormat: Mood = {
  what: "The workbook is saved as .xls",
  seenIn: "office-js #935",
  touch: ({ className, kind, member, proceed }) =>
    className === "Workbook" && kind === "read" && member === "Name" ? "Báo cáo tháng.xls" : proceed(),
};

export const openedReadOnly: Mood = {
  what: "The workbook is open for reading only",
  seenIn: "Excel's own choice for files that another one has open, or that came by mail",
  touch: ({ className, kind, member, proceed }) =>
    className === "Workbook" && kind === "read" && member === "ReadOnly" ? true : proceed(),
};
