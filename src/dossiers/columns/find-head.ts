/** Where the list begins: titles, dates and signatures may stand above its head. */
import type { RawRow, RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import { knownKind } from "./recognise-column";

/** The head of a list. */
export interface Head {
  /** 0-based row at which it begins. */
  readonly top: number;
  /** Rows that it takes: two where a merged cell spans several heads. */
  readonly height: 1 | 2;
  /** By column, the head as printed; "" for a column without one. */
  readonly names: readonly string[];
  /** By column, the text of the merged cell above the name; "" where there is none. */
  readonly uppers: readonly string[];
}

/** Titles, the unit, the period and an explanation fit in this many rows. */
const LOOK_AT_ROWS = 60;
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

function doubleHead(table: RawTable, top: number): Head {
  const lower = textsOf(table.row(top + 1));
  const upper = spreadAcross(table, top, lower);
  const names = upper.map((text, column) => lower[column] || text);
  return { top, height: 2, names, uppers: upper.map((text, column) => (lower[column] ? text : "")) };
}

function knownHeads({ names, uppers }: Head): number {
  const kinds = new Set(names.map((name, column) => knownKind(name, uppers[column])));
  kinds.delete(null);
  kinds.delete("other");
  return kinds.size;
}

/**
 * Finds the head of a list: the row, or the pair of rows, with the most known heads; null where no row has at least
 * three.
 */
export function findHead(table: RawTable): Head | null {
  let best: Head | null = null;
  let bestKnown = FEWEST_KNOWN - 1;
  const last = Math.min(table.rowCount, LOOK_AT_ROWS);
  for (let top = 0; top < last; top += 1) {
    const heads =
      top + 1 < table.rowCount ? [singleHead(table, top), doubleHead(table, top)] : [singleHead(table, top)];
    for (const head of heads) {
      const known = knownHeads(head);
      // A title above a head of one row adds nothing to it.
      const isShorter = known === bestKnown && best !== null && head.height < best.height;
      if (known > bestKnown || isShorter) [best, bestKnown] = [head, known];
    }
  }
  return best;
}
