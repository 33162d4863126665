/** The sheet "Nhận cột": how the lists of each system are read, as the officer confirmed it, for next month. */
import { COLUMN_KINDS, type ColumnKind } from "../../dossiers/columns/column-kinds";
import type { ColumnMapping } from "../../dossiers/columns/column-mapping";
import type { RememberedTable } from "../../dossiers/summary/remembered-table";
import type { SystemOwner } from "../../dossiers/systems";
import { isFigureKey, nameOf } from "../../catalog/figures";
import type { SheetPlan } from "../sheet-plan";
import { MAPPINGS_NAME } from "../sheet-marks";
import { rowsOf, textAt, type ReadSheet } from "./read-rows";
import { FIRST_TABLE_ROW, planTable } from "./table-sheet";

export const MAPPING_SHEET = "Nhận cột";

/** A mapping with what belongs to its system. */
export interface RememberedSystem {
  readonly mapping: ColumnMapping;
  readonly owner?: SystemOwner;
}

export const OWNER_LABELS: Readonly<Record<SystemOwner, string>> = {
  city: "Thành phố (tỉnh)",
  ministry: "Bộ ngành",
};

/** Longest text that a cell holds; a list of so many columns is then asked about again. */
const CELL_LIMIT = 32_000;

const LABELS = new Map<ColumnKind, string>(COLUMN_KINDS.map(({ kind, label }) => [kind, label]));
const SILENT: ReadonlySet<ColumnKind> = new Set(["other", "personal"]);

/** Columns of the table: system, owner, columns in words; then the store itself. */
const STORE_COLUMN = 3;
export const MAPPING_COLUMNS = STORE_COLUMN + 1;

const describe = ({ columns }: ColumnMapping): string =>
  columns
    .filter(({ kind }) => !SILENT.has(kind))
    .map(({ head, kind }) => `${LABELS.get(kind)}: ${head}`)
    .join("; ");

/** The cells of one system; null where a cell cannot hold them. */
export function mappingCells({ mapping, owner }: RememberedSystem): string[] | null {
  const store = JSON.stringify(mapping);
  if (store.length > CELL_LIMIT) return null;
  return [
    mapping.system,
    owner === undefined ? "" : OWNER_LABELS[owner],
    describe(mapping).slice(0, CELL_LIMIT),
    store,
  ];
}

/** A sheet with its first systems. */
export function planMappingSheet(name: string, rows: readonly (readonly string[])[]): SheetPlan {
  return {
    ...planTable({
      name,
      title: "CÁCH NHẬN CỘT CỦA TỪNG HỆ THỐNG",
      advice: "Tiện ích ghi lại lựa chọn để tháng sau không phải chọn lại. Xóa dòng để chọn lại từ đầu.",
      columns: [
        { title: "Hệ thống", width: 160 },
        { title: "Thuộc", width: 110 },
        { title: "Cột đã nhận", width: 420 },
        { title: "Lưu trữ", width: 60, isHidden: true },
      ],
      rows,
      names: [{ name: MAPPINGS_NAME, refersTo: "=1" }],
    }),
    isHidden: true,
  };
}

const KINDS: ReadonlySet<unknown> = new Set(COLUMN_KINDS.map(({ kind }) => kind));

/** What a text of the store says; null when somebody has changed it into something else. */
function readStore(text: string): ColumnMapping | null {
  try {
    const { system, columns, dateOrder, words } = JSON.parse(text) as Partial<ColumnMapping>;
    const isWhole =
      typeof system === "string" &&
      (dateOrder === "day_first" || dateOrder === "month_first") &&
      Array.isArray(columns) &&
      columns.every((column) => typeof column?.head === "string" && KINDS.has(column.kind));
    if (!isWhole) return null;
    return { system, columns, dateOrder, ...(isWords(words) && { words }) };
  } catch {
    return null;
  }
}

function isWords(words: unknown): words is NonNullable<ColumnMapping["words"]> {
  if (typeof words !== "object" || words === null) return false;
  return Object.values(words).every(
    (pairs) => Array.isArray(pairs) && pairs.every((pair) => Array.isArray(pair) && pair.length === 2),
  );
}

/** The systems that the sheet remembers, with their zero-based rows. */
export function readMappings(sheet: ReadSheet): (RememberedSystem & { readonly row: number })[] {
  return rowsOf(sheet, FIRST_TABLE_ROW).flatMap((row) => {
    const mapping = readStore(textAt(sheet, row, STORE_COLUMN));
    if (mapping === null) return [];
    const owned = textAt(sheet, row, 1);
    const owner = (Object.keys(OWNER_LABELS) as SystemOwner[]).find((each) => OWNER_LABELS[each] === owned);
    // The name that the officer reads is the one that holds.
    const system = textAt(sheet, row, 0) || mapping.system;
    return [{ row, mapping: { ...mapping, system }, ...(owner === undefined ? {} : { owner }) }];
  });
}

/** What stands in the first cell of a table's row: no system is called so. */
const TABLE_NAME = "Bảng: ";

/** The cells of one summary table; null where a cell cannot hold them. */
export function tableCells(table: RememberedTable): string[] | null {
  const store = JSON.stringify({ table });
  if (store.length > CELL_LIMIT) return null;
  const { heads, keys, system, owner } = table;
  const taken = Object.entries(keys).filter(([, key]) => key !== "" && isFigureKey(key));
  return [
    `${TABLE_NAME}${system || "cả đơn vị"}, ${heads.length} cột`,
    owner === undefined ? "" : OWNER_LABELS[owner],
    taken
      .map(([head, key]) => `${nameOf(key)}: ${head}`)
      .join("; ")
      .slice(0, CELL_LIMIT),
    store,
  ];
}

function readTableStore(text: string): RememberedTable | null {
  try {
    const { table } = JSON.parse(text) as { readonly table?: Partial<RememberedTable> };
    const isWhole =
      table !== undefined &&
      Array.isArray(table.heads) &&
      table.heads.every((head) => typeof head === "string") &&
      typeof table.keys === "object" &&
      table.keys !== null &&
      Object.values(table.keys).every((key) => typeof key === "string") &&
      (table.system === undefined || typeof table.system === "string");
    return isWhole ? (table as RememberedTable) : null;
  } catch {
    return null;
  }
}

/** The summary tables that the sheet remembers, with their zero-based rows. */
export function readTableMappings(sheet: ReadSheet): (RememberedTable & { readonly row: number })[] {
  return rowsOf(sheet, FIRST_TABLE_ROW).flatMap((row) => {
    const table = readTableStore(textAt(sheet, row, STORE_COLUMN));
    return table === null ? [] : [{ ...table, row }];
  });
}
