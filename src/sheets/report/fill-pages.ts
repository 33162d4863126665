/**
 * Makes the pages of the plan the pages that come by themselves. A page that ends early, because a heading goes with its
 * text, is filled with an empty row up to where the next row has no room: so its end holds where the breaks are passed
 * over too, as Excel does once somebody fits the sheet to pages.
 */
import { MAX_ROW_HEIGHT } from "../text-metrics";
import type { PageRow } from "./page-row";
import { heightOfRows, type Pages } from "./paginate";
import { floorToPixels } from "./sheet-page";

/** A printer may find this much more room on the paper than its size says. */
const MARGIN = 6;

/** Whether a cell of the page reaches over its end: a signature taller than a page, which no row may be put into. */
const reachesOver = (page: readonly PageRow[]): boolean =>
  page.some(({ cells }, index) => cells.some(({ rowSpan = 1 }) => index + rowSpan > page.length));

/** Empty rows of a height, each no taller than Excel allows. */
function emptyRows(height: number): PageRow[] {
  const rows: PageRow[] = [];
  for (let rest = height; rest > 0; rest -= MAX_ROW_HEIGHT) {
    rows.push({ height: Math.min(rest, MAX_ROW_HEIGHT), cells: [], keepWithNext: false });
  }
  return rows;
}

/**
 * The pages, each but the last filled so that its next row has no room on it.
 *
 * @param height what a page is filled up to at most, @param paper the height between the margins of the paper.
 * @example
 * fillPages({ rows: [tall, heading], starts: [1] }, { height: 716, paper: 728 }).rows //=> [tall, empty, heading]
 */
export function fillPages(
  { rows, starts }: Pages,
  { height, paper }: { readonly height: number; readonly paper: number },
): Pages {
  const edges = [0, ...starts, rows.length];
  const filled: PageRow[] = [];
  const newStarts: number[] = [];
  edges.slice(1).forEach((end, index) => {
    const page = rows.slice(edges[index], end);
    const next = rows[end];
    filled.push(...page);
    if (next === undefined) return;
    const wanted = Math.min(paper + MARGIN - next.height, height) - heightOfRows(page);
    if (!reachesOver(page)) filled.push(...emptyRows(floorToPixels(wanted)));
    newStarts.push(filled.length);
  });
  return { rows: filled, starts: newStarts };
}
