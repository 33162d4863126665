/** What a summary table says, once its identities have been checked: figures, each with its cell. */
import { nameOf, type FigureKey } from "../../catalog/figures";
import type { Figures } from "../../checks/facts";
import { writeCount } from "../../vietnamese/counts";
import { foldHead } from "../columns/column-kinds";
import type { Span } from "../classify";
import { WRONG_COUNTS } from "./count-cell";
import { failuresIn } from "./summary-failures";
import { formulasOf, equationsOf, judgeRow } from "./summary-identities";
import { meaningsOf } from "./summary-meanings";
import { measuredNotes } from "./summary-notes";
import { rateFailures } from "./summary-rates";
import { isMeasured, type SummaryColumn } from "./summary-head";
import { sumOver, type BodyRow } from "./summary-rows";
import { cellAddressOf, headText } from "./summary-words";
import {
  tableName,
  type CellFigure,
  type FoundSummary,
  type SummaryChoice,
  type SummaryReading,
  type UnitRow,
} from "./found-summary";
import { areOfOtherUnit, isOfPeriod, isUnit, periodText } from "./summary-titles";

const isFigure = (key: FigureKey): boolean => !key.startsWith("~");

/** Where a value of a scope is looked for: one row, or several that are added up. */
interface Scope {
  readonly stated?: BodyRow;
  readonly parts: readonly BodyRow[];
}

interface Column {
  readonly key: FigureKey;
  readonly column: number;
}

/** Cells that are blank and certainly 0: an identity holds with them. */
type Zeros = ReadonlySet<string>;

const spot = (row: BodyRow, column: number): string => `${row.row}:${column}`;

function zerosOf(found: FoundSummary, columns: ReadonlyMap<FigureKey, number>): Zeros {
  const zeros = new Set<string>();
  const equations = [...equationsOf(columns), ...formulasOf(found.table, found.head)];
  // One sum may tell the blank that another one needs.
  for (const row of found.body.rows) {
    for (const equation of equations) {
      for (const column of judgeRow(row, equation).zeros) zeros.add(spot(row, column));
    }
  }
  const { sections, total } = found.body;
  const addUp = (whole: BodyRow | undefined, parts: readonly BodyRow[]): void => {
    if (whole === undefined) return;
    for (const column of columns.values()) {
      const cell = whole.cells.get(column);
      const stated = cell?.kind === "count" ? cell.value : zeros.has(spot(whole, column)) ? 0 : undefined;
      if (stated === undefined || sumOver(parts, { index: column }) !== stated) continue;
      for (const part of parts) if (part.cells.get(column)?.kind === "blank") zeros.add(spot(part, column));
    }
  };
  addUp(total, topRows(found));
  for (const { stated, parts } of sections) addUp(stated, parts);
  return zeros;
}

/** The rows that the whole is the sum of. */
function topRows({ body: { sections } }: FoundSummary): readonly BodyRow[] {
  return sections.flatMap(({ stated, parts }) => (stated === undefined ? parts : [stated]));
}

function valueIn(
  found: FoundSummary,
  { stated, parts }: Scope,
  column: number,
  zeros: Zeros,
): CellFigure | undefined {
  const own = stated?.cells.get(column);
  if (stated !== undefined && own?.kind === "count") {
    return { value: own.value, cell: cellAddressOf(found, stated.row, column) };
  }
  if (stated !== undefined && own?.kind === "blank" && zeros.has(spot(stated, column))) {
    return { value: 0, cell: cellAddressOf(found, stated.row, column) };
  }
  if (parts.length === 0) return undefined;
  const isKnown = parts.every((part) => {
    const cell = part.cells.get(column);
    return cell?.kind === "count" || (cell?.kind === "blank" && zeros.has(spot(part, column)));
  });
  const sum = isKnown ? sumOver(parts, { index: column }) : undefined;
  if (sum === undefined) return undefined;
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const from = cellAddressOf(found, first.row, column);
  return { value: sum, cell: first === last ? from : `${from}:${cellAddressOf(found, last.row, column)}` };
}

