/** A hidden column of marks, which our report sheets carry to know later edits, is no part of a table. */
import { cellText } from "../columns/cell-text";
import type { RawTable } from "../read/raw-table";

const MARK = /^#[0-9a-z]{1,8}$/;
/** Fewer could be anything. */
const FEWEST_MARKS = 5;

/** The table with blanks where it has marks. */
export function withoutMarks(table: RawTable): RawTable {
  const columns = new Map<number, { marks: number; others: number }>();
  for (let row = 0; row < table.rowCount; row += 1) {
    table.row(row).forEach((cell, at) => {
      const text = cellText(cell);
      if (text === "") return;
      const seen = columns.get(at) ?? { marks: 0, others: 0 };
      columns.set(at, seen);
      if (MARK.test(text)) seen.marks += 1;
      else seen.others += 1;
    });
  }
  const marks = new Set(
    [...columns].flatMap(([at, seen]) => (seen.others === 0 && seen.marks >= FEWEST_MARKS ? [at] : [])),
  );
  if (marks.size === 0) return table;
  return { ...table, row: (index) => table.row(index).map((cell, at) => (marks.has(at) ? null : cell)) };
}
