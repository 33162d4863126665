/** What the dates of a whole list prove of the order of day and month, before any of them is believed. */

/** Order of day and month in dates written with slashes. */
export type DateOrder = "day_first" | "month_first";

/** Written dates of a list that can be only day first, or only month first. */
export interface DateEvidence {
  dayFirst: number;
  monthFirst: number;
}

/** A few slips among many good dates prove nothing: one in twenty. */
const SLIPS = 1 / 20;

/**
 * Whether dates such as 03/04/2026 are in doubt: others of the list prove the contrary of the order that is read.
 *
 * A list whose days are written first may hold single impossible dates (31/4, 12/25): those are listed, the others
 * stay. Where the contrary proofs are more than slips, every date that could be read both ways is listed.
 */
export function isOrderInDoubt({ dayFirst, monthFirst }: DateEvidence, order: DateOrder): boolean {
  const [fitting, contrary] = order === "day_first" ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return contrary > fitting * SLIPS;
}

/** Day numbers and written dates of one column. */
export interface MixedColumn {
  /** Day numbers whose day of the month is at most 12, and above. */
  serialsUpTo12: number;
  serialsAbove12: number;
  /** Written dates of which the first part is at most 12, and above. */
  textsUpTo12: number;
  textsAbove12: number;
}

export const emptyColumn = (): MixedColumn => ({
  serialsUpTo12: 0,
  serialsAbove12: 0,
  textsUpTo12: 0,
  textsAbove12: 0,
});

/** Fewer could be chance. */
const FEWEST_SERIALS = 8;

/**
 * Whether a spreadsheet set to month first has been at a column: it turned "03/04/2026" into 4 March and left
 * "25/04/2026" as text, so every day number has a day up to 12 and every text one above. Which day numbers are swapped
 * cannot be known any more.
 */
export function looksSwapped(column: MixedColumn): boolean {
  return (
    column.serialsUpTo12 >= FEWEST_SERIALS &&
    column.serialsAbove12 === 0 &&
    column.textsAbove12 > 0 &&
    column.textsUpTo12 === 0
  );
}
