import { HostError } from "../protocol/host-error";
import type { ClassBehaviour } from "../protocol/host-object";
import { defaultColumnWidth, defaultRowHeight } from "../workbook/sheet-layout";
import { colour, flag, number, oneOf, text } from "./arguments";
import { autofitColumns, autofitRows } from "./autofit";
import type { Classes, RangeTarget } from "./model";
import { requirePermission } from "./protection-rules";
import { commonStyle, patchStyle, uniformSize } from "./range-styles";

const horizontalWords = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalWords = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlineWords = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel's limits of sizes, in points. */
const maxRowHeight = 409.5;
const maxColumnWidth = 1800;

const format: ClassBehaviour<RangeTarget> = {
  read: {
    WrapText: (target) => commonStyle(target, "wrap"),
    HorizontalAlignment: (target) => commonStyle(target, "horizontal"),
    VerticalAlignment: (target) => commonStyle(target, "vertical"),
    IndentLevel: (target) => commonStyle(target, "indent"),
    RowHeight: ({ sheet, box }) =>
      uniformSize(box.row, box.rows, defaultRowHeight, (row) => sheet.layout.rowHeight(row)),
    ColumnWidth: ({ sheet, box }) =>
      uniformSize(box.column, box.columns, defaultColumnWidth, (column) => sheet.layout.columnWidth(column)),
  },
  write: {
    WrapText: (target, wrap) => patchStyle(target, { wrap: flag(wrap) }),
    HorizontalAlignment: (target, word) => patchStyle(target, { horizontal: oneOf(horizontalWords)(word) }),
    VerticalAlignment: (target, word) => patchStyle(target, { vertical: oneOf(verticalWords)(word) }),
    IndentLevel: (target, steps) => patchStyle(target, { indent: between(number(steps), 0, 250) }),
    RowHeight: ({ sheet, box }, points) => {
      requirePermission(sheet, "allowFormatRows");
      sheet.layout.setRowHeights(box, between(number(points), 0, maxRowHeight));
    },
    ColumnWidth: ({ sheet, box }, points) => {
      requirePermission(sheet, "allowFormatColumns");
      sheet.layout.setColumnWidths(box, between(number(points), 0, maxColumnWidth));
    },
  },
  children: {
    Fill: (target) => target.model.factory.create("RangeFill", target),
    Font: (target) => target.model.factory.create("RangeFont", target),
    Borders: (target) => target.model.factory.create("RangeBorderCollection", target),
    Protection: (target) => target.model.factory.create("FormatProtection", target),
  },
  methods: {
    AutofitRows: autofitRows,
    AutofitColumns: autofitColumns,
    AdjustIndent: (target, steps) => {
      const indent = commonStyle(target, "indent") as number | null;
      patchStyle(target, { indent: Math.max(0, (indent ?? 0) + number(steps)) });
    },
  },
};

const fill: ClassBehaviour<RangeTarget> = {
  read: { Color: (target) => commonStyle(target, "fill", "#FFFFFF") },
  write: { Color: (target, given) => patchStyle(target, { fill: colour(given) || null }) },
  methods: { Clear: (target) => patchStyle(target, { fill: null }) },
};

const font: ClassBehaviour<RangeTarget> = {
  read: {
    Name: (target) => commonStyle(target, "fontName"),
    Size: (target) => commonStyle(target, "fontSize"),
    Bold: (target) => commonStyle(target, "bold"),
    Italic: (target) => commonStyle(target, "italic"),
    Color: (target) => commonStyle(target, "fontColor"),
    Underline: (target) => {
      const underline = commonStyle(target, "underline");
      return underline === null ? null : underline ? "Single" : "None";
    },
  },
  write: {
    Name: (target, name) => patchStyle(target, { fontName: text(name) }),
    Size: (target, points) => patchStyle(target, { fontSize: between(number(points), 1, 409) }),
    Bold: (target, bold) => patchStyle(target, { bold: flag(bold) }),
    Italic: (target, italic) => patchStyle(target, { italic: flag(italic) }),
    Color: (target, given) => patchStyle(target, { fontColor: colour(given) }),
    Underline: (target, word) => patchStyle(target, { underline: oneOf(underlineWords)(word) !== "None" }),
  },
};

const protection: ClassBehaviour<RangeTarget> = {
  read: { Locked: (target) => commonStyle(target, "locked") },
  write: { Locked: (target, locked) => patchStyle(target, { locked: flag(locked) }) },
};

/** RangeFormat with what hangs on it: fill, font, protection of cells, sizes of rows and columns. */
export const rangeFormatClasses: Classes<"RangeFormat" | "RangeFill" | "RangeFont" | "FormatProtection"> = {
  RangeFormat: format,
  RangeFill: fill,
  RangeFont: font,
  FormatProtection: protection,
};

function between(value: number, lowest: number, highest: number): number {
  if (value < lowest || value > highest)
    throw new HostError("InvalidArgument", `${value} is not from ${lowest} to ${highest}`);
  return value;
}
