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
  CELLS_HEAD,
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
  UNIT_HEAD,
} from "./systems-layout";
import { accountRows, fieldRows, heightOf, textPlaces, textStyles } from "./systems-texts";
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
const ALWAYS: ReadonlySet<FigureKey> = new Set([...COUNTED, ...SHOWN_TOTALS]);

/** The rows of figures: what lists give, and what the tables and the officer add. */
interface SheetRows {
  readonly rows: readonly Figure[];
  readonly rowOf: ReadonlyMap<FigureKey, number>;
  /** Figures that add up, and not those by owner. */
  readonly shown: ReadonlySet<FigureKey>;
  readonly lastRow: number;
}

function rowsFor({ systems, total }: CountSummary): SheetRows {
  const given = [...systems.flatMap(({ figures }) => Object.keys(figures)), ...Object.keys(total)];
  const shown = new Set([...ALWAYS, ...given.filter((key) => !(key in OWNER_FIGURES))]);
  const rows = FIGURES.filter(({ key }) => shown.has(key) || key in OWNER_FIGURES);
  return {
    rows,
    shown,
    rowOf: new Map(rows.map(({ key }, index) => [key, FIRST_FIGURE_ROW + index])),
    lastRow: FIRST_FIGURE_ROW + rows.length - 1,
  };
}

const COLORS = { entry: "#FFF8DC", total: "#EEF4FA", differs: "#FFE3A3", differsText: "#6B4A00" } as const;

/** The rows that add up to a total; a figure that the sheet does not show gives its own parts. */
function shownParts(key: FigureKey, settings: Settings, at: SheetRows): readonly FigureKey[] {
  return partsOf(key)
    .filter(({ partWhen }) => applies(partWhen, settings))
    .flatMap((part) => (at.shown.has(part.key) ? [part.key] : shownParts(part.key, settings, at)));
}

/** A total of a column: the sum of what is known of it. */
function sumOfParts(key: FigureKey, column: number, settings: Settings, at: SheetRows): CellContent {
  const parts = shownParts(key, settings, at).map((part) => cellAddress(at.rowOf.get(part)!, column));
  if (parts.length === 0) return null;
  const list = parts.join(",");
  return { formula: `=IF(COUNT(${list})=0,"",SUM(${list}))` };
}

/** The file and sheet of a cell's origin: "Biểu 06.xlsx, trang 1". */
const tableOf = (cell: string): string => cell.replace(/, (?:ô|mục) .*$/u, "");

const tablesIn = (cells: Readonly<Record<FigureKey, string>>): string[] => [
  ...new Set(Object.values(cells).map(tableOf)),
];

function originOf({ kind, sources, tabled = {} }: SystemSummary, importedOn: number): string {
  if (kind === "typed") return TYPED_ORIGIN;
  if (kind === "tabled") return `Bảng ${tablesIn(tabled).join("; ")}`;
  const files = sources.map(
    ({ file, rows }) => `${file} (${writeCount(rows, { padSmall: false })} dòng hồ sơ)`,
  );
  return `${files.join("; ")}; đếm ngày ${writeDate(fromDay(importedOn))}`;
}

/** The head and the figures of one system; none for an empty column. */
function systemCells(
  column: number,
  { summary, owners, settings }: SystemsSheet,
  at: SheetRows,
  system?: SystemSummary,
): CellContent[] {
  const owner = system === undefined ? undefined : owners[system.system];
  const head: CellContent[] = [
    system?.system ?? null,
    owner === undefined ? null : OWNER_LABELS[owner],
    system === undefined ? TYPED_ORIGIN : originOf(system, summary.importedOn),
  ];
  const figures = at.rows.map(({ key }): CellContent => {
    const value =
      system === undefined ? undefined : ownValue(system, key, shownParts(key, settings, at).length > 0);
    if (value !== undefined) return value;
    return key in OWNER_FIGURES ? null : sumOfParts(key, column, settings, at);
  });
  return [...head, ...figures];
}

/** A number that the system says itself: in a cell of a table, or counted, and not the sum of rows of the sheet. */
function ownValue(system: SystemSummary, key: FigureKey, hasParts: boolean): number | undefined {
  const value = system.figures[key];
  if (value === undefined || system.tabled?.[key] !== undefined) return value;
  if (system.kind === "typed") return COUNTED.has(key) || partsOf(key).length === 0 ? value : undefined;
  if (system.kind === "tabled") return undefined;
  if (!COUNTED.has(key)) return partsOf(key).length === 0 ? value : undefined;
  return hasParts && !said(system, key) ? undefined : value;
}

