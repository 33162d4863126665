import {
  type IBorderData,
  type IStyleData,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

import type { StyleSnapshot } from "../../workbook-file";

/** A change of appearance: only the keys named change, null gives back the default. */
export type StylePatch = {
  readonly [Key in Exclude<keyof StyleSnapshot, "borders">]?: StyleSnapshot[Key] | null;
} & {
  readonly borders?: Partial<Record<Edge, Border | null>> | null;
};

export type Edge = "top" | "bottom" | "left" | "right";
export type Border = NonNullable<NonNullable<StyleSnapshot["borders"]>[Edge]>;

/** What a cell looks like in Excel before anybody formats it. */
export const defaultStyle: StyleSnapshot = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** One indentation step of Excel, about three spaces of the standard font, in the pixels of Univer's padding. */
const indentPixels = 9;

const horizontalCodes: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticalCodes: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const edgeCodes: Readonly<Record<Edge, keyof IBorderData>> = { top: "t", bottom: "b", left: "l", right: "r" };

/** Line style and weight of Excel, which Univer names by one code. */
const lines: readonly (readonly [style: string, weight: string, code: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** The Univer form of a patch. `locked` is not among it: Univer's styles know no such key (see SheetCells). */
export function encodePatch(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const set = <Key extends Exclude<keyof StyleSnapshot, "borders">>(
    key: Key,
    write: (value: NonNullable<StyleSnapshot[Key]>) => object,
  ): void => {
    const value = patch[key];
    if (value === undefined) return;
    const fallback = defaultStyle[key] as NonNullable<StyleSnapshot[Key]>;
    Object.assign(
      style,
      value === null ? nulled(write(fallback)) : write(value as NonNullable<StyleSnapshot[Key]>),
    );
  };
  set("numberFormat", (pattern) => ({ n: pattern === "General" ? null : { pattern } }));
  set("fill", (rgb) => ({ bg: { rgb } }));
  set("fontName", (ff) => ({ ff }));
  set("fontSize", (fs) => ({ fs }));
  set("bold", (bold) => ({ bl: flag(bold) }));
  set("italic", (italic) => ({ it: flag(italic) }));
  set("underline", (underline) => ({ ul: { s: flag(underline) } }));
  set("fontColor", (rgb) => ({ cl: { rgb } }));
  set("horizontal", (word) => ({ ht: horizontalCodes[word] ?? null }));
  set("vertical", (word) => ({ vt: verticalCodes[word] ?? null }));
  set("wrap", (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : null }));
  set("indent", (steps) => ({ pd: steps === 0 ? null : { l: steps * indentPixels } }));
  if (patch.borders !== undefined) style.bd = patch.borders && encodeBorders(patch.borders);
  return style as IStyleData;
}

/** The words of Office.js for a Univer style; keys that stand at their default are left out. */
export function decodeStyle(style: IStyleData | null | undefined): StyleSnapshot {
  if (!style) return {};
  const decoded: Record<string, unknown> = {
    numberFormat: style.n?.pattern,
    fill: style.bg?.rgb ?? undefined,
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    fontColor: style.cl?.rgb ?? undefined,
    horizontal: wordFor(horizontalCodes, style.ht),
    vertical: wordFor(verticalCodes, style.vt),
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: style.pd?.l ? Math.round(style.pd.l / indentPixels) : undefined,
    borders: decodeBorders(style.bd),
  };
  for (const key of Object.keys(decoded)) if (decoded[key] === undefined) delete decoded[key];
  return decoded as StyleSnapshot;
}

/** Two changes, one after the other, as one. */
export function mergedPatch(first: StylePatch, then: StylePatch): StylePatch {
  if (!first.borders || !then.borders) return { ...first, ...then };
  return { ...first, ...then, borders: { ...first.borders, ...then.borders } };
}

/** A style after a change; what the change takes back is left out. */
export function applyPatch(style: StyleSnapshot, patch: StylePatch): StyleSnapshot {
  const changed = mergedPatch(style, patch) as Record<string, unknown>;
  if (patch.borders) changed.borders = definedOnly(changed.borders as object);
  return definedOnly(changed) as StyleSnapshot;
}

function definedOnly(entries: object): object {
  const defined: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entries))
    if (value !== null && value !== undefined) defined[key] = value;
  return defined;
}

function encodeBorders(borders: NonNullable<StylePatch["borders"]>): IBorderData {
  const encoded: Record<string, unknown> = {};
  for (const [edge, border] of Object.entries(borders) as [Edge, Border | null | undefined][]) {
    if (border === undefined) continue;
    const line =
      border &&
      (lines.find(([style, weight]) => style === border.style && weight === border.weight) ??
        lines.find(([style]) => style === border.style));
    encoded[edgeCodes[edge]] = border && line ? { s: line[2], cl: { rgb: border.color } } : null;
  }
  return encoded as IBorderData;
}

function decodeBorders(data: IBorderData | null | void): StyleSnapshot["borders"] {
  if (!data) return undefined;
  const decoded: Partial<Record<Edge, Border>> = {};
  for (const [edge, code] of Object.entries(edgeCodes) as [Edge, keyof IBorderData][]) {
    const border = data[code];
    const line = border && lines.find(([, , known]) => known === border.s);
    if (border && line)
      decoded[edge] = { style: line[0], weight: line[1], color: border.cl.rgb ?? "#000000" };
  }
  return Object.keys(decoded).length > 0 ? decoded : undefined;
}

function nulled(style: object): object {
  return Object.fromEntries(Object.keys(style).map((key) => [key, null]));
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function wordFor<Code>(
  codes: Readonly<Record<string, Code>>,
  code: Code | null | undefined,
): string | undefined {
  return Object.keys(codes).find((word) => codes[word] === code);
}
