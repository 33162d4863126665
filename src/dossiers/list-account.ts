/** Where every row of a list went in a count: the places add up to the rows of the list, or nothing is shown. */
import { writeCount } from "../vietnamese/counts";
import { STANDINGS } from "./classify";
import type { DossierList, Source } from "./dossier";
import type { Merged } from "./merge";
import { assertAddsUp, otherRowsText, type RowAccount } from "./row-account";

export interface ListAccount {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: number;
  readonly counted: number;
  /** Ended before the period, or received after it. */
  readonly outside: number;
  /** Copies of dossiers that count elsewhere. */
  readonly duplicates: number;
  readonly undecided: number;
  /** Rows that are no dossiers. */
  readonly others: RowAccount["others"];
}

type Place = "counted" | "outside" | "undecided" | "duplicates";

const PLACE_OF_STANDING: readonly Place[] = STANDINGS.map((standing) => {
  if (standing === "counted") return "counted";
  return standing === "before" || standing === "after" ? "outside" : "undecided";
});

/** By list, how many of its dossiers stand in each place. */
function placesBySource(merged: Merged): ReadonlyMap<Source, Record<Place, number>> {
  const bySource = new Map<Source, Record<Place, number>>();
  const book = (source: Source, place: Place): void => {
    let places = bySource.get(source);
    if (places === undefined) {
      bySource.set(source, (places = { counted: 0, outside: 0, undecided: 0, duplicates: 0 }));
    }
    places[place] += 1;
  };
  for (const column of merged.columns) {
    if (column.kind === "typed") continue;
    column.entries.forEach(({ source }, index) =>
      book(source, PLACE_OF_STANDING[column.classified.standing[index]!]!),
    );
  }
  for (const { leftOut } of merged.duplicates) leftOut.forEach(({ source }) => book(source, "duplicates"));
  return bySource;
}

/**
 * The account of each list that was read from a table.
 *
 * @throws Error when a row is in no place, or in two.
 * @example accountsOf(merged, lists)[0] //=> { file: "t4.xlsx", rows: 27, counted: 20, outside: 2, … }
 */
export function accountsOf(merged: Merged, lists: readonly DossierList[]): readonly ListAccount[] {
  const places = placesBySource(merged);
  return lists.flatMap(({ source, account }): readonly ListAccount[] => {
    if (account === undefined) return [];
    const { counted, outside, undecided, duplicates } = places.get(source) ?? {
      counted: 0,
      outside: 0,
      undecided: 0,
      duplicates: 0,
    };
    const others = Object.values(account.others).map(({ count }) => count);
    assertAddsUp(account.rows, counted, outside, undecided, duplicates, ...others);
    const { file, sheet } = source;
    return [
      {
        file,
        ...(sheet !== undefined && { sheet }),
        rows: account.rows,
        counted,
        outside,
        duplicates,
        undecided,
        others: account.others,
      },
    ];
  });
}

const plain = (n: number): string => writeCount(n, { padSmall: false });

/**
 * An account in one sentence.
 *
 * @example
 * accountText(account)
 * //=> "Tệp “t4.xlsx”: 27 dòng = 20 hồ sơ trong kỳ + 2 ngoài kỳ + 0 trùng + 0 chưa đếm + 5 không phải hồ sơ (tên cột 1 (dòng 1), …)."
 */
export function accountText(account: ListAccount): string {
  const { file, sheet, rows, counted, outside, duplicates, undecided, others } = account;
  const place = sheet === undefined ? `Tệp “${file}”` : `Tệp “${file}”, trang “${sheet}”`;
  const rest = Object.values(others).reduce((sum, { count }) => sum + count, 0);
  const named = rest === 0 ? "" : ` (${otherRowsText({ others })})`;
  return (
    `${place}: ${plain(rows)} dòng = ${plain(counted)} hồ sơ trong kỳ + ${plain(outside)} ngoài kỳ + ` +
    `${plain(duplicates)} trùng + ${plain(undecided)} chưa đếm + ${plain(rest)} không phải hồ sơ${named}.`
  );
}
