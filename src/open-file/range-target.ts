/** Ranges of an open file: a box of cells on a sheet, and what can be done with its cells. */
import type { Box } from "../on-files/boxes";
import { boxOf } from "../on-files/boxes";
import { withoutDefaults } from "../on-files/cell-styles";
import { cellAddress, columnName, parseCell, quoteSheet } from "../sheets/address";
import type { StyleSnapshot } from "../../workbook-file";
import { HostError, type HostObject } from "./host-object";
import type { OpenCell, OpenSheet, OpenWorkbook } from "./open-workbook";

/** Last row and column of a sheet. */
export const LAST = { row: 1_048_575, column: 16_383 } as const;

export interface RangeTarget {
  readonly book: OpenWorkbook;
  readonly sheet: OpenSheet;
  readonly box: Box;
}

const targets = new WeakMap<HostObject, RangeTarget>();

/** Keeps which range an object stands for. */
export const noteTarget = (object: HostObject, target: RangeTarget): unknown => targets.set(object, target);

/** The range that an object stands for; undefined for anything else. */
export const targetOf = (object: unknown): RangeTarget | undefined =>
  typeof object === "object" && object !== null ? targets.get(object as HostObject) : undefined;

/** @throws HostError for an address that is none. */
export function boxOfAddress(address: string): Box {
  const plain = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  if (!/^(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|[A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/i.test(plain)) {
    throw new HostError("InvalidArgument", `${address} is no address`);
  }
  return boxOf(plain.toUpperCase(), LAST);
}

export const isWholeColumn = ({ top, bottom }: Box): boolean => top === 0 && bottom === LAST.row;
const isWholeRow = ({ left, right }: Box): boolean => left === 0 && right === LAST.column;

/** @example addressOfBox({ top: 1, left: 1, bottom: 1, right: 1 }) //=> "B2" */
export function addressOfBox(box: Box): string {
  if (isWholeColumn(box)) return `${columnName(box.left)}:${columnName(box.right)}`;
  if (isWholeRow(box)) return `${box.top + 1}:${box.bottom + 1}`;
  const [from, to] = [cellAddress(box.top, box.left), cellAddress(box.bottom, box.right)];
  return from === to ? from : `${from}:${to}`;
}

/** As Excel tells an address: quotation marks where the name asks for them. */
export const fullAddress = ({ sheet, box }: RangeTarget): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : quoteSheet(sheet.name)}!${addressOfBox(box)}`;

/** What a name that points at the range refers to. */
export function referenceTo({ sheet, box }: RangeTarget): string {
  const absolute = addressOfBox(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quoteSheet(sheet.name)}!${absolute}`;
}

export function intersectionOf(a: Box, b: Box): Box | undefined {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top > box.bottom || box.left > box.right ? undefined : box;
}

/** The smallest box around what the range holds; undefined for nothing. */
export function usedBox({ book, sheet, box }: RangeTarget, valuesOnly: boolean): Box | undefined {
  let used: Box | undefined;
  book.forEachCell(sheet, (row, column, cell) => {
    if (valuesOnly && cell.formula === undefined && (cell.value === null || cell.value === "")) return;
    if (row < box.top || row > box.bottom || column < box.left || column > box.right) return;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  });
  return used;
}

/** The cells of a box as rows. */
export function rowsOf<T>({ box }: RangeTarget, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.bottom - box.top + 1 }, (_, row) =>
    Array.from({ length: box.right - box.left + 1 }, (__, column) => of(box.top + row, box.left + column)),
  );
}

/** The cells that a change touches: of whole rows and columns those up to the end of what the sheet holds. */
export function touched(target: RangeTarget): Box | undefined {
  const { book, sheet, box } = target;
  if (!isWholeColumn(box) && !isWholeRow(box)) return box;
  const used = usedBox(
    { book, sheet, box: { top: 0, left: 0, bottom: LAST.row, right: LAST.column } },
    false,
  );
  return used && intersectionOf(box, { ...used, top: 0, left: 0 });
}

/** Changes each cell of a range. */
export function changeCells(
  target: RangeTarget,
  next: (cell: OpenCell, row: number, column: number) => OpenCell,
): void {
  const { book, sheet } = target;
  const box = touched(target);
  if (box === undefined) return;
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      book.setCell(sheet, row, column, next(book.cell(sheet, row, column), row, column));
    }
  }
}

/** Lays a style over the cells. */
export const changeStyle = (target: RangeTarget, style: StyleSnapshot): void =>
  changeCells(target, (cell) => ({ ...cell, style: withoutDefaults({ ...cell.style, ...style }) }));

/** One value for all, or rows of them. */
export const contentAt = (given: unknown, { box }: RangeTarget, row: number, column: number): unknown =>
  Array.isArray(given) ? (given as unknown[][])[row - box.top]?.[column - box.left] : given;

const TEXT = "@";
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell into which something is written as Excel takes what is typed: "=…" a formula, "'…" a text.
 *
 * @throws HostError "AccessDenied" for a locked cell of a protected sheet.
 */
export function entered({ sheet }: RangeTarget, cell: OpenCell, content: unknown): OpenCell {
  const { style } = cell;
  if (sheet.protection !== undefined && style.locked !== false) throw new HostError("AccessDenied");
  if (content === null || content === undefined) return cell;
  if (typeof content === "number" || typeof content === "boolean") return { value: content, style };
  const text = String(content);
  if (text === "") return { value: null, style };
  if (style.numberFormat === TEXT) return { value: text, style };
  if (text.startsWith("'")) return { value: text.slice(1), style };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, style };
  return { value: NUMBER.test(text) ? Number(text) : text, style };
}

/** The box that a name refers to, with its sheet; undefined for a constant, and where the sheet is gone. */
export function targetOfReference(book: OpenWorkbook, formula: string): RangeTarget | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([^!]+)$/.exec(formula);
  const sheet = match === null ? undefined : book.find(match[1]?.replace(/''/g, "'") ?? match[2]!);
  if (match === null || sheet === undefined) return undefined;
  const cell = parseCell(formula);
  if (cell !== undefined) {
    const { row, column } = cell;
    return { book, sheet, box: { top: row, left: column, bottom: row, right: column } };
  }
  try {
    return { book, sheet, box: boxOfAddress(match[3]!) };
  } catch {
    return undefined;
  }
}
