/** The top of the input sheet: title, unit and period, dates, verdict, column heads. */
import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { cellAddress, rangeAddress } from "../address";
import type { CellContent } from "../sheet-plan";
import { columnOf, COLUMNS, VISIBLE_COLUMNS, type ColumnId } from "./input-columns";

export const TITLE_ROW = 0;
export const UNIT_ROW = 1;
export const DATES_ROW = 2;
export const VERDICT_ROW = 3;
export const COLUMN_HEAD_ROW = 4;

interface TopField {
  readonly key: string;
  readonly row: number;
  readonly labelFrom: ColumnId;
  readonly labelTo: ColumnId;
  readonly valueFrom: ColumnId;
  readonly valueTo: ColumnId;
}

const left = { labelFrom: "ref", labelTo: "ref", valueFrom: "label", valueTo: "rate" } as const;
const right = { labelFrom: "check", labelTo: "check", valueFrom: "previous", valueTo: "note" } as const;

/** Where the fields on top stand. */
export const TOP_FIELDS: readonly TopField[] = [
  { key: "don_vi", row: UNIT_ROW, ...left },
  { key: "ten_ky", row: UNIT_ROW, ...right },
  { key: "tu_ngay", row: DATES_ROW, ...left },
  { key: "den_ngay", row: DATES_ROW, ...right },
];

const SHORT_LABELS: Readonly<Record<string, string>> = {
  don_vi: "Đơn vị",
  ten_ky: "Kỳ báo cáo",
  tu_ngay: "Từ ngày",
  den_ngay: "Đến ngày",
};

/** Address of the value cell of a field on top. */
export function topFieldAddress({ row, valueFrom }: TopField): string {
  return cellAddress(row, columnOf(valueFrom));
}

/**
 * Address of the value cell of the field on top that has this key.
 *
 * @throws RangeError when none has.
 */
export function topAddressOf(key: string): string {
  const field = TOP_FIELDS.find((each) => each.key === key);
  if (field === undefined) throw new RangeError(`no field on top: ${key}`);
  return topFieldAddress(field);
}

export function topFieldKind(key: string): "text" | "date" {
  return INFORMATION_FIELDS.find((field) => field.key === key)?.kind ?? "text";
}

/** Ranges merged in the head. */
export const HEAD_MERGES: readonly string[] = [
  rangeAddress(TITLE_ROW, 0, TITLE_ROW, VISIBLE_COLUMNS - 1),
  ...TOP_FIELDS.map(({ row, valueFrom, valueTo }) =>
    rangeAddress(row, columnOf(valueFrom), row, columnOf(valueTo)),
  ),
  rangeAddress(VERDICT_ROW, 0, VERDICT_ROW, columnOf("rate")),
  rangeAddress(VERDICT_ROW, columnOf("check"), VERDICT_ROW, VISIBLE_COLUMNS - 1),
];

/** Cells of the head, row by row, by zero-based column. */
export function headCells(verdict: string): Map<number, CellContent>[] {
  const rows = Array.from({ length: COLUMN_HEAD_ROW + 1 }, () => new Map<number, CellContent>());
  rows[TITLE_ROW]!.set(0, "BIỂU NHẬP SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH");
  for (const { key, row, labelFrom } of TOP_FIELDS) {
    rows[row]!.set(columnOf(labelFrom), SHORT_LABELS[key]!);
  }
  rows[VERDICT_ROW]!.set(
    0,
    "Nhập vào các ô nền vàng. Không phát sinh thì nhập 0, chưa có số thì để trống. Ô tổng để trống sẽ tự cộng.",
  );
  rows[VERDICT_ROW]!.set(columnOf("check"), { formula: verdict });
  (Object.keys(COLUMNS) as ColumnId[]).forEach((id) =>
    rows[COLUMN_HEAD_ROW]!.set(columnOf(id), COLUMNS[id].title),
  );
  return rows;
}
