/** The plan of the sheet "Theo hệ thống": a column per system, the total by formula, the input sheet beside it. */
import { FIGURES, partsOf, type Figure, type FigureKey } from "../../catalog/figures";
import { applies, type Settings } from "../../catalog/settings";
import { shownRef } from "../../catalog/shown-ref";
import { COUNTED_FIGURES } from "../../dossiers/counted-figures";
import { SHOWN_TOTALS, type CountSummary, type SystemSummary } from "../../dossiers/count-summary";
import type { SystemOwner } from "../../dossiers/systems";
import { writeCount } from "../../vietnamese/counts";
import { fromDay, writeDate } from "../../vietnamese/dates";
import { cellAddress, columnName, rangeAddress } from "../address";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { referenceToSheet, SOURCE_NAME, SYSTEMS_NAME } from "../sheet-marks";
import { OWNER_LABELS } from "./mapping-sheet";
import {
  ACCOUNT_TITLE,
  FIRST_FIGURE_ROW,
  FIRST_SYSTEM_COLUMN,
  KEY_COLUMN,
  ON_SHEET_COLUMN,
  ORIGIN_ROW,
  OWNER_FIGURES,
  OWNER_ROW,
  SYSTEM_ROW,
  TOTAL_COLUMN,
  TYPED_ORIGIN,
} from "./systems-layout";
import { FONT, HEAD_FILL, LINE, workingPage } from "./table-sheet";

export interface SystemsSheet {
  readonly name: string;
  /** Name of the input sheet that it feeds. */
  readonly input: string;
  /** Address of a figure's count on the input sheet: "D9". */
  readonly addressOf: (key: FigureKey) => string | undefined;
  readonly summary: CountSummary;
  readonly owners: Readonly<Record<string, SystemOwner>>;
  readonly settings: Settings;
}

/** Empty columns for systems that export no list. */
const SPARE_SYSTEMS = 2;

const COUNTED: ReadonlySet<FigureKey> = new Set(
  COUNTED_FIGURES.flatMap(({ key }) => (key === "" ? [] : [key])),
);
const SHOWN: ReadonlySet<FigureKey> = new Set([...COUNTED, ...SHOWN_TOTALS]);
const ROWS: readonly Figure[] = FIGURES.filter(({ key }) => SHOWN.has(key) || key in OWNER_FIGURES);
const ROW_OF = new Map(ROWS.map(({ key }, index) => [key, FIRST_FIGURE_ROW + index]));
const LAST_ROW = FIRST_FIGURE_ROW + ROWS.length - 1;

const COLORS = { entry: "#FFF8DC", total: "#EEF4FA", differs: "#FFE3A3", differsText: "#6B4A00" } as const;

/** The rows that add up to a total; a figure that the sheet does not show gives its own parts. */
function shownParts(key: FigureKey, settings: Settings): readonly FigureKey[] {
  return partsOf(key)
    .filter(({ partWhen }) => applies(partWhen, settings))
    .flatMap((part) => (SHOWN.has(part.key) ? [part.key] : shownParts(part.key, settings)));
}

/** A total of a column: the sum of what is known of it. */
function sumOfParts(key: FigureKey, column: number, settings: Settings): CellContent {
  const parts = shownParts(key, settings).map((part) => cellAddress(ROW_OF.get(part)!, column));
  if (parts.length === 0) return null;
  const list = parts.join(",");
  return { formula: `=IF(COUNT(${list})=0,"",SUM(${list}))` };
}

function originOf({ kind, sources }: SystemSummary, importedOn: number): string {
  if (kind === "typed") return TYPED_ORIGIN;
  const files = sources.map(
    ({ file, rows }) => `${file} (${writeCount(rows, { padSmall: false })} dòng hồ sơ)`,
  );
  return `${files.join("; ")}; đếm ngày ${writeDate(fromDay(importedOn))}`;
}

/** The head and the figures of one system; none for an empty column. */
function systemCells(
  column: number,
  { summary, owners, settings }: SystemsSheet,
  system?: SystemSummary,
): CellContent[] {
  const owner = system === undefined ? undefined : owners[system.system];
  const head: CellContent[] = [
    system?.system ?? null,
    owner === undefined ? null : OWNER_LABELS[owner],
    system === undefined ? TYPED_ORIGIN : originOf(system, summary.importedOn),
  ];
  const isListed = system?.kind === "counted";
  const figures = ROWS.map(({ key }): CellContent => {
    const value = COUNTED.has(key) ? system?.figures[key] : undefined;
    const isGiven =
      value !== undefined && !(isListed && shownParts(key, settings).length > 0 && !said(system, key));
    return isGiven ? value : key in OWNER_FIGURES ? null : sumOfParts(key, column, settings);
  });
  return [...head, ...figures];
}

