/** The argument that is a whole table of dossiers, with its head. */
import { dossiersOfTable } from "../dossiers/columns/dossiers-of-table";
import type { Dossier } from "../dossiers/dossier";
import { isBlank, type Parameter } from "./arguments";
import { invalidArgument } from "./function-error";

/** Columns without which nothing can be counted. */
const NEEDED = [
  ["received", "ngày tiếp nhận"],
  ["finished", "ngày có kết quả"],
] as const;

const isBlankRange = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every((row) => row.every((cell) => isBlank(cell) || cell === 0));

/**
 * The dossiers of a range with its head row; columns are recognised by their heads, in any order.
 *
 * @example
 * dossierTable("bang").read([["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"], ["H21-1", 46113, 46120, null]])
 * //=> one dossier, pending
 */
export function dossierTable(name: string): Parameter<readonly Dossier[]> {
  return {
    name,
    description: "Cả bảng hồ sơ, kể cả dòng tiêu đề cột.",
    dimensionality: "matrix",
    isRepeating: false,
    isOptional: false,
    read: (raw) => {
      const rows = Array.isArray(raw)
        ? raw.map((row: unknown) => (Array.isArray(row) ? row : [row]))
        : [[raw]];
      if (isBlankRange(rows)) return null;
      const table = dossiersOfTable(rows);
      if (table === null) {
        throw invalidArgument(name, "không thấy dòng tiêu đề cột. Chọn cả bảng, kể cả dòng tiêu đề.");
      }
      const missing = NEEDED.filter(([kind]) => !table.kinds.includes(kind)).map(([, label]) => label);
      if (missing.length > 0) throw invalidArgument(name, `không thấy cột ${missing.join(", ")}.`);
      return table.dossiers;
    },
  };
}
