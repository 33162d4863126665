/** The pages of a report: head, body and signature, with a last page that is worth its paper. */
import { fillPages } from "./fill-pages";
import type { PageRow } from "./page-row";
import { paginate, type Pages } from "./paginate";
import type { Frame } from "./sheet-page";

export interface Parts {
  readonly head: readonly PageRow[];
  readonly body: readonly PageRow[];
  readonly signature: readonly PageRow[];
}

const isEmpty = ({ cells }: PageRow): boolean => cells.length === 0;

const kept = (row: PageRow): PageRow => ({ ...row, keepWithNext: true });

/** Index of the last row with text before `end`; −1 where there is none. */
function lastText(rows: readonly PageRow[], end = rows.length): number {
  for (let index = end - 1; index >= 0; index -= 1) if (!isEmpty(rows[index]!)) return index;
  return -1;
}

/** The rows from `from` on stay with what follows them. */
const keepFrom = (rows: readonly PageRow[], from: number): PageRow[] =>
  rows.map((row, index) => (index >= from ? kept(row) : row));

/** A part of a paragraph that goes over to the next page leaves it this much shorter at least: two lines. */
const OVER = 36;

/**
 * The body with more to go along with the signature than the closing sentence: the row above it, or of a paragraph of
 * many lines its end.
 */
function withMore(body: readonly PageRow[]): PageRow[] | undefined {
  const above = lastText(body, lastText(body));
  const row = body[above];
  if (row === undefined) return undefined;
  const parts = row.split?.(row.height - OVER);
  if (parts === undefined) return keepFrom(body, above);
  return [...body.slice(0, above), parts[0], kept(parts[1]), ...keepFrom(body.slice(above + 1), 0)];
}

/** The rows of the last page above the signature. */
function restOnLastPage({ rows, starts }: Pages, signature: readonly PageRow[]): readonly PageRow[] {
  return rows
    .slice(starts[starts.length - 1] ?? 0, rows.length - signature.length)
    .filter((row) => !isEmpty(row));
}

/**
 * The pages of a report. The closing sentence goes with the signature; where the two would have a page to themselves,
 * what stands above goes with them, as long as that makes no page more.
 */
export function layOut({ head, body, signature }: Parts, frame: Frame): Pages {
  const pagesOf = (rows: readonly PageRow[]): Pages =>
    paginate([...head, ...keepFrom(rows, lastText(rows)), ...signature], frame.height);
  const plain = pagesOf(body);
  const isLonely = plain.starts.length > 0 && restOnLastPage(plain, signature).length <= 1;
  const more = isLonely ? withMore(body) : undefined;
  const fuller = more === undefined ? plain : pagesOf(more);
  const best = fuller.starts.length === plain.starts.length ? fuller : plain;
  return fillPages(best, { height: frame.height, paper: frame.paper });
}
