/**
 * What the world does to a list, each as a change of its grid: dimensions, so that any of them may meet any shape and
 * any size. Said of each is what may come of it: the figures stay right, or the officer is told.
 */
import type { RawCell } from "../../src/dossiers/read/raw-table";
import type { Random } from "./random";

export interface ListGrid {
  readonly rows: readonly (readonly RawCell[])[];
  /** Row of the head, 0-based. */
  readonly head: number;
}

export interface ListFault {
  readonly name: string;
  readonly change: (grid: ListGrid, random: Random) => ListGrid;
}

const APPLICANTS = [
  "Tống Thị Giả",
  "Công ty TNHH Thử",
  "Công an xã Thử",
  "Tòng Văn Định",
  "Cộng đồng thôn Giả",
  "Tổng công ty Thử",
];
const NO_RESULT = [
  "01/01/0001",
  "01/01/0001 00:00:00",
  "Chưa có",
  "chưa có kết quả",
  "-",
  "N/A",
  "01/01/1970",
  "31/12/9999",
];

const isDossier = (grid: ListGrid, index: number): boolean => index > grid.head;

/** A column in front of the others. */
function withColumn(grid: ListGrid, head: string, cell: (index: number) => RawCell): ListGrid {
  const rows = grid.rows.map((row, index): readonly RawCell[] => {
    if (index === grid.head) return [head, ...row];
    return [isDossier(grid, index) ? cell(index) : null, ...row];
  });
  return { ...grid, rows };
}

/** Other texts in the columns under a head. */
function withCells(grid: ListGrid, heads: RegExp, change: (cell: RawCell) => RawCell): ListGrid {
  const names = grid.rows[grid.head]!;
  const rows = grid.rows.map((row, index) =>
    isDossier(grid, index)
      ? row.map((cell, at) => (heads.test(String(names[at] ?? "")) ? change(cell) : cell))
      : row,
  );
  return { ...grid, rows };
}

const below = (grid: ListGrid, ...rows: readonly (readonly RawCell[])[]): ListGrid => ({
  ...grid,
  rows: [...grid.rows, ...rows],
});

/** The faults; a new one is one more row here. */
export const LIST_FAULTS: readonly ListFault[] = [
  { name: "none", change: (grid) => grid },
  {
    name: "the applicant in front",
    change: (grid, random) => withColumn(grid, "Chủ hồ sơ", () => random.pick(APPLICANTS)),
  },
  {
    name: "a book number that repeats in front",
    change: (grid) => withColumn(grid, "Số biên nhận", (index) => `BN${index % 3}`),
  },
  {
    name: "the deadline of a step in front",
    change: (grid) => withColumn(grid, "Hạn xử lý", () => "02/01/2026"),
  },
  {
    name: "a planned end in front",
    change: (grid) => withColumn(grid, "Ngày kết thúc dự kiến", () => "02/01/2026"),
  },
  {
    name: "the day of the fee in front",
    change: (grid) => withColumn(grid, "Ngày nộp phí", () => "02/01/2026"),
  },
  {
    name: "how the result is fetched in front",
    change: (grid) => withColumn(grid, "Hình thức nhận kết quả", () => "Trực tuyến"),
  },
  {
    name: "a status of the deadline in front",
    change: (grid, random) =>
      withColumn(grid, "Tình trạng", () => random.pick(["Đúng hạn", "Quá hạn", "Trong hạn"])),
  },
  {
    name: "no result yet in words",
    change: (grid, random) => withCells(grid, /^Ngày có kết quả$/, (cell) => cell ?? random.pick(NO_RESULT)),
  },
  {
    name: "abbreviated words",
    change: (grid) =>
      withCells(grid, /^Trạng thái$/, (cell) =>
        String(cell).replace("kết quả", "KQ").replace("hồ sơ", "HS").replace("xử lý", "XL"),
      ),
  },
  {
    name: "titles above",
    change: (grid) => ({
      head: grid.head + 3,
      rows: [["ỦY BAN NHÂN DÂN XÃ THỬ"], ["DANH SÁCH HỒ SƠ"], [], ...grid.rows],
    }),
  },
  {
    name: "a total and signatures below",
    change: (grid) =>
      below(
        grid,
        [`Tổng cộng: ${grid.rows.length - grid.head - 1} hồ sơ`],
        [],
        [null, "Người lập biểu", null, "Xã Thử, ngày 05 tháng 5 năm 2026"],
        [null, "Người Một", null, "Người Hai"],
      ),
  },
  {
    name: "the head again on every page",
    change: (grid) => {
      const rows: (readonly RawCell[])[] = [];
      grid.rows.forEach((row, index) => {
        const ofList = index - grid.head - 1;
        if (ofList > 0 && ofList % 7 === 0) rows.push([`Trang ${ofList / 7}`], grid.rows[grid.head]!);
        rows.push(row);
      });
      return { ...grid, rows };
    },
  },
  {
    name: "column numbers below the head",
    change: (grid) => {
      const numbers = grid.rows[grid.head]!.map((_, at) => `(${at + 1})`);
      const rows = [...grid.rows.slice(0, grid.head + 1), numbers, ...grid.rows.slice(grid.head + 1)];
      return { ...grid, rows };
    },
  },
];
