/** How the input sheet looks and what its cells accept. */
import { MOST } from "../../catalog/figure";
import { cellAddress, columnName, rangeAddress } from "../address";
import type { CellStyle, Highlight, StyledRange, Validation } from "../sheet-plan";
import { CHECK_STYLE } from "./check-line";
import { columnOf, helperColumn, VISIBLE_COLUMNS, type ColumnId } from "./input-columns";
import {
  COLUMN_HEAD_ROW,
  TITLE_ROW,
  topAddressOf,
  TOP_FIELDS,
  topFieldAddress,
  topFieldKind,
  VERDICT_ROW,
} from "./input-head";
import { COLOURS_CELL } from "./input-refs";
import { HEAD_ROWS, rateOfRow, ROW_COUNT, ROWS, type Row } from "./input-rows";
import { RULE_CELLS, severityAddress } from "./rule-cells";

export const FONT = { name: "Times New Roman", size: 11 } as const;

const COLORS = {
  entry: "#FFF8DC",
  head: "#1F4E79",
  group: "#DDE9F5",
  sector: "#EEF4FA",
  line: "#B8C4D0",
  muted: "#5A6672",
  errorFill: "#F8C9C4",
  errorText: "#9C0006",
  warningFill: "#FFE3A3",
  warningText: "#6B4A00",
  readyFill: "#D8F0DC",
  readyText: "#14532D",
} as const;

const LAST_COLUMN = VISIBLE_COLUMNS - 1;
const DATE_FORMAT = "dd/mm/yyyy";
const COUNT_FORMAT = "#,##0";
const ENTRY: CellStyle = { fill: COLORS.entry, locked: false };

/**
 * Runs of neighbouring rows as [first, last]: fewer ranges, fewer requests.
 *
 * @param rows in order.
 * @example rangesOfRows([5, 6, 7, 9]) //=> [[5, 7], [9, 9]]
 */
