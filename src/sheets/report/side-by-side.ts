/**
 * Two stacks of texts beside each other, each with lines of its own height, as in a letterhead or a signature. Rows
 * run through both, so a text covers as many rows as the ends of the texts beside it ask for.
 */
import { wholePixels } from "./sheet-page";
import type { PageCell, PageRow } from "./page-row";

export interface StackItem {
  readonly height: number;
  readonly cells: readonly PageCell[];
}

/** Ends closer than this are made one, so that no row is a sliver. */
const SAME_PLACE = 6;

/** Reads a stack from top to bottom and notes in which row each item began. */
class Cursor {
  private index = -1;
  private rest = 0;
  private start = 0;

  constructor(private readonly items: readonly StackItem[]) {
    this.next(0);
  }

  get left(): number {
    return this.index < this.items.length ? this.rest : Infinity;
  }

  /** Moves down by one row of `height`; answers the item that ends there, with the row of its beginning. */
  advance(
    row: number,
    height: number,
  ): { readonly cells: readonly PageCell[]; readonly start: number } | undefined {
    const item = this.items[this.index];
    if (item === undefined) return undefined;
    this.rest -= height;
    if (this.rest > 0) return undefined;
    const ended = { cells: item.cells, start: this.start };
    this.next(row + 1);
    return ended;
  }

  private next(row: number): void {
    this.index += 1;
    this.rest = wholePixels(this.items[this.index]?.height ?? 0);
    this.start = row;
  }
}

/** The rows of two stacks, kept together on one page. */
export function sideBySide(left: readonly StackItem[], right: readonly StackItem[]): PageRow[] {
  const cursors = [new Cursor(left), new Cursor(right)];
  const heights: number[] = [];
  const cells: PageCell[][] = [];
  for (;;) {
    const ends = cursors.map((cursor) => cursor.left).filter(Number.isFinite);
    if (ends.length === 0) break;
    const nearest = Math.min(...ends);
    const farthest = Math.max(...ends);
    const height = farthest - nearest < SAME_PLACE ? farthest : nearest;
    const row = heights.push(height) - 1;
    cells.push([]);
    for (const cursor of cursors) {
      const ended = cursor.advance(row, height);
      if (ended === undefined) continue;
      const rowSpan = row - ended.start + 1;
      cells[ended.start]?.push(...ended.cells.map((cell) => (cell.isRule ? cell : { ...cell, rowSpan })));
    }
  }
  return heights.map((height, row) => ({ height, cells: cells[row] ?? [], keepWithNext: true }));
}