/** Whether a list gave a figure itself, and not only its parts. */
function said(system: SystemSummary, key: FigureKey): boolean {
  return partsOf(key).every((part) => system.figures[part.key] === undefined);
}

/** The total is known only when every named system says its part. */
function totalFormula({ key }: Figure, lastColumn: number): CellContent {
  const across = (row: number): string => rangeAddress(row, FIRST_SYSTEM_COLUMN, row, lastColumn);
  const names = `COUNTIF(${across(SYSTEM_ROW)},"?*")`;
  const owner = OWNER_FIGURES[key];
  if (owner !== undefined) {
    const received = across(ROW_OF.get("tiep_nhan_trong_ky")!);
    const owners = across(OWNER_ROW);
    return {
      formula: `=IF(AND(COUNTIF(${owners},"?*")=${names},COUNT(${received})=${names}),SUMIF(${owners},"${OWNER_LABELS[owner]}",${received}),"")`,
    };
  }
  const values = across(ROW_OF.get(key)!);
  return { formula: `=IF(OR(${names}=0,COUNT(${values})<${names}),"",SUM(${values}))` };
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

function onSheetFormula({ key }: Figure, { input, addressOf }: SystemsSheet): CellContent {
  const address = addressOf(key);
  if (address === undefined) return null;
  const cell = `${quoted(input)}!${address}`;
  return { formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
}

/** More lists than an office has; the pane shows them all. */
const MOST_ACCOUNTS = 50;

/** Below the figures, where every row of the lists went: kept with the workbook when the lists are closed. */
function accountRows({ accounts }: CountSummary): CellContent[][] {
  if (accounts.length === 0) return [];
  const lines = accounts.slice(0, MOST_ACCOUNTS).map(({ text }): CellContent[] => [null, text]);
  return [[], [null, ACCOUNT_TITLE], ...lines];
}

/** Rows of the accounts themselves. */
const accountPlaces = ({ accounts }: CountSummary): number[] =>
  accounts.slice(0, MOST_ACCOUNTS).map((_, index) => LAST_ROW + 3 + index);

/** Letters on a line: some 420 points left of the systems, 96 for each of them. */
const LETTERS_FIXED = 78;
const LETTERS_A_SYSTEM = 18;

function heightOf(text: CellContent, lastColumn: number): number {
  const letters = LETTERS_FIXED + LETTERS_A_SYSTEM * (lastColumn - FIRST_SYSTEM_COLUMN + 1);
  return 18 * Math.max(1, Math.ceil(String(text ?? "").length / letters));
}

function accountStyles(rows: readonly number[], lastColumn: number): SheetPlan["styles"] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    { range: cellAddress(first - 1, 1), style: { font: { ...FONT, bold: true } } },
    {
      range: rangeAddress(first, 1, rows[rows.length - 1]!, lastColumn),
      style: { font: { ...FONT, size: 10 }, wrap: true, vertical: "top" },
    },
  ];
}

/**
 * Plans the sheet. Columns of lists are locked; those of typed systems and the empty ones take input.
 *
 * @example planSystemsSheet({ name: "Theo hệ thống", … }).isProtected //=> true
 */
