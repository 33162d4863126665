/** The pages that a sheet is printed on, as the sheet's own page set-up says. */
import { boxOf, type Box } from "../on-files/boxes";
import type { OpenSheet, OpenWorkbook } from "../open-file/open-workbook";
import { LAST } from "../open-file/range-target";
import { h, type Element } from "../taskpane/view/element";
import { cellsTable, shownBox, visibleColumns, widthOf } from "./sheet-cells";

/** A4 in points. */
const A4 = { short: 595.28, long: 841.89 };

export interface PrintedSheet {
  readonly isLandscape: boolean;
  readonly pages: readonly Element[];
  /** Margins of the paper that the browser keeps: pages of our own keep theirs themselves. */
  readonly margin: string;
}

export function printedSheet(book: OpenWorkbook, sheet: OpenSheet): PrintedSheet {
  const { page } = sheet;
  const isLandscape = page.orientation === "Landscape";
  const all = page.printArea === undefined ? shownBox(book, sheet) : boxOf(page.printArea, LAST);
  const { top, right, bottom, left } = page.margins;
  if (page.rowBreaks.length > 0 || page.zoom.fitToWidth === undefined) {
    return { isLandscape, margin: "0", pages: ownPages(book, sheet, all) };
  }
  const width = visibleColumns(sheet, all).reduce((total, column) => total + widthOf(sheet, column), 0);
  const room = (isLandscape ? A4.long : A4.short) - left - right;
  const zoom = Math.min(1, room / width);
  return {
    isLandscape,
    margin: [top, right, bottom, left].map((points) => `${points}pt`).join(" "),
    pages: [
      h(
        "div",
        { style: `zoom:${zoom.toFixed(4)}` },
        cellsTable({ book, sheet, box: all }, headRows(sheet, all)),
      ),
    ],
  };
}

/** Rows that repeat on each page, where they are the first that are printed. */
function headRows({ page: { titleRows } }: OpenSheet, all: Box): number {
  if (titleRows === undefined) return 0;
  const { top, bottom } = boxOf(titleRows.replace(/\$/g, ""), LAST);
  return top <= all.top ? Math.max(0, bottom - all.top + 1) : 0;
}

function ownPages(book: OpenWorkbook, sheet: OpenSheet, all: Box): Element[] {
  const { page } = sheet;
  const starts = [
    all.top,
    ...page.rowBreaks.map((row) => row - 1).filter((row) => row > all.top && row <= all.bottom),
  ];
  const size = page.orientation === "Landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const { top, right, bottom, left, header } = page.margins;
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? all.bottom + 1) - 1;
    const number = (page.firstPageNumber ?? 1) + index;
    return h(
      "div",
      {
        class: "own-page",
        // A hair less than the paper: rounding must not make a page of its own.
        style: `width:${size[0]}pt;height:${size[1]! - 1}pt;padding:${top}pt ${right}pt ${bottom}pt ${left}pt`,
      },
      h("p", { class: "page-head", style: `top:${header}pt` }, headText(sheet, index === 0, number)),
      cellsTable({ book, sheet, box: { ...all, top: start, bottom: end } }),
    );
  });
}

/** The header without Excel's marks for fonts and sizes, its page number filled in. */
function headText({ page }: OpenSheet, isFirst: boolean, number: number): string {
  const text =
    isFirst && page.firstPageCenterHeader !== undefined ? page.firstPageCenterHeader : page.centerHeader;
  return text
    .replace(/&"[^"]*"/g, "")
    .replace(/&\d+/g, "")
    .replace(/&P/g, String(number));
}
