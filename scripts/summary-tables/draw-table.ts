/** Draws a summary table: a shape, an office, a look, and what may be wrong with it, with the figures that it must give. */
import type { Merge, RawCell } from "../../src/dossiers/read/raw-table";
import { seededRandom, type Random } from "../dossier-lists/random";
import { UNIT_NAMES } from "./invent-office";
import { drawBlock, drawLabels, shifted, type Block, type Look } from "./lay-table";
import { SHAPES, type Shape } from "./table-shapes";

export interface DrawnGrid {
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly Merge[];
  readonly dateColumns: readonly number[];
  readonly faults: readonly [];
}

/** What is wrong with a table; `none` changes its look at most. */
export const HARMS = [
  "none",
  "none",
  "none",
  "wrong_cell",
  "wrong_total",
  "negative",
  "percent",
  "fraction",
  "other_period",
  "year",
  "other_unit",
] as const;

export type Harm = (typeof HARMS)[number];

/** What stands between the rows, and does not count. */
export const LOOKS = [
  "plain",
  "sub_rows",
  "head_again",
  "signature",
  "two_tables",
  "side_by_side",
  "merged_labels",
] as const;

export interface DrawnTable {
  readonly file: string;
  readonly kind: "xlsx" | "biff8" | "html";
  readonly grid: DrawnGrid;
  /** Titles that a page prints outside its table. */
  readonly outside: readonly string[];
  readonly unit: string;
  /** What the table holds. */
  readonly figures: Readonly<Record<string, number>>;
  readonly byField: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly harm: Harm;
  readonly dimensions: Readonly<Record<string, string>>;
}

export const DRAWN_SPAN = { from: "2026-04-15", to: "2026-05-14" };

const PERIODS = [
  "(Từ ngày 15/04/2026 đến ngày 14/05/2026)",
  "Từ ngày: 15/04/2026    Đến ngày: 14/05/2026",
  "Kỳ báo cáo: Tháng 5/2026 (từ 15/4/2026 đến 14/5/2026)",
  "Số liệu từ ngày 15/4/2026 đến hết ngày 14/5/2026",
  "Thời gian: 15/04/2026 - 14/05/2026",
  "Từ ngày 15 tháng 4 năm 2026 đến ngày 14 tháng 5 năm 2026",
  "Từ 15/4 đến 14/5/2026",
  "THÁNG 5 NĂM 2026",
];
const OTHER_PERIODS = [
  "(Từ ngày 15/03/2026 đến ngày 14/04/2026)",
  "Tháng 4/2026",
  "Thời gian: 15/04/2025 - 14/05/2025",
  "Từ 15/4 đến 13/5/2026",
];
const YEARS = ["Năm 2026", "Từ ngày 15/12/2025 đến ngày 14/05/2026", "6 tháng đầu năm 2026", "Quý II/2026"];

const WRONG: Readonly<Partial<Record<Harm, (cell: RawCell, random: Random) => RawCell>>> = {
  wrong_cell: (cell, random) => changed(cell, random),
  wrong_total: (cell, random) => changed(cell, random),
  negative: (cell) => (typeof cell === "number" && cell > 0 ? -cell : `-${String(cell || 3)}`),
  percent: (_, random) => `${random.between(1, 99)},${random.between(10, 99)}%`,
  fraction: (_, random) => random.between(1, 99) + 0.5,
};

function changed(cell: RawCell, random: Random): RawCell {
  const value = Number(String(cell ?? 0).replace(/[.,]/g, "")) || 0;
  return value + random.between(1, 40);
}

const asTitle = (unit: string, random: Random): string =>
  random.pick([
    `UBND ${unit}`,
    `Đơn vị báo cáo: Trung tâm Phục vụ hành chính công ${unit}`,
    `THỐNG KÊ HỒ SƠ – ${unit.toLocaleUpperCase("vi")}`,
  ]);

