/** The head of a table as cells that cover columns and lines: titles under shared titles. */
import type { Table } from "./document";

export interface HeadCell {
  readonly text: string;
  /** Zero-based line of the head, and how many it covers. */
  readonly line: number;
  readonly lines: number;
  /** First column, and how many it covers. */
  readonly column: number;
  readonly columns: number;
}

/**
 * The cells of a head, from the top line down and from left to right. A title without others above it covers all
 * lines; neighbours under the same titles share them.
 *
 * @example headCells([{ title: "STT", … }, { title: "Quá hạn", under: ["Đã giải quyết"], … }])
 *   //=> [{ text: "STT", line: 0, lines: 2, column: 0, columns: 1 },
 *   //    { text: "Đã giải quyết", line: 0, lines: 1, column: 1, columns: 1 },
 *   //    { text: "Quá hạn", line: 1, lines: 1, column: 1, columns: 1 }]
 */
export function headCells(columns: Table["columns"]): HeadCell[] {
  const depth = headDepth(columns);
  const paths = columns.map(({ under = [], title }) => [...under, title]);
  const sharesUpTo = (line: number, a: number, b: number): boolean =>
    Array.from({ length: line + 1 }, (_, index) => index).every(
      (index) => index < paths[b]!.length - 1 && paths[a]![index] === paths[b]![index],
    );
  const cells: HeadCell[] = [];
  for (let line = 0; line < depth; line += 1) {
    for (let column = 0; column < columns.length;) {
      const path = paths[column]!;
      const isLeaf = line === path.length - 1;
      let end = column + 1;
      if (!isLeaf) while (end < columns.length && sharesUpTo(line, column, end)) end += 1;
      const text = path[line];
      if (text !== undefined) {
        cells.push({ text, line, lines: isLeaf ? depth - line : 1, column, columns: end - column });
      }
      column = end;
    }
  }
  return cells;
}

/** How many lines of titles a head has. */
export function headDepth(columns: Table["columns"]): number {
  return Math.max(1, ...columns.map(({ under = [] }) => under.length + 1));
}
