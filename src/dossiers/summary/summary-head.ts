/** The head of a summary table: one to four rows, merged or flattened, and what each of its columns counts. */
import type { FigureKey } from "../../catalog/figures";
import { cellText } from "../columns/cell-text";
import { foldHead } from "../columns/column-kinds";
import type { RawRow, RawTable } from "../read/raw-table";
import { countCell } from "./count-cell";
import { conceptsOf, type Concept } from "./measure-words";
import { measureOf } from "./measure-rows";
import { isTotalLabel } from "./total-label";

/** What stands to the left of the counts. */
export type AxisKind = "order" | "code" | "field" | "unit" | "level" | "name" | "note";

export interface SummaryColumn {
  /** 0-based column of the sheet. */
  readonly index: number;
  /** The texts of the head over the column, the uppermost first. */
  readonly path: readonly string[];
  readonly axis?: AxisKind;
  /** Meanings, the likely one first; none where the head names no figure. */
  readonly keys: readonly FigureKey[];
  readonly isRate: boolean;
  /** Words of the head that nobody knows: the officer says what the column is. */
  readonly unknown: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

export interface SummaryHead {
  /** 0-based first row, and how many it takes. */
  readonly top: number;
  readonly height: number;
  readonly columns: readonly SummaryColumn[];
}

const TALLEST = 4;
const FEWEST_KNOWN = 2;
/** Rows between a head and its first counts: the form's numbers, names of sections. */
const ROWS_BELOW = 5;

const AXES: readonly (readonly [kind: AxisKind, pattern: RegExp])[] = [
  ["note", /^(?:ghi chu|don vi tinh|dvt)$/],
  ["order", /^(?:stt|tt|so tt|so thu tu|thu tu)$/],
  ["code", /^(?:ma|ma so|ma don vi|ma dinh danh|ma co quan|ma linh vuc)$/],
  ["field", /^(?:ten |nhom )?linh vuc\b/],
  [
    "unit",
    /^(?:ten )?(?:don vi|co quan|xa phuong|dia phuong|dia ban|ubnd|uy ban nhan dan|trung tam|bo phan mot cua)(?! tinh)\b/,
  ],
  ["level", /^(?:muc do|loai dich vu cong|loai hinh)(?: dich vu cong| truc tuyen| dvc)*$/],
  [
    "name",
    /^(?:noi dung|chi tieu|ten chi tieu|ten|danh muc|tieu chi|thu tuc hanh chinh|ten thu tuc(?: hanh chinh)?|thong tin|he thong|nguon)$/,
  ],
];

/** "(3)" or "(3)=(4)+(5)+(6)" behind a label: the number of the form's column, no part of its name. */
const NUMBER_BEHIND = /\s*[([]\s*\d{1,2}\s*[)\]](?:\s*=[\d\s()[\]+\-=]*)?\s*$/;

const labelOf = (text: string): string => text.replace(NUMBER_BEHIND, "").trim();

export const axisOf = (text: string): AxisKind | undefined => {
  const folded = foldHead(labelOf(text));
  return AXES.find(([, pattern]) => pattern.test(folded))?.[0];
};

/** A row between titles and counts: some texts, and no number but those of the form's columns. */
function isTexty(row: RawRow): boolean {
  let texts = 0;
  for (const cell of row) {
    const { kind } = countCell(cell);
    if (kind === "count" || kind === "wrong") return false;
    if (kind === "text") texts += 1;
  }
  return texts > 0;
}

/** A row that numbers the form's columns: "(1) (2) …", "A B 1 2 …", "3=4+5+6". */
export function isNumberingRow(row: RawRow): boolean {
  let last = 0;
  let count = 0;
  for (const cell of row) {
    const text = cellText(cell);
    if (text === "") continue;
    if (/^[([]?[A-Z][)\]]?$/.test(text) && last === 0) {
      count += 1;
      continue;
    }
    const number = /^[([]?(\d{1,2})[)\]]?(?:\s*=[\d\s()[\]+\-=]+)?$/.exec(text)?.[1];
    if (number === undefined || (last !== 0 && Number(number) !== last + 1)) return false;
    if (last === 0 && Number(number) > 3) return false;
    last = Number(number);
    count += 1;
  }
  return count >= 3 && last >= 2;
}

const filledOf = (row: RawRow): number[] =>
  row.flatMap((cell, column) => (cellText(cell) === "" ? [] : [column]));

/** A row over the whole table is its title, and no part of its head. */
function isTitle(table: RawTable, at: number, width: number): boolean {
  const [only, ...others] = filledOf(table.row(at));
  if (only === undefined || others.length > 0) return only === undefined;
  const merge = table.merges.find(({ top, bottom, left }) => top <= at && bottom >= at && left === only);
  return merge === undefined ? only <= 1 : (merge.right - merge.left + 1) * 2 > width;
}

/** The texts over each column: merged cells lend theirs to all that they cover; a text ends where its merge ends. */
function pathsOf(table: RawTable, top: number, height: number): string[][] {
  const rows = Array.from({ length: height }, (_, at) => table.row(top + at).map(cellText));
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  /** Cells whose text is that of the merge that covers them. */
  const covered = grid.map((row) => row.map(() => false));
  for (const merge of table.merges) {
    if (merge.top < top || merge.top >= top + height) continue;
    const text = grid[merge.top - top]![merge.left] ?? "";
    for (let row = merge.top; row <= Math.min(merge.bottom, top + height - 1); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column += 1) {
        // What is merged downwards is said once.
        grid[row - top]![column] = row === merge.top ? text : "";
        covered[row - top]![column] = true;
      }
    }
  }
  // Where merges are lost, a blank cell above a name belongs to the text on its left.
  for (let row = 0; row < height - 1; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const below = grid.slice(row + 1).some((each) => each[column] !== "");
      const leftBelow = grid.slice(row + 1).some((each) => each[column - 1] !== "");
      if (grid[row]![column] !== "" || covered[row]![column] || covered[row]![column - 1]) continue;
      if (below && leftBelow) grid[row]![column] = grid[row]![column - 1]!;
    }
  }
  return Array.from({ length: width }, (_, column) =>
    grid.map((row) => labelOf(row[column]!)).filter((text) => text !== ""),
  );
}

