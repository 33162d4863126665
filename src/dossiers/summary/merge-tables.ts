/** Summary tables beside lists: figures of the same system side by side, of the whole unit beside the sum of systems. */
import type { FigureKey } from "../../catalog/figures";
import type { Settings } from "../../catalog/settings";
import type { Figures } from "../../checks/facts";
import { foldHead } from "../columns/column-kinds";
import type { SystemColumn, SystemOwner, TabledSystem } from "../systems";
import { cellOrigin } from "./found-summary";
import { conflictText, joined, splitFigures, withoutCopies, type TabledSource } from "./tabled-source";

/** Figures of the unit as a whole, each with its cell: no system's part. */
export interface UnitTables {
  readonly figures: Figures;
  readonly cells: Readonly<Record<FigureKey, string>>;
  readonly tables: readonly TabledSource[];
}

export interface WithTables {
  readonly columns: readonly SystemColumn[];
  readonly unit: UnitTables;
  readonly owners: Readonly<Record<string, SystemOwner>>;
  readonly warnings: readonly string[];
}

const baseName = (file: string): string => file.replace(/\.[^.]*$/, "");

/** A table of all systems, each in a section of its own. */
const isBySystem = ({ sections }: TabledSource): boolean =>
  sections.length > 0 &&
  sections.every(({ owner }) => owner !== undefined) &&
  new Set(sections.map(({ owner }) => owner)).size === sections.length;

const cellsOf = (keys: readonly FigureKey[], { cells }: TabledSource): Record<FigureKey, string> =>
  Object.fromEntries(keys.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])));

const emptySystem = (system: string, owner?: SystemOwner): TabledSystem => ({
  kind: "tabled",
  system,
  ...(owner !== undefined && { owner }),
  figures: {},
  tabled: {},
  byField: [],
});

function sectionColumns(table: TabledSource): TabledSystem[] {
  return table.sections.map(({ label, owner, figures, byField }) => {
    const { ofSystem } = splitFigures(figures);
    const cell = `${cellOrigin(table, "?").replace(/, ô \?$/, "")}, mục “${label}”`;
    return {
      ...emptySystem(label, owner),
      figures: ofSystem,
      tabled: Object.fromEntries(Object.keys(ofSystem).map((key) => [key, cell])),
      byField,
    };
  });
}

/** A column with what a table of its system adds, and what the two say differently. */
function withTable(
  column: SystemColumn,
  table: TabledSource,
  settings: Settings,
): { readonly column: SystemColumn; readonly warnings: readonly string[] } {
  const { figures, taken, conflicts } = joined(
    column.figures,
    splitFigures(table.figures).ofSystem,
    settings,
  );
  const warnings = conflictText(`Hệ thống “${column.system}”`, table, conflicts, figures);
  if (column.kind === "typed") return { column: { ...column, figures }, warnings };
  const tabled = { ...column.tabled, ...cellsOf(taken, table) };
  if (column.kind === "counted") return { column: { ...column, figures, tabled }, warnings };
  const byField = column.byField.length > 0 ? column.byField : table.byField;
  return { column: { ...column, figures, tabled, byField }, warnings };
}

/**
 * Puts tables into the columns of their systems; one without a system's name tells of the whole unit. Where nothing but
 * such tables is given, they make the columns: their sections by system, or one for all.
 */
export function withTables(
  columns: readonly SystemColumn[],
  tables: readonly TabledSource[],
  settings: Settings,
): WithTables {
  const { kept, warnings: copied } = withoutCopies(tables);
  const warnings: string[] = [...copied];
  const all = new Map<string, SystemColumn>(columns.map((column) => [foldHead(column.system), column]));
  const owners: Record<string, SystemOwner> = {};
  const put = (name: string, table: TabledSource): void => {
    const key = foldHead(name);
    const before = all.get(key);
    const result = withTable(before ?? emptySystem(name, table.owner), table, settings);
    if (before?.kind === "counted") warnings.push(bothText(name, table));
    warnings.push(...result.warnings);
    all.set(key, result.column);
    if (table.owner !== undefined) owners[result.column.system] = table.owner;
  };
  const isNamed = (table: TabledSource): boolean => table.system !== undefined && !isBySystem(table);
  for (const table of kept.filter(isNamed)) put(table.system!, table);
  const nameless = kept.filter((table) => !isNamed(table));
  if (all.size === 0) {
    const sectioned = nameless.find(isBySystem);
    const first = nameless.find(({ figures }) => Object.keys(splitFigures(figures).ofSystem).length > 0);
    if (sectioned !== undefined) {
      for (const column of sectionColumns(sectioned)) {
        all.set(foldHead(column.system), column);
        owners[column.system] = column.owner!;
      }
    } else if (first !== undefined) for (const table of nameless) put(baseName(first.file), table);
  }
  const unit = kept.reduce<UnitTables>(
    (before, table) => {
      const own = isNamed(table) ? splitFigures(table.figures).ofUnit : table.figures;
      const { figures, taken, conflicts } = joined(before.figures, own, settings);
      warnings.push(...conflictText("Bảng đã chọn trước", table, conflicts, figures));
      return {
        figures,
        cells: { ...before.cells, ...cellsOf(taken, table) },
        tables: taken.length === 0 ? before.tables : [...before.tables, table],
      };
    },
    { figures: {}, cells: {}, tables: [] },
  );
  return { columns: [...all.values()], unit, owners, warnings: [...new Set(warnings)] };
}

const bothText = (system: string, { file }: TabledSource): string =>
  `Hệ thống “${system}” có cả danh sách và bảng “${file}”: lấy số đếm từ danh sách, bảng chỉ thêm chỉ tiêu mà danh sách không có.`;

/**
 * The total with what tables of the whole unit add.
 *
 * @returns `taken`: the figures that only they give; `warnings`: where the sum of the systems is another number.
 */
export function withUnitTables(
  total: Figures,
  unit: UnitTables,
  settings: Settings,
): { readonly total: Figures; readonly taken: readonly FigureKey[]; readonly warnings: readonly string[] } {
  const { figures, taken, conflicts } = joined(total, unit.figures, settings);
  const byTable = new Map(
    unit.tables.map((table) => [table, conflicts.filter(({ key }) => table.cells[key] === unit.cells[key])]),
  );
  const warnings = [...byTable].flatMap(([table, own]) =>
    conflictText("Số cộng các hệ thống", table, own, figures),
  );
  return { total: figures, taken, warnings };
}
