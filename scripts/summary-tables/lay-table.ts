/** Lays an office out as a table: its head, its rows and what stands between them. */
import type { Merge, RawCell } from "../../src/dossiers/read/raw-table";
import type { Random } from "../dossier-lists/random";
import { added, FIELD_NAMES, inventCounts, UNIT_NAMES, type RowCounts } from "./invent-office";
import type { Shape, ShapeColumn } from "./table-shapes";

export interface Look {
  readonly style: "number" | "dots" | "plain_text" | "commas";
  readonly zero: RawCell;
  readonly rateStyle: "percent" | "comma" | "number";
}

interface Row {
  readonly kind: "part" | "section" | "total" | "sub" | "other";
  readonly left: readonly RawCell[];
  readonly counts?: RowCounts;
  readonly cells?: RawCell[];
}

function written(value: number, look: Look): RawCell {
  if (value === 0) return look.zero;
  if (look.style === "number") return value;
  if (look.style === "plain_text") return String(value);
  const mark = look.style === "dots" ? "." : ",";
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

function writtenRate([part, base]: readonly [number, number], look: Look): RawCell {
  if (base === 0) return look.rateStyle === "number" ? 0 : "-";
  const percent = (Math.round((part * 10_000) / base) / 100).toFixed(2);
  if (look.rateStyle === "number") return Number(percent);
  return look.rateStyle === "percent" ? `${percent.replace(".", ",")}%` : percent.replace(".", ",");
}

const cellsOf = (columns: readonly ShapeColumn[], counts: RowCounts, look: Look): RawCell[] =>
  columns.map(({ of, rateOf }) =>
    rateOf === undefined ? written(of(counts), look) : writtenRate(rateOf(counts), look),
  );

const AXIS_HEADS: Readonly<Record<Shape["rows"], readonly string[]>> = {
  field: ["Lĩnh vực", "Lĩnh vực giải quyết", "Tên lĩnh vực"],
  unit: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị"],
  level: ["Mức độ", "Mức độ DVC"],
  none: ["Chỉ tiêu"],
};

const LEVEL_NAMES = ["Toàn trình", "Một phần", "Cung cấp thông tin trực tuyến"];

export interface Block {
  readonly rows: RawCell[][];
  readonly merges: Merge[];
  /** Where the counts of the body stand, with whether a change is noticed. */
  readonly spots: { row: number; column: number; isTotal: boolean; isChecked: boolean; isTaken: boolean }[];
  readonly figures: Record<string, number>;
  readonly byField: Record<string, Record<string, number>>;
}

/** A head of several rows: equal texts beside each other are one merged cell, a text above nothing goes down. */
function layHead(
  paths: readonly (readonly string[])[],
  top: number,
  isFlat: boolean,
): { rows: RawCell[][]; merges: Merge[] } {
  const height = Math.max(...paths.map((path) => path.length));
  const rows: RawCell[][] = Array.from({ length: height }, () => paths.map(() => null));
  const merges: Merge[] = [];
  paths.forEach((path, column) => {
    path.forEach((text, at) => {
      const isSame =
        column > 0 &&
        paths[column - 1]!.length > at + 1 &&
        path.length > at + 1 &&
        path.slice(0, at + 1).join("|") === paths[column - 1]!.slice(0, at + 1).join("|");
      if (isSame) return;
      rows[at]![column] = text;
      if (isFlat) return;
      let right = column;
      while (
        path.length > at + 1 &&
        paths[right + 1] !== undefined &&
        paths[right + 1]!.length > at + 1 &&
        paths[right + 1]!.slice(0, at + 1).join("|") === path.slice(0, at + 1).join("|")
      )
        right += 1;
      const bottom = at === path.length - 1 ? height - 1 : at;
      if (right > column || bottom > at)
        merges.push({ top: top + at, left: column, bottom: top + bottom, right });
    });
  });
  return { rows, merges };
}

function numberingRow(
  random: Random,
  columns: readonly ShapeColumn[],
  left: number,
  shape: Shape,
): RawCell[] | undefined {
  const way = random.pick(["none", "none", "brackets", "numbers", "letters", "formulas"]);
  if (way === "none" || shape.name === "T2") return undefined;
  const count = left + columns.length;
  if (way === "letters") {
    return Array.from({ length: count }, (_, at) =>
      at < left ? String.fromCharCode(65 + at) : at - left + 1,
    );
  }
  return Array.from({ length: count }, (_, at) => {
    if (way === "formulas" && shape.name === "T1" && left === 2) {
      if (at === 2) return "(3)=(4)+(5)+(6)";
      if (at === 6) return "(7)=(8)+(9)+(10)";
      if (at === 10) return "(11)=(12)+(13)";
    }
    return way === "numbers" ? at + 1 : `(${at + 1})`;
  });
}

function bodyRows(
  random: Random,
  shape: Shape,
  unit: string,
  look: string,
): { rows: Row[]; own?: RowCounts; all: RowCounts; byField: Map<string, RowCounts> } {
  const rows: Row[] = [];
  const byField = new Map<string, RowCounts>();
  const number =
    shape.rows === "level"
      ? LEVEL_NAMES.length
      : shape.rows === "unit"
        ? random.between(1, 4)
        : random.between(2, 7);
  const names =
    shape.rows === "level"
      ? LEVEL_NAMES
      : shape.rows === "unit"
        ? random.shuffle([
            unit,
            ...random.shuffle(UNIT_NAMES.filter((name) => name !== unit)).slice(0, number - 1),
          ])
        : random.shuffle([...FIELD_NAMES]).slice(0, number);
  const parts = names.map((name) => ({
    name,
    counts: inventCounts(random, random.pick([12, 90, 900, 4000])),
  }));
  const all = added(parts.map(({ counts }) => counts));
  const isSectioned =
    shape.rows === "field" &&
    number >= 3 &&
    (shape.name === "T1" || shape.name === "T2") &&
    random.percent(60);
  const cut = isSectioned ? random.between(1, number - 1) : 0;
  const stated = random.percent(70);
  const prefix = random.pick(["", "UBND ", ""]);
  parts.forEach(({ name, counts }, at) => {
    if (isSectioned && (at === 0 || at === cut)) {
      const group = added(parts.slice(at, at === 0 ? cut : number).map((part) => part.counts));
      const label = at === 0 ? "Trên Hệ thống các Bộ" : "Trên Hệ thống thành phố";
      rows.push({ kind: "section", left: [at === 0 ? "I" : "II", label], ...(stated && { counts: group }) });
    }
    const order = isSectioned && at >= cut ? at - cut + 1 : at + 1;
    const label =
      shape.rows === "unit"
        ? `${prefix}${prefix === "" ? name.charAt(0).toLocaleUpperCase("vi") + name.slice(1) : name}`
        : name;
    rows.push({ kind: "part", left: [order, label], counts });
    byField.set(name, counts);
    if (look === "sub_rows" && shape.rows === "field" && random.percent(40)) {
      rows.push({ kind: "sub", left: [null, "- Trong đó: nhóm ưu tiên"], counts: inventCounts(random, 5) });
    }
  });
  const own = shape.rows === "unit" ? byField.get(unit) : undefined;
  const where = random.pick(["first", "last", "last", "none"]);
  const label = random.pick(["TỔNG CỘNG", "Tổng cộng", "Tổng số", "Cộng", "Tổng"]);
  const total: Row = {
    kind: "total",
    left: random.pick([
      [null, label],
      [label, null],
    ]),
    counts: all,
  };
  if (where === "first" && look !== "sub_rows") rows.unshift(total);
  if (where === "last") rows.push(total);
  return { rows, all, byField, ...(own !== undefined && { own }) };
}

/** A table from its head on. */
export function drawBlock(
  random: Random,
  shape: Shape,
  unit: string,
  looks: { look: string; numbers: Look; isFlat: boolean },
): Block {
  const columns = shape.columns(random);
  const { look, numbers, isFlat } = looks;
  const { rows, own, all, byField } = bodyRows(random, shape, unit, look);
  const behind = shape.name === "T2" && random.percent(70);
  const axis = [random.pick(["TT", "STT"]), random.pick(AXIS_HEADS[shape.rows])];
  const paths = [...axis.map((text) => [text]), ...columns.map(({ path }) => path)].map((path, at) =>
    behind ? [`${path[0]} (${at + 1})`] : path,
  );
  const head = layHead(paths, 0, isFlat);
  const block: Block = { rows: [...head.rows], merges: head.merges, spots: [], figures: {}, byField: {} };
  const numbering = numberingRow(random, columns, 2, shape);
  if (numbering !== undefined) block.rows.push(numbering);
  const hasTotal = rows.some(({ kind }) => kind === "total");
  rows.forEach(({ kind, left, counts }, at) => {
    if (look === "head_again" && at === Math.floor(rows.length / 2) && at > 0)
      block.rows.push(...head.rows.map((row) => [...row]));
    const row = block.rows.length;
    block.rows.push([
      ...left,
      ...(counts === undefined ? columns.map(() => null) : cellsOf(columns, counts, numbers)),
    ]);
    if (counts === undefined || kind === "sub") return;
    columns.forEach((column, index) => {
      if (column.key === undefined || column.rateOf !== undefined) return;
      const isOwn = own !== undefined && counts === own;
      block.spots.push({
        row,
        column: index + 2,
        isTotal: kind === "total",
        isChecked: column.isChecked === true || hasTotal,
        isTaken: own === undefined || isOwn,
      });
    });
  });
  const source = own ?? all;
  for (const { key, of } of columns) if (key !== undefined) block.figures[key] = of(source);
  if (shape.rows === "field") {
    for (const [name, counts] of byField) {
      block.byField[name] = Object.fromEntries(
        columns.flatMap(({ key, of }) => (key === undefined ? [] : [[key, of(counts)]])),
      );
    }
  }
  if (look === "signature") {
    block.rows.push(
      [],
      [null, null, null, "Ngày 16 tháng 5 năm 2026"],
      [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
    );
  }
  return block;
}

export function drawLabels(random: Random, shape: Shape, numbers: Look): Block {
  const counts = inventCounts(random, random.pick([90, 900, 4000]));
  const columns = shape.columns(random);
  const hasOrder = random.percent(40);
  const left = (at: number): RawCell[] => (hasOrder ? [at + 1] : []);
  const block: Block = { rows: [], merges: [], spots: [], figures: {}, byField: {} };
  if (random.percent(70))
    block.rows.push([...(hasOrder ? ["STT"] : []), "Chỉ tiêu", random.pick(["Số lượng", "Giá trị"])]);
  columns.forEach(({ path, of, key, rateOf, isChecked }, at) => {
    const row = block.rows.length;
    block.rows.push([
      ...left(at),
      path[0]!,
      rateOf === undefined
        ? written(of(counts), { ...numbers, zero: 0 })
        : writtenRate(rateOf(counts), numbers),
    ]);
    if (key === undefined) return;
    block.figures[key] = of(counts);
    block.spots.push({
      row,
      column: hasOrder ? 2 : 1,
      isTotal: false,
      isChecked: isChecked === true,
      isTaken: true,
    });
  });
  return block;
}

export function shifted(
  { rows, merges }: Pick<Block, "rows" | "merges">,
  down: number,
  right: number,
): { rows: RawCell[][]; merges: Merge[] } {
  return {
    rows: rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
    merges: merges.map((merge) => ({
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    })),
  };
}