/** What the texts of a path speak of together; a sign of percent makes a rate of it. */
export function meaningOf(path: readonly string[]): Omit<SummaryColumn, "index" | "axis" | "path"> {
  const spoken = path.map((text) => conceptsOf(foldHead(text)));
  const concepts = new Set(spoken.flatMap((each) => [...each.concepts]));
  const unknown = spoken.flatMap((each) => each.unknown).filter((word) => !/^\d+$/.test(word));
  const isRate = concepts.delete("rate") || path.some((text) => text.includes("%"));
  const keys = concepts.size === 0 ? [] : (measureOf(concepts)?.keys ?? []);
  return { keys, isRate, unknown, concepts };
}

/** In a flat head, "Quá hạn" behind "Trước hạn, Đúng hạn" is of the handled dossiers, behind "Trong hạn" of the pending. */
function withContext(columns: readonly SummaryColumn[]): SummaryColumn[] {
  let flow: Concept | undefined;
  return columns.map((column) => {
    const { concepts } = column;
    if (concepts.has("early") || concepts.has("on_time")) flow = "handled";
    else if (concepts.has("within")) flow = "pending";
    else if (concepts.has("late") && column.keys.length === 0 && (flow === "handled" || flow === "pending")) {
      const wider = new Set([...concepts, flow]);
      return { ...column, concepts: wider, keys: measureOf(wider)?.keys ?? [] };
    }
    return column;
  });
}

/**
 * Whether a column has no name of its own in the last row of a head: a text over several columns, whose names are not among
 * the rows, is nobody's; where the counts below are merged over the same columns it is the name of the first, which is wide.
 */
function isNameless(table: RawTable, bottom: number, index: number): boolean {
  const over = table.merges.find(
    ({ top, left, right, bottom: last }) =>
      top <= bottom && last >= bottom && right > left && left <= index && right >= index,
  );
  if (over === undefined) return false;
  const isWide = table.merges.some(
    ({ top, left, right }) =>
      top > bottom && top <= bottom + ROWS_BELOW && left === over.left && right === over.right,
  );
  return !isWide || index !== over.left;
}

function headOver(table: RawTable, top: number, height: number): SummaryHead {
  const columns = pathsOf(table, top, height).flatMap((path, index): SummaryColumn[] => {
    if (path.length === 0 || isNameless(table, top + height - 1, index)) return [];
    const axis = axisOf(path[path.length - 1]!) ?? axisOf(path.join(" "));
    return [{ index, path, ...(axis !== undefined && { axis }), ...meaningOf(path) }];
  });
  return { top, height, columns: withContext(columns) };
}

export const isMeasured = ({ axis, keys, isRate, unknown }: SummaryColumn): boolean =>
  axis === undefined && !isRate && keys.length > 0 && unknown.length === 0;

/** How much of a head is understood. */
function scoreOf({ columns }: SummaryHead): number {
  const counts = columns.filter(({ axis }) => axis === undefined);
  const distinct = new Set(counts.filter(isMeasured).map(({ keys }) => keys[0]));
  const strange = counts.filter(({ unknown }) => unknown.length > 0).length;
  return distinct.size + counts.filter(({ isRate }) => isRate).length * 0.5 - strange * 0.2;
}

const knownOf = ({ columns }: SummaryHead): number => columns.filter(isMeasured).length;

