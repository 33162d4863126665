/** The report as a printable sheet: values only, in the form of NĐ 30/2020/NĐ-CP, Phụ lục I. */
import { FONT, SIZES } from "../../report/document/decree-30";
import type { ReportDocument } from "../../report/document/document";
import { cellAddress, columnName, rangeAddress } from "../address";
import type { CellContent, PageSetup, SheetPlan, StyledRange } from "../sheet-plan";
import { blockRows } from "./body-rows";
import { edgeAt, edgesOf, widthsBetween } from "./column-edges";
import { layOut, type Parts } from "./lay-out";
import { letterheadRows } from "./letterhead-rows";
import { FRAMES, PAGE_MARGINS, PAGE_STYLE, type Frame } from "./sheet-page";
import type { PageRow } from "./page-row";
import { placeRemark, REMARK_WIDTH } from "./remark";
import { signatureRows } from "./signature-rows";
import { rowMark } from "./row-marks";
import { REPORT_NAME } from "../sheet-marks";

/** Value of the name that tells a report sheet. */
const LAYOUT_VERSION = "=1";

/** Defined name of the first cell of the hidden column of marks. */
export const MARK_COLUMN_NAME = "tthc_dau_dong";

const MARK_COLUMN_WIDTH = 40;

export interface ReportSheetOptions {
  /** Name of the sheet. */
  readonly name: string;
  /** A word to the officer beside the report, outside the print: "Còn 2 lỗi chưa sửa khi lập báo cáo". */
  readonly remark?: string;
}

const partsOf = (document: ReportDocument, frame: Frame): Parts => ({
  head: letterheadRows(document, frame),
  body: document.blocks.flatMap((block) => blockRows(block, frame)),
  signature: signatureRows(document, frame),
});

interface Placed {
  readonly grid: CellContent[][];
  readonly styles: StyledRange[];
  readonly merges: string[];
}

/** Cells at their rows and columns; a text over several of them is merged, a ruled line is not. */
function placeCells(rows: readonly PageRow[], edges: readonly number[]): Placed {
  const columnCount = edges.length - 1;
  const grid = rows.map(() => new Array<CellContent>(columnCount).fill(null));
  const styles: StyledRange[] = [
    { range: rangeAddress(0, 0, rows.length - 1, columnCount - 1), style: PAGE_STYLE },
  ];
  const merges: string[] = [];
  rows.forEach((row, top) => {
    for (const cell of row.cells) {
      const left = edgeAt(edges, cell.from);
      const right = edgeAt(edges, cell.to) - 1;
      const bottom = top + (cell.rowSpan ?? 1) - 1;
      const range = rangeAddress(top, left, bottom, right);
      styles.push({ range, style: cell.style });
      if (cell.isRule) continue;
      if (right > left || bottom > top) merges.push(range);
      if (cell.text !== "") (grid[top] as CellContent[])[left] = cell.text;
    }
  });
  return { grid, styles, merges };
}

/** The number of the page stands in the middle of the top margin, not on page 1 (item 14). */
function pageSetup(
  orientation: Frame["orientation"],
  printArea: string,
  starts: readonly number[],
): PageSetup {
  return {
    orientation,
    margins: PAGE_MARGINS,
    printArea,
    centerHeader: `&"${FONT},Regular"&${SIZES.body}&P`,
    firstPageBlank: true,
    firstPageNumber: 1,
    pageBreaksBefore: starts.map((row) => row + 1),
  };
}

/**
 * The plan of a report sheet.
 *
 * Columns A on hold the page, the next one the remark, the last one, hidden, a mark for each row (see row-marks.ts).
 * The sheet is not protected: officers edit the words.
 *
 * @example planReportSheet(document, { name: "Báo cáo 4-2026" }).page.printArea //=> "A1:M112"
 */
export function planReportSheet(
  document: ReportDocument,
  { name, remark = "" }: ReportSheetOptions,
): SheetPlan {
  const frame = FRAMES[document.orientation ?? "portrait"];
  const { rows, starts } = layOut(partsOf(document, frame), frame);
  const edges = edgesOf(
    rows.flatMap((row) => row.cells),
    frame.width,
  );
  const widths = widthsBetween(edges);
  const { grid, styles, merges } = placeCells(rows, edges);
  const heights = rows.map((row) => row.height);
  const beside = placeRemark(remark, widths.length, heights);
  const cells = grid.map((row, index) => {
    const texts = [...row, index === 0 && remark !== "" ? remark : null];
    return [...texts, rowMark(texts) || null];
  });
  return {
    name,
    showGridlines: false,
    grid: cells,
    columnWidths: [...widths, REMARK_WIDTH, MARK_COLUMN_WIDTH],
    hiddenColumns: [widths.length + 1],
    rowHeights: heights,
    styles: [...styles, ...beside.styles],
    merges: [...merges, ...beside.merges],
    names: [
      { name: REPORT_NAME, refersTo: LAYOUT_VERSION },
      { name: MARK_COLUMN_NAME, refersTo: cellAddress(0, widths.length + 1) },
    ],
    validations: [],
    highlights: [],
    freezeRows: 0,
    page: pageSetup(frame.orientation, `A1:${columnName(widths.length - 1)}${rows.length}`, starts),
    isProtected: false,
    selection: "A1",
  };
}
