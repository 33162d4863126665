/** The rows below the head of a summary table: parts, sections, totals, and what is none of them. */
import { readRoman } from "../../vietnamese/numerals";
import { cellText } from "../columns/cell-text";
import type { RawTable } from "../read/raw-table";
import type { SystemOwner } from "../systems";
import { countCell, type CountCell } from "./count-cell";
import { isMeasured, isNumberingRow, type SummaryColumn, type SummaryHead } from "./summary-head";
import { foldLabel as fold, isTotalLabel } from "./total-label";

export interface BodyRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly role: "part" | "section" | "total";
  readonly label: string;
  /** Name of the column on the left, "Mã" too: what else may name the row. */
  readonly names: readonly string[];
  /** Depth below its section: 1 for "1", 2 for "1.1", "a)" and "-". */
  readonly level: number;
  /** By column of the sheet. */
  readonly cells: ReadonlyMap<number, CountCell>;
}

export interface Section {
  readonly label: string;
  readonly owner?: SystemOwner;
  /** The section's own row where it has counts. */
  readonly stated?: BodyRow;
  readonly parts: readonly BodyRow[];
}

export interface Body {
  readonly sections: readonly Section[];
  /** The row of the whole, where there is one. */
  readonly total?: BodyRow;
  readonly rows: readonly BodyRow[];
}

const SYSTEM =
  /^(?:tren |tai |thuoc |ho so tren |ho so tiep nhan tren )?(?:cac )?(?:he thong|csdl|co so du lieu|phan mem)\b/;
const OWNERS: readonly (readonly [owner: SystemOwner, pattern: RegExp])[] = [
  ["ministry", /\b(?:bo|cac bo|bo nganh|bo nganh doc|trung uong|tu phap|cong an|quoc gia)\b/],
  ["city", /\b(?:thanh pho|tinh|dia phuong|mot cua|cua tp|tp)\b/],
];

/** Whose system a section is of; undefined for sections by kind of unit. */
function ownerOf(label: string): SystemOwner | undefined {
  const folded = fold(label);
  if (!SYSTEM.test(folded) && !/\bhe thong\b/.test(folded)) return undefined;
  return OWNERS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The text of a merged block in each of its rows: a field that spans two rows names both. */
function labelsAt(table: RawTable, row: number, column: number): string {
  const own = cellText(table.row(row)[column]);
  if (own !== "") return own;
  const over = table.merges.find(
    ({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && right >= column,
  );
  return over === undefined ? "" : cellText(table.row(over.top)[over.left]);
}

function levelOf(order: string, label: string, before: number): number {
  if (/^[-+•*–]\s*/.test(label) || /^(?:trong do|trong đó)/i.test(label)) return 2;
  if (/^\d+[.)]?$/.test(order)) return 1;
  if (/^\d+\.\d/.test(order) || /^[a-zđ][.)]?$/.test(order) || /^[-+•*]$/.test(order)) return 2;
  return order === "" ? before : 1;
}

const isRomanOrder = (order: string): boolean =>
  /^[IVX]+[.)]?$/.test(order) && readRoman(order.replace(/[.)]$/, "")) !== null;
const isLetterOrder = (order: string): boolean => /^[A-E][.)]?$/.test(order);

interface Read {
  readonly row: BodyRow;
  readonly order: string;
  readonly hasCounts: boolean;
}

function readRow(table: RawTable, at: number, { columns }: SummaryHead, before: number): Read | undefined {
  const cells = table.row(at);
  const left = columns.filter(({ axis }) => axis !== undefined && axis !== "note");
  const first = Math.min(...columns.filter(({ axis }) => axis === undefined).map(({ index }) => index));
  // Columns without a head on the left may hold names too.
  const bare = Array.from({ length: first }, (_, index) => index).filter(
    (index) => !columns.some((column) => column.index === index) && index >= (columns[0]?.index ?? 0) - 2,
  );
  const orderColumn = left.find(({ axis }) => axis === "order");
  const order = orderColumn === undefined ? "" : cellText(cells[orderColumn.index]);
  const texts = [...left.filter((column) => column !== orderColumn).map(({ index }) => index), ...bare]
    .map((index) => labelsAt(table, at, index))
    .filter((text) => text !== "");
  const isNumber = /^\d+(?:[.,]\d+)*$/;
  const labelColumn = left.find(
    ({ axis }) => axis === "field" || axis === "unit" || axis === "level" || axis === "name",
  );
  const own = labelColumn === undefined ? "" : labelsAt(table, at, labelColumn.index);
  const label =
    own !== "" ? own : (texts.find((text) => !isNumber.test(text)) ?? (isNumber.test(order) ? "" : order));
  const counts = new Map(
    columns
      .filter(({ axis }) => axis === undefined)
      .map(({ index }): [number, CountCell] => [index, countCell(cells[index])]),
  );
  const measured = columns.filter(isMeasured);
  const hasCounts = measured.some(({ index }) => ["count", "wrong"].includes(counts.get(index)!.kind));
  if (!hasCounts && label === "" && order === "") return undefined;
  const level = levelOf(order, label, before);
  return { row: { row: at, role: "part", label, names: texts, level, cells: counts }, order, hasCounts };
}

