/**
 * What the world does to a list, each as a change of its lines: dimensions, so that any of them may meet any shape, any
 * size and any kind of file.
 */
import type { RawCell } from "../../src/dossiers/read/raw-table";
import {
  line,
  reordered,
  widthOf,
  withCells,
  withColumn,
  withLines,
  withTexts,
  type LineKind,
  type ListGrid,
} from "./list-grid";
import { TREACHEROUS_TEXTS } from "./procedures";
import type { Random } from "./random";

export interface ListFault {
  readonly name: string;
  /** Two that change the same leave nothing by which the truth could be told. */
  readonly of?: "days" | "copies";
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
/** Mute letters that programs leave in texts: no width, or as wide as a space and no space. */
const MUTE = ["\u200b", "\ufeff", "\u00a0", "\u200e"];
const EVERYWHERE: readonly LineKind[] = ["title", "head", "dossier", "other"];

const below = (grid: ListGrid, ...rows: readonly (readonly RawCell[])[]): ListGrid => ({
  ...grid,
  lines: [...grid.lines, ...rows.map((cells) => line("other", cells))],
});

const above = (grid: ListGrid, ...rows: readonly (readonly RawCell[])[]): ListGrid => ({
  ...grid,
  lines: [...rows.map((cells) => line("title", cells)), ...grid.lines],
});

const everyColumn = (grid: ListGrid): number[] => Array.from({ length: widthOf(grid) }, (_, at) => at);

/** Dates as dd/mm/yyyy in the columns of dates; the time of day stays behind. */
function withDates(grid: ListGrid, change: (day: string, month: string, year: string) => string): ListGrid {
  const rewritten = (cell: RawCell): RawCell => {
    const whole = typeof cell === "number" ? slashedSerial(cell) : String(cell ?? "");
    const parts = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(whole);
    return parts === null ? cell : change(parts[1]!, parts[2]!, parts[3]!);
  };
  return grid.dateColumns.reduce((changed, at) => withCells(changed, at, rewritten), grid);
}

const SERIAL_OF_EPOCH = 25_569;
const slashedSerial = (serial: number): string =>
  new Date((Math.floor(serial) - SERIAL_OF_EPOCH) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .reverse()
    .join("/");

const digitsOf = (cell: RawCell): string => String(cell).replace(/\D/g, "");
const bare = (digits: string): string => String(Number(digits));

const dossiersOf = ({ lines }: ListGrid): number => lines.filter(({ kind }) => kind === "dossier").length;

/** The faults; a new one is one more row here. */
export const LIST_FAULTS: readonly ListFault[] = [
  { name: "none", change: (grid) => grid },
  {
    name: "the applicant in front",
    change: (grid, random) => withColumn(grid, "Chủ hồ sơ", () => random.pick(APPLICANTS)),
  },
  {
    name: "a book number that repeats in front",
    change: (grid) => withColumn(grid, "Số biên nhận", (dossier) => `BN${dossier % 3}`),
  },
  {
    name: "the deadline of a step in front",
    change: (grid) => withColumn(grid, "Hạn xử lý bước", () => "02/01/2026"),
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
    change: (grid, random) =>
      withCells(grid, grid.columns.finished, (cell) => cell ?? random.pick(NO_RESULT)),
  },
  {
    name: "abbreviated words",
    change: (grid) =>
      withCells(grid, grid.columns.status, (cell) =>
        String(cell).replace("kết quả", "KQ").replace("hồ sơ", "HS").replace("xử lý", "XL"),
      ),
  },
  {
    name: "titles above",
    change: (grid) => above(grid, ["ỦY BAN NHÂN DÂN XÃ THỬ"], ["DANH SÁCH HỒ SƠ"], []),
  },
  {
    name: "sixty rows of a letter above",
    change: (grid) => above(grid, ...Array.from({ length: 60 }, (_, at) => [`Nội dung công văn, ý ${at}`])),
  },
  {
    name: "a total and signatures below",
    change: (grid) =>
      below(
        grid,
        [`Tổng cộng: ${dossiersOf(grid)} hồ sơ`],
        [],
        [null, "Người lập biểu", null, "Xã Thử, ngày 05 tháng 5 năm 2026"],
        [null, "Người Một", null, "Người Hai"],
      ),
  },
  {
    name: "a summary below",
    change: (grid) =>
      below(
        grid,
        [],
        ["TỔNG HỢP"],
        [null, "Trực tuyến", 12],
        [null, "Trực tiếp", 3],
        [null, "Đúng hạn", "80%"],
      ),
  },
  {
    name: "the head again on every page",
    change: (grid) => {
      const first = grid.lines.findIndex(({ kind }) => kind === "head");
      const count = grid.lines.slice(first).findIndex(({ kind }) => kind !== "head");
      const head = grid.lines.slice(first, first + (count === -1 ? grid.lines.length : count));
      return withLines(grid, ({ kind }, _index, dossier) =>
        kind === "dossier" && dossier % 7 === 0 ? [line("other", [`Trang ${dossier / 7}`]), ...head] : [],
      );
    },
  },
  {
    name: "column numbers below the head",
    change: (grid) => {
      const numbers = line(
        "other",
        everyColumn(grid).map((at) => `(${at + 1})`),
      );
      return withLines(grid, ({ kind }, index) =>
        kind === "head" && grid.lines[index + 1]?.kind !== "head" ? [numbers] : [],
      );
    },
  },
  {
    name: "blank rows between",
    change: (grid) =>
      withLines(grid, ({ kind }, _index, dossier) =>
        kind === "dossier" && dossier % 5 === 0 ? [line("other", [])] : [],
      ),
  },
  {
    name: "a head above the head",
    change: (grid) => {
      const first = grid.lines.findIndex(({ kind }) => kind === "head");
      const span = { left: 0, right: widthOf(grid) - 1, down: 0 };
      const upper = line("title", ["Thông tin hồ sơ"], [span]);
      return { ...grid, lines: [...grid.lines.slice(0, first), upper, ...grid.lines.slice(first)] };
    },
  },
  {
    name: "capital letters",
    change: (grid) =>
      withCells(
        withTexts(grid, ["head"], (text) => text.toLocaleUpperCase("vi")),
        grid.columns.status,
        (cell) => String(cell).toLocaleUpperCase("vi"),
      ),
  },
  {
    name: "accents as marks of their own",
    change: (grid) => withTexts(grid, EVERYWHERE, (text) => text.normalize("NFD")),
  },
  {
    name: "line breaks in the head",
    change: (grid) => withTexts(grid, ["head"], (text) => text.replace(" ", "\n")),
  },
  {
    name: "spaces around and twice between",
    change: (grid) => withTexts(grid, EVERYWHERE, (text) => `  ${text.replace(/ /g, "  ")} `),
  },
  {
    name: "mute letters",
    change: (grid, random) =>
      withTexts(grid, ["head", "dossier"], (text) => `${random.pick(MUTE)}${text}${random.pick(MUTE)}`),
  },
  {
    name: "columns the other way round",
    change: (grid) => reordered(grid, everyColumn(grid).reverse()),
  },
  {
    name: "no column of codes",
    of: "copies",
    change: (grid) =>
      reordered(
        grid,
        everyColumn(grid).filter((at) => at !== grid.columns.code),
      ),
  },
  {
    name: "codes of digits",
    change: (grid) => withCells(grid, grid.columns.code, digitsOf),
  },
  {
    name: "codes as numbers",
    change: (grid) => withCells(grid, grid.columns.code, (cell) => Number(digitsOf(cell))),
  },
  {
    name: "every dossier twice",
    of: "copies",
    change: (grid) => withLines(grid, (each) => (each.kind === "dossier" ? [each] : [])),
  },
  {
    name: "days without zeros",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${bare(day)}/${bare(month)}/${year}`),
  },
  {
    name: "days with dots",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${day}.${month}.${year}`),
  },
  {
    name: "days with dashes",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${day}-${month}-${year}`),
  },
  {
    name: "the year first",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${year}-${month}-${day}`),
  },
  {
    name: "days in words",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`),
  },
  {
    name: "the time before the day",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `08:30 ${day}/${month}/${year}`),
  },
  {
    name: "the month first",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${month}/${day}/${year}`),
  },
  {
    name: "years of two digits",
    of: "days",
    change: (grid) => withDates(grid, (day, month, year) => `${day}/${month}/${year.slice(2)}`),
  },
  {
    name: "days of no calendar",
    of: "days",
    change: (grid, random) =>
      withCells(grid, grid.columns.received, (cell) => (random.percent(10) ? "31/02/2026" : cell)),
  },
  {
    name: "words that nobody knows",
    change: (grid, random) =>
      withCells(grid, grid.columns.status, (cell) => (random.percent(20) ? "Liên thông thuế" : cell)),
  },
  {
    name: "a field only in its first row",
    change: (grid) => {
      const { field } = grid.columns;
      let last: RawCell = null;
      const lines = grid.lines.map((each, index) => {
        if (each.kind !== "dossier" || field === -1) {
          last = null;
          return each;
        }
        const own = each.cells[field] ?? null;
        if (own === last)
          return { ...each, cells: each.cells.map((cell, at) => (at === field ? null : cell)) };
        last = own;
        const same = grid.lines.slice(index + 1);
        const end = same.findIndex((next) => next.kind !== "dossier" || next.cells[field] !== own);
        const down = end === -1 ? same.length : end;
        return down === 0 ? each : { ...each, spans: [...each.spans, { left: field, right: field, down }] };
      });
      return { ...grid, lines };
    },
  },
  {
    name: "texts that look like formulas",
    change: (grid, random) =>
      withCells(grid, grid.columns.procedure, (cell) =>
        random.percent(30) ? random.pick(TREACHEROUS_TEXTS) : cell,
      ),
  },
  {
    name: "a long text",
    change: (grid) =>
      withCells(grid, grid.columns.procedure, (cell, dossier) =>
        dossier === 1 ? "Đăng ký ".repeat(400).trim() : cell,
      ),
  },
  {
    name: "a stray cell far to the right",
    change: (grid) =>
      below(grid, [...Array.from({ length: 40 }, (): RawCell => null), "ghi chú của người lập"]),
  },
  {
    name: "numbers of the page below",
    change: (grid) => below(grid, [null, null, "1/1"], ["Trang 1 trên 1"]),
  },
];
