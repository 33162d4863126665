import { HostError } from "../protocol/host-error";
import { maxColumns, maxRows, type Box } from "../workbook/address";
import { defaultStyle, type StylePatch } from "../workbook/style-codec";
import { number } from "./arguments";
import { fireChanged, firstValue } from "./cell-contents";
import { rangeObject, type RangeTarget } from "./model";
import { requirePermission, requireUnlocked } from "./protection-rules";
import { select } from "./selection";

type Method = (target: RangeTarget, ...args: unknown[]) => unknown;

/** Every key at null: what a cell looks like after its format is cleared. */
const noFormat: StylePatch = Object.fromEntries(
  [...Object.keys(defaultStyle), "fill", "borders"].map((key) => [key, null]),
);

/** Methods of Range that change the sheet. */
export const rangeEdits: Readonly<Record<string, Method>> = {
  Clear: (target, applyTo) => clear(target, String(applyTo ?? "All")),
  Insert: (target, direction) => insert(target, direction),
  Delete: (target, direction) => remove(target, direction),
  Merge: ({ sheet, box }, across) => {
    requirePermission(sheet, "allowFormatCells");
    sheet.layout.merge(box, across === true);
  },
  Unmerge: ({ sheet, box }) => {
    requirePermission(sheet, "allowFormatCells");
    sheet.layout.unmerge(box);
  },
  Select: ({ model, sheet, box }) => select(model, sheet, box),
  Calculate: ({ model }) => model.workbook.recalculate(),
  // The client sends this first when it splits an array of more than 1,500 cells into several requests.
  _ValidateArraySize: ({ box }, rows, columns) => {
    if (box.rows === number(rows) && box.columns === number(columns)) return null;
    throw new HostError(
      "InvalidArgument",
      `${String(rows)} × ${String(columns)} values for ${box.rows} × ${box.columns} cells`,
    );
  },
};

function clear(target: RangeTarget, applyTo: string): void {
  const { model, sheet, box } = target;
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) requireUnlocked(target);
  else requirePermission(sheet, "allowFormatCells");
  const before = firstValue(model, sheet, box);
  if (contents) forEachStoredIn(target, (row, column) => sheet.cells.setContent(row, column, null));
  if (formats) {
    sheet.cells.patchStyle(box, noFormat);
    sheet.conditionalFormats.clear(box);
  }
  if (applyTo === "All") sheet.validations.clear(box);
  if (contents) fireChanged(target, "RangeEdited", before);
}

function forEachStoredIn({ sheet, box }: RangeTarget, visit: (row: number, column: number) => void): void {
  const found: [number, number][] = [];
  sheet.cells.forEachStored((row, column, hasContent) => {
    const isInside =
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    if (hasContent && isInside) found.push([row, column]);
  });
  for (const [row, column] of found) visit(row, column);
}

function insert(target: RangeTarget, direction: unknown): unknown {
  const { model, sheet, box } = target;
  const axis = wholeAxis(box, direction, { row: "Down", column: "Right" });
  requirePermission(sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  const [at, count] = axis === "row" ? [box.row, box.rows] : [box.column, box.columns];
  model.workbook.shift(sheet, { axis, at, count });
  fireChanged(target, axis === "row" ? "RowInserted" : "ColumnInserted", undefined);
  return rangeObject(model, sheet, box);
}

function remove(target: RangeTarget, direction: unknown): void {
  const { model, sheet, box } = target;
  const axis = wholeAxis(box, direction, { row: "Up", column: "Left" });
  requirePermission(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const [at, count] = axis === "row" ? [box.row, box.rows] : [box.column, box.columns];
  model.workbook.shift(sheet, { axis, at, count: -count });
  fireChanged(target, axis === "row" ? "RowDeleted" : "ColumnDeleted", undefined);
}

/** Whole rows or columns only; moving part of a sheet is left out, and said so. */
function wholeAxis(box: Box, direction: unknown, words: { row: string; column: string }): "row" | "column" {
  if (direction === words.row && box.columns === maxColumns) return "row";
  if (direction === words.column && box.rows === maxRows) return "column";
  throw new HostError("NotImplemented", "cells are inserted and deleted only as whole rows or columns");
}
