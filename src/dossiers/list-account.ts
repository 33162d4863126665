/** Where every row of a list went in a count: the places add up to the rows of the list, or nothing is shown. */
import { writeCount } from "../vietnamese/counts";
import { STANDINGS } from "./classify";
import type { DossierList, Source } from "./dossier";
import type { Entry } from "./duplicates";
import type { Merged } from "./merge";
import {
  assertAddsUp,
  MOST_NAMED,
  OTHER_ROWS,
  otherRowsText,
  type OtherRow,
  type RowAccount,
} from "./row-account";
import { UNDECIDED_REASONS } from "./undecided";

/** A row in its place. */
export interface PlacedRow {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  readonly code?: string;
  readonly reason?: string;
}

/** A place with the rows that ended there; of many, the first. */
export interface AccountPlace {
  readonly title: string;
  readonly count: number;
  readonly first: readonly PlacedRow[];
}

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
  /** The same, each place with its first rows. */
  readonly places: readonly AccountPlace[];
}

const DOSSIER_PLACES = {
  counted: "Hồ sơ trong kỳ",
  outside: "Hồ sơ ngoài kỳ",
  duplicates: "Bản trùng",
  undecided: "Hồ sơ chưa đếm",
} as const satisfies Readonly<Record<string, string>>;

type DossierPlace = keyof typeof DOSSIER_PLACES;

const PLACE_OF_STANDING: readonly DossierPlace[] = STANDINGS.map((standing) => {
  if (standing === "counted") return "counted";
  return standing === "before" || standing === "after" ? "outside" : "undecided";
});

const REASON_OF_STANDING: readonly (string | undefined)[] = STANDINGS.map((standing) => {
  if (standing === "counted") return undefined;
  if (standing === "before") return "kết thúc trước kỳ";
  return standing === "after" ? "tiếp nhận sau kỳ" : UNDECIDED_REASONS[standing];
});

type Places = Readonly<Record<DossierPlace, { count: number; readonly first: PlacedRow[] }>>;

const noPlaces = (): Places => ({
  counted: { count: 0, first: [] },
  outside: { count: 0, first: [] },
  duplicates: { count: 0, first: [] },
  undecided: { count: 0, first: [] },
});

/** By list, its dossiers in each place. */
function placesBySource(merged: Merged): ReadonlyMap<Source, Places> {
  const bySource = new Map<Source, Places>();
  const book = ({ dossier, source }: Entry, name: DossierPlace, reason: () => string | undefined): void => {
    let places = bySource.get(source);
    if (places === undefined) bySource.set(source, (places = noPlaces()));
    const place = places[name];
    place.count += 1;
    if (place.first.length >= MOST_NAMED) return;
    const why = reason();
    const { row, code } = dossier;
    place.first.push({ row, ...(code !== "" && { code }), ...(why !== undefined && { reason: why }) });
  };
  for (const column of merged.columns) {
    if (column.kind !== "counted") continue;
    column.entries.forEach((entry, index) => {
      const standing = column.classified.standing[index]!;
      book(entry, PLACE_OF_STANDING[standing]!, () => REASON_OF_STANDING[standing]);
    });
  }
  for (const { counted, leftOut } of merged.duplicates) {
    const { source, dossier } = counted;
    for (const entry of leftOut) {
      book(entry, "duplicates", () => `đếm theo ${source.file}, dòng ${dossier.row}`);
    }
  }
  return bySource;
}

function placesOf(places: Places, { others }: RowAccount): AccountPlace[] {
  const dossiers = Object.entries(places).map(([place, { count, first }]) => ({
    title: DOSSIER_PLACES[place as DossierPlace],
    count,
    first,
  }));
  const rest = Object.entries(others).map(([kind, { count, first }]) => ({
    title: `Không phải hồ sơ: ${OTHER_ROWS[kind as OtherRow]}`,
    count,
    first: first.map((row) => ({ row })),
  }));
  return [...dossiers, ...rest].filter(({ count }) => count > 0);
}

/**
 * The account of each list that was read from a table.
 *
 * @throws Error when a row is in no place, or in two.
 * @example accountsOf(merged, lists)[0] //=> { file: "t4.xlsx", rows: 27, counted: 20, outside: 2, … }
 */
export function accountsOf(merged: Merged, lists: readonly DossierList[]): readonly ListAccount[] {
  const bySource = placesBySource(merged);
  return lists.flatMap(({ source, account }): readonly ListAccount[] => {
    if (account === undefined) return [];
    const places = bySource.get(source) ?? noPlaces();
    const [counted, outside, duplicates, undecided] = [
      places.counted.count,
      places.outside.count,
      places.duplicates.count,
      places.undecided.count,
    ];
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
        places: placesOf(places, account),
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

/**
 * A row of a place in words.
 *
 * @example placedRowText({ row: 12, code: "H24-1", reason: "thiếu ngày hẹn trả" })
 * //=> "Dòng 12 (H24-1): thiếu ngày hẹn trả"
 */
export function placedRowText({ row, code, reason }: PlacedRow): string {
  const name = code === undefined ? "" : ` (${code})`;
  return `Dòng ${row}${name}${reason === undefined ? "" : `: ${reason}`}`;
}
