/**
 * What became of every row of a list: each ends in exactly one place. The places add up to the rows that were read, or
 * the reading itself is at fault and says so.
 */
import { writeCount } from "../vietnamese/counts";

/** Rows that are no dossiers, and what they are called. */
export const OTHER_ROWS = {
  title: "tiêu đề",
  head: "tên cột",
  numbering: "số thứ tự cột",
  group: "tên nhóm",
  total: "dòng tổng",
  signature: "chữ ký",
  blank: "dòng trống",
  note: "ghi chú khác",
} as const satisfies Readonly<Record<string, string>>;

export type OtherRow = keyof typeof OTHER_ROWS;

/** Rows of one place: how many, and the first of them by their number in the file. */
export interface RowPlace {
  readonly count: number;
  readonly first: readonly number[];
}

export interface RowAccount {
  /** Rows of the part of the sheet that was read. */
  readonly rows: number;
  readonly dossiers: number;
  readonly others: Readonly<Partial<Record<OtherRow, RowPlace>>>;
}

/** Rows of a place that are named: nobody looks up the thousandth. */
export const MOST_NAMED = 200;

/** Books the rows one by one. */
export class RowBook {
  private readonly others = new Map<OtherRow, { count: number; first: number[] }>();
  private dossiers = 0;

  dossier(): void {
    this.dossiers += 1;
  }

  /** @param row 1-based. */
  other(kind: OtherRow, row: number): void {
    let place = this.others.get(kind);
    if (place === undefined) this.others.set(kind, (place = { count: 0, first: [] }));
    place.count += 1;
    if (place.first.length < MOST_NAMED) place.first.push(row);
  }

  /**
   * @param rows that the table has.
   * @throws Error when a row is in no place, or in two.
   */
  close(rows: number): RowAccount {
    const account = { rows, dossiers: this.dossiers, others: Object.fromEntries(this.others) };
    assertAddsUp(rows, this.dossiers, ...[...this.others.values()].map(({ count }) => count));
    return account;
  }
}

/**
 * @throws Error when the places do not add up to the whole: a row was lost or counted twice, and no figure may be shown.
 */
export function assertAddsUp(whole: number, ...places: readonly number[]): void {
  const sum = places.reduce((all, each) => all + each, 0);
  if (sum !== whole) throw new Error(`Rows do not add up: ${sum} of ${whole} are in a place.`);
}

const plain = (n: number): string => writeCount(n, { padSmall: false });

/**
 * The rows that are no dossiers, in words.
 *
 * @example otherRowsText(account) //=> "tên cột 1, chữ ký 2 (dòng 25, 26)"
 */
export function otherRowsText({ others }: Pick<RowAccount, "others">): string {
  return Object.entries(others)
    .map(([kind, place]) => {
      const named = kind === "blank" ? [] : place.first.slice(0, 5);
      const more = place.count > named.length ? "…" : "";
      const rows = named.length === 0 ? "" : ` (dòng ${named.join(", ")}${more})`;
      return `${OTHER_ROWS[kind as OtherRow]} ${plain(place.count)}${rows}`;
    })
    .join(", ");
}
