/** Names and identity numbers of a few rows, read only when the officer asks for them: dossiers never hold them. */
import type { RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import type { ColumnMapping } from "./column-mapping";
import type { Head } from "./find-head";

/** What one personal column says of a dossier, under its own head. */
export type PersonalCell = readonly [head: string, text: string];

/**
 * Reader of the personal columns of a table; empty cells are left out.
 *
 * @returns by 1-based row, as a dossier names its own.
 * @example personalCells(table, head, mapping)(12) //=> [["Chủ hồ sơ", "…"], ["Số định danh", "…"]]
 */
export function personalCells(
  table: RawTable,
  { names }: Head,
  { columns }: ColumnMapping,
): (row: number) => readonly PersonalCell[] {
  const personal = columns.flatMap(({ kind }, at) =>
    kind === "personal" ? [{ at, head: names[at] || `Cột ${at + 1}` }] : [],
  );
  return (row) => {
    const cells = table.row(row - 1);
    return personal
      .map(({ at, head }): PersonalCell => [head, cellText(cells[at])])
      .filter(([, text]) => text !== "");
  };
}
