/** The argument that is a whole table of dossiers, with its head. */
import { applyMapping } from "../dossiers/columns/apply-mapping";
import { proposeMapping } from "../dossiers/columns/column-mapping";
import type { Dossier } from "../dossiers/dossier";
import type { RawCell, RawRow, RawTable } from "../dossiers/read/raw-table";
import { isBlank, type Parameter } from "./arguments";
import { invalidArgument } from "./function-error";

/** Columns without which nothing can be counted. */
const NEEDED = [
  ["received", "ngày tiếp nhận"],
  ["finished", "ngày có kết quả"],
] as const;

/** Desktop Excel hands an empty cell over as 0 (office-js #4702); no column of a dossier list holds a true 0. */
function readCell(cell: unknown): RawCell {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  return typeof cell === "number" && cell !== 0 ? cell : null;
}

/** Rows are read one by one as they are asked for: a copy of the whole range would double its memory. */
function tableOf(rows: readonly unknown[]): RawTable {
  return {
    file: "",
    rowCount: rows.length,
    row: (index): RawRow => {
      const row = rows[index];
      return Array.isArray(row) ? row.map(readCell) : [];
    },
    merges: [],
    is1904: false,
    notes: [],
  };
}

const isBlankRange = (rows: readonly unknown[]): boolean =>
  rows.every((row) => (Array.isArray(row) ? row.every((cell) => isBlank(cell) || cell === 0) : isBlank(row)));

/**
 * The dossiers of a range with its head row; columns are recognised by their heads, in any order.
 *
 * @example dossierTable("bang").read([["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"], …])
 */
export function dossierTable(name: string): Parameter<readonly Dossier[]> {
  return {
    name,
    description: "Cả bảng hồ sơ, kể cả dòng tiêu đề cột.",
    dimensionality: "matrix",
    isRepeating: false,
    isOptional: false,
    read: (raw) => {
      const rows: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
      if (isBlankRange(rows)) return null;
      const table = tableOf(rows);
      const proposal = proposeMapping(table);
      if (proposal === null) {
        throw invalidArgument(name, "không thấy dòng tiêu đề cột. Chọn cả bảng, kể cả dòng tiêu đề.");
      }
      const kinds = proposal.columns.map(({ kind }) => kind);
      const missing = NEEDED.filter(([kind]) => !kinds.includes(kind)).map(([, label]) => label);
      if (missing.length > 0) throw invalidArgument(name, `không thấy cột ${missing.join(", ")}.`);
      return applyMapping(table, proposal.head, proposal.mapping).dossiers;
    },
  };
}
