/** Which figure each column is, where its head leaves a choice: the meanings with which the table adds up. */
import type { FigureKey } from "../../catalog/figures";
import { PENDING_IN_WORK } from "./measure-rows";
import { equationsOf, judgeRow, type Assignment, type Equation } from "./summary-identities";
import { isMeasured, type SummaryColumn } from "./summary-head";
import type { BodyRow } from "./summary-rows";

export interface Meanings {
  /** Column by figure; columns that mean nothing are absent. */
  readonly columns: Assignment;
  /** Columns of which another one says the same, and neither is taken. */
  readonly rivals: readonly SummaryColumn[];
}

const WITHOUT_RESULT: readonly FigureKey[] = ["khong_co_ket_qua", "tu_choi", "rut", "dung_xu_ly"];

/** Choices beyond so many are a table that nobody has seen. */
const MOST_WAYS = 256;

const firstKey = ({ keys }: SummaryColumn): FigureKey | undefined => keys[0];

/**
 * The meanings of each column, the likely one first, given the other columns: with the dossiers carried over beside it a
 * total of the reception holds them; without "Trước hạn", "Đúng hạn" holds them.
 */
function withNeighbours(columns: readonly SummaryColumn[]): SummaryColumn[] {
  const has = (key: FigureKey): boolean => columns.some((column) => firstKey(column) === key);
  return columns.map((column) => {
    const [first, second] = column.keys;
    if (first === "tiep_nhan_trong_ky" && second === "tong_ho_so" && has("ky_truoc_chuyen_sang")) {
      const before = columns.find((other) => firstKey(other) === "ky_truoc_chuyen_sang")!;
      const isFlat = column.path.length === 1 && before.path.length === 1;
      const isSameGroup = isFlat || before.concepts.has("received") || column.path[0] === before.path[0];
      const isOther = columns.some((other) => other !== column && firstKey(other) === first);
      if (isSameGroup || isOther) return { ...column, keys: [second, first] };
    }
    if (first === "tiep_nhan_trong_ky" && second === "tn_truc_tiep" && has("tn_truc_tiep")) {
      return { ...column, keys: [first] };
    }
    // These differ from the likely meaning only where the others have columns of their own.
    if (second === PENDING_IN_WORK && !has("dgq_cho_bo_sung")) return { ...column, keys: [first!] };
    if (second === "gq_co_ket_qua" && !WITHOUT_RESULT.some(has)) return { ...column, keys: [first!] };
    if (first === "gq_dung_han" && !has("gq_truoc_han") && !has("gq_truoc_va_dung_han")) {
      return { ...column, keys: ["gq_truoc_va_dung_han", "gq_dung_han"] };
    }
    return column;
  });
}

/** Every way to give the columns their meanings, the likely ones first. */
function* waysOf(columns: readonly SummaryColumn[]): Generator<readonly FigureKey[]> {
  const total = columns.reduce((product, { keys }) => product * keys.length, 1);
  if (total > MOST_WAYS) {
    yield columns.map((column) => firstKey(column)!);
    return;
  }
  const ways = Array.from({ length: total }, (_, number) => {
    let rest = number;
    const places = columns.map(({ keys }) => {
      const place = rest % keys.length;
      rest = Math.floor(rest / keys.length);
      return place;
    });
    return { places, distance: places.reduce((sum, place) => sum + place, 0) };
  }).sort((one, other) => one.distance - other.distance);
  for (const { places } of ways) yield places.map((place, at) => columns[at]!.keys[place]!);
}

const isDistinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

const assigned = (columns: readonly SummaryColumn[], keys: readonly FigureKey[]): Assignment =>
  new Map(columns.map(({ index }, at) => [keys[at]!, index]));

/** How often rows speak for equations, and in how many something does not add up. */
function votesOf(
  rows: readonly BodyRow[],
  equations: readonly Equation[],
): { readonly holds: number; readonly failures: number } {
  let holds = 0;
  let failures = 0;
  for (const row of rows) {
    const verdicts = equations.map((equation) => judgeRow(row, equation).verdict);
    holds += verdicts.filter((verdict) => verdict === "holds").length;
    if (verdicts.includes("fails")) failures += 1;
  }
  return { holds, failures };
}

/** Columns of the same first meaning, in all rows the same or not: who says the same twice is taken once. */
function withoutTwins(columns: readonly SummaryColumn[], rows: readonly BodyRow[]): SummaryColumn[] {
  const isTwin = (one: SummaryColumn, other: SummaryColumn): boolean =>
    firstKey(one) === firstKey(other) &&
    rows.every(({ cells }) => {
      const [a, b] = [cells.get(one.index), cells.get(other.index)];
      return a?.kind === b?.kind && (a?.kind !== "count" || (b?.kind === "count" && a.value === b.value));
    });
  return columns.filter((column, at) => !columns.slice(0, at).some((before) => isTwin(before, column)));
}

/**
 * Chooses the meanings of the measured columns: those by which the fewest rows fail, of equals the likely ones.
 *
 * @param chosen - What the officer has chosen, by column of the sheet; "" for none.
 */
export function meaningsOf(
  all: readonly SummaryColumn[],
  rows: readonly BodyRow[],
  chosen: ReadonlyMap<number, FigureKey | ""> = new Map(),
): Meanings {
  const measured = all.flatMap((column): SummaryColumn[] => {
    const choice = chosen.get(column.index);
    if (choice !== undefined)
      return choice === "" ? [] : [{ ...column, keys: [choice], unknown: [], isRate: false }];
    return isMeasured(column) ? [column] : [];
  });
  const columns = withoutTwins(withNeighbours(measured), rows);
  let best:
    { readonly keys: readonly FigureKey[]; readonly holds: number; readonly failures: number } | undefined;
  for (const keys of waysOf(columns)) {
    if (!isDistinct(keys)) continue;
    const votes = votesOf(rows, equationsOf(assigned(columns, keys)));
    // A meaning that only drops the sum which a wrong cell breaks is no better: what failed must hold by it.
    const isBetter =
      best !== undefined &&
      votes.failures < best.failures &&
      votes.holds >= best.holds + best.failures - votes.failures;
    if (best === undefined || isBetter) best = { keys, ...votes };
    if (best.failures === 0) break;
  }
  if (best !== undefined) return { columns: assigned(columns, best.keys), rivals: [] };
  // Some columns claim one figure whatever they mean: none of them is taken.
  const counts = new Map<string, number>();
  for (const { keys } of columns) counts.set(keys[0]!, (counts.get(keys[0]!) ?? 0) + 1);
  const rivals = columns.filter(({ keys }) => counts.get(keys[0]!)! > 1);
  const rest = columns.filter((column) => !rivals.includes(column));
  return {
    columns: assigned(
      rest,
      rest.map((column) => firstKey(column)!),
    ),
    rivals,
  };
}