function figuresIn(
  found: FoundSummary,
  scope: Scope,
  columns: readonly Column[],
  zeros: Zeros,
): Record<FigureKey, CellFigure> {
  return Object.fromEntries(
    columns.flatMap(({ key, column }) => {
      const value = valueIn(found, scope, column, zeros);
      return value === undefined || !isFigure(key) ? [] : [[key, value] as const];
    }),
  );
}

const valuesOf = (cells: Readonly<Record<FigureKey, CellFigure>>): Figures =>
  Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value]));

/** Those received in the period of a section, however its columns say them. */
function receivedIn(figures: Figures): number | undefined {
  const {
    tiep_nhan_trong_ky,
    tn_truc_tuyen,
    tn_truc_tiep,
    tn_buu_chinh = 0,
    tong_ho_so,
    ky_truoc_chuyen_sang,
  } = figures;
  if (tiep_nhan_trong_ky !== undefined) return tiep_nhan_trong_ky;
  if (tn_truc_tuyen !== undefined && tn_truc_tiep !== undefined)
    return tn_truc_tuyen + tn_truc_tiep + tn_buu_chinh;
  return tong_ho_so === undefined || ky_truoc_chuyen_sang === undefined
    ? undefined
    : tong_ho_so - ky_truoc_chuyen_sang;
}

/** What follows from the cells: those received by the owner of the section's system, and those who came in person. */
function derivedFigures(
  cells: Readonly<Record<FigureKey, CellFigure>>,
  sections: SummaryReading["sections"],
): Record<FigureKey, CellFigure> {
  const derived: Record<FigureKey, CellFigure> = {};
  const {
    tiep_nhan_trong_ky: all,
    tn_truc_tuyen: online,
    tn_buu_chinh: postal,
    tn_truc_tiep: direct,
  } = cells;
  if (all && online && postal && !direct && all.value >= online.value + postal.value) {
    derived.tn_truc_tiep = {
      value: all.value - online.value - postal.value,
      cell: `${all.cell}−${online.cell}−${postal.cell}`,
    };
  }
  for (const [owner, key] of [
    ["city", "tn_ht_thanh_pho"],
    ["ministry", "tn_ht_bo_nganh"],
  ] as const) {
    const own = sections.filter((section) => section.owner === owner);
    const received = own.map(({ figures }) => receivedIn(figures));
    if (own.length === 0 || received.some((value) => value === undefined)) continue;
    derived[key] = {
      value: received.reduce<number>((sum, value) => sum + value!, 0),
      cell: own.map(({ label }) => `mục “${label}”`).join(", "),
    };
  }
  return derived;
}

/** The row of one's own unit, or why there is none. */
function ownRow(
  { body }: FoundSummary,
  { unit, unitRow }: SummaryChoice,
): { readonly row: BodyRow } | { readonly ask: readonly UnitRow[]; readonly isMissing: boolean } {
  const parts = body.sections.flatMap((section) => section.parts);
  const chosen = parts.find(({ row }) => row === unitRow);
  if (chosen !== undefined) return { row: chosen };
  const named =
    unit === undefined
      ? []
      : parts.filter(({ label, names }) => [label, ...names].some((name) => isUnit(name, unit)));
  if (named.length === 1) return { row: named[0]! };
  if (unit === undefined && parts.length === 1) return { row: parts[0]! };
  const ask = (named.length > 1 ? named : parts).map(({ row, label }) => ({ row, label }));
  return { ask, isMissing: unit !== undefined && named.length === 0 };
}

/** Why nothing of a table may be taken; undefined where it fits. */
function refusalOf(
  found: FoundSummary,
  { unit, otherPeriod }: SummaryChoice,
  span: Span,
): string | undefined {
  const name = tableName(found.table);
  if (found.period !== undefined && otherPeriod !== true && !isOfPeriod(found.period, span)) {
    const wanted = periodText({ kind: "days", span });
    return `Bảng ${name} của kỳ khác (${periodText(found.period)}), không phải kỳ ${wanted}: chưa lấy số nào. Chọn đúng tệp, hoặc xác nhận vẫn lấy.`;
  }
  if (unit === undefined || found.axis === "unit") return undefined;
  const other = areOfOtherUnit(found.titles, unit);
  return other === undefined
    ? undefined
    : `Bảng ${name} ghi đơn vị “${other}”, không phải “${unit}”: chưa lấy số nào. Kiểm tra lại tệp.`;
}

