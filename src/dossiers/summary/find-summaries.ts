/** The summary tables of a sheet: those with columns of counts, and lists of labels with their numbers. */
import { cellText } from "../columns/cell-text";
import { systemInTitles } from "../columns/system-in-titles";
import { foldHead } from "../columns/column-kinds";
import type { RawTable } from "../read/raw-table";
import { countCell, type CountCell } from "./count-cell";
import { isMeasured, meaningOf, summaryHeads, type SummaryColumn, type SummaryHead } from "./summary-head";
import { bodyOf, type Body } from "./summary-rows";
import { stripsOf } from "./summary-strips";
import type { FoundSummary, SummaryAxis, SummaryShape } from "./found-summary";
import { withoutMarks } from "./mark-column";
import { periodIn, titlesAbove, unitsIn } from "./summary-titles";

const UNIT_LABEL = /^(?:ubnd |uy ban nhan dan )?(?:xa|phuong|thi tran|dac khu) /;

/** What the rows are, by the head of their names, or by the names themselves. */
function axisOfRows({ columns }: SummaryHead, { sections }: Body): SummaryAxis {
  const parts = sections.flatMap((section) => section.parts);
  const units = parts.filter(({ label }) => UNIT_LABEL.test(foldHead(label))).length;
  if (units > 0 && units * 2 > parts.length) return "unit";
  for (const axis of ["unit", "level", "field"] as const) {
    if (columns.some((column) => column.axis === axis)) return axis;
  }
  return "none";
}

const SHAPE_KEYS: readonly (readonly [shape: SummaryShape, keys: readonly string[]])[] = [
  ["T4", ["sh_dau_vao", "sh_dau_ra"]],
  ["T5", ["phi_phat_sinh", "phi_truc_tuyen"]],
  ["T6", ["tong_tthc", "tthc_mot_phan", "tthc_toan_trinh", "dvc_toan_trinh_phat_sinh"]],
  ["T3", ["dgq_cho_bo_sung", "khong_co_ket_qua", "tu_choi", "rut"]],
];

function shapeOf({ columns, height }: SummaryHead, axis: SummaryAxis): SummaryShape {
  const measured = columns.filter(isMeasured);
  const keys = new Set(measured.map((column) => column.keys[0]!));
  if (axis === "level") return "T7";
  const shape = SHAPE_KEYS.find(([, any]) => any.some((key) => keys.has(key)))?.[0];
  if (shape === undefined && measured.some(({ concepts }) => concepts.has("in_period"))) return "T3";
  return shape ?? (height === 1 ? "T2" : "T1");
}

function describe(
  table: RawTable,
  after: number,
  found: Pick<FoundSummary, "head" | "body" | "axis" | "shape" | "placeOf">,
): FoundSummary {
  const { top } = found.head;
  const titles = titlesAbove(table, top, after);
  const period = periodIn(titles);
  const system = systemInTitles(table, { top });
  return {
    table,
    titles,
    ...found,
    ...(period !== undefined && { period }),
    ...(system !== undefined && { system }),
  };
}

/** A table below another one that says no period and no unit of its own is under the titles of the sheet. */
function underSheetTitles(found: readonly FoundSummary[]): FoundSummary[] {
  return found.map((table, at) => {
    const [first] = found;
    if (at === 0 || first === undefined) return table;
    const titles = unitsIn(table.titles).length > 0 ? table.titles : [...first.titles, ...table.titles];
    const before = found.slice(0, at).reverse();
    const period = table.period ?? before.find((each) => each.period !== undefined)?.period;
    return { ...table, titles, ...(period !== undefined && { period }) };
  });
}

/** The row behind the last counts of a table: what follows are titles of the next. */
function endOfCounts(table: RawTable, head: SummaryHead, end: number): number {
  const last = Math.max(head.top + head.height - 1, ...bodyOf(table, head, end).rows.map(({ row }) => row));
  return last + 1;
}

function gridsIn(strip: RawTable, table: RawTable): FoundSummary[] {
  const heads = summaryHeads(strip);
  const grids = heads.flatMap((head): FoundSummary[] => {
    const next = heads.find(({ top }) => top > head.top)?.top ?? table.rowCount;
    const before = heads.filter(({ top }) => top < head.top);
    const after = Math.max(0, ...before.map((each) => endOfCounts(strip, each, head.top)));
    const body = bodyOf(strip, head, next);
    if (body.rows.length === 0) return [];
    const axis = axisOfRows(head, body);
    const placeOf = (row: number, column: number) => ({ row, column });
    return [describe(table, after, { head, body, axis, shape: shapeOf(head, axis), placeOf })];
  });
  return underSheetTitles(grids);
}

/** Tables beside each other, parted by columns in which nothing stands; or the sheet as it is. */
function gridsOf(table: RawTable): FoundSummary[] {
  const strips = stripsOf(table).map((strip) => gridsIn(strip, table));
  return strips.filter((found) => found.length > 0).length > 1 ? strips.flat() : gridsIn(table, table);
}

/** Fewer labels could stand in any letter. */
const FEWEST_LABELS = 3;
const LOOK_AT_ROWS = 400;

