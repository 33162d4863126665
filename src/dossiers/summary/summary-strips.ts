/** The parts of a sheet that blank columns part: tables beside each other have heads of their own. */
import { cellText } from "../columns/cell-text";
import type { RawTable } from "../read/raw-table";

/** Columns in which something stands; titles, alone in their row, belong to no column. */
function usedColumns(table: RawTable): boolean[] {
  const used: boolean[] = [];
  const use = (column: number): void => {
    while (used.length <= column) used.push(false);
    used[column] = true;
  };
  const titles = new Set<number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const filled = table.row(row).flatMap((cell, column) => (cellText(cell) === "" ? [] : [column]));
    if (filled.length < 2) titles.add(row);
    else filled.forEach(use);
  }
  for (const { top, left, right } of table.merges) {
    if (titles.has(top)) continue;
    for (let column = left; column <= right; column += 1) use(column);
  }
  return used;
}

/** The columns from `left` up to `right`; the rest of each row is blank. */
const strip = (table: RawTable, left: number, right: number): RawTable => ({
  ...table,
  row: (index) => table.row(index).map((cell, column) => (column < left || column > right ? null : cell)),
  merges: table.merges.filter((merge) => merge.left >= left && merge.right <= right),
});

/** The strips of a sheet, from left to right. */
export function stripsOf(table: RawTable): RawTable[] {
  const used = usedColumns(table);
  const strips: RawTable[] = [];
  let left: number | undefined;
  for (let column = 0; column <= used.length; column += 1) {
    if (used[column] === true) left ??= column;
    else if (left !== undefined) {
      strips.push(strip(table, left, column - 1));
      left = undefined;
    }
  }
  return strips;
}