export function rangesOfRows(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Runs of neighbouring sheet rows for which `test` holds. */
const runs = (test: (row: Row) => boolean): [number, number][] =>
  rangesOfRows(ROWS.flatMap((row, index) => (test(row) ? [HEAD_ROWS + index] : [])));

function styleRuns(
  test: (row: Row) => boolean,
  from: ColumnId,
  to: ColumnId,
  style: CellStyle,
): StyledRange[] {
  return runs(test).map(([first, last]) => ({
    range: rangeAddress(first, columnOf(from), last, columnOf(to)),
    style,
  }));
}

const isFigure = (row: Row): boolean => row.kind === "figure";
const isCount = (row: Row): boolean => row.kind === "figure" && row.figure.kind === "count";
const isPercent = (row: Row): boolean => row.kind === "figure" && row.figure.kind === "percent";
const isMeasure = (row: Row): boolean => row.kind === "figure" && row.figure.kind === "measure";
const hasRate = (row: Row): boolean => rateOfRow(row) !== undefined;
const levelIs =
  (level: number) =>
  (row: Row): boolean =>
    row.kind === "figure" && row.figure.level === level;

export function inputStyles(): StyledRange[] {
  const whole = rangeAddress(0, 0, ROW_COUNT - 1, LAST_COLUMN);
  const table = rangeAddress(COLUMN_HEAD_ROW, 0, ROW_COUNT - 1, LAST_COLUMN);
  return [
    { range: whole, style: { font: FONT, vertical: "center" } },
    {
      range: table,
      style: {
        borders: {
          edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
          color: COLORS.line,
        },
      },
    },
    ...headStyles(),
    ...columnStyles(),
    ...rowStyles(),
    ...entryStyles(),
  ];
}

function headStyles(): StyledRange[] {
  return [
    {
      range: rangeAddress(TITLE_ROW, 0, TITLE_ROW, LAST_COLUMN),
      style: { font: { size: 14, bold: true, color: COLORS.head }, horizontal: "center" },
    },
    ...TOP_FIELDS.flatMap((field): StyledRange[] => [
      {
        range: rangeAddress(field.row, columnOf(field.labelFrom), field.row, columnOf(field.labelTo)),
        style: { font: { bold: true }, horizontal: field.labelFrom === "ref" ? "left" : "right" },
      },
      {
        range: rangeAddress(field.row, columnOf(field.valueFrom), field.row, columnOf(field.valueTo)),
        style: {
          ...ENTRY,
          horizontal: "left",
          numberFormat: topFieldKind(field.key) === "date" ? DATE_FORMAT : "@",
          borders: { edges: ["bottom"], color: COLORS.line },
        },
      },
    ]),
    {
      range: rangeAddress(VERDICT_ROW, 0, VERDICT_ROW, columnOf("rate")),
      style: { font: { italic: true, color: COLORS.muted }, wrap: true, horizontal: "left" },
    },
    {
      range: rangeAddress(VERDICT_ROW, columnOf("check"), VERDICT_ROW, LAST_COLUMN),
      style: { font: { bold: true, size: 12, color: COLORS.head }, horizontal: "left" },
    },
    {
      range: rangeAddress(COLUMN_HEAD_ROW, 0, COLUMN_HEAD_ROW, LAST_COLUMN),
      style: {
        fill: COLORS.head,
        font: { bold: true, color: "#FFFFFF" },
        horizontal: "center",
        wrap: true,
      },
    },
  ];
}

function columnStyles(): StyledRange[] {
  const column = (id: ColumnId, style: CellStyle): StyledRange => ({
    range: rangeAddress(HEAD_ROWS, columnOf(id), ROW_COUNT - 1, columnOf(id)),
    style,
  });
  return [
    column("ref", { font: { color: COLORS.muted, size: 9 }, horizontal: "left" }),
    column("label", { wrap: true, horizontal: "left" }),
    column("unit", { font: { color: COLORS.muted, size: 9 }, horizontal: "center" }),
    column("count", { numberFormat: COUNT_FORMAT, horizontal: "right" }),
    column("rate", { numberFormat: "0.00%", horizontal: "right" }),
    column("check", { wrap: true, horizontal: "left", ...CHECK_STYLE }),
    column("previous", { numberFormat: COUNT_FORMAT, horizontal: "right" }),
    column("change", { horizontal: "right", wrap: true, font: { size: 9, color: COLORS.muted } }),
    column("target", { numberFormat: "@", horizontal: "center" }),
    column("printed", { numberFormat: "@", horizontal: "center" }),
    column("note", { numberFormat: "@", wrap: true, horizontal: "left", font: { size: 10 } }),
  ];
}

function rowStyles(): StyledRange[] {
  return [
    ...styleRuns((row) => row.kind === "group", "ref", "note", {
      fill: COLORS.group,
      font: { bold: true, color: COLORS.head, size: 11 },
      horizontal: "left",
      locked: true,
    }),
    ...styleRuns((row) => row.kind === "sector", "ref", "note", {
      fill: COLORS.sector,
      font: { bold: true, size: 11, color: "#000000" },
    }),
    ...styleRuns(levelIs(0), "label", "label", { font: { bold: true } }),
    ...[1, 2, 3].flatMap((level) => styleRuns(levelIs(level), "label", "label", { indent: level })),
    ...styleRuns((row) => row.kind === "setting", "previous", "note", {
      font: { italic: true, color: COLORS.muted, size: 10 },
      horizontal: "left",
      wrap: true,
    }),
  ];
}

function entryStyles(): StyledRange[] {
  return [
    // Unlocked, so that the colours are switched without lifting the protection.
    { range: COLOURS_CELL, style: { locked: false } },
    ...styleRuns(isFigure, "count", "count", ENTRY),
    ...styleRuns(isPercent, "count", "count", { numberFormat: "0.00" }),
    ...styleRuns(isFigure, "previous", "previous", { locked: false }),
    ...styleRuns(isPercent, "previous", "previous", { numberFormat: "0.00" }),
    ...styleRuns(hasRate, "target", "printed", { locked: false }),
    ...styleRuns((row) => isFigure(row) || hasRate(row), "note", "note", { locked: false }),
    ...styleRuns((row) => row.kind === "setting", "count", "check", {
      ...ENTRY,
      horizontal: "left",
      numberFormat: "General",
    }),
    ...styleRuns((row) => row.kind === "information", "count", "note", {
      ...ENTRY,
      horizontal: "left",
      wrap: true,
      numberFormat: "@",
    }),
    ...styleRuns((row) => row.kind === "information" && row.field.kind === "date", "count", "note", {
      numberFormat: DATE_FORMAT,
    }),
  ];
}

export function validations(): Validation[] {
  const dates = TOP_FIELDS.filter((field) => topFieldKind(field.key) === "date").map((field): Validation => ({
    range: topFieldAddress(field),
    rule: { kind: "date" },
    title: "Ngày chưa đúng",
    message: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 19/4/2026.",
  }));
  const inRuns = (test: (row: Row) => boolean, validation: Omit<Validation, "range">): Validation[] =>
    runs(test).flatMap(([first, last]) =>
      (["count", "previous"] as const).map((id) => ({
        range: rangeAddress(first, columnOf(id), last, columnOf(id)),
        ...validation,
      })),
    );
  const lists = ROWS.flatMap((row, index): Validation[] => {
    if (row.kind !== "setting") return [];
    const cell = rangeAddress(HEAD_ROWS + index, columnOf("count"), HEAD_ROWS + index, columnOf("count"));
    const { options, label } = row.setting;
    if (options.length === 0) {
      const rule = { kind: "wholeNumber", min: 0 } as const;
      return [{ range: cell, rule, title: "Số chưa đúng", message: `${label}: nhập số nguyên, ví dụ 50.` }];
    }
    return [
      {
        range: cell,
        rule: { kind: "list", values: options.map((option) => option.label) },
        title: "Chọn trong danh sách",
        message: `${label}: chọn một mục trong danh sách.`,
      },
    ];
  });
  return [
    ...dates,
    ...inRuns(isMeasure, {
      rule: { kind: "decimal", min: 0, max: MOST },
      title: "Xem lại số này",
      message: "Ô này cần số không âm, ví dụ 250 hoặc 250,5. Bấm OK vẫn ghi.",
      isAdvice: true,
    }),
    ...inRuns(isCount, {
      rule: { kind: "wholeNumber", min: 0 },
      title: "Xem lại số này",
      message:
        "Ô này cần số nguyên, ví dụ 1022; không phát sinh thì 0, chưa có thì để trống. Bấm OK vẫn ghi: khung Báo cáo TTHC sẽ hỏi và sửa giúp.",
      isAdvice: true,
    }),
    ...inRuns(isPercent, {
      rule: { kind: "decimal", min: 0, max: 100 },
      title: "Xem lại tỷ lệ này",
      message: "Ô này cần tỷ lệ từ 0 đến 100, ví dụ 96,12. Bấm OK vẫn ghi.",
      isAdvice: true,
    }),
    ...lists,
  ];
}

/**
 * Red for errors, amber for warnings: on each count that is filled in, and on the check itself. All of them depend on
 * one cell, so that the colours go and come back without a format being changed.
 */
export function highlights(): Highlight[] {
  const first = HEAD_ROWS + 1;
  const area = (id: ColumnId): string => rangeAddress(HEAD_ROWS, columnOf(id), ROW_COUNT - 1, columnOf(id));
  const reference = (column: number): string => `$${columnName(column)}${first}`;
  const concern = reference(helperColumn("concern"));
  const verdict = reference(helperColumn("verdict"));
  const count = reference(columnOf("count"));
  const switchedOn = `${absolute(COLOURS_CELL)}<>0`;
  const levels = [
    { severity: 2, fill: COLORS.errorFill, fontColor: COLORS.errorText },
    { severity: 1, fill: COLORS.warningFill, fontColor: COLORS.warningText },
  ];
  const dates = RULE_CELLS.filter(({ test }) => test.kind === "dates").flatMap((cell) =>
    ["tu_ngay", "den_ngay"].map((key) => ({
      range: topAddressOf(key),
      formula: `=AND(${switchedOn},N(${absolute(severityAddress(cell))})=2)`,
      fill: COLORS.errorFill,
      fontColor: COLORS.errorText,
    })),
  );
  const ofRows = levels.flatMap(({ severity, fill, fontColor }) => [
    {
      range: area("count"),
      formula: `=AND(${switchedOn},${concern}=${severity},NOT(ISBLANK(${count})))`,
      fill,
      fontColor,
    },
    { range: area("check"), formula: `=AND(${switchedOn},${verdict}=${severity})`, fill, fontColor },
  ]);
  return [...ofRows, ...dates, ...verdicts(switchedOn)];
}

/** The verdict in the colour of what it says. */
function verdicts(switchedOn: string): Highlight[] {
  const cell = cellAddress(VERDICT_ROW, columnOf("check"));
  const begins = (words: string): string =>
    `=AND(${switchedOn},LEFT(${absolute(cell)},${words.length})="${words}")`;
  return [
    { words: "Còn", fill: COLORS.errorFill, fontColor: COLORS.errorText },
    { words: "Không có lỗi, còn", fill: COLORS.warningFill, fontColor: COLORS.warningText },
    { words: "Sẵn sàng", fill: COLORS.readyFill, fontColor: COLORS.readyText },
  ].map(({ words, ...colours }) => ({ range: cell, formula: begins(words), ...colours }));
}

/** @example absolute("L2") //=> "$L$2" */
const absolute = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
