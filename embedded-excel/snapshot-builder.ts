import type { CellSnapshot, PageSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook-file";
import { formatAbsolute, formatAddress } from "./workbook/address";
import type { PageSetupState } from "./workbook/sheet-page";
import type { Sheet } from "./workbook/sheet";
import type { EmbeddedWorkbook } from "./workbook/workbook";

/** The state of the workbook as plain data, as it stands after the last recalculation. */
export function takeSnapshot(workbook: EmbeddedWorkbook): WorkbookSnapshot {
  const properties = [...workbook.customProperties.values()];
  return {
    activeSheet: workbook.active.name,
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet)),
    names: workbook.names.snapshot(),
    customProperties: Object.fromEntries(properties.map(({ key, value }) => [key, String(value)])),
    isStructureProtected: workbook.structureProtection !== null,
  };
}

export function sheetSnapshot(workbook: EmbeddedWorkbook, sheet: Sheet): SheetSnapshot {
  const { layout } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: layout.tabColor,
    showGridlines: layout.showGridlines,
    cells: cellSnapshots(workbook, sheet),
    merges: layout.merges().map(formatAddress),
    columnWidths: layout.customWidths(),
    hiddenColumns: layout.hiddenColumns(),
    rowHeights: layout.customHeights(),
    hiddenRows: layout.hiddenRows(),
    names: workbook.namesOf(sheet).snapshot(),
    conditionalFormats: sheet.conditionalFormats.snapshot(),
    validations: sheet.validations.snapshot(),
    frozen: layout.frozen(),
    isProtected: sheet.protection !== null,
    page: pageSnapshot(sheet.page),
    ...(sheet.charts.all.length > 0 && { charts: sheet.charts.snapshot() }),
  };
}

function cellSnapshots(workbook: EmbeddedWorkbook, sheet: Sheet): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  sheet.cells.forEachStored((row, column, hasContent) => {
    const style = sheet.cells.style(row, column);
    if (!hasContent && Object.keys(style).length === 0) return;
    const formula = workbook.formulas.ofCell(sheet, row, column);
    cells.push({
      row,
      column,
      value: sheet.cells.value(row, column),
      ...(formula !== undefined && { formula }),
      style,
    });
  });
  return cells;
}

function pageSnapshot(page: PageSetupState): PageSnapshot {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  // Excel passes over the breaks of a sheet that is fitted to pages; LibreOffice, which prints our files, would keep them.
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const firstPageDiffers =
    page.headersFooters === "FirstAndDefault" || page.headersFooters === "FirstOddAndEven";
  return {
    paper: page.paperSize,
    orientation: page.orientation,
    margins: { ...page.margins },
    ...(page.printArea && { printArea: formatAddress(page.printArea) }),
    ...(page.titleRows && { titleRows: formatAbsolute(page.titleRows) }),
    centerHeader: page.texts.default.CenterHeader ?? "",
    ...(firstPageDiffers && { firstPageCenterHeader: page.texts.first.CenterHeader ?? "" }),
    zoom: {
      ...(scale !== undefined && { scale }),
      ...(horizontalFitToPages !== undefined && { fitToWidth: horizontalFitToPages }),
      ...(verticalFitToPages !== undefined && { fitToHeight: verticalFitToPages }),
    },
    centerHorizontally: page.centerHorizontally,
    ...(page.firstPageNumber !== "" && { firstPageNumber: page.firstPageNumber }),
    rowBreaks: isFitted ? [] : page.rowBreaks.map((row) => row + 1),
  };
}
