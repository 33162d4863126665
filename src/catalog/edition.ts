/**
 * Editions of the catalogue. A saved sheet keeps the rows and formulas of the day on which it was made, so every row of
 * the tables says since which edition it exists, and a sheet is judged by the edition that made it: what is newer is
 * not missing there, and accuses nobody.
 *
 * What an edition holds is never changed, for sheets hold it too. A new row has the next number; a rule that changes
 * gets an `until`, and a row of its new form beside it.
 */

/** A row of a table. */
export interface Dated {
  /** The edition in which the row came; absent: the first. */
  readonly since?: number;
}

/** A row that another one may have taken the place of. */
export interface Replaceable extends Dated {
  /** The last edition that has the row; absent: it is still in force. */
  readonly until?: number;
}

export const FIRST_EDITION = 1;

/** Everything that is in force today: for texts and figures that no sheet holds. */
export const LATEST = Infinity;

/**
 * Whether an edition has a row.
 *
 * @example isIn({ since: 2 }, 1) //=> false
 */
export function isIn({ since = FIRST_EDITION, until = LATEST }: Replaceable, edition: number): boolean {
  return since <= edition && edition <= until;
}

/**
 * The edition in which the newest of some rows came.
 *
 * @example newestOf([{}, { since: 3 }]) //=> 3
 */
export function newestOf(rows: readonly Dated[]): number {
  return rows.reduce((newest, { since = FIRST_EDITION }) => Math.max(newest, since), FIRST_EDITION);
}

/**
 * A row that cannot be older than what it is about: a rule than the row that shows it, a rate than its figures.
 *
 * @example notBefore({ code: "Q21" }, [{ since: 2 }]) //=> { code: "Q21", since: 2 }
 */
export function notBefore<R extends Dated>(row: R, about: readonly Dated[]): R {
  const since = newestOf([row, ...about]);
  return since === (row.since ?? FIRST_EDITION) ? row : { ...row, since };
}
