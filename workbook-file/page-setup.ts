import type ExcelJS from "exceljs";
import type { PageSnapshot } from "./snapshot";

/** Paper numbers of the file format (Windows DMPAPER codes). */
export const PAPER_CODES: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const inches = (points: number): number => points / 72;

function paperCode(paper: string): number {
  const code = PAPER_CODES[paper];
  if (code === undefined) throw new Error(`Unknown paper: ${paper}`);
  return code;
}

/** Fit to pages and scale exclude one another; a side that is not limited is 0 pages in a file. */
function zoom({ scale, fitToWidth, fitToHeight }: PageSnapshot["zoom"]): Partial<ExcelJS.PageSetup> {
  return fitToWidth === undefined && fitToHeight === undefined
    ? { fitToPage: false, scale: scale ?? 100 }
    : { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 };
}

/**
 * Page set-up for exceljs, without print area and titles: those are defined names (see defined-names.ts).
 *
 * @throws Error for a paper other than Letter, Legal, A3, A4, A5.
 */
export function pageSetup(page: PageSnapshot): Partial<ExcelJS.PageSetup> {
  const { left, right, top, bottom, header, footer } = page.margins;
  return {
    paperSize: paperCode(page.paper),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    },
    horizontalCentered: page.centerHorizontally,
    ...(page.firstPageNumber !== undefined && { firstPageNumber: page.firstPageNumber }),
    ...zoom(page.zoom),
  };
}

/** Header in the centre. A first page that differs and has no text of its own is blank. */
export function headerFooter(page: PageSnapshot): Partial<ExcelJS.HeaderFooter> {
  const first = page.firstPageCenterHeader;
  return {
    ...(page.centerHeader && { oddHeader: `&C${page.centerHeader}` }),
    ...(first !== undefined && { differentFirst: true }),
    ...(first && { firstHeader: `&C${first}` }),
  };
}
