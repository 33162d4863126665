/** The styles of a plan, laid over one another cell by cell. */
import type { CellStyle, StyledRange } from "../sheets/sheet-plan";
import { HORIZONTAL, VERTICAL } from "../workbook/excel-words";
import type { StyleSnapshot } from "../../workbook-file";
import { boxOf, type Box } from "./boxes";

type Borders = NonNullable<StyleSnapshot["borders"]>;

/**
 * What each styled cell looks like: later styles win, key by key. What Excel does anyway is left out, as in a snapshot.
 *
 * @param last row and column up to which whole rows and columns ("3:3", "A:B") are styled: the cells that hold something.
 * @returns by "row,column".
 */
export function cellStyles(
  styles: readonly StyledRange[],
  last: { readonly row: number; readonly column: number },
): ReadonlyMap<string, StyleSnapshot> {
  const cells = new Map<string, StyleSnapshot>();
  for (const { range, style } of styles) {
    const box = boxOf(range, last);
    const plain = plainStyle(style);
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        const key = `${row},${column}`;
        const before = cells.get(key);
        const borders = bordersAt(style, box, row, column);
        cells.set(key, {
          ...before,
          ...plain,
          ...(borders !== undefined && { borders: { ...before?.borders, ...borders } }),
        });
      }
    }
  }
  return new Map([...cells].map(([key, style]) => [key, withoutDefaults(style)]));
}

/** All of a style but its borders, which depend on where in the range a cell is. */
function plainStyle({ font = {}, ...style }: CellStyle): StyleSnapshot {
  const given: StyleSnapshot = {
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.fill !== undefined && { fill: style.fill }),
    ...(font.name !== undefined && { fontName: font.name }),
    ...(font.size !== undefined && { fontSize: font.size }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.underline !== undefined && { underline: font.underline }),
    ...(font.color !== undefined && { fontColor: font.color }),
    ...(style.horizontal !== undefined && { horizontal: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { vertical: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { wrap: style.wrap }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(style.locked !== undefined && { locked: style.locked }),
  };
  return given;
}

function bordersAt({ borders }: CellStyle, box: Box, row: number, column: number): Borders | undefined {
  if (borders === undefined) return undefined;
  const line = { style: "Continuous", color: borders.color, weight: "Thin" };
  const has = (edge: (typeof borders.edges)[number]): boolean => borders.edges.includes(edge);
  return {
    ...(has(row === box.top ? "top" : "insideHorizontal") && { top: line }),
    ...(has(row === box.bottom ? "bottom" : "insideHorizontal") && { bottom: line }),
    ...(has(column === box.left ? "left" : "insideVertical") && { left: line }),
    ...(has(column === box.right ? "right" : "insideVertical") && { right: line }),
  };
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** What Excel does anyway is no part of a look. */
export function withoutDefaults(style: StyleSnapshot): StyleSnapshot {
  const kept = Object.entries(style).filter(([key, value]) => DEFAULTS[key] !== value);
  return Object.fromEntries(kept) as StyleSnapshot;
}