export function planSystemsSheet(sheet: SystemsSheet): SheetPlan {
  const { summary } = sheet;
  const systems = [...summary.systems, ...Array.from({ length: SPARE_SYSTEMS }, () => undefined)];
  const lastColumn = FIRST_SYSTEM_COLUMN + systems.length - 1;
  const columns = systems.map((system, index) => systemCells(FIRST_SYSTEM_COLUMN + index, sheet, system));
  const period = `từ ${writeDate(fromDay(summary.span.from))} đến ${writeDate(fromDay(summary.span.to))}`;
  const headRow = (label: string, index: number, left: readonly CellContent[]): CellContent[] => [
    null,
    null,
    label,
    ...left,
    ...columns.map((column) => column[index]!),
  ];
  const grid: CellContent[][] = [
    [null, `SỐ LIỆU THEO HỆ THỐNG, ${period}`],
    [
      null,
      "Cột có danh sách do tiện ích đếm. Hệ thống không có danh sách: ghi tên và số vào cột nền vàng, rồi bấm “Ghi vào biểu” trong khung.",
    ],
    ["khóa", "Mã", "Chỉ tiêu", "Cộng", "Trên biểu", ...columns.map((column) => column[0]!)],
    headRow("Hệ thống thuộc", 1, [null, null]),
    headRow("Nguồn số liệu", 2, [null, null]),
    ...ROWS.map((figure, index) => [
      figure.key,
      shownRef(figure.ref),
      figure.label,
      totalFormula(figure, lastColumn),
      onSheetFormula(figure, sheet),
      ...columns.map((column) => column[index + FIRST_FIGURE_ROW - SYSTEM_ROW]!),
    ]),
    ...accountRows(summary),
  ];
  const accounts = accountPlaces(summary);
  const lastRow = grid.length - 1;
  const firstOpen = FIRST_SYSTEM_COLUMN + summary.systems.filter(({ kind }) => kind === "counted").length;
  return {
    name: sheet.name,
    tabColor: "#1F6FB2",
    showGridlines: false,
    grid,
    columnWidths: [40, 48, 240, 66, 66, ...systems.map(() => 96)],
    hiddenColumns: [KEY_COLUMN],
    rowHeights: [
      24,
      20,
      34,
      20,
      64,
      ...ROWS.map(() => 18),
      ...accountRows(summary).map(([, text]) => heightOf(text ?? null, lastColumn)),
    ],
    styles: [...stylesOf(lastColumn, firstOpen), ...accountStyles(accounts, lastColumn)],
    merges: accounts.map((row) => rangeAddress(row, 1, row, lastColumn)),
    names: [
      { name: SYSTEMS_NAME, refersTo: "=1" },
      { name: SOURCE_NAME, refersTo: referenceToSheet(sheet.input) },
    ],
    validations: [
      {
        range: rangeAddress(OWNER_ROW, FIRST_SYSTEM_COLUMN, OWNER_ROW, lastColumn),
        rule: { kind: "list", values: Object.values(OWNER_LABELS) },
        title: "Chọn trong danh sách",
        message: "Chọn hệ thống của thành phố (tỉnh) hay của bộ, ngành.",
      },
      {
        range: rangeAddress(FIRST_FIGURE_ROW, firstOpen, LAST_ROW, lastColumn),
        rule: { kind: "wholeNumber", min: 0 },
        title: "Số chưa đúng",
        message: "Ô này cần số nguyên từ 0 trở lên. Không phát sinh thì nhập 0.",
      },
    ],
    highlights: [
      {
        range: rangeAddress(FIRST_FIGURE_ROW, ON_SHEET_COLUMN, LAST_ROW, ON_SHEET_COLUMN),
        formula: differsFormula(),
        fill: COLORS.differs,
        fontColor: COLORS.differsText,
      },
    ],
    freezeRows: FIRST_FIGURE_ROW,
    page: workingPage(rangeAddress(0, 1, lastRow, lastColumn), SYSTEM_ROW),
    isProtected: true,
    selection: cellAddress(FIRST_FIGURE_ROW, TOTAL_COLUMN),
  };
}

/** The input sheet holds another number: somebody typed over what was counted. */
function differsFormula(): string {
  const [total, onSheet] = [TOTAL_COLUMN, ON_SHEET_COLUMN].map(
    (column) => `$${columnName(column)}${FIRST_FIGURE_ROW + 1}`,
  );
  return `=AND(ISNUMBER(${onSheet}),ISNUMBER(${total}),${onSheet}<>${total})`;
}

function stylesOf(lastColumn: number, firstOpen: number): SheetPlan["styles"] {
  const figures = (left: number, right: number): string =>
    rangeAddress(FIRST_FIGURE_ROW, left, LAST_ROW, right);
  return [
    { range: rangeAddress(0, 0, LAST_ROW, lastColumn), style: { font: FONT, vertical: "center" } },
    { range: cellAddress(0, 1), style: { font: { bold: true, size: 14 } } },
    { range: cellAddress(1, 1), style: { font: { italic: true, size: 11 } } },
    {
      range: rangeAddress(SYSTEM_ROW, 1, ORIGIN_ROW, lastColumn),
      style: { fill: HEAD_FILL, horizontal: "center", wrap: true },
    },
    { range: rangeAddress(SYSTEM_ROW, 1, SYSTEM_ROW, lastColumn), style: { font: { bold: true } } },
    {
      range: rangeAddress(ORIGIN_ROW, FIRST_SYSTEM_COLUMN, ORIGIN_ROW, lastColumn),
      style: { font: { size: 9 } },
    },
    { range: figures(1, 1), style: { font: { size: 9 } } },
    { range: figures(TOTAL_COLUMN, lastColumn), style: { numberFormat: "#,##0", horizontal: "right" } },
    { range: figures(TOTAL_COLUMN, TOTAL_COLUMN), style: { fill: COLORS.total, font: { bold: true } } },
    ...ROWS.map(({ level, key }) => ({
      range: cellAddress(ROW_OF.get(key)!, 2),
      style: level === 0 ? { font: { bold: true } } : { indent: level },
    })),
    {
      range: rangeAddress(SYSTEM_ROW, firstOpen, OWNER_ROW, lastColumn),
      style: { fill: COLORS.entry, locked: false },
    },
    { range: figures(firstOpen, lastColumn), style: { fill: COLORS.entry, locked: false } },
    {
      range: rangeAddress(SYSTEM_ROW, 1, LAST_ROW, lastColumn),
      style: {
        borders: {
          edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
          color: LINE,
        },
      },
    },
  ];
}
