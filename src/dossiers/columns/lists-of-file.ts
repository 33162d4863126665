/** The lists in the tables of a file: sections below heads of their own, sheets that go on without one, what is left. */
import type { RawTable, UnreadSheet } from "../read/raw-table";
import { cellText } from "./cell-text";
import { DATE_KINDS } from "./column-kinds";
import { columnOf, proposeBelow, type MappingProposal, type ProposalOptions } from "./column-mapping";
import { findHeads } from "./find-head";
import type { FoundList } from "./found-list";
import { inProvenOrder } from "./order-of-file";
import { rowKinds } from "./row-kinds";

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

/** Whether the rows of a sheet before the first head are dossiers under the head of another. */
function goesOn(table: RawTable, end: number, { head, mapping }: MappingProposal): boolean {
  const dates = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  const code = columnOf(mapping, "code");
  // Without a code one day is too little: a letter has its day too.
  const fewestDays = code === -1 ? 2 : 1;
  const kindOf = rowKinds(head, { code, dates });
  let dossiers = 0;
  let filled = 0;
  for (let index = 0; index < Math.min(end, LOOK_AT); index += 1) {
    const row = table.row(index);
    if (row.every((cell) => cellText(cell) === "")) continue;
    filled += 1;
    const days = dates.filter((at) => (row[at] ?? null) !== null).length;
    const hasCode = code === -1 || /\d/.test(cellText(row[code]));
    const isDossier = hasCode && days >= fewestDays && kindOf(row).kind === "dossier";
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

/** Rows of a sheet above its first head, or all of them where it has none. */
interface Headless {
  readonly table: RawTable;
  readonly end: number;
  /** Number of the sheet's own first list, whose titles these rows are unless they are dossiers. */
  readonly own?: number;
}

function continued({ table, end }: Headless, { proposal }: FoundList, continues: number): FoundList {
  return { table, proposal, span: { from: 0, first: 0, end }, continues };
}

/** The list's rows without those above its head. */
const fromHead = ({ span, proposal, ...list }: FoundList): FoundList => ({
  ...list,
  proposal,
  span: { ...span, from: proposal.head.top },
});

const headsOf = ({ proposal: { mapping } }: FoundList): string =>
  JSON.stringify([mapping.columns.map(({ head }) => head), mapping.isPendingOnly]);

const rowsOf = ({ span }: FoundList): number => span.end - span.first;

/** Lists of one file with the same heads mean the same by them: the longest, which tells most, speaks for the others. */
function agreed(lists: readonly FoundList[]): FoundList[] {
  const longest = new Map<string, FoundList>();
  for (const list of lists) {
    const heads = headsOf(list);
    const other = longest.get(heads);
    if (other === undefined || rowsOf(list) > rowsOf(other)) longest.set(heads, list);
  }
  return lists.map((list) => {
    const { head } = list.proposal;
    return { ...list, proposal: { ...longest.get(headsOf(list))!.proposal, head } };
  });
}

/** Finds every list of a file, and names what is none. */
export function listsOfFile(tables: readonly RawTable[], options: ProposalOptions = {}): ListsOfFile {
  const lists: FoundList[] = [];
  const unread: UnreadSheet[] = [...(tables[0]?.unread ?? [])];
  const waiting: Headless[] = [];
  /** Takes rows without a head into the list of the first of the numbers under whose head they go on. */
  const goOn = (rows: Headless, numbers: readonly number[]): boolean => {
    const at = numbers.find(
      (number) =>
        lists[number]!.continues === undefined && goesOn(rows.table, rows.end, lists[number]!.proposal),
    );
    if (at === undefined) return false;
    lists.push(continued(rows, lists[at]!, at));
    if (rows.own !== undefined) lists[rows.own] = fromHead(lists[rows.own]!);
    return true;
  };
  const sections = tables.map((table) => sectionsOf(table, options));
  const all = agreed(sections.flat());
  for (const [index, table] of tables.entries()) {
    const before = lists.map((_, number) => number).reverse();
    const own = all.splice(0, sections[index]!.length);
    const number = lists.length;
    lists.push(...own);
    const rows: Headless =
      own.length === 0
        ? { table, end: table.rowCount }
        : { table, end: own[0]!.proposal.head.top, own: number };
    if (!goOn(rows, own.length === 0 ? before : [...before, number])) waiting.push(rows);
  }
  for (const rows of waiting) {
    const isRead = goOn(
      rows,
      lists.map((_, number) => number),
    );
    if (isRead || rows.own !== undefined) continue;
    const { table } = rows;
    const why = isBlank(table) ? "empty" : "no_head";
    unread.push({ why, rows: table.rowCount, ...(table.sheet !== undefined && { sheet: table.sheet }) });
  }
  return { lists: inProvenOrder(lists), unread };
}

const WHY: Readonly<Record<UnreadSheet["why"], (rows: number) => string>> = {
  hidden: (rows) => `đang ẩn nên không đọc (${rows} dòng). Bỏ ẩn rồi chọn lại tệp nếu cần đếm.`,
  no_head: (rows) =>
    `có ${rows} dòng nhưng không có dòng tên cột của danh sách hồ sơ nên không đọc. Xem lại trang này.`,
  empty: () => "không có dòng nào.",
  no_cells: () =>
    "không có ô nào trong tệp (là biểu đồ, mô-đun, hoặc phần này đã mất) nên không đọc. Nếu trang này có hồ sơ, xuất lại danh sách.",
};

/**
 * What is told of a sheet that was not read.
 *
 * @example unreadText({ sheet: "T5", why: "hidden", rows: 22 }) //=> "Trang “T5” đang ẩn nên không đọc (22 dòng). …"
 */
export const unreadText = ({ sheet = "1", why, rows }: UnreadSheet): string =>
  `Trang “${sheet}” ${WHY[why](rows)}`;
