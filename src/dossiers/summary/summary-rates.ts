/** Rates of a table against its counts: compared, never taken. */
import type { FigureKey } from "../../catalog/figures";
import { cellText } from "../columns/cell-text";
import type { RawCell } from "../read/raw-table";
import { rateCell } from "./count-cell";
import { measureOf } from "./measure-rows";
import type { Assignment } from "./summary-identities";
import type { BodyRow } from "./summary-rows";
import { cellAddressOf, headText } from "./summary-words";
import { tableName, type FoundSummary } from "./found-summary";

type Terms = readonly FigureKey[];

const RECEIVED: readonly Terms[] = [
  ["tiep_nhan_trong_ky"],
  ["tong_ho_so"],
  ["tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"],
  ["tn_truc_tuyen", "tn_truc_tiep"],
];
const HANDLED: readonly Terms[] = [
  ["gq_truoc_han", "gq_dung_han", "gq_qua_han"],
  ["gq_truoc_va_dung_han", "gq_qua_han"],
  ["da_giai_quyet"],
  ["gq_co_ket_qua"],
  ["tong_ho_so"],
];
const PENDING: readonly Terms[] = [["dang_giai_quyet"], ["dgq_trong_han", "dgq_qua_han"], ["tong_ho_so"]];

/** What a rate may be of; offices and systems differ, so any of them confirms it. */
const BASES: Readonly<Record<FigureKey, readonly Terms[]>> = {
  tn_truc_tuyen: RECEIVED,
  tn_truc_tiep: RECEIVED,
  tn_buu_chinh: RECEIVED,
  gq_truoc_han: HANDLED,
  gq_dung_han: HANDLED,
  gq_truoc_va_dung_han: HANDLED,
  gq_qua_han: HANDLED,
  da_giai_quyet: [["tong_ho_so"]],
  dgq_trong_han: PENDING,
  dgq_qua_han: PENDING,
  phi_truc_tuyen: [["phi_phat_sinh"]],
  sh_dau_vao: [...RECEIVED, ...HANDLED],
  sh_dau_ra: [...HANDLED, ...RECEIVED],
  tai_su_dung: [...RECEIVED, ...HANDLED],
};

/** A figure that the table gives in parts only. */
const IN_PARTS: Readonly<Record<FigureKey, Terms>> = {
  gq_truoc_va_dung_han: ["gq_truoc_han", "gq_dung_han"],
};

function sumIn(row: BodyRow, columns: Assignment, keys: Terms): number | undefined {
  let sum = 0;
  for (const key of keys) {
    const column = columns.get(key);
    const cell = column === undefined ? undefined : row.cells.get(column);
    if (cell?.kind !== "count" && cell?.kind !== "blank") return undefined;
    sum += cell.kind === "count" ? cell.value : 0;
  }
  return sum;
}

const decimalsOf = (cell: RawCell): number => /[.,](\d+)\s*%?$/.exec(cellText(cell))?.[1]?.length ?? 0;

/** Whether a printed rate is a share, rounded or cut off at its decimals. */
function isShare(cell: RawCell, part: number, whole: number): boolean {
  const value = rateCell(cell);
  if (value === null) return true;
  const share = (part * 100) / whole;
  const near = (percent: number, decimals: number): boolean =>
    Math.abs(percent - share) < 10 ** -Math.min(decimals, 2) + 1e-9;
  const decimals = decimalsOf(cell);
  return (
    near(value, decimals) ||
    (typeof cell === "number" && value <= 1 && near(value * 100, Math.max(0, decimals - 2)))
  );
}

/** Rates that no base confirms; a rate of nothing says nothing. */
export function rateFailures(found: FoundSummary, columns: Assignment, rows: readonly BodyRow[]): string[] {
  const { head, table, placeOf } = found;
  return head.columns
    .filter(({ isRate, axis }) => isRate && axis === undefined)
    .flatMap((column) => {
      const key = column.concepts.size === 0 ? undefined : measureOf(column.concepts)?.keys[0];
      const bases = key === undefined ? undefined : BASES[key];
      if (key === undefined || bases === undefined || column.unknown.length > 0) return [];
      const parts = columns.has(key) ? [key] : IN_PARTS[key];
      if (parts === undefined) return [];
      return rows.flatMap((row) => {
        const place = placeOf(row.row, column.index);
        const cell = table.row(place.row)[place.column] ?? null;
        if (rateCell(cell) === null) return [];
        const part = sumIn(row, columns, parts);
        const wholes = bases
          .flatMap((terms) => sumIn(row, columns, terms) ?? [])
          .filter((whole) => whole > 0);
        if (part === undefined || wholes.length === 0 || wholes.some((whole) => isShare(cell, part, whole)))
          return [];
        const own = ((part * 100) / wholes[0]!).toFixed(2).replace(".", ",");
        return [
          `Bảng ${tableName(table)}, ô ${cellAddressOf(found, row.row, column.index)} ghi tỷ lệ “${headText(column)}” là ${cellText(cell)}, nhưng số đếm cho ${own}%: kiểm tra lại.`,
        ];
      });
    });
}
