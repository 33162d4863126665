/** Writes a SheetPlan to a sheet through Office.js: requests are only queued here, the caller syncs once. */
import { cellAddress, columnName, parseCell, rangeAddress, sheetOfReference } from "../../sheets/address";
import type { CellContent, CellStyle, Highlight, SheetPlan, Validation } from "../../sheets/sheet-plan";
import { alertStyle, HORIZONTAL, validationRule, VERTICAL } from "../../workbook/excel-words";
import { asCellText } from "./literal-text";

/** Queues all of a plan that holds something, see `dressSheet` for the rest. The sheet must be new and empty. */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  applyGrid(sheet, plan);
  applySizes(sheet, plan);
  for (const { range, style } of plan.styles) applyStyle(sheet.getRange(range), style);
  if (plan.autofitRows !== undefined) sheet.getRange(plan.autofitRows).format.autofitRows();
  // After the heights: to fit a row is to show it.
  hideRows(sheet, plan);
  for (const range of plan.merges) sheet.getRange(range).merge(false);
  for (const validation of plan.validations) applyValidation(sheet, validation);
  for (const highlight of plan.highlights) applyHighlight(sheet, highlight);
  for (const { name, refersTo } of plan.names) {
    addName(sheet, name, refersTo);
  }
  if (plan.isProtected) protect(sheet);
  if (plan.isHidden === true) sheet.visibility = "Hidden";
}

/**
 * Queues a name of a sheet.
 *
 * @param refersTo a constant "=1", the address of a cell of the sheet "D9", or a reference to another sheet, which is
 *   handed over as a range: in R1C1 notation Excel does not take it as a text (office-js #1831).
 */
export function addName(sheet: Excel.Worksheet, name: string, refersTo: string): void {
  const [elsewhere, cell] = [sheetOfReference(refersTo), parseCell(refersTo)];
  if (!refersTo.startsWith("=")) sheet.names.add(name, sheet.getRange(refersTo));
  else if (elsewhere === undefined || cell === undefined) sheet.names.add(name, refersTo);
  else {
    const { worksheets } = sheet.context.workbook;
    sheet.names.add(name, worksheets.getItem(elsewhere).getRange(cellAddress(cell.row, cell.column)));
  }
}

/** Locked cells keep formulas safe; officers may still insert rows and columns and change sizes. No password. */
function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowInsertRows: true,
    allowInsertColumns: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
    allowSort: true,
  });
}

function applyGrid(sheet: Excel.Worksheet, { grid }: SheetPlan): void {
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return;
  const contents = grid.map((row) => Array.from({ length: width }, (_, column) => asInput(row[column])));
  sheet.getRange(rangeAddress(0, 0, grid.length - 1, width - 1)).formulas = contents;
}

function asInput(content: CellContent | undefined): string | number {
  if (content === null || content === undefined) return "";
  if (typeof content === "number") return content;
  return typeof content === "string" ? asCellText(content) : content.formula;
}

/** Runs of equal neighbours as [value, first, last]: one request for each run instead of each row. */
function runsOf<T>(values: readonly T[]): [T, number, number][] {
  const runs: [T, number, number][] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] === value) last[2] = index;
    else runs.push([value, index, index]);
  });
  return runs;
}

function applySizes(sheet: Excel.Worksheet, { columnWidths, rowHeights, hiddenColumns }: SheetPlan): void {
  const columns = (first: number, last: number): Excel.Range =>
    sheet.getRange(`${columnName(first)}:${columnName(last)}`);
  for (const [width, first, last] of runsOf(columnWidths)) columns(first, last).format.columnWidth = width;
  for (const [height, first, last] of runsOf(rowHeights)) {
    if (height !== null) sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  }
  const isHidden = columnWidths.map((_, column) => hiddenColumns.includes(column));
  for (const [hidden, first, last] of runsOf(isHidden)) if (hidden) columns(first, last).columnHidden = true;
}

function hideRows(sheet: Excel.Worksheet, { hiddenRows = [] }: SheetPlan): void {
  const hidden = new Set(hiddenRows);
  const isHidden = Array.from({ length: Math.max(-1, ...hiddenRows) + 1 }, (_, row) => hidden.has(row));
  for (const [hides, first, last] of runsOf(isHidden)) {
    if (hides) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = true;
  }
}

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

/** Queues one style for a range. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  // A single value fills the whole range; the typings only know the 2-D form.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  applyFont(format.font, style.font);
  for (const edge of style.borders?.edges ?? []) {
    const border = format.borders.getItem(EDGES[edge]);
    border.style = "Continuous";
    border.color = style.borders!.color;
  }
}

function applyFont(target: Excel.RangeFont, font: CellStyle["font"]): void {
  if (font === undefined) return;
  if (font.name !== undefined) target.name = font.name;
  if (font.size !== undefined) target.size = font.size;
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.italic !== undefined) target.italic = font.italic;
  if (font.underline !== undefined) target.underline = font.underline ? "Single" : "None";
  if (font.color !== undefined) target.color = font.color;
}

function applyValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(validation.range);
  const { title, message } = validation;
  dataValidation.rule = validationRule(validation);
  dataValidation.errorAlert = { title, message, showAlert: true, style: alertStyle(validation) };
}

function applyHighlight(sheet: Excel.Worksheet, highlight: Highlight): void {
  const format = sheet.getRange(highlight.range).conditionalFormats.add("Custom");
  format.custom.rule.formula = highlight.formula;
  format.custom.format.fill.color = highlight.fill;
  format.custom.format.font.color = highlight.fontColor;
}