/** Whether a list gave a figure itself, and not only its parts. */
function said(system: SystemSummary, key: FigureKey): boolean {
  return partsOf(key).every((part) => system.figures[part.key] === undefined);
}

/** The total is known only when every named system says its part. */
function totalFormula({ key }: Figure, lastColumn: number, at: SheetRows, isOfUnit: boolean): CellContent {
  const across = (row: number): string => rangeAddress(row, FIRST_SYSTEM_COLUMN, row, lastColumn);
  const names = `COUNTIF(${across(SYSTEM_ROW)},"?*")`;
  const owner = OWNER_FIGURES[key];
  if (owner !== undefined && isOfUnit)
    return { formula: `=${cellAddress(at.rowOf.get(key)!, lastColumn + 1)}` };
  if (owner !== undefined) {
    const received = across(at.rowOf.get("tiep_nhan_trong_ky")!);
    const owners = across(OWNER_ROW);
    return {
      formula: `=IF(AND(COUNTIF(${owners},"?*")=${names},COUNT(${received})=${names}),SUMIF(${owners},"${OWNER_LABELS[owner]}",${received}),"")`,
    };
  }
  const values = across(at.rowOf.get(key)!);
  // What only a table of the whole unit gives stands behind the systems.
  const otherwise = isOfUnit ? cellAddress(at.rowOf.get(key)!, lastColumn + 1) : '""';
  return { formula: `=IF(OR(${names}=0,COUNT(${values})<${names}),${otherwise},SUM(${values}))` };
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

function onSheetFormula({ key }: Figure, { input, addressOf }: SystemsSheet): CellContent {
  const address = addressOf(key);
  if (address === undefined) return null;
  const cell = `${quoted(input)}!${address}`;
  return { formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
}

/** Behind the systems: what only tables of the whole unit give, and the cells that numbers stand in. */
function tableColumns({ unitCells, systems, total }: CountSummary, at: SheetRows): CellContent[][] {
  const cellsOf = (key: FigureKey): string[] => [
    ...systems.flatMap(({ tabled }) => tabled?.[key] ?? []),
    ...(unitCells[key] === undefined ? [] : [unitCells[key]]),
  ];
  const hasCells = at.rows.some(({ key }) => cellsOf(key).length > 0);
  if (!hasCells) return [];
  const unit = tablesIn(unitCells);
  return [
    [
      UNIT_HEAD,
      null,
      unit.length === 0 ? null : unit.join("; "),
      ...at.rows.map(({ key }): CellContent => (unitCells[key] === undefined ? null : (total[key] ?? null))),
    ],
    [CELLS_HEAD, null, null, ...at.rows.map(({ key }): CellContent => cellsOf(key).join("; ") || null)],
  ];
}

/**
 * Plans the sheet. Columns of lists are locked; those of typed systems and the empty ones take input.
 *
 * @example planSystemsSheet({ name: "Theo hệ thống", … }).isProtected //=> true
 */
export function planSystemsSheet(sheet: SystemsSheet): SheetPlan {
  const { summary } = sheet;
  const at = rowsFor(summary);
  const isTyped = ({ kind }: SystemSummary): boolean => kind === "typed";
  // What takes input stands on the right, in one block.
  const given = summary.systems.filter((system) => !isTyped(system));
  const typed = summary.systems.filter(isTyped);
  const systems = [...given, ...typed, ...Array.from({ length: SPARE_SYSTEMS }, () => undefined)];
  const lastSystem = FIRST_SYSTEM_COLUMN + systems.length - 1;
  const behind = tableColumns(summary, at);
  const lastColumn = lastSystem + behind.length;
  const columns = [
    ...systems.map((system, index) => systemCells(FIRST_SYSTEM_COLUMN + index, sheet, at, system)),
    ...behind,
  ];
  const below = [fieldRows(summary, sheet.settings), accountRows(summary)] as const;
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
      "Cột có danh sách, có bảng do tiện ích ghi. Hệ thống không có tệp: ghi tên và số vào cột nền vàng, rồi bấm “Ghi vào biểu” trong khung.",
    ],
    ["khóa", "Mã", "Chỉ tiêu", "Cộng", "Trên biểu", ...columns.map((column) => column[0]!)],
    headRow("Hệ thống thuộc", 1, [null, null]),
    headRow("Nguồn số liệu", 2, [null, null]),
    ...at.rows.map((figure, index) => [
      figure.key,
      shownRef(figure.ref),
      figure.label,
      totalFormula(figure, lastSystem, at, summary.unitCells[figure.key] !== undefined),
      onSheetFormula(figure, sheet),
      ...columns.map((column) => column[index + FIRST_FIGURE_ROW - SYSTEM_ROW]!),
    ]),
    ...below.flat(),
  ];
  const [fields, accounts] = [
    textPlaces(below[0], at.lastRow + 1),
    textPlaces(below[1], at.lastRow + 1 + below[0].length),
  ] as const;
  const lastRow = grid.length - 1;
  const firstOpen = FIRST_SYSTEM_COLUMN + given.length;
  return {
    name: sheet.name,
    tabColor: "#1F6FB2",
    showGridlines: false,
    grid,
    columnWidths: [
      40,
      48,
      240,
      66,
      66,
      ...systems.map(() => 96),
      ...behind.map((_, index) => (index === 0 ? 80 : 300)),
    ],
    hiddenColumns: [KEY_COLUMN],
    rowHeights: [
      24,
      20,
      34,
      20,
      64,
      ...at.rows.map(() => 18),
      ...below.flat().map(([, text]) => heightOf(text ?? null, lastColumn)),
    ],
    styles: [
      ...stylesOf(at, { lastSystem, lastColumn, firstOpen }),
      ...textStyles(fields, lastColumn),
      ...textStyles(accounts, lastColumn),
    ],
    merges: [...fields, ...accounts].map((row) => rangeAddress(row, 1, row, lastColumn)),
    names: [
      { name: SYSTEMS_NAME, refersTo: "=1" },
      { name: SOURCE_NAME, refersTo: referenceToSheet(sheet.input) },
    ],
    validations: [
      {
        range: rangeAddress(OWNER_ROW, FIRST_SYSTEM_COLUMN, OWNER_ROW, lastSystem),
        rule: { kind: "list", values: Object.values(OWNER_LABELS) },
        title: "Chọn trong danh sách",
        message: "Chọn hệ thống của thành phố (tỉnh) hay của bộ, ngành.",
      },
      {
        range: rangeAddress(FIRST_FIGURE_ROW, firstOpen, at.lastRow, lastSystem),
        rule: { kind: "wholeNumber", min: 0 },
        title: "Số chưa đúng",
        message: "Ô này cần số nguyên từ 0 trở lên. Không phát sinh thì nhập 0.",
      },
    ],
    highlights: [
      {
        range: rangeAddress(FIRST_FIGURE_ROW, ON_SHEET_COLUMN, at.lastRow, ON_SHEET_COLUMN),
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

interface Columns {
  readonly firstOpen: number;
  readonly lastSystem: number;
  /** With what stands behind the systems. */
  readonly lastColumn: number;
}

function stylesOf(at: SheetRows, { lastSystem, lastColumn, firstOpen }: Columns): SheetPlan["styles"] {
  const figures = (left: number, right: number): string =>
    rangeAddress(FIRST_FIGURE_ROW, left, at.lastRow, right);
  return [
    { range: rangeAddress(0, 0, at.lastRow, lastColumn), style: { font: FONT, vertical: "center" } },
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
    ...at.rows.map(({ level, key }) => ({
      range: cellAddress(at.rowOf.get(key)!, 2),
      style: level === 0 ? { font: { bold: true } } : { indent: level },
    })),
    {
      range: rangeAddress(SYSTEM_ROW, firstOpen, OWNER_ROW, lastSystem),
      style: { fill: COLORS.entry, locked: false },
    },
    { range: figures(firstOpen, lastSystem), style: { fill: COLORS.entry, locked: false } },
    ...(lastColumn > lastSystem
      ? [
          {
            range: figures(lastColumn, lastColumn),
            style: { font: { size: 9 }, horizontal: "left" as const, wrap: false },
          },
        ]
      : []),
    {
      range: rangeAddress(SYSTEM_ROW, 1, at.lastRow, lastColumn),
      style: {
        borders: {
          edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
          color: LINE,
        },
      },
    },
  ];
}