/** @returns the same table for the same seed. */
export function drawTable(seed: number): DrawnTable {
  const random = seededRandom(seed);
  const shape = random.pick(SHAPES);
  const wished = random.pick(HARMS);
  const unit = random.pick(UNIT_NAMES);
  const kind = random.pick(["xlsx", "xlsx", "biff8", "html"] as const);
  const look = shape.rows === "none" ? "plain" : random.pick(LOOKS);
  const numbers: Look = {
    style: random.pick(["number", "number", "dots", "plain_text", "commas"]),
    zero: random.pick([0, 0, null, "-", ""]),
    rateStyle: random.pick(["percent", "comma", "number"]),
  };
  const isFlat = random.percent(20);
  const block =
    shape.rows === "none"
      ? drawLabels(random, shape, numbers)
      : drawBlock(random, shape, unit, { look, numbers, isFlat });
  const spot = spotFor(wished, block, random);
  const harm = wished in WRONG && spot === undefined ? "none" : wished;
  if (spot !== undefined && harm in WRONG) {
    block.rows[spot.row]![spot.column] = WRONG[harm]!(block.rows[spot.row]![spot.column] ?? 0, random);
  }
  const titled =
    shape.rows === "unit"
      ? random.pick([[], ["TỔNG HỢP CÁC ĐƠN VỊ"]])
      : [asTitle(harm === "other_unit" ? "xã Khác Hẳn" : unit, random)];
  const period =
    harm === "other_period"
      ? random.pick(OTHER_PERIODS)
      : harm === "year"
        ? random.pick(YEARS)
        : random.pick(PERIODS);
  const isOutside = kind === "html" && random.percent(40);
  const name = random.pick(["BÁO CÁO TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC", "BẢNG TỔNG HỢP", "THỐNG KÊ HỒ SƠ"]);
  const titles = [name, ...titled, period];
  const indent = random.percent(15) ? 1 : 0;
  const rows: RawCell[][] = isOutside ? [] : titles.map((title) => [title]);
  const merges: Merge[] = [];
  if (!isOutside && random.percent(60)) {
    const width = Math.max(...block.rows.map((row) => row.length)) + indent;
    rows.forEach((_, at) => merges.push({ top: at, left: 0, bottom: at, right: width - 1 }));
  }
  if (random.percent(30)) rows.push([]);
  const placed = shifted(block, rows.length, indent);
  const first = rows.length;
  rows.push(...placed.rows);
  merges.push(...(isFlat ? [] : placed.merges));
  const figures = { ...block.figures };
  // Under another unit's titles no second table is one's own.
  if (harm !== "other_unit") addSecond(random, look, shape, unit, { rows, merges, figures, first, numbers });
  const file = `bang-${seed}.${kind === "xlsx" ? "xlsx" : "xls"}`;
  return {
    file,
    kind,
    grid: { rows, merges, dateColumns: [], faults: [] },
    outside: isOutside ? titles : [],
    unit: harm === "other_unit" && shape.rows === "unit" ? "xã Không Có" : unit,
    figures,
    byField: block.byField,
    harm,
    dimensions: {
      shape: `${shape.name} ${shape.rows}`,
      harm,
      look,
      style: numbers.style,
      zero: String(numbers.zero),
      kind,
      flat: String(isFlat),
    },
  };
}

/** A cell whose change the table can tell. */
function spotFor(harm: Harm, { spots, rows }: Block, random: Random): Block["spots"][number] | undefined {
  const isSeen = ({ row, column }: Block["spots"][number]): boolean => rows[row]![column] !== undefined;
  const fit = spots.filter((spot) => {
    if (!isSeen(spot)) return false;
    if (harm === "wrong_total") return spot.isTotal && spot.isTaken;
    if (harm === "wrong_cell") return !spot.isTotal && spot.isChecked && spot.isTaken;
    return spot.isTaken && !spot.isTotal;
  });
  return harm in WRONG && fit.length > 0 ? random.pick(fit) : undefined;
}

/** A second table below or beside the first: another shape, with figures of its own. */
function addSecond(
  random: Random,
  look: string,
  shape: Shape,
  unit: string,
  sheet: {
    rows: RawCell[][];
    merges: Merge[];
    figures: Record<string, number>;
    first: number;
    numbers: Look;
  },
): void {
  if (look !== "two_tables" && look !== "side_by_side") return;
  const other = SHAPES.find(({ name }) => name === (shape.name === "T6" ? "T5" : "T6"))!;
  const block = drawBlock(random, other, unit, {
    look: "plain",
    numbers: { ...sheet.numbers, zero: 0 },
    isFlat: false,
  });
  if (look === "two_tables") {
    sheet.rows.push([]);
    const placed = shifted(block, sheet.rows.length, 0);
    sheet.rows.push(...placed.rows);
    sheet.merges.push(...placed.merges);
  } else {
    // Beside it only where both heads end on one row: a sheet of two reports has them so.
    const width = Math.max(...sheet.rows.map((row) => row.length)) + 1;
    const placed = shifted(block, sheet.first, width);
    placed.rows.forEach((row, at) => {
      const line = (sheet.rows[sheet.first + at] ??= []);
      while (line.length < width) line.push(null);
      line.push(...row.slice(width));
    });
    sheet.merges.push(...placed.merges);
  }
  Object.assign(sheet.figures, block.figures);
}
