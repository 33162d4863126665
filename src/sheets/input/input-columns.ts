/** The columns of the input sheet: those the officer sees, then hidden helpers. */
import { PRINTED_VALUES } from "../../checks/printed/stated-limits";

interface Column {
  readonly title: string;
  /** Points. */
  readonly width: number;
}

/** Visible columns, left to right. */
export const COLUMNS = {
  ref: { title: "Mã", width: 42 },
  label: { title: "Chỉ tiêu", width: 240 },
  unit: { title: "ĐVT", width: 42 },
  count: { title: "Số liệu", width: 62 },
  rate: { title: "Tỷ lệ", width: 52 },
  check: { title: "Kiểm tra", width: 200 },
  previous: { title: "Kỳ trước", width: 56 },
  change: { title: "So với kỳ trước", width: 80 },
  target: { title: "Chỉ tiêu giao", width: 56 },
  printed: { title: "Tỷ lệ đã ghi", width: 68 },
  note: { title: "Ghi chú", width: 124 },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

const IDS = Object.keys(COLUMNS) as ColumnId[];

/** Zero-based index of a visible column. */
export function columnOf(id: ColumnId): number {
  return IDS.indexOf(id);
}

export const VISIBLE_COLUMNS = IDS.length;

/** Header cells that carry a name, so that the column is found again after the officer inserts another. */
export const COLUMN_NAMES: Readonly<Partial<Record<ColumnId, string>>> = {
  previous: "cot_ky_truoc",
  target: "cot_chi_tieu",
  printed: "cot_ty_le_ghi",
  note: "cot_ghi_chu",
};

/**
 * Hidden columns, each one helper cell of the row's figure or rate. Append-only: commands find them in saved sheets by
 * their distance from the last visible column.
 */
const HELPERS = [
  "value",
  "low",
  "high",
  "closed",
  "numerator",
  "denominator",
  ...Array.from({ length: PRINTED_VALUES }, (_, nth) => [`units${nth}`, `decimals${nth}`]).flat(),
  /** Highest severity among the rules that concern this row's count: colours the count. */
  "concern",
  /** Highest severity among the rules shown on this row: colours the check. */
  "verdict",
  /** Change of the count since the period before, in tenths of a percent; of a percentage, in hundredths of a point. */
  "countChange",
  /** The rate's counts in the period before, and its change in hundredths of a point. */
  "numeratorBefore",
  "denominatorBefore",
  "rateChange",
  /** What the rules say of the row, without the target of its rate. */
  "said",
  /** Each printed value as typed with its counts, and the counts by which it is judged. */
  ...Array.from({ length: PRINTED_VALUES }, (_, nth) => [`stated${nth}`, `part${nth}`, `whole${nth}`]).flat(),
  /** The count that stands in the cell; nothing for what no count can be. */
  "typed",
] as const;

/** Index of a helper column. */
export function helperColumn(id: string): number {
  const index = (HELPERS as readonly string[]).indexOf(id);
  if (index < 0) throw new RangeError(`unknown helper column: ${id}`);
  return VISIBLE_COLUMNS + index;
}

/** First of the columns that hold, in pairs, severity and text of each rule shown on a row. */
export const FIRST_RULE_COLUMN = VISIBLE_COLUMNS + HELPERS.length;
