/** A look at all dates of a list before any is read: in which order day and month stand, and whether that is certain. */
import type { RawCell, RawRow } from "../read/raw-table";
import { cellText } from "./cell-text";
import {
  type DateOrder,
  emptyColumn,
  isOrderInDoubt,
  looksSwapped,
  type DateEvidence,
  type MixedColumn,
} from "./date-order";
import type { ReadDayOptions } from "./read-day";

/** How the cells of a column are to be read. */
export type DateReading = (column: number) => ReadDayOptions;

export interface DateSurvey {
  /** As if nothing were in doubt. */
  readonly trusting: DateReading;
  look(row: RawRow): void;
  /** What the whole list proves: another way to read it, or null when there is no doubt. */
  conclude(): DateReading | null;
}

/** Day and month as written, in either order. */
const WRITTEN = /^\s*(?:\d{1,2}(?::|h)\d{2}(?::\d{2})?\s*-?\s*)?(\d{1,2})([/.-])(\d{1,2})\2\d{4}/;
const HYPHEN = 0x2d;
const MS_PER_DAY = 86_400_000;
const SERIAL_OF_EPOCH = 25_569;
const DAYS_1900_TO_1904 = 1462;

type WrittenParts = readonly [first: number, second: number];

function writtenParts(text: string): WrittenParts | null {
  const match = WRITTEN.exec(text) ?? WRITTEN.exec(cellText(text));
  return match === null ? null : [Number(match[1]), Number(match[3])];
}

function addEvidence(evidence: DateEvidence, [first, second]: WrittenParts): void {
  if (first > 12 && first <= 31 && second <= 12) evidence.dayFirst += 1;
  if (second > 12 && second <= 31 && first <= 12) evidence.monthFirst += 1;
}

/** What written dates prove of their order. */
export function evidenceOf(cells: Iterable<RawCell>): DateEvidence {
  const evidence: DateEvidence = { dayFirst: 0, monthFirst: 0 };
  for (const cell of cells) {
    const parts = typeof cell === "string" ? writtenParts(cell) : null;
    if (parts !== null) addEvidence(evidence, parts);
  }
  return evidence;
}

/** A survey of the given columns, whose dates are written in the given order. */
export function surveyDates(columns: readonly number[], order: DateOrder, is1904: boolean): DateSurvey {
  const evidence: DateEvidence = { dayFirst: 0, monthFirst: 0 };
  const mixed = new Map<number, MixedColumn>(columns.map((column) => [column, emptyColumn()]));

  const isUpTo12 = (serial: number): boolean => {
    const days = Math.floor(serial) - SERIAL_OF_EPOCH + (is1904 ? DAYS_1900_TO_1904 : 0);
    return new Date(days * MS_PER_DAY).getUTCDate() <= 12;
  };

  const lookAtText = (text: string, column: MixedColumn): void => {
    // The year first: nothing to prove.
    if (text.charCodeAt(4) === HYPHEN) return;
    const parts = writtenParts(text);
    if (parts === null) return;
    if (parts[0] > 12) column.textsAbove12 += 1;
    else column.textsUpTo12 += 1;
    addEvidence(evidence, parts);
  };

  const plain: ReadDayOptions = { order, is1904 };
  return {
    trusting: () => plain,
    look(row) {
      for (const [at, column] of mixed) {
        const cell = row[at];
        if (typeof cell === "string") lookAtText(cell, column);
        else if (typeof cell === "number" && cell > 0) {
          if (isUpTo12(cell)) column.serialsUpTo12 += 1;
          else column.serialsAbove12 += 1;
        }
      }
    },
    conclude() {
      const inDoubt = isOrderInDoubt(evidence, order);
      const swapped = new Set([...mixed].filter(([, column]) => looksSwapped(column)).map(([at]) => at));
      if (!inDoubt && swapped.size === 0) return null;
      return (column) => ({ ...plain, isOrderInDoubt: inDoubt, isSerialInDoubt: swapped.has(column) });
    },
  };
}
