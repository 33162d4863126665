/** The figures by key, how they hang together, and what they are called. The rows are those of `figure-table`. */
import { isIn, LATEST } from "./edition";
import type { Figure, FigureKey, GroupId } from "./figure";
import { FIGURE_ROWS } from "./figure-table";
import { partsAmong, type FigureParts } from "./figure-parts";
import { SECTORS } from "./sectors";

export type { Figure, FigureKey, GroupId };

export interface Group {
  readonly id: GroupId;
  readonly title: string;
}

/** Blocks of the input sheet, in order. */
export const GROUPS: readonly Group[] = [
  { id: "C", title: "Tiếp nhận và giải quyết hồ sơ TTHC" },
  { id: "H", title: "Ngành dọc (không cộng vào số của UBND cấp xã)" },
  { id: "D", title: "Danh mục TTHC và dịch vụ công trực tuyến" },
  { id: "E", title: "Số hóa, kho dữ liệu, kết quả điện tử" },
  { id: "F", title: "Thanh toán trực tuyến" },
  { id: "G", title: "Phản ánh, kiến nghị (PAKN)" },
  { id: "I", title: "Mức độ hài lòng, tiếp công dân" },
  { id: "B", title: "Nhân sự, cơ sở vật chất" },
];

/** All figures in the order of the input sheet. */
export const FIGURES = FIGURE_ROWS;

const BY_KEY: ReadonlyMap<FigureKey, Figure> = new Map(FIGURES.map((figure) => [figure.key, figure]));

/** Whether `key` names a figure. */
export function isFigureKey(key: string): boolean {
  return BY_KEY.has(key);
}

/**
 * The figure of a key.
 *
 * @throws RangeError for an unknown key: a fault of a table or a template, never of the user's input.
 * @example figureOf("rut").label //=> "Công dân rút hồ sơ"
 */
export function figureOf(key: FigureKey): Figure {
  const figure = BY_KEY.get(key);
  if (figure === undefined) throw new RangeError(`unknown figure key: ${key}`);
  return figure;
}

/**
 * The figures of an edition, in sheet order.
 *
 * @example figuresIn(1).length //=> 183
 */
export function figuresIn(edition: number): readonly Figure[] {
  return FIGURES.filter((figure) => isIn(figure, edition));
}

const PARTS_IN = new Map<number, FigureParts>();

/** How the figures of an edition hang together. */
export function partsIn(edition: number): FigureParts {
  const known = PARTS_IN.get(edition);
  if (known !== undefined) return known;
  const parts = partsAmong(FIGURES, edition);
  PARTS_IN.set(edition, parts);
  return parts;
}

const TODAY = partsIn(LATEST);

/**
 * The parts that add up to a total today, in sheet order; none for a leaf.
 *
 * @example partsOf("khong_co_ket_qua").map((part) => part.key) //=> ["tu_choi", "rut", "dung_xu_ly"]
 */
export function partsOf(key: FigureKey): readonly Figure[] {
  return TODAY.partsOf(key);
}

/**
 * The counts below a total that offices fill in: leaves, and totals that stand in for their leaves.
 *
 * @example leavesOf("dang_giai_quyet") //=> ["dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"]
 */
export function leavesOf(key: FigureKey): readonly FigureKey[] {
  return TODAY.leavesOf(key);
}

/**
 * The name of a figure where it stands alone, in a message: its label, and what it is part of or whose it is.
 *
 * @example nameOf("dgq_qua_han") //=> "Quá hạn (Hồ sơ đang giải quyết)"
 * @example nameOf("nd_cong_an_qua_han") //=> "Quá hạn (Đã giải quyết, Công an)"
 */
export function nameOf(key: FigureKey): string {
  const known = NAMES.get(key);
  if (known !== undefined) return known;
  const name = composeName(key);
  NAMES.set(key, name);
  return name;
}

/** Names are asked for in every message, and never change. */
const NAMES = new Map<FigureKey, string>();

function composeName(key: FigureKey): string {
  const figure = figureOf(key);
  let top = figure;
  while (top.partOf !== undefined) top = figureOf(top.partOf);
  const sector = SECTORS.find((each) => key.startsWith(`nd_${each.key}_`));
  const context = [...(top === figure ? [] : [top.label]), ...(sector === undefined ? [] : [sector.name])];
  return context.length === 0 ? figure.label : `${figure.label} (${context.join(", ")})`;
}
