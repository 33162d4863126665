import { columnName } from "../../sheets/address";
import type { PageSetup } from "../../sheets/sheet-plan";

/**
 * Queues the page set-up of a sheet: A4, margins, print area, header. A sheet with pages of its own is
 * printed at 100 %, since its columns are as wide as the page; any other is fitted to one page wide.
 */
export function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  layout.headerMargin = page.margins.header;
  layout.footerMargin = page.margins.footer;
  // The zoom object has to be set whole (office-js #1860). Fitted to pages, Excel passes over manual page breaks.
  layout.zoom = zoomOf(page);
  layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.firstPageNumber !== undefined) layout.firstPageNumber = page.firstPageNumber;
  applyHeader(layout, page);
}

function zoomOf({ pageBreaksBefore, isOnePage }: PageSetup): Excel.PageLayoutZoomOptions {
  if (pageBreaksBefore !== undefined) return { scale: 100 };
  return { horizontalFitToPages: 1, ...(isOnePage === true && { verticalFitToPages: 1 }) };
}

/** Queues the places where a page ends before it is full. */
export function queuePageBreaks(sheet: Excel.Worksheet, page: PageSetup): void {
  for (const row of page.pageBreaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(`${columnName(0)}${row}`);
  }
}

function applyHeader(layout: Excel.PageLayout, { centerHeader, firstPageBlank }: PageSetup): void {
  if (centerHeader === undefined) return;
  const { headersFooters } = layout;
  headersFooters.state = firstPageBlank ? "FirstAndDefault" : "Default";
  headersFooters.defaultForAllPages.centerHeader = centerHeader;
  if (firstPageBlank) headersFooters.firstPage.centerHeader = "";
}