/** Whether a row repeats the head at a page break. */
function isHeadAgain(table: RawTable, at: number, { columns }: SummaryHead): boolean {
  const cells = table.row(at);
  const same = columns.filter(({ index, path }) => {
    const text = cellText(cells[index]);
    return text !== "" && path.some((each) => text.startsWith(each));
  });
  return same.length >= 2;
}

/**
 * Reads the rows from below a head up to `end`.
 *
 * Sections are what a Roman number, a capital letter or the name of a system heads; without parts of its own, such a
 * row is a part like others.
 */
export function bodyOf(table: RawTable, head: SummaryHead, end: number): Body {
  const totals: { readonly row: BodyRow; readonly section: number }[] = [];
  const groups: { label: string; stated?: BodyRow; parts: BodyRow[] }[] = [{ label: "", parts: [] }];
  const all: BodyRow[] = [];
  let level = 1;
  let isBelowHead = true;
  for (let at = head.top + head.height; at < end; at += 1) {
    // A row of small numbers is the form's below its head only, also where the head returns on another page.
    if (isBelowHead && isNumberingRow(table.row(at))) continue;
    if (isHeadAgain(table, at, head)) {
      isBelowHead = true;
      continue;
    }
    const read = readRow(table, at, head, level);
    if (read === undefined) continue;
    isBelowHead = false;
    const { row, order, hasCounts } = read;
    const isTotal = [row.label, order, ...row.names].some(isTotalLabel);
    const isSection =
      isRomanOrder(order) ||
      isLetterOrder(order) ||
      SYSTEM.test(fold(row.label)) ||
      /^[IVX]+\s*[.)-]\s+/.test(row.label);
    if (isTotal) {
      if (!hasCounts) continue;
      totals.push({ row: { ...row, role: "total" }, section: groups.length - 1 });
    } else if (isSection) {
      level = 1;
      groups.push({ label: row.label, parts: [], ...(hasCounts && { stated: { ...row, role: "section" } }) });
    } else {
      if (!hasCounts) continue;
      level = row.level;
      groups[groups.length - 1]!.parts.push(row);
    }
    if (hasCounts) all.push(row);
  }
  return arrange(groups, totals);
}

function arrange(
  groups: readonly { label: string; stated?: BodyRow; parts: BodyRow[] }[],
  totals: readonly { readonly row: BodyRow; readonly section: number }[],
): Body {
  const [loose, ...named] = groups;
  const isPlain = named.every(({ parts }) => parts.length === 0);
  // Rows that only bear Roman numbers are parts.
  const parts = isPlain
    ? [...loose!.parts, ...named.flatMap(({ stated }) => stated ?? [])].map(asPart)
    : loose!.parts;
  const hasSections = !isPlain && named.length > 0;
  const whole = wholeOf(totals, hasSections);
  const sections: Section[] = hasSections
    ? [
        ...(parts.length > 0 ? [{ label: "", parts: shallowest(parts) }] : []),
        ...named.map(({ label, stated, parts: own }, index): Section => {
          const sub = totals.find(({ row, section }) => section === index + 1 && row !== whole)?.row;
          const owner = ownerOf(label);
          const row = stated ?? (sub === undefined ? undefined : { ...sub, role: "section" as const });
          return {
            label,
            ...(owner !== undefined && { owner }),
            ...(row !== undefined && { stated: row }),
            parts: shallowest(own),
          };
        }),
      ]
    : [{ label: "", parts: shallowest(parts) }];
  const rows = [
    ...(whole === undefined ? [] : [whole]),
    ...sections.flatMap(({ stated, parts: own }) => [...(stated === undefined ? [] : [stated]), ...own]),
  ];
  return { sections, ...(whole !== undefined && { total: whole }), rows };
}

const asPart = (row: BodyRow): BodyRow => ({ ...row, role: "part" });

/** Parts of parts are counted in what they are parts of. */
function shallowest(parts: readonly BodyRow[]): BodyRow[] {
  const top = Math.min(...parts.map(({ level }) => level));
  return parts.filter(({ level }) => level === top);
}

/** The row of the whole: first, or last; with sections, a total inside one that goes on is that section's. */
function wholeOf(
  totals: readonly { readonly row: BodyRow; readonly section: number }[],
  hasSections: boolean,
): BodyRow | undefined {
  const [first] = totals;
  if (first === undefined) return undefined;
  const grand = totals.filter(({ row }) => /tong cong|toan /.test(fold(row.label)));
  const last = totals[totals.length - 1]!;
  if (!hasSections || totals.length === 1) return (grand[0] ?? last).row;
  if (first.section === 0) return first.row;
  return (grand.length === 1 ? grand[0]! : last).row;
}

/** Sums a column over rows, blanks taken for 0; undefined where a cell is no count. */
export function sumOver(
  rows: readonly BodyRow[],
  { index }: Pick<SummaryColumn, "index">,
): number | undefined {
  let sum = 0;
  for (const { cells } of rows) {
    const cell = cells.get(index);
    if (cell?.kind === "count") sum += cell.value;
    else if (cell?.kind !== "blank") return undefined;
  }
  return sum;
}
