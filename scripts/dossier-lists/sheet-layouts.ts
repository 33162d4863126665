/** How a list lies in a workbook: on one sheet, on several, in sections, beside sheets that are none. */
import type { RawCell } from "../../src/dossiers/read/raw-table";
import { line, reordered, widthOf, type Line, type ListGrid } from "./list-grid";

/** A sheet of a workbook, or a table of a page. */
export interface DrawnSheet {
  readonly name: string;
  readonly list: Pick<ListGrid, "lines" | "dateColumns">;
  readonly isHidden?: true;
}

export interface SheetLayout {
  readonly name: string;
  readonly lay: (grid: ListGrid) => readonly DrawnSheet[];
}

const titled = (rows: readonly (readonly RawCell[])[]): Pick<ListGrid, "lines" | "dateColumns"> => ({
  lines: rows.map((cells) => line("other", cells)),
  dateColumns: [],
});

/** Where the first half of the dossiers ends; the rows between them go with the first. */
function halves({ lines }: ListGrid): readonly [before: number, middle: number] {
  const head = lines.findIndex(({ kind }) => kind === "head");
  const tall = lines.slice(head).findIndex(({ kind }) => kind !== "head");
  const first = tall === -1 ? lines.length : head + tall;
  const dossiers = lines.flatMap(({ kind }, at) => (kind === "dossier" ? [at] : []));
  return [first, dossiers[Math.ceil(dossiers.length / 2)] ?? lines.length];
}

/** A block that is merged down ends where its sheet ends. */
const part = (grid: ListGrid, lines: readonly Line[]): ListGrid => ({ ...grid, lines });

const headOf = (grid: ListGrid): readonly Line[] => {
  const [first] = halves(grid);
  return grid.lines.slice(0, first).filter(({ kind }) => kind === "head");
};

const isOpen = (grid: ListGrid, { kind, cells }: Line): boolean =>
  kind === "dossier" && (cells[grid.columns.finished] ?? null) === null;

/** Below a head of their own and in other columns, the dossiers without a result. */
function pendingSection(grid: ListGrid): readonly Line[] {
  const pending = grid.lines.filter((each) => isOpen(grid, each)).map((each) => ({ ...each, spans: [] }));
  const order = Array.from({ length: widthOf(grid) }, (_, at) => at);
  const { code, finished } = grid.columns;
  const others = order.filter((at) => at !== code && at !== finished);
  const rearranged = reordered(part(grid, [...headOf(grid), ...pending]), [
    ...others,
    ...(code === -1 ? [] : [code]),
  ]);
  return [line("title", ["II. HỒ SƠ ĐANG GIẢI QUYẾT"]), ...rearranged.lines];
}

function endedSection(grid: ListGrid): readonly Line[] {
  const [first] = halves(grid);
  const ended = grid.lines.slice(first).filter((each) => !isOpen(grid, each));
  return [...grid.lines.slice(0, first), ...ended.map((each) => ({ ...each, spans: [] }))];
}

/** The layouts; a new one is one more row here. */
export const SHEET_LAYOUTS: readonly SheetLayout[] = [
  { name: "one sheet", lay: (list) => [{ name: "Danh sách", list }] },
  {
    name: "two sheets with a head each",
    lay(grid) {
      const [, middle] = halves(grid);
      const second = part(grid, [...headOf(grid), ...grid.lines.slice(middle)]);
      return [
        { name: "Trang 1", list: part(grid, grid.lines.slice(0, middle)) },
        { name: "Trang 2", list: second },
      ];
    },
  },
  {
    name: "goes on without a head",
    lay(grid) {
      const [, middle] = halves(grid);
      return [
        { name: "1", list: part(grid, grid.lines.slice(0, middle)) },
        { name: "2", list: part(grid, grid.lines.slice(middle)) },
      ];
    },
  },
  {
    name: "the sheet without a head first",
    lay(grid) {
      const [, middle] = halves(grid);
      return [
        { name: "2", list: part(grid, grid.lines.slice(middle)) },
        { name: "1", list: part(grid, grid.lines.slice(0, middle)) },
      ];
    },
  },
  {
    name: "a section of other columns",
    lay: (grid) => [{ name: "DS", list: part(grid, [...endedSection(grid), ...pendingSection(grid)]) }],
  },
  {
    name: "the pending ones on a sheet of their own",
    lay: (grid) => [
      { name: "Đã giải quyết", list: part(grid, endedSection(grid)) },
      { name: "Đang giải quyết", list: part(grid, pendingSection(grid)) },
    ],
  },
  {
    name: "part of it on a hidden sheet",
    lay(grid) {
      const [, middle] = halves(grid);
      const second = part(grid, [...headOf(grid), ...grid.lines.slice(middle)]);
      return [
        { name: "Trang 1", list: part(grid, grid.lines.slice(0, middle)) },
        { name: "Trang 2", list: second, isHidden: true },
      ];
    },
  },
  {
    name: "notes and a summary beside",
    lay: (list) => [
      { name: "Hướng dẫn", list: titled([["Cách xuất danh sách"], ["Bước 1", "Chọn kỳ"], []]) },
      { name: "DS", list },
      {
        name: "Tổng hợp",
        list: titled([
          ["Lĩnh vực", "Tiếp nhận", "Đúng hạn", "Quá hạn"],
          ["Đất đai", 12, 10, 2],
        ]),
      },
    ],
  },
  {
    name: "an empty sheet before",
    lay: (list) => [
      { name: "Sheet1", list: titled([]) },
      { name: "Sheet2", list },
    ],
  },
];
