import type ExcelJS from "exceljs";
import type { StyleSnapshot } from "./snapshot";

/**
 * The workbook's Normal font. Its digits decide how wide a column of n characters is: at 10.5 points a Times digit is
 * 5.25 points = 7 pixels, the width that Excel's own default font gives. So columns have the same width in Excel and
 * in LibreOffice, also where Calibri is not installed.
 */
export const NORMAL_FONT = { name: "Times New Roman", size: 10.5 } as const;

/** "#1F4E79" as exceljs writes it: opaque ARGB, "FF1F4E79". */
export const argb = (color: string): { argb: string } => ({
  argb: `FF${color.replace("#", "").toUpperCase()}`,
});

/** Words of Office.js and what they are called in a file. */
export const HORIZONTAL: Readonly<Record<string, ExcelJS.Alignment["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const VERTICAL: Readonly<Record<string, ExcelJS.Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Office.js tells a border by style and weight, a file by one word: "Style" or "Style/Weight". */
export const BORDERS: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  Continuous: "thin",
  "Continuous/Hairline": "hair",
  "Continuous/Medium": "medium",
  "Continuous/Thick": "thick",
  Dash: "dashed",
  "Dash/Medium": "mediumDashed",
  DashDot: "dashDot",
  "DashDot/Medium": "mediumDashDot",
  DashDotDot: "dashDotDot",
  "DashDotDot/Medium": "mediumDashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

type Edge = keyof NonNullable<StyleSnapshot["borders"]>;

function border(
  edge: { style: string; color: string; weight: string } | undefined,
): Partial<ExcelJS.Border> | undefined {
  if (!edge || edge.style === "None") return undefined;
  const style = BORDERS[`${edge.style}/${edge.weight}`] ?? BORDERS[edge.style];
  return style && { style, color: argb(edge.color || "#000000") };
}

function borders(style: StyleSnapshot): Partial<ExcelJS.Borders> {
  const edges: readonly Edge[] = ["top", "left", "bottom", "right"];
  return Object.fromEntries(
    edges.flatMap((edge) => {
      const line = border(style.borders?.[edge]);
      return line ? [[edge, line]] : [];
    }),
  );
}

function font(style: StyleSnapshot): Partial<ExcelJS.Font> {
  return {
    name: style.fontName ?? NORMAL_FONT.name,
    size: style.fontSize ?? NORMAL_FONT.size,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.fontColor && { color: argb(style.fontColor) }),
  };
}

/**
 * The style of one cell for exceljs. Always a whole font: a file's font without a name is drawn differently by each
 * reader.
 *
 * @example
 * cellStyle({ bold: true, horizontal: "Center" }).alignment; //=> { horizontal: "center" }
 */
export function cellStyle(style: StyleSnapshot): Partial<ExcelJS.Style> {
  const horizontal = HORIZONTAL[style.horizontal ?? ""];
  const vertical = VERTICAL[style.vertical ?? ""];
  return {
    font: font(style),
    border: borders(style),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(style.wrap && { wrapText: true }),
      ...(style.indent && { indent: style.indent }),
    },
    ...(style.numberFormat && style.numberFormat !== "General" && { numFmt: style.numberFormat }),
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
}

/** What a file is told of a cell's look. */
export type StyleOf = (style: StyleSnapshot) => Partial<ExcelJS.Style>;

/**
 * `cellStyle` for the cells of one workbook: cells of one look get the very same object, which exceljs then looks up once
 * instead of writing it out for every cell.
 */
export function sharedStyles(): StyleOf {
  const made = new Map<string, Partial<ExcelJS.Style>>();
  return (style) => {
    const look = JSON.stringify(style);
    const known = made.get(look) ?? cellStyle(style);
    made.set(look, known);
    return known;
  };
}
