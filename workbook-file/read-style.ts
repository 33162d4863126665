import type ExcelJS from "exceljs";
import type { StyleSnapshot } from "./snapshot";
import { BORDERS, HORIZONTAL, NORMAL_FONT, VERTICAL } from "./cell-style";

type Borders = NonNullable<StyleSnapshot["borders"]>;

/** "FF1F4E79" as "#1F4E79". A theme's colour is a number in another part of the file: it is left at the default. */
export function rgb(color: Partial<ExcelJS.Color> | undefined): string | undefined {
  return color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : undefined;
}

const sizeUnits = 100;

/** exceljs cuts 10.5 points to 10: it is given sizes in hundredths of a point instead. */
export function withWholeFontSizes(stylesXml: string): string {
  return stylesXml.replace(
    /(<sz val=")([\d.]+)"/g,
    (_tag, before: string, size: string) => `${before}${Math.round(Number(size) * sizeUnits)}"`,
  );
}

/** What exceljs has read of a cell's look, in the words of Office.js; the reverse of `cellStyle`. */
export function readStyle(style: Partial<ExcelJS.Style>): StyleSnapshot {
  const { font, alignment, fill, numFmt } = style;
  const fontSize = font?.size === undefined ? undefined : font.size / sizeUnits;
  const isNormalFont = font?.name === NORMAL_FONT.name && fontSize === NORMAL_FONT.size;
  const read: Record<keyof StyleSnapshot, unknown> = {
    numberFormat: numFmt === "General" ? undefined : numFmt,
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor) : undefined,
    fontName: isNormalFont ? undefined : font?.name,
    fontSize: isNormalFont ? undefined : fontSize,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    fontColor: rgb(font?.color),
    horizontal: wordFor(HORIZONTAL, alignment?.horizontal),
    vertical: wordFor(VERTICAL, alignment?.vertical),
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    locked: style.protection?.locked === false ? false : undefined,
    borders: readBorders(style.border),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function readBorders(border: Partial<ExcelJS.Borders> | undefined): Borders | undefined {
  const edges = (["top", "left", "bottom", "right"] as const).flatMap((edge) => {
    const line = border?.[edge];
    const word = wordFor(BORDERS, line?.style);
    if (word === undefined) return [];
    const [style = "", weight = style === "Double" ? "Thick" : "Thin"] = word.split("/");
    return [[edge, { style, weight, color: rgb(line?.color) ?? "#000000" }] as const];
  });
  return edges.length > 0 ? Object.fromEntries(edges) : undefined;
}

function wordFor(words: Readonly<Record<string, string | undefined>>, code: string | undefined) {
  return code === undefined ? undefined : Object.keys(words).find((word) => words[word] === code);
}
