/**
 * Lays rows out on pages. Excel breaks pages between any two rows; here headings stay with their text, table heads
 * come again, the signature stays whole, and a paragraph may run over with two lines on either side.
 */
import type { PageRow } from "./page-row";

export interface Pages {
  readonly rows: readonly PageRow[];
  /** Zero-based indexes of the rows that begin a page, without the first page's. */
  readonly starts: readonly number[];
}

/** Points that rows take together. */
export const heightOfRows = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, row) => sum + row.height, 0);

/** The rows that must stand together, from the start: up to the first that may end a page. */
function takeGroup(queue: readonly PageRow[]): readonly PageRow[] {
  const end = queue.findIndex((row) => !row.keepWithNext);
  return end === -1 ? queue : queue.slice(0, end + 1);
}

const heightAbove = ([first]: readonly PageRow[]): number => heightOfRows(first?.repeatedAbove ?? []);

/** Room below a table, which no page begins with. */
const isRoom = ([row, ...others]: readonly PageRow[]): boolean =>
  row?.cells.length === 0 && others.length === 0;

/** The rows on pages of a given height; a group of rows that is taller than a page is broken where it must be. */
export function paginate(rows: readonly PageRow[], pageHeight: number): Pages {
  const placed: PageRow[] = [];
  const starts: number[] = [];
  let used = 0;
  /** How much of that is the head of a table that goes on. */
  let repeated = 0;
  let queue = rows;

  const place = (group: readonly PageRow[]): void => {
    placed.push(...group);
    used += heightOfRows(group);
  };
  const turnPage = (): void => {
    starts.push(placed.length);
    used = 0;
    place(queue[0]?.repeatedAbove ?? []);
    repeated = used;
  };

  while (queue.length > 0) {
    const group = takeGroup(queue);
    const room = pageHeight - used;
    const heads = group.slice(0, -1);
    const last = group[group.length - 1] as PageRow;
    const isFitting = heightOfRows(group) <= room;
    const parts = isFitting ? undefined : last.split?.(room - heightOfRows(heads));
    if (isFitting) {
      place(group);
      queue = queue.slice(group.length);
    } else if (isRoom(group)) {
      queue = queue.slice(1);
    } else if (parts !== undefined) {
      place([...heads, parts[0]]);
      queue = [parts[1], ...queue.slice(group.length)];
      turnPage();
    } else if (used > repeated && heightOfRows(group) + heightAbove(queue) <= pageHeight) {
      turnPage();
    } else {
      const first = queue[0] as PageRow;
      if (used > repeated && first.height > room) turnPage();
      place([first]);
      queue = queue.slice(1);
    }
  }
  return { rows: placed, starts };
}
