/** A sheet of an open file as elements of the page: for the screen, where cells take entries, and for print. */
import { boxOf, type Box } from "../on-files/boxes";
import { shownText } from "../open-file/shown-text";
import { choicesAt } from "../open-file/entry-rules";
import type { OpenSheet, OpenWorkbook } from "../open-file/open-workbook";
import { LAST, usedBox } from "../open-file/range-target";
import { cellAddress } from "../sheets/address";
import { h, type Element, type Handler } from "../taskpane/view/element";
import type { CellValue, StyleSnapshot } from "../../workbook-file";

export interface CellsWish {
  readonly book: OpenWorkbook;
  readonly sheet: OpenSheet;
  /** What is shown of the sheet. */
  readonly box: Box;
  /** Takes what is typed into a cell; absent: nothing can be typed. */
  readonly entry?: (row: number, column: number) => Readonly<Record<string, Handler>>;
}

/** What the sheet holds, hidden columns aside; at least its first cell. */
export const shownBox = (book: OpenWorkbook, sheet: OpenSheet): Box =>
  usedBox({ book, sheet, box: { top: 0, left: 0, bottom: LAST.row, right: LAST.column } }, false) ?? {
    top: 0,
    left: 0,
    bottom: 0,
    right: 0,
  };

const STANDARD_WIDTH = 48;

export const widthOf = ({ columnWidths }: OpenSheet, column: number): number =>
  columnWidths[column] ?? STANDARD_WIDTH;

export const visibleColumns = ({ hiddenColumns }: OpenSheet, { left, right }: Box): number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) => !hiddenColumns.includes(column),
  );

/** The cells of a box as a table; `headRows` of them repeat on each printed page. */
export function cellsTable(wish: CellsWish, headRows = 0): Element {
  const { sheet, box } = wish;
  const columns = visibleColumns(sheet, box);
  const width = columns.reduce((total, column) => total + widthOf(sheet, column), 0);
  const merged = mergesIn(sheet);
  const colours = coloursOf(wish);
  const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => box.top + index)
    .filter((row) => !sheet.hiddenRows.includes(row))
    .map((row) => {
      const height = sheet.rowHeights[row];
      return h(
        "tr",
        { key: `row-${row}`, style: height === undefined ? undefined : `height:${height}pt` },
        columns.map((column) => cell(wish, columns, merged, colours, row, column)),
      );
    });
  return h(
    "table",
    { class: sheet.showGridlines ? "cells has-grid" : "cells", style: `width:${width}pt` },
    h(
      "colgroup",
      {},
      columns.map((column) => h("col", { style: `width:${widthOf(sheet, column)}pt` })),
    ),
    headRows > 0 && h("thead", {}, rows.slice(0, headRows)),
    h("tbody", {}, rows.slice(headRows)),
  );
}

type Merges = ReadonlyMap<string, Box | "covered">;

function mergesIn({ merges }: OpenSheet): Merges {
  const found = new Map<string, Box | "covered">();
  for (const range of merges) {
    const box = boxOf(range, LAST);
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) found.set(`${row},${column}`, "covered");
    }
    found.set(`${box.top},${box.left}`, box);
  }
  return found;
}

function cell(
  { book, sheet, entry }: CellsWish,
  columns: readonly number[],
  merged: Merges,
  colours: Colours,
  row: number,
  column: number,
): Element | undefined {
  const box = merged.get(`${row},${column}`);
  if (box === "covered") return undefined;
  const { style, formula } = book.cell(sheet, row, column);
  const value = book.value(sheet, row, column);
  const text = shownText(value, style.numberFormat);
  const address = cellAddress(row, column);
  const colour = colours.get(`${row},${column}`);
  const columnSpan =
    box === undefined ? 1 : columns.filter((each) => each >= box.left && each <= box.right).length;
  const rowSpan = box === undefined ? 1 : box.bottom - box.top + 1;
  const isEntry = entry !== undefined && formula === undefined && takesEntries(sheet, style);
  return h(
    "td",
    {
      "data-cell": address,
      style: cssOf(style, value, colour),
      colspan: columnSpan > 1 && String(columnSpan),
      rowspan: rowSpan > 1 && String(rowSpan),
    },
    isEntry ? entryField(sheet, row, column, text, entry(row, column)) : text,
  );
}

