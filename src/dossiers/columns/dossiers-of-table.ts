/** Dossiers of cells that are at hand already: a range of a sheet, a table given to a custom function. */
import type { DossierList } from "../dossier";
import { tableOf, type RawCell } from "../read/raw-table";
import { applyMapping } from "./apply-mapping";
import type { ColumnKind } from "./column-kinds";
import { proposeMapping } from "./column-mapping";

/** What a table gives without its file and system being known. */
export interface DossiersOfTable extends Pick<DossierList, "dossiers" | "problems"> {
  /** What each column was taken for. */
  readonly kinds: readonly ColumnKind[];
}

/** Desktop Excel hands an empty cell over as 0 (office-js #4702); no column of a dossier list holds a true 0. */
function rawCell(value: unknown): RawCell {
  if (value === "" || value === 0 || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * The dossiers of a table whose head is among its first rows, by the heads alone: nobody is asked.
 *
 * @param cells raw values, row by row: text, numbers (dates as Excel's day numbers), booleans, blanks.
 * @returns null where no head of a dossier list is found.
 *
 * @example
 * dossiersOfTable([["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả"], ["H21-1", 46113, 46120]])?.dossiers.length //=> 1
 */
export function dossiersOfTable(cells: readonly (readonly unknown[])[]): DossiersOfTable | null {
  const table = tableOf(
    cells.map((row) => row.map(rawCell)),
    { file: "" },
  );
  const proposal = proposeMapping(table);
  if (proposal === null) return null;
  const { dossiers, problems } = applyMapping(table, proposal.head, proposal.mapping);
  return { dossiers, problems, kinds: proposal.columns.map(({ kind }) => kind) };
}
