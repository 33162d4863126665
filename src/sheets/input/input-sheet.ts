/** The plan of the input sheet "Nhập liệu". */
import { SECTORS, sectorKey, sectorNoteKey } from "../../catalog/sectors";
import { CUMULATIVE } from "../../checks/cumulative";
import { balancedFormula } from "../../checks/formula/figure-formulas";
import { CURRENT_EDITION } from "../../checks/rule-set";
import { cellAddress, parseCell, rangeAddress } from "../address";
import type { CellContent, SheetPlan, StyledRange } from "../sheet-plan";
import {
  COLOURS_NAME,
  EDITION_NAME,
  INPUT_TAB_COLOR,
  LAYOUT_VERSION,
  valueName,
  VERSION_NAME,
} from "../sheet-marks";
import { heightOf } from "../text-metrics";
import { POINTS_PER_INDENT } from "./check-line";
import {
  COLUMN_NAMES,
  columnOf,
  COLUMNS,
  FIRST_RULE_COLUMN,
  helperColumn,
  VISIBLE_COLUMNS,
  type ColumnId,
} from "./input-columns";
import {
  COLUMN_HEAD_ROW,
  DATES_ROW,
  HEAD_MERGES,
  headCells,
  TITLE_ROW,
  TOP_FIELDS,
  topFieldAddress,
  UNIT_ROW,
  VERDICT_ROW,
} from "./input-head";
import { FONT, highlights, inputStyles, rangesOfRows, validations } from "./look";
import type { StartCell } from "./next-period";
import { COLOURS_CELL, INPUT_REFS } from "./input-refs";
import { cellsOfRow, verdictFormula, type RateStyle } from "./row-cells";
import { HEAD_ROWS, rateOfRow, ROW_COUNT, rowOf, ROWS, type Row } from "./input-rows";
import { COLUMN_COUNT, RULE_CELLS } from "./rule-cells";

const VERDICT_NAME = "ket_luan";

export interface InputSheetOptions {
  readonly name: string;
  readonly rateStyle: RateStyle;
  /** What stands in the sheet from the start. */
  readonly start?: readonly StartCell[];
  /** Keys of the rows that are hidden at first, see `row-folds`. */
  readonly hidden?: readonly string[];
}

const POINTS_PER_MM = 72 / 25.4;

/** Of the hidden columns; not Excel's default, which a file leaves unsaid. */
const HELPER_WIDTH = 40;

/**
 * Plans an input sheet.
 *
 * @param options name of the sheet; whether rates call our custom functions or, where Excel lacks them, divide natively.
 * @example planInputSheet({ name: "Nhập liệu", rateStyle: "function" }).freezeRows //=> 5
 */
export function planInputSheet({ name, rateStyle, start = [], hidden = [] }: InputSheetOptions): SheetPlan {
  const verdict = verdictFormula(
    cellAddress(DATES_ROW, FIRST_RULE_COLUMN),
    cellAddress(ROW_COUNT - 1, COLUMN_COUNT - 1),
  );
  const rows = [
    ...headCells(verdict),
    ...ROWS.map((row, index) => cellsOfRow(row, HEAD_ROWS + index, rateStyle)),
  ];
  rows[TITLE_ROW]!.set(helperColumn("value"), { formula: `=${balancedFormula(INPUT_REFS)}` });
  rows[UNIT_ROW]!.set(helperColumn("value"), 1);
  for (const { row, severityColumn, formulas } of RULE_CELLS.filter((cell) => cell.row < HEAD_ROWS)) {
    rows[row]!.set(severityColumn, { formula: formulas.severity });
    rows[row]!.set(severityColumn + 1, formulas.text);
  }
  const names = namesOf();
  putStart(rows, names, start);
  return {
    name,
    tabColor: INPUT_TAB_COLOR,
    showGridlines: false,
    grid: rows.map(toDenseRow),
    columnWidths: [
      ...Object.values(COLUMNS).map((column) => column.width),
      ...Array.from({ length: COLUMN_COUNT - VISIBLE_COLUMNS }, () => HELPER_WIDTH),
    ],
    hiddenColumns: Array.from({ length: COLUMN_COUNT - VISIBLE_COLUMNS }, (_, i) => VISIBLE_COLUMNS + i),
    hiddenRows: hidden.map(rowOf),
    rowHeights: [28, 20, 20, 34, 34, ...ROWS.map(heightOfRow)],
    styles: [...inputStyles(), ...lockedFormulas(start)],
    merges: [...HEAD_MERGES, ...ROWS.flatMap((row, index) => mergesOfRow(row, HEAD_ROWS + index))],
    names,
    validations: validations(),
    highlights: highlights(),
    freezeRows: HEAD_ROWS,
    freezeColumns: columnOf("label") + 1,
    page: {
      orientation: "landscape",
      margins: {
        top: 15 * POINTS_PER_MM,
        bottom: 15 * POINTS_PER_MM,
        left: 15 * POINTS_PER_MM,
        right: 15 * POINTS_PER_MM,
        header: 8 * POINTS_PER_MM,
        footer: 8 * POINTS_PER_MM,
      },
      printArea: rangeAddress(0, 0, ROW_COUNT - 1, VISIBLE_COLUMNS - 1),
      titleRows: `$${COLUMN_HEAD_ROW + 1}:$${COLUMN_HEAD_ROW + 1}`,
      centerHeader: "&P/&N",
    },
    isProtected: true,
    selection: INPUT_REFS.written("ky_truoc_chuyen_sang"),
  };
}