/** Locked cells of a protected sheet take nothing, as in Excel. */
export const takesEntries = ({ protection }: OpenSheet, { locked }: StyleSnapshot): boolean =>
  protection === undefined || locked === false;

function entryField(
  sheet: OpenSheet,
  row: number,
  column: number,
  text: string,
  on: Readonly<Record<string, Handler>>,
): Element {
  const label = `Ô ${cellAddress(row, column)}`;
  const choices = choicesAt(sheet.validations, row, column);
  if (choices !== undefined) {
    const all = ["", ...choices, ...(choices.includes(text) || text === "" ? [] : [text])];
    return h(
      "select",
      { class: "entry", "aria-label": label, value: text, on },
      all.map((choice) => h("option", { value: choice }, choice)),
    );
  }
  return h(
    "div",
    {
      class: "entry",
      contenteditable: "true",
      role: "textbox",
      "aria-label": label,
      spellcheck: "false",
      on,
    },
    text,
  );
}

type Colours = ReadonlyMap<string, { readonly fill?: string; readonly fontColor?: string }>;

/** The conditional formats that hold; of two for one cell the first. */
function coloursOf({ book, sheet, box }: CellsWish): Colours {
  const found = new Map<string, { readonly fill?: string; readonly fontColor?: string }>();
  for (const { range, formula, fill, fontColor } of sheet.conditionalFormats) {
    for (const area of range.split(",")) {
      const all = boxOf(area, LAST);
      const origin = { row: all.top, column: all.left };
      for (let row = Math.max(all.top, box.top); row <= Math.min(all.bottom, box.bottom); row += 1) {
        for (
          let column = Math.max(all.left, box.left);
          column <= Math.min(all.right, box.right);
          column += 1
        ) {
          const key = `${row},${column}`;
          if (found.has(key)) continue;
          const holds = book.calculated().evaluateAt(formula, sheet.name, origin, { row, column });
          if (holds !== true && !(typeof holds === "number" && holds !== 0)) continue;
          found.set(key, {
            ...(fill === undefined ? {} : { fill }),
            ...(fontColor === undefined ? {} : { fontColor }),
          });
        }
      }
    }
  }
  return found;
}

const ALIGN: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "justify",
};
const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom" };
const WEIGHTS: Readonly<Record<string, string>> = { Medium: "1.5pt", Thick: "2.25pt" };
const INDENT = 7;

function cssOf(
  style: StyleSnapshot,
  value: CellValue,
  colour: { readonly fill?: string; readonly fontColor?: string } | undefined,
): string {
  const fill = colour?.fill ?? style.fill;
  const fontColor = colour?.fontColor ?? style.fontColor;
  const align = ALIGN[style.horizontal ?? ""] ?? (typeof value === "number" ? "right" : "left");
  const font = (style.fontName ?? "").replace(/["';{}<>]/g, "");
  const rules: (string | false | undefined)[] = [
    `text-align:${align}`,
    `vertical-align:${VERTICAL[style.vertical ?? ""] ?? "bottom"}`,
    `white-space:${style.wrap === true || align === "justify" ? "pre-wrap" : "pre"}`,
    font !== "" && `font-family:'${font}','Times New Roman',Tinos,'Liberation Serif',serif`,
    style.fontSize !== undefined && `font-size:${style.fontSize}pt`,
    style.bold === true && "font-weight:bold",
    style.italic === true && "font-style:italic",
    style.underline === true && "text-decoration:underline",
    isColour(fontColor) && `color:${fontColor}`,
    isColour(fill) && `background:${fill}`,
    (style.indent ?? 0) > 0 && `padding-left:${style.indent! * INDENT}pt`,
    ...Object.entries(style.borders ?? {}).map(
      ([side, line]) =>
        line.style !== "None" &&
        `border-${side}:${WEIGHTS[line.weight] ?? "0.75pt"} ${lineOf(line.style)} ${isColour(line.color) ? line.color : "#000"}`,
    ),
  ];
  return rules.filter((rule) => rule !== false && rule !== undefined).join(";");
}

const isColour = (colour: string | undefined): colour is string => /^#[0-9a-f]{6}$/i.test(colour ?? "");

const lineOf = (style: string): string =>
  style === "Double" ? "double" : style.startsWith("Dash") ? "dashed" : style === "Dot" ? "dotted" : "solid";