/** "Tổng số hồ sơ: 1.131" in one cell. */
const LABELLED = /^(.*\p{L}.*?)\s*[:=]\s*([\d.,]+(?:\s*(?:hồ sơ|HS|thủ tục))?)$/iu;

interface Pair {
  readonly row: number;
  readonly labelColumn: number;
  readonly label: string;
  readonly numbers: readonly { readonly column: number; readonly cell: CountCell }[];
}

/** Labels with the numbers to their right, up to the next label. */
function pairsOf(table: RawTable): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < Math.min(table.rowCount, LOOK_AT_ROWS); row += 1) {
    let open: { column: number; label: string; numbers: Pair["numbers"][number][] } | undefined;
    const close = (): void => {
      if (open !== undefined && open.numbers.length > 0) {
        pairs.push({ row, labelColumn: open.column, label: open.label, numbers: open.numbers });
      }
    };
    table.row(row).forEach((cell, column) => {
      const count = countCell(cell);
      if (count.kind === "blank") return;
      if (count.kind !== "text") {
        open?.numbers.push({ column, cell: count });
        return;
      }
      const text = cellText(cell);
      const [, label, number] = LABELLED.exec(text) ?? [];
      close();
      open =
        label === undefined
          ? { column, label: text, numbers: [] }
          : { column, label, numbers: [{ column, cell: countCell(number!) }] };
    });
    close();
  }
  return pairs;
}

const isSubLabel = (label: string): boolean => /^\s*(?:[-+•*–]|[a-zđ][.)]|trong đó)/i.test(label);
const plainLabel = (label: string): string =>
  label.replace(/^\s*(?:[-+•*–]+|[a-zđ][.)]|\d+(?:\.\d+)*[.)]?)\s*/i, "").trim();

/** What each label counts; one that says too little alone is a part of the label above it. */
function columnsOfPairs(pairs: readonly Pair[]): SummaryColumn[] {
  let parent = "";
  return pairs.map(({ label: written }, index) => {
    const label = plainLabel(written);
    const alone = meaningOf([label]);
    const under = parent === "" ? alone : meaningOf([parent, label]);
    const isPart =
      (isSubLabel(written) || alone.keys.length === 0) && under.keys.length > 0 && under.unknown.length === 0;
    if (!isSubLabel(written) && alone.keys.length > 0 && alone.unknown.length === 0) parent = label;
    return {
      index,
      path: isPart && parent !== label ? [parent, label] : [label],
      ...(isPart ? under : alone),
    };
  });
}

/** The column of numbers: the only one, or that of this period by the head above. */
function numberColumn(table: RawTable, pairs: readonly Pair[]): number | undefined {
  const columns = [...new Set(pairs.flatMap(({ numbers }) => numbers.map(({ column }) => column)))];
  if (columns.length < 2) return columns[0];
  const head = table.row(Math.max(0, Math.min(...pairs.map(({ row }) => row)) - 1));
  const named = columns.filter((column) =>
    /\b(?:ky nay|thang nay|trong ky|so luong|so lieu|gia tri|ket qua)\b/.test(
      foldHead(cellText(head[column])),
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

function labelledNumbers(table: RawTable): FoundSummary[] {
  const all = pairsOf(table);
  const known = all.filter(({ label }) =>
    isMeasured({ index: 0, path: [], ...meaningOf([plainLabel(label)]) }),
  );
  if (known.length < FEWEST_LABELS) return [];
  const [first, last] = [known[0]!.row, known[known.length - 1]!.row];
  const labelColumns = new Set(known.map(({ labelColumn }) => labelColumn));
  const pairs = all.filter(
    ({ row, labelColumn }) => row >= first && row <= last + 20 && labelColumns.has(labelColumn),
  );
  const isInOneCell = pairs.every(({ labelColumn, numbers }) => numbers[0]!.column === labelColumn);
  const value = isInOneCell || labelColumns.size > 1 ? undefined : numberColumn(table, pairs);
  const isClear = value !== undefined || pairs.every(({ numbers }) => numbers.length === 1);
  if (!isClear) return [];
  const chosen = pairs.flatMap((pair) => {
    const number =
      value === undefined ? pair.numbers[0] : pair.numbers.find(({ column }) => column === value);
    return number === undefined ? [] : [{ pair, number }];
  });
  const columns = columnsOfPairs(chosen.map(({ pair }) => pair));
  const row = {
    row: first,
    role: "part" as const,
    label: "",
    names: [],
    level: 1,
    cells: new Map(chosen.map(({ number }, index) => [index, number.cell])),
  };
  const head: SummaryHead = { top: first, height: 0, columns };
  return [
    describe(table, 0, {
      head,
      body: { sections: [{ label: "", parts: [row] }], rows: [row] },
      axis: "none",
      shape: "T8",
      placeOf: (_, column) => ({ row: chosen[column]!.pair.row, column: chosen[column]!.number.column }),
    }),
  ];
}

/** More rows than any table of counts has. */
const MOST_ROWS = 5000;

/** Every summary table of a sheet; none where it holds a list, or something else. */
export function summariesOfSheet(sheet: RawTable): FoundSummary[] {
  if (sheet.rowCount > MOST_ROWS) return [];
  const table = withoutMarks(sheet);
  const grids = gridsOf(table);
  return grids.length > 0 ? grids : labelledNumbers(table);
}
