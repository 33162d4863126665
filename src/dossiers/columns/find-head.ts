/** Where the list begins: titles, dates and signatures may stand above its head. */
import type { RawRow, RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import { foldHead } from "./column-kinds";
import { knownKind, UPPERS } from "./recognise-column";

/** The head of a list. */
export interface Head {
  /** 0-based row at which it begins. */
  readonly top: number;
  /** Rows that it takes: more than one where a merged cell spans several heads. */
  readonly height: 1 | 2 | 3;
  /** By column, the head as printed; "" for a column without one. */
  readonly names: readonly string[];
  /** By column, the texts of the merged cells above the name, the nearest first (see UPPERS); "" where there is none. */
  readonly uppers: readonly string[];
}

/** Titles, the unit, the period and a whole letter that explains them fit in this many rows. */
const LOOK_AT_ROWS = 250;
/** Fewer known heads could be any table. */
const FEWEST_KNOWN = 3;

const textsOf = (row: RawRow): string[] => row.map(cellText);

function singleHead(table: RawTable, top: number): Head {
  const names = textsOf(table.row(top));
  return { top, height: 1, names, uppers: names.map(() => "") };
}

/** The texts of a row with each merged cell's text over all the columns that it spans. */
function spreadAcross(table: RawTable, top: number, lower: readonly string[]): string[] {
  const upper = textsOf(table.row(top));
  while (upper.length < lower.length) upper.push("");
  const spans = table.merges.filter((merge) => merge.top === top && merge.right > merge.left);
  for (const { left, right } of spans) {
    for (let column = left + 1; column <= Math.min(right, upper.length - 1); column += 1) {
      upper[column] = upper[left] ?? "";
    }
  }
  if (table.merges.length > 0) return upper;
  // Text files know no merges: an empty cell above a name belongs to the text at its left.
  return upper.map((text, column) => {
    if (text !== "" || lower[column] === "") return text;
    return (
      upper
        .slice(0, column)
        .reverse()
        .find((each) => each !== "") ?? ""
    );
  });
}

/** A head of several rows: the lowest text of each column names it, what stands above says of what. */
function tallHead(table: RawTable, top: number, height: 2 | 3): Head {
  const lines: string[][] = [textsOf(table.row(top + height - 1))];
  const width = Math.max(...Array.from({ length: height }, (_, at) => table.row(top + at).length));
  while (lines[0]!.length < width) lines[0]!.push("");
  for (let row = top + height - 2; row >= top; row -= 1) {
    const below = lines[0]!.map(
      (text, column) => lines.map((line) => line[column]).find((each) => each) ?? text,
    );
    lines.unshift(spreadAcross(table, row, below));
  }
  // The lowest text comes first.
  const stacks = Array.from({ length: width }, (_, column) =>
    lines
      .map((line) => line[column] ?? "")
      .reverse()
      .filter((text) => text !== ""),
  );
  return {
    top,
    height,
    names: stacks.map(([lowest = ""]) => lowest),
    uppers: stacks.map((texts) =>
      [...new Set(texts.slice(1).filter((text) => text !== texts[0]))].join(UPPERS),
    ),
  };
}

const ALSO_IN_TABLES = ["fee", "payment", "parts_digitised", "result_digitised", "reused"] as const;

function knownHeads({ names, uppers }: Head): number {
  const kinds = new Set(names.map((name, column) => knownKind(name, uppers[column])));
  kinds.delete(null);
  kinds.delete("other");
  // Tables of counts have such heads too: they are no sign of a list.
  for (const kind of ALSO_IN_TABLES) kinds.delete(kind);
  return kinds.size;
}

/** The heads that may begin at a row, the shortest first. */
function headsAt(table: RawTable, top: number): Head[] {
  const left = table.rowCount - top;
  const heads = [singleHead(table, top)];
  if (left > 1) heads.push(tallHead(table, top, 2));
  if (left > 2) heads.push(tallHead(table, top, 3));
  return heads;
}

/** The best head that begins at a row or just below it, or just below that: titles look like parts of a head. */
function bestNear(table: RawTable, top: number): Head | null {
  let best = bestWithin(table, top);
  for (let next = best; next !== null;) {
    best = next;
    const below = bestWithin(table, best.top);
    next = below !== null && isBetter(below, best) ? below : null;
  }
  return best;
}

/** More known columns, or as many in fewer rows: a title above a head adds nothing to it. */
function isBetter(head: Head, other: Head): boolean {
  const [known, others] = [knownHeads(head), knownHeads(other)];
  return known > others || (known === others && head.height < other.height);
}

/** Of the heads that begin at a row or just below it, the one with the most known columns; of equals the shorter. */
function bestWithin(table: RawTable, top: number): Head | null {
  let best: Head | null = null;
  let bestKnown = FEWEST_KNOWN - 1;
  for (let row = top; row < Math.min(top + TALLEST, table.rowCount); row += 1) {
    for (const head of headsAt(table, row)) {
      // Rows of dossiers below a head are no part of it.
      if (head.height > 1 && hasDossier(table, head)) continue;
      const known = knownHeads(head);
      const isShorter = known === bestKnown && best !== null && head.height < best.height;
      if (known > bestKnown || isShorter) [best, bestKnown] = [head, known];
    }
  }
  return best;
}

const TALLEST = 3;

function hasDossier(table: RawTable, { top, height }: Head): boolean {
  for (let row = top + 1; row < top + height; row += 1) {
    const texts = textsOf(table.row(row)).filter((text) => text !== "");
    if (texts.filter((text) => /\d{3,}/.test(text)).length >= 2) return true;
  }
  return false;
}

/**
 * Finds the first head of a list among the first rows: the row, or the two or three, with at least three known heads;
 * null where there is none.
 */
export function findHead(table: RawTable): Head | null {
  const last = Math.min(table.rowCount, LOOK_AT_ROWS);
  for (let top = 0; top < last; top += 1) {
    const head = bestNear(table, top);
    if (head !== null) return head;
  }
  return null;
}

/** A row of a list begins with its number or has a code; a head has neither. */
function mayBeHead(row: RawRow): boolean {
  let texts = 0;
  for (const cell of row) {
    if (cell === null || cell === "") continue;
    if (typeof cell !== "string" || /^\s*\d|\d{4}/.test(cell)) return false;
    texts += 1;
    if (texts === FEWEST_KNOWN) return true;
  }
  return false;
}

/** A head below another one says the same, or nothing, of every column: it is the same head on another page. */
function isSameAgain(head: Head, again: Head): boolean {
  return again.names.every((name, column) => {
    if (name === "" || foldHead(name) === foldHead(head.names[column] ?? "")) return true;
    const kind = knownKind(name, again.uppers[column]);
    return kind !== null && kind === knownKind(head.names[column] ?? "", head.uppers[column]);
  });
}

/** Every head of a table that names other columns than the one before it, in order; none where there is no list. */
export function findHeads(table: RawTable): Head[] {
  const first = findHead(table);
  if (first === null) return [];
  const heads = [first];
  for (let top = first.top + first.height; top < table.rowCount; top += 1) {
    if (!mayBeHead(table.row(top))) continue;
    const head = bestNear(table, top);
    if (head === null || head.top > top + TALLEST) continue;
    if (!isSameAgain(heads[heads.length - 1]!, head)) heads.push(head);
    top = head.top + head.height - 1;
  }
  return heads;
}