const nothing = (found: FoundSummary): SummaryReading => ({
  found,
  figures: {},
  cells: {},
  sections: [],
  byField: new Map(),
  warnings: [],
  notes: [],
  unused: [],
});

/** Columns that give nothing, and why. */
function unusedOf(
  found: FoundSummary,
  used: ReadonlySet<number>,
  rivals: readonly SummaryColumn[],
): SummaryReading["unused"] {
  return found.head.columns
    .filter(({ axis, index }) => axis === undefined && !used.has(index))
    .map((column) => ({
      column: column.index,
      head: headText(column),
      why: column.isRate
        ? "là tỷ lệ, chỉ để đối chiếu"
        : rivals.includes(column)
          ? "trùng nghĩa với cột khác, chưa lấy cột nào"
          : column.unknown.length > 0
            ? `chưa rõ nghĩa của “${column.unknown.join(" ")}”, cần chọn`
            : "không có chỉ tiêu tương ứng",
    }));
}

/** Numbers that could not be taken, with their cells. */
function wrongCells(found: FoundSummary, rows: readonly BodyRow[], columns: readonly Column[]): string[] {
  return rows.flatMap((row) =>
    columns.flatMap(({ column }) => {
      const cell = row.cells.get(column);
      if (cell?.kind !== "wrong") return [];
      const place = cellAddressOf(found, row.row, column);
      return [
        `Bảng ${tableName(found.table)}, ô ${place} ghi “${cell.text}” ${WRONG_COUNTS[cell.why]}: chưa lấy ô này.`,
      ];
    }),
  );
}

/**
 * Reads a table for a period. Where several units stand and one's own is not known, or the table is of another period or
 * unit, nothing is read and the reading says why.
 *
 * @example readSummary(found, { unit: "xã Tân Lộc" }, span).cells.sh_dau_vao //=> { value: 613, cell: "E7" }
 */
export function readSummary(found: FoundSummary, choice: SummaryChoice, span: Span): SummaryReading {
  const refusal = refusalOf(found, choice, span);
  if (refusal !== undefined) return { ...nothing(found), refusal };
  const own = found.axis === "unit" ? ownRow(found, choice) : undefined;
  if (own !== undefined && "ask" in own) {
    const units = own.ask.map(({ label }) => `“${label}”`).join(", ");
    const why = own.isMissing
      ? `Bảng ${tableName(found.table)} không có dòng của “${choice.unit}” (chỉ có ${units}): chưa lấy số nào.`
      : `Bảng ${tableName(found.table)} có nhiều đơn vị (${units}): chọn dòng của đơn vị mình, chưa lấy số nào.`;
    return { ...nothing(found), refusal: why, askUnit: own.ask };
  }
  const { body, head } = found;
  const { columns, rivals } = meaningsOf(head.columns, body.rows, choice.columns);
  const zeros = zerosOf(found, columns);
  const list = [...columns].map(([key, column]) => ({ key, column }));
  const scope: Scope =
    own === undefined
      ? { ...(body.total && { stated: body.total }), parts: topRows(found) }
      : { stated: own.row, parts: [] };
  const isBySystem =
    own === undefined && body.sections.length > 0 && body.sections.some(({ owner }) => owner !== undefined);
  const sections = isBySystem
    ? body.sections.map(({ label, owner, stated, parts }) => ({
        label,
        ...(owner !== undefined && { owner }),
        figures: valuesOf(figuresIn(found, { ...(stated && { stated }), parts }, list, zeros)),
        byField: found.axis === "field" ? [...byField(found, parts, list, zeros)] : [],
      }))
    : [];
  const cells = figuresIn(found, scope, list, zeros);
  const all = { ...cells, ...derivedFigures(cells, sections) };
  const checked = own === undefined ? body.rows : [own.row];
  const wrong = wrongCells(found, checked, list);
  return {
    found,
    figures: valuesOf(all),
    cells: all,
    sections,
    byField: found.axis === "field" ? byField(found, allParts(found), list, zeros) : new Map(),
    ...(own !== undefined && { unit: own.row.label }),
    warnings: [
      ...wrong,
      ...failuresIn(found, columns, own?.row),
      ...rateFailures(found, columns, checked),
      ...missingTotals(found, scope, list, all),
    ],
    notes: measuredNotes(found, columns, all),
    unused: unusedOf(found, new Set(columns.values()), rivals),
  };
}

