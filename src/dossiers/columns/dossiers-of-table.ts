/** Dossiers of cells that are at hand already: a range of a sheet, a table given to a custom function. */
import type { DossierList } from "../dossier";
import { tableOf, type RawCell } from "../read/raw-table";
import { applyMapping } from "./apply-mapping";
import { proposeMapping } from "./column-mapping";

function rawCell(value: unknown): RawCell {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * The dossiers of a table whose head is among its first rows, by the heads alone: nobody is asked.
 *
 * @param cells raw values, row by row: text, numbers (dates as Excel's day numbers), booleans, blanks; a 0 among dates
 * is a blank, as Excel hands an empty cell to a function.
 * @returns null where no head of a dossier list is found.
 *
 * @example
 * dossiersOfTable([["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả"], ["H21-1", 46113, 46120]])?.dossiers.length //=> 1
 */
export function dossiersOfTable(
  cells: readonly (readonly unknown[])[],
): Pick<DossierList, "dossiers" | "problems"> | null {
  const table = tableOf(
    cells.map((row) => row.map(rawCell)),
    { file: "" },
  );
  const proposal = proposeMapping(table);
  return proposal === null ? null : applyMapping(table, proposal.head, proposal.mapping);
}