function putStart(
  rows: readonly Map<number, CellContent>[],
  names: SheetPlan["names"],
  start: readonly StartCell[],
): void {
  const cells = new Map(names.map(({ name, refersTo }) => [name, parseCell(refersTo)]));
  for (const { name, column, content } of start) {
    const cell = cells.get(name);
    if (cell === undefined) throw new RangeError(`no cell named ${name}`);
    rows[cell.row]!.set(column === undefined ? cell.column : columnOf(column), content);
  }
}

/**
 * Counts of the period before that are shown by formula are locked: Excel marks each unlocked cell with a formula by a
 * green triangle. A count that is carried over stays open, for the officer may know it better.
 */
function lockedFormulas(start: readonly StartCell[]): StyledRange[] {
  const column = columnOf("previous");
  const rows = start
    .filter((cell) => cell.column === "previous" && isFormula(cell.content))
    .map(({ name }) => rowOf(name));
  return rangesOfRows(rows).map(([first, last]) => ({
    range: rangeAddress(first, column, last, column),
    style: { locked: true },
  }));
}

const isFormula = (content: CellContent): boolean => typeof content === "object" && content !== null;

function toDenseRow(cells: ReadonlyMap<number, CellContent>): CellContent[] {
  return Array.from({ length: COLUMN_COUNT }, (_, column) => cells.get(column) ?? null);
}

const DEFAULT_ROW_HEIGHT = 18;

/** Beside a rate, the check says two things (a rule, the target), and so does the change (of the count, of the rate). */
const TWO_LINE_ROW_HEIGHT = 28;

/** Label and indentation of a row; none for the rows that are one merged line. */
function labelOf(row: Row): { label: string; level: number } | undefined {
  switch (row.kind) {
    case "figure":
      return row.figure;
    case "rate":
      return { label: row.rate.label, level: 0 };
    case "setting":
      return { label: row.setting.label, level: 0 };
    case "information":
      return { label: row.field.label, level: 0 };
    default:
      return undefined;
  }
}

const CELL_PADDING = 8;

function heightOfRow(row: Row): number {
  const labelled = labelOf(row);
  if (labelled === undefined) return row.kind === "group" ? 22 : DEFAULT_ROW_HEIGHT;
  const width = COLUMNS.label.width - CELL_PADDING - labelled.level * POINTS_PER_INDENT;
  const font = { size: FONT.size, bold: labelled.level === 0 };
  const least = rateOfRow(row) === undefined ? DEFAULT_ROW_HEIGHT : TWO_LINE_ROW_HEIGHT;
  return Math.max(least, heightOf(labelled.label, font, width) + 4);
}

/** Settings and texts take more than one column. */
function mergesOfRow(row: Row, index: number): string[] {
  const span = (from: ColumnId, to: ColumnId): string =>
    rangeAddress(index, columnOf(from), index, columnOf(to));
  if (row.kind === "group") return [span("ref", "note")];
  if (row.kind === "setting") return [span("count", "check"), span("previous", "note")];
  if (row.kind === "information") return [span("count", "note")];
  return [];
}

function namesOf(): { name: string; refersTo: string }[] {
  const ofRows = ROWS.flatMap((row, index) => {
    const at = (column: ColumnId): string => cellAddress(HEAD_ROWS + index, columnOf(column));
    switch (row.kind) {
      case "figure":
        return [
          { name: row.figure.key, refersTo: at("count") },
          ...(row.rate === undefined ? [] : [{ name: row.rate.key, refersTo: at("rate") }]),
        ];
      case "rate":
        return [{ name: row.rate.key, refersTo: at("rate") }];
      case "setting":
        return [{ name: row.setting.key, refersTo: at("count") }];
      case "information":
        return [{ name: row.field.key, refersTo: at("count") }];
      default:
        return [];
    }
  });
  const ofColumns = (Object.entries(COLUMN_NAMES) as [ColumnId, string][]).map(([id, name]) => ({
    name,
    refersTo: cellAddress(COLUMN_HEAD_ROW, columnOf(id)),
  }));
  const ofSectorNotes = SECTORS.map((sector) => ({
    name: sectorNoteKey(sector),
    refersTo: cellAddress(rowOf(sectorKey(sector, "tiep_nhan")), columnOf("note")),
  }));
  return [
    { name: VERSION_NAME, refersTo: `=${LAYOUT_VERSION}` },
    { name: EDITION_NAME, refersTo: `=${CURRENT_EDITION}` },
    { name: COLOURS_NAME, refersTo: COLOURS_CELL },
    { name: VERDICT_NAME, refersTo: cellAddress(VERDICT_ROW, columnOf("check")) },
    ...TOP_FIELDS.map((field) => ({ name: field.key, refersTo: topFieldAddress(field) })),
    ...ofColumns,
    ...CUMULATIVE.map((key) => ({ name: valueName(key), refersTo: INPUT_REFS.value(key) })),
    ...ofRows,
    ...ofSectorNotes,
  ];
}
