/** A list as lines of cells: what may be changed line by line or column by column before it becomes a file. */
import type { Merge, RawCell } from "../../src/dossiers/read/raw-table";

/** A row of a list with something wrong in it. */
export type Fault = "duplicate" | "impossible_date" | "unknown_status" | "treacherous_text";

/** What a line is: a fault of the world must know where the dossiers stand. */
export type LineKind = "title" | "head" | "dossier" | "other";

/** A merged cell that begins in its line; `down` lines below belong to it. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly down: number;
}

export interface Line {
  readonly kind: LineKind;
  readonly cells: readonly RawCell[];
  readonly spans: readonly Span[];
  readonly fault?: Fault;
}

/** What a column says, for faults that are of one column. */
export type Said = "code" | "field" | "procedure" | "received" | "finished" | "status" | "channel";

export interface ListGrid {
  readonly lines: readonly Line[];
  readonly columns: Readonly<Record<Said, number>>;
  /** Columns that hold dates. */
  readonly dateColumns: readonly number[];
}

/** The rows of one sheet. */
export interface Grid {
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly Merge[];
  readonly dateColumns: readonly number[];
  /** 1-based row of each faulty dossier, by fault. */
  readonly faults: readonly { readonly row: number; readonly fault: Fault }[];
}

export const line = (kind: LineKind, cells: readonly RawCell[], spans: readonly Span[] = []): Line => ({
  kind,
  cells,
  spans,
});

/** The rows as a sheet holds them. */
export function gridOf({ lines, dateColumns }: Pick<ListGrid, "lines" | "dateColumns">): Grid {
  return {
    rows: lines.map(({ cells }) => cells),
    merges: lines.flatMap(({ spans }, top) =>
      spans.map(({ left, right, down }) => ({
        top,
        left,
        bottom: Math.min(top + down, lines.length - 1),
        right,
      })),
    ),
    dateColumns,
    faults: lines.flatMap(({ fault }, index) => (fault === undefined ? [] : [{ row: index + 1, fault }])),
  };
}

/** Widest line. */
export const widthOf = ({ lines }: Pick<ListGrid, "lines">): number =>
  Math.max(1, ...lines.map(({ cells }) => cells.length));

const placeOf = (column: number, order: readonly number[]): number => order.indexOf(column);

/** A merged cell's text stands at its left end. */
function inOrder({ cells, spans }: Line, order: readonly number[]): readonly RawCell[] {
  const moved = order.map((at) => cells[at] ?? null);
  for (const { left, right } of spans) {
    const places = order.flatMap((at, place) => (at >= left && at <= right ? [place] : []));
    if (right === left || places.length === 0) continue;
    for (const place of places) moved[place] = null;
    moved[Math.min(...places)] = cells[left] ?? null;
  }
  return moved;
}

/**
 * The columns in another order; those that are not named are left out.
 *
 * @param order by new place, the old one.
 */
export function reordered(grid: ListGrid, order: readonly number[]): ListGrid {
  const lines = grid.lines.map((each): Line => ({
    ...each,
    // A title stands where it stood.
    cells: each.kind === "title" ? each.cells : inOrder(each, order),
    spans: each.spans.flatMap(({ left, right, down }): Span[] => {
      if (each.kind === "title") return [{ left: 0, right: order.length - 1, down }];
      const places = order.flatMap((at, place) => (at >= left && at <= right ? [place] : []));
      return places.length === 0 ? [] : [{ left: Math.min(...places), right: Math.max(...places), down }];
    }),
  }));
  const columns = Object.fromEntries(
    Object.entries(grid.columns).map(([said, at]) => [said, placeOf(at, order)]),
  ) as Record<Said, number>;
  const dateColumns = grid.dateColumns.map((at) => placeOf(at, order)).filter((at) => at !== -1);
  return { lines, columns, dateColumns };
}

/** A column in front of the others; its head goes over all rows of the head. */
export function withColumn(grid: ListGrid, head: string, cell: (dossier: number) => RawCell): ListGrid {
  let dossier = 0;
  const lines = grid.lines.map((each, index): Line => {
    const spans = each.spans.map((span) => ({ ...span, left: span.left + 1, right: span.right + 1 }));
    if (each.kind === "title") return { ...each, spans: each.spans };
    if (each.kind === "dossier") {
      dossier += 1;
      return { ...each, cells: [cell(dossier), ...each.cells], spans };
    }
    if (each.kind !== "head" || grid.lines[index - 1]?.kind === "head") {
      return { ...each, cells: [null, ...each.cells], spans };
    }
    const isTall = grid.lines[index + 1]?.kind === "head";
    const own = isTall ? [{ left: 0, right: 0, down: 1 }] : [];
    return { ...each, cells: [head, ...each.cells], spans: [...own, ...spans] };
  });
  const columns = Object.fromEntries(
    Object.entries(grid.columns).map(([said, at]) => [said, at === -1 ? -1 : at + 1]),
  ) as Record<Said, number>;
  return { lines, columns, dateColumns: grid.dateColumns.map((at) => at + 1) };
}

/** Other cells in one column of the dossiers. */
export function withCells(
  grid: ListGrid,
  column: number,
  change: (cell: RawCell, dossier: number) => RawCell,
): ListGrid {
  let dossier = 0;
  const lines = grid.lines.map((each): Line => {
    if (each.kind !== "dossier" || column === -1) return each;
    dossier += 1;
    const cells = [...each.cells];
    cells[column] = change(cells[column] ?? null, dossier);
    return { ...each, cells };
  });
  return { ...grid, lines };
}

/** Every text changed, in lines of some kinds. */
export function withTexts(
  grid: ListGrid,
  kinds: readonly LineKind[],
  change: (text: string) => string,
): ListGrid {
  const lines = grid.lines.map((each): Line =>
    kinds.includes(each.kind)
      ? { ...each, cells: each.cells.map((cell) => (typeof cell === "string" ? change(cell) : cell)) }
      : each,
  );
  return { ...grid, lines };
}

/** Lines put in behind some of the lines. */
export function withLines(
  grid: ListGrid,
  behind: (line: Line, index: number, dossier: number) => readonly Line[],
): ListGrid {
  let dossier = 0;
  const lines = grid.lines.flatMap((each, index) => {
    if (each.kind === "dossier") dossier += 1;
    return [each, ...behind(each, index, dossier)];
  });
  return { ...grid, lines };
}