/** The head whose last row is given: as many rows as make it understood best. */
function headEndingAt(table: RawTable, bottom: number, first: number): SummaryHead | undefined {
  const width =
    Math.max(...filledOf(table.row(bottom)), ...filledOf(table.row(Math.max(first, bottom - 1)))) + 1;
  let best: SummaryHead | undefined;
  for (let height = 1; height <= TALLEST && bottom - height + 1 >= first; height += 1) {
    const top = bottom - height + 1;
    if (!isTexty(table.row(top)) || (height > 1 && isTitle(table, top, width))) break;
    const head = headOver(table, top, height);
    if (best === undefined || scoreOf(head) >= scoreOf(best)) best = head;
  }
  return best;
}

const hasCount = (row: RawRow | undefined, columns: readonly SummaryColumn[]): boolean =>
  row !== undefined && columns.some(({ index }) => ["count", "wrong"].includes(countCell(row[index]).kind));

function countsBelow(table: RawTable, { top, height, columns }: SummaryHead): boolean {
  const measured = columns.filter(isMeasured);
  for (let at = top + height; at < Math.min(table.rowCount, top + height + ROWS_BELOW); at += 1) {
    const row = table.row(at);
    if (!isNumberingRow(row) && hasCount(row, measured)) return true;
  }
  return false;
}

/** A second "Đơn vị" or "STT" to the right begins a table of its own. */
function sideBySide(head: SummaryHead): SummaryHead[] {
  const starts: number[] = [];
  let seen = new Set<AxisKind>();
  let hasCounts = false;
  head.columns.forEach((column, at) => {
    if (column.axis === undefined) {
      hasCounts ||= isMeasured(column);
      return;
    }
    if (column.axis === "note") return;
    if (hasCounts && seen.has(column.axis)) {
      starts.push(at);
      seen = new Set();
      hasCounts = false;
    }
    seen.add(column.axis);
  });
  if (starts.length === 0) return [head];
  const bounds = [0, ...starts, head.columns.length];
  return bounds.slice(0, -1).map((start, part) => ({
    ...head,
    columns: head.columns.slice(start, bounds[part + 1]),
  }));
}

/** More rows are no summary. */
const LOOK_AT_ROWS = 3000;

const isTotalRow = (row: RawRow): boolean => row.some((cell) => isTotalLabel(cellText(cell)));

/**
 * The same head right below counts goes on with them on another page; below titles it begins a table. Below a gap, which a
 * page may end with, it goes on where the total of both comes only behind it.
 */
function isSameAgain(table: RawTable, before: SummaryHead, head: SummaryHead): boolean {
  const names = ({ columns }: SummaryHead): string => JSON.stringify(columns.map(({ path }) => path));
  if (names(before) !== names(head)) return false;
  let above = head.top - 1;
  while (above > before.top && filledOf(table.row(above)).length === 0) above -= 1;
  const measured = head.columns.filter(isMeasured);
  if (!hasCount(table.row(above), measured)) return false;
  if (above === head.top - 1) return true;
  const totals = Array.from({ length: table.rowCount }, (_, at) => at).filter(
    (at) =>
      at >= before.top + before.height && isTotalRow(table.row(at)) && hasCount(table.row(at), measured),
  );
  return totals.length === 1 && totals[0]! > head.top;
}

/** The heads of the summary tables of a sheet, in their order. */
export function summaryHeads(table: RawTable): SummaryHead[] {
  const heads: SummaryHead[] = [];
  let first = 0;
  for (let bottom = 0; bottom < Math.min(table.rowCount, LOOK_AT_ROWS); bottom += 1) {
    const row = table.row(bottom);
    if (!isTexty(row) || isNumberingRow(row)) continue;
    const head = headEndingAt(table, bottom, first);
    if (head === undefined || knownOf(head) < fewest(head) || !countsBelow(table, head)) continue;
    const next = bottom + 1 < table.rowCount ? table.row(bottom + 1) : [];
    const goesOn = isTexty(next) && !isNumberingRow(next) && !isSectionName(next, head);
    if (goesOn) {
      const taller = headEndingAt(table, bottom + 1, first);
      if (taller !== undefined && scoreOf(taller) >= scoreOf(head) && countsBelow(table, taller)) continue;
    }
    first = bottom + 1;
    const last = heads[heads.length - 1];
    if (last !== undefined && isSameAgain(table, last, head)) continue;
    heads.push(...sideBySide(head));
  }
  return heads;
}

/** One count beside named rows is a table too; without names it could be anything. */
const fewest = ({ columns }: SummaryHead): number =>
  columns.some(({ axis }) => axis === "field" || axis === "unit" || axis === "level") ? 1 : FEWEST_KNOWN;

/** "I | Trên Hệ thống các Bộ": texts below the names of rows only. */
function isSectionName(row: RawRow, { columns }: SummaryHead): boolean {
  const last = Math.max(-1, ...columns.flatMap(({ axis, index }) => (axis === undefined ? [] : [index])));
  return filledOf(row).every((column) => column <= last);
}
