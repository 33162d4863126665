/** The lists in the tables of a file: sections below heads of their own, sheets that go on without one, what is left. */
import type { RawTable, UnreadSheet } from "../read/raw-table";
import type { RowSpan } from "./apply-mapping";
import { cellText } from "./cell-text";
import { DATE_KINDS } from "./column-kinds";
import { columnOf, proposeBelow, type MappingProposal, type ProposalOptions } from "./column-mapping";
import { findHeads } from "./find-head";
import { rowKinds } from "./row-kinds";

/** A list as it stands in a file. */
export interface FoundList {
  readonly table: RawTable;
  readonly proposal: MappingProposal;
  readonly span: RowSpan;
  /** Number, among the lists of the file, of the one whose head it goes on under; absent where it has its own. */
  readonly continues?: number;
}

export interface ListsOfFile {
  readonly lists: readonly FoundList[];
  /** Every sheet and table that is in no list. */
  readonly unread: readonly UnreadSheet[];
}

function sectionsOf(table: RawTable, options: ProposalOptions): FoundList[] {
  const heads = findHeads(table);
  return heads.map((head, index) => {
    const end = heads[index + 1]?.top ?? table.rowCount;
    const span = { from: index === 0 ? 0 : head.top, first: head.top + head.height, end };
    return { table, proposal: proposeBelow(table, head, end, options), span };
  });
}

/** Rows that tell whether a sheet goes on. */
const LOOK_AT = 200;

/** Whether the rows of a sheet without a head are dossiers under the head of another. */
function goesOn(table: RawTable, { head, mapping }: MappingProposal): boolean {
  const dates = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  const code = columnOf(mapping, "code");
  if (code === -1) return false;
  const kindOf = rowKinds(head, { code, dates });
  let dossiers = 0;
  let filled = 0;
  for (let index = 0; index < Math.min(table.rowCount, LOOK_AT); index += 1) {
    const row = table.row(index);
    if (row.every((cell) => cellText(cell) === "")) continue;
    filled += 1;
    const isDossier =
      kindOf(row).kind === "dossier" &&
      /\d/.test(cellText(row[code])) &&
      dates.some((at) => (row[at] ?? null) !== null);
    if (isDossier) dossiers += 1;
  }
  return dossiers > 0 && dossiers * 2 >= filled;
}

const isBlank = (table: RawTable): boolean => {
  for (let index = 0; index < table.rowCount; index += 1) {
    if (table.row(index).some((cell) => cellText(cell) !== "")) return false;
  }
  return true;
};

/** Finds every list of a file, and names what is none. */
export function listsOfFile(tables: readonly RawTable[], options: ProposalOptions = {}): ListsOfFile {
  const sections = tables.map((table) => sectionsOf(table, options));
  const lists: FoundList[] = [];
  const unread: UnreadSheet[] = [...(tables[0]?.unread ?? [])];
  const waiting: RawTable[] = [];
  tables.forEach((table, index) => {
    const own = sections[index]!;
    lists.push(...own);
    if (own.length > 0) return;
    const before = lists.map((list, at) => ({ list, at })).reverse();
    const parent = before.find(({ list }) => list.continues === undefined && goesOn(table, list.proposal));
    if (parent !== undefined) lists.push(continued(table, parent.list, parent.at));
    else waiting.push(table);
  });
  for (const table of waiting) {
    const at = lists.findIndex((list) => list.continues === undefined && goesOn(table, list.proposal));
    if (at !== -1) lists.push(continued(table, lists[at]!, at));
    else {
      const why = isBlank(table) ? "empty" : "no_head";
      unread.push({ why, rows: table.rowCount, ...(table.sheet !== undefined && { sheet: table.sheet }) });
    }
  }
  return { lists, unread };
}

function continued(table: RawTable, { proposal }: FoundList, continues: number): FoundList {
  return { table, proposal, span: { from: 0, first: 0, end: table.rowCount }, continues };
}

const WHY: Readonly<Record<UnreadSheet["why"], (rows: number) => string>> = {
  hidden: (rows) => `đang ẩn nên không đọc (${rows} dòng). Bỏ ẩn rồi chọn lại tệp nếu cần đếm.`,
  no_head: (rows) =>
    `có ${rows} dòng nhưng không có dòng tên cột của danh sách hồ sơ nên không đọc. Xem lại trang này.`,
  empty: () => "không có dòng nào.",
  no_cells: () => "không phải trang tính (biểu đồ hoặc mô-đun) nên không đọc.",
};

/**
 * What is told of a sheet that was not read.
 *
 * @example unreadText({ sheet: "T5", why: "hidden", rows: 22 }) //=> "Trang “T5” đang ẩn nên không đọc (22 dòng). …"
 */
export const unreadText = ({ sheet = "1", why, rows }: UnreadSheet): string =>
  `Trang “${sheet}” ${WHY[why](rows)}`;
