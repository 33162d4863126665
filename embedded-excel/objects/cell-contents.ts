import { numfmt } from "@univerjs/core";

import { HostError } from "../protocol/host-error";
import type { CellValue } from "../../workbook-file";
import { forEachCell, formatAddress, type Box } from "../workbook/address";
import { apiNotation, parseText, type NumberNotation } from "../workbook/content";
import type { Sheet } from "../workbook/sheet";
import type { Model, RangeTarget } from "./model";
import { requireUnlocked } from "./protection-rules";

/** More cells than this in one answer are refused, as by Excel on the web. */
const maxCells = 5_000_000;

const errorTexts = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

/** One value for each cell, row by row. */
export function grid<T>(box: Box, cell: (row: number, column: number) => T): T[][] {
  if (box.rows * box.columns > maxCells) throw new HostError("RangeExceedsLimit", formatAddress(box));
  return Array.from({ length: box.rows }, (_row, i) =>
    Array.from({ length: box.columns }, (_column, j) => cell(box.row + i, box.column + j)),
  );
}

/** Runs `write` with the entry for each cell: of an array of the range's shape, or one value for all. Null skips. */
export function spread(
  box: Box,
  given: unknown,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  if (Array.isArray(given)) {
    const fits =
      given.length === box.rows && given.every((row) => Array.isArray(row) && row.length === box.columns);
    if (!fits)
      throw new HostError("InvalidArgument", `the array does not have the shape of ${formatAddress(box)}`);
  } else if (box.rows * box.columns > maxCells) {
    throw new HostError("RangeExceedsLimit", formatAddress(box));
  }
  const rows = given as readonly (readonly unknown[])[];
  forEachCell(box, (row, column) => {
    const entry = Array.isArray(given) ? rows[row - box.row]![column - box.column] : given;
    if (entry !== null && entry !== undefined) write(row, column, entry);
  });
}

/** Writes values or formulas as `range.values = …` does, and tells the handlers of onChanged. */
export function writeContents(target: RangeTarget, given: unknown): void {
  requireUnlocked(target);
  const { model, sheet, box } = target;
  const before = firstValue(model, sheet, box);
  spread(box, given, (row, column, entry) => writeCell(model, sheet, row, column, entry, apiNotation));
  fireChanged(target, "RangeEdited", before);
}

function writeCell(
  model: Model,
  sheet: Sheet,
  row: number,
  column: number,
  entry: unknown,
  notation: NumberNotation,
): void {
  if (typeof entry === "number" || typeof entry === "boolean")
    return sheet.cells.setContent(row, column, entry);
  if (typeof entry !== "string")
    throw new HostError("InvalidArgument", `a cell cannot hold ${JSON.stringify(entry)}`);
  const format = sheet.cells.style(row, column).numberFormat ?? "General";
  const { content, impliedFormat } = parseText(entry, format, notation);
  if (impliedFormat && format === "General") {
    sheet.cells.patchStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: impliedFormat });
  }
  const isFormula = typeof content === "object" && content !== null;
  sheet.cells.setContent(
    row,
    column,
    isFormula ? { formula: model.workbook.formulas.forUniver(sheet, content.formula) } : content,
  );
}

/** What `values` reads: "" for an empty cell. */
export function valueOf(sheet: Sheet, row: number, column: number): Exclude<CellValue, null> {
  return sheet.cells.value(row, column) ?? "";
}

/** What `formulas` reads: the formula, or the value of a constant. */
export function formulaOf(model: Model, sheet: Sheet, row: number, column: number): Exclude<CellValue, null> {
  return model.workbook.formulas.ofCell(sheet, row, column) ?? valueOf(sheet, row, column);
}

export function valueTypeOf(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return sheet.cells.formula(row, column) !== undefined && errorTexts.test(value) ? "Error" : "String";
}

/** What the cell shows, in the notation of vi-VN. */
export function textOf(sheet: Sheet, row: number, column: number): string {
  const value = valueOf(sheet, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = sheet.cells.style(row, column).numberFormat ?? "General";
  return String(numfmt.format(format, value, { locale: "vi-VN", throws: false }));
}

/** Tells the handlers of onChanged; as in Excel, only a change of one cell carries its values. */
export function fireChanged(target: RangeTarget, changeType: string, valueBefore: unknown): void {
  const { model, sheet, box } = target;
  if (!model.events.isHeard("changed", sheet.id)) return;
  const isSingle = box.rows === 1 && box.columns === 1;
  const values = isSingle &&
    changeType === "RangeEdited" && { valueBefore, valueAfter: firstValue(model, sheet, box) };
  model.events.fire("changed", sheet.id, {
    type: "WorksheetChanged",
    address: formatAddress(box),
    changeType,
    triggerSource: "ThisLocalAddin",
    ...values,
  });
}

/** The value before a change, read only when somebody will be told. */
export function firstValue(model: Model, sheet: Sheet, box: Box): unknown {
  const isWanted = box.rows === 1 && box.columns === 1 && model.events.isHeard("changed", sheet.id);
  return isWanted ? valueOf(sheet, box.row, box.column) : undefined;
}