/** A blank or unreadable total: what the rows make up is taken; where they do not, the figure is left out, and said. */
function missingTotals(
  found: FoundSummary,
  { stated, parts }: Scope,
  columns: readonly Column[],
  cells: Readonly<Record<FigureKey, CellFigure>>,
): string[] {
  const name = tableName(found.table);
  return columns.flatMap(({ key, column }) => {
    if (!isFigure(key)) return [];
    const rows = stated === undefined ? parts : [stated];
    const blank = rows.find((row) => ["blank", "text"].includes(row.cells.get(column)?.kind ?? "blank"));
    const isStated = stated?.cells.get(column)?.kind === "count";
    const figure = cells[key];
    if (figure === undefined) {
      if (blank === undefined) return [];
      const place = cellAddressOf(found, blank.row, column);
      return [`Bảng ${name}, ô ${place} (${nameOf(key)}) để trống, chưa rõ là 0: chưa lấy chỉ tiêu này.`];
    }
    if (stated === undefined || isStated) return [];
    const place = cellAddressOf(found, stated.row, column);
    if (figure.cell === place) return [];
    return [
      `Bảng ${name}, ô tổng ${place} (${nameOf(key)}) không có số: lấy tổng các dòng, ${writeCount(figure.value, { padSmall: false })}.`,
    ];
  });
}

const allParts = ({ body }: FoundSummary): readonly BodyRow[] => body.sections.flatMap(({ parts }) => parts);

/** Figures by field; a field that stands in both sections of systems is the sum of both. */
function byField(
  found: FoundSummary,
  parts: readonly BodyRow[],
  columns: readonly Column[],
  zeros: Zeros,
): ReadonlyMap<string, Figures> {
  const rows = new Map<string, { readonly label: string; readonly rows: BodyRow[] }>();
  for (const part of parts) {
    if (part.label === "") continue;
    const key = foldHead(part.label);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { label: part.label, rows: [part] });
    else known.rows.push(part);
  }
  return new Map(
    [...rows.values()].map(({ label, rows: own }) => [
      label,
      valuesOf(figuresIn(found, { parts: own }, columns, zeros)),
    ]),
  );
}

/** The measured columns of a table as the officer confirms them: what each is taken for, with its first values. */
export function proposedColumns(
  found: FoundSummary,
  choice: SummaryChoice,
): readonly {
  readonly column: number;
  readonly head: string;
  readonly key: FigureKey | "";
  readonly isSure: boolean;
  readonly isRate: boolean;
  readonly samples: readonly string[];
}[] {
  const { columns } = meaningsOf(found.head.columns, found.body.rows, choice.columns);
  const keyOf = new Map([...columns].map(([key, column]) => [column, key]));
  return found.head.columns
    .filter(({ axis }) => axis === undefined)
    .map((column) => {
      const key = keyOf.get(column.index) ?? "";
      return {
        column: column.index,
        head: headText(column),
        key: isFigure(key) ? key : "",
        isSure: isMeasured(column) || column.isRate || column.unknown.length === 0,
        isRate: column.isRate,
        samples: found.body.rows.slice(0, 3).flatMap(({ cells }) => {
          const cell = cells.get(column.index);
          if (cell?.kind === "count") return [writeCount(cell.value, { padSmall: false })];
          return cell?.kind === "wrong" ? [cell.text] : [];
        }),
      };
    });
}
