import type { PageSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook-file";
import { parseAddress } from "./workbook/address";
import type { Content } from "./workbook/sheet-cells";
import type { CellSnapshot, ConditionalFormatSnapshot, NameSnapshot } from "../workbook-file";
import type { Names } from "./workbook/names";
import type { PageSetupState } from "./workbook/sheet-page";
import type { Sheet } from "./workbook/sheet";
import type { EmbeddedWorkbook } from "./workbook/workbook";

/** Makes an untouched workbook the one of the snapshot, as opening a file does. Calculation starts by itself. */
export function restoreSnapshot(snapshot: WorkbookSnapshot, workbook: EmbeddedWorkbook): void {
  const placeholders = workbook.sheets;
  placeholders.forEach((sheet, index) => workbook.rename(sheet, `~${index}`));
  const made = snapshot.sheets.map((sheet) => [workbook.add(sheet.name), sheet] as const);
  // Before there are formulas: each would be looked at for what is deleted.
  for (const sheet of placeholders) workbook.remove(sheet);
  // Formulas look their names up while they are written, on whatever sheet these stand.
  restoreNames(workbook.names, snapshot.names);
  for (const [sheet, wanted] of made) restoreNames(workbook.namesOf(sheet), wanted.names);
  for (const [sheet, wanted] of made) restoreSheet(workbook, sheet, wanted);
  const active = workbook.find(snapshot.activeSheet) ?? made[0]?.[0];
  if (active) workbook.activate(active);
  for (const [sheet, { visibility }] of made) {
    if (visibility !== "Visible") workbook.setVisibility(sheet, visibility);
  }
  for (const [key, value] of Object.entries(snapshot.customProperties))
    workbook.customProperties.set(key.toUpperCase(), { key, value });
  workbook.structureProtection = snapshot.isStructureProtected ? {} : null;
}

/** Adds names to a scope. */
export function restoreNames(names: Names, wanted: readonly NameSnapshot[]): void {
  for (const { name, formula, visible } of wanted) {
    const { id } = names.add(name, formula);
    if (!visible) names.change(id, { hidden: true });
  }
}

/** Puts all that a snapshot holds of a sheet, but its names, into an empty one. */
export function restoreSheet(workbook: EmbeddedWorkbook, sheet: Sheet, wanted: SheetSnapshot): void {
  for (const cell of wanted.cells) restoreCell(workbook, sheet, cell);
  restoreLayout(sheet, wanted);
  // A new format comes first.
  for (const format of [...wanted.conditionalFormats].reverse()) restoreFormat(sheet, format);
  for (const { range, rule, ignoreBlanks, error, prompt } of wanted.validations) {
    Object.assign(sheet.validations.edit(parseAddress(range)), {
      rule,
      ignoreBlanks,
      errorAlert: { title: error.title, message: error.message, style: error.style, showAlert: error.show },
      prompt: { title: prompt.title, message: prompt.message, showPrompt: prompt.show },
    });
  }
  restorePage(sheet.page, wanted.page);
  sheet.charts.restore(wanted.charts ?? []);
  sheet.protection = wanted.isProtected ? { options: {} } : null;
}

function restoreCell(
  workbook: EmbeddedWorkbook,
  sheet: Sheet,
  { row, column, value, formula, style }: CellSnapshot,
): void {
  if (Object.keys(style).length > 0) sheet.cells.patchStyle({ row, column, rows: 1, columns: 1 }, style);
  const content: Content =
    formula === undefined ? value : { formula: workbook.formulas.forUniver(sheet, formula) };
  if (content !== null) sheet.cells.setContent(row, column, content);
}

function restoreLayout({ layout }: Sheet, wanted: SheetSnapshot): void {
  const rowAt = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  const columnAt = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
  for (const [column, points] of Object.entries(wanted.columnWidths))
    layout.setColumnWidths(columnAt(Number(column)), points);
  for (const [row, points] of Object.entries(wanted.rowHeights))
    layout.setRowHeights(rowAt(Number(row)), points);
  for (const column of wanted.hiddenColumns) layout.setColumnsHidden(columnAt(column), true);
  for (const row of wanted.hiddenRows) layout.setRowsHidden(rowAt(row), true);
  for (const merge of wanted.merges) layout.merge(parseAddress(merge), false);
  layout.freeze(wanted.frozen.rows, wanted.frozen.columns);
  if (wanted.tabColor) layout.tabColor = wanted.tabColor;
  layout.showGridlines = wanted.showGridlines;
}

function restoreFormat(sheet: Sheet, { range, ...look }: ConditionalFormatSnapshot): void {
  const format = sheet.conditionalFormats.add(parseAddress(range));
  sheet.conditionalFormats.change(format, look);
}

function restorePage(page: PageSetupState, wanted: PageSnapshot): void {
  const { scale, fitToWidth, fitToHeight } = wanted.zoom;
  page.paperSize = wanted.paper;
  page.orientation = wanted.orientation;
  page.margins = { ...wanted.margins };
  page.printArea = wanted.printArea ? parseAddress(wanted.printArea) : null;
  page.titleRows = wanted.titleRows ? parseAddress(wanted.titleRows) : null;
  page.texts.default = wanted.centerHeader ? { CenterHeader: wanted.centerHeader } : {};
  if (wanted.firstPageCenterHeader !== undefined) {
    page.headersFooters = "FirstAndDefault";
    page.texts.first = wanted.firstPageCenterHeader ? { CenterHeader: wanted.firstPageCenterHeader } : {};
  }
  page.zoom = {
    ...(scale !== undefined && { scale }),
    ...(fitToWidth !== undefined && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight !== undefined && { verticalFitToPages: fitToHeight }),
  };
  page.centerHorizontally = wanted.centerHorizontally;
  page.firstPageNumber = wanted.firstPageNumber ?? "";
  page.rowBreaks = wanted.rowBreaks.map((row) => row - 1);
}
