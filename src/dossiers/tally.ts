/** Counts of a classified list: as figures, by field, and what was left out and why. */
import type { FigureKey } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import { FIRST_UNDECIDED, STANDINGS, type Classified, type Standing } from "./classify";
import { COUNTED_FIGURES, isSaid, type Says } from "./counted-figures";
import type { Dossier } from "./dossier";
import { UNDECIDED_REASONS, type UndecidedReason } from "./undecided";

/** A dossier that is in no figure, and why. */
export interface Undecided {
  readonly dossier: Dossier;
  readonly reason: UndecidedReason;
}

export interface Tally {
  /** What the list can say; a figure that it cannot say is absent. */
  readonly figures: Figures;
  /** The same by lĩnh vực, in the order of the list; "" holds dossiers without one. Empty when the list has none. */
  readonly byField: ReadonlyMap<string, Figures>;
  /** Dossiers counted, ended before the period, and received after it. */
  readonly counted: number;
  readonly before: number;
  readonly after: number;
  readonly undecided: readonly Undecided[];
  /** Dossiers received in the period that say no level of online service, in a list that does: not in group D. */
  readonly withoutLevel: readonly Dossier[];
}

const WIDTH = COUNTED_FIGURES.length;

/** Place 0 collects what has no place, so the loops need no branch. */
function figuresFrom(counts: Int32Array, says: Says): Figures {
  const figures: Record<FigureKey, number> = {};
  for (let place = 1; place < WIDTH; place += 1) {
    if (isSaid(place, says)) figures[COUNTED_FIGURES[place]!.key] = counts[place]!;
  }
  return figures;
}

/** Rows of the table of counts by field name. */
class FieldRows {
  readonly names: string[] = [];
  readonly counts: Int32Array[] = [];
  private readonly rowOf = new Map<string, Int32Array>();

  countsOf(field: string): Int32Array {
    let counts = this.rowOf.get(field);
    if (counts === undefined) {
      counts = new Int32Array(WIDTH);
      this.rowOf.set(field, counts);
      this.names.push(field);
      this.counts.push(counts);
    }
    return counts;
  }
}

function total(rows: readonly Int32Array[]): Int32Array {
  const sum = new Int32Array(WIDTH);
  for (const row of rows) for (let place = 0; place < WIDTH; place += 1) sum[place]! += row[place]!;
  return sum;
}

/**
 * Counts a classified list.
 *
 * @example
 * tally(classify(dossiers, span, OFFICIAL_CALENDAR)).figures.gq_qua_han //=> 2
 */
export function tally(classified: Classified): Tally {
  const { dossiers, says, standing, inflow, outcome, acceptance, level, span } = classified;
  const rows = new FieldRows();
  const standings = new Int32Array(STANDINGS.length);
  const undecided: Undecided[] = [];
  const withoutLevel: Dossier[] = [];
  for (let index = 0; index < dossiers.length; index += 1) {
    const dossier = dossiers[index]!;
    const stands = standing[index]!;
    standings[stands]! += 1;
    if (stands >= FIRST_UNDECIDED) undecided.push({ dossier, reason: STANDINGS[stands] as UndecidedReason });
    if (stands !== 0) continue;
    const counts = rows.countsOf(dossier.field ?? "");
    counts[inflow[index]!]! += 1;
    counts[outcome[index]!]! += 1;
    counts[acceptance[index]!]! += 1;
    counts[level[index]!]! += 1;
    if (says.level && level[index] === 0 && dossier.received! >= span.from) withoutLevel.push(dossier);
  }
  const saysField = rows.names.some((name) => name !== "");
  const at = (which: Standing): number => standings[STANDINGS.indexOf(which)]!;
  return {
    figures: figuresFrom(total(rows.counts), says),
    byField: new Map(
      saysField ? rows.names.map((name, index) => [name, figuresFrom(rows.counts[index]!, says)]) : [],
    ),
    counted: at("counted"),
    before: at("before"),
    after: at("after"),
    undecided,
    withoutLevel,
  };
}

/**
 * What to tell of an undecided dossier.
 *
 * @example
 * undecidedMessage({ dossier: { code: "H21.65-260416-0011", row: 12 }, reason: "no_due" })
 * //=> "Dòng 12 (H21.65-260416-0011): thiếu ngày hẹn trả, chưa đếm hồ sơ này."
 */
export function undecidedMessage({ dossier: { code, row }, reason }: Undecided): string {
  const name = code === "" ? "" : ` (${code})`;
  return `Dòng ${row}${name}: ${UNDECIDED_REASONS[reason]}, chưa đếm hồ sơ này.`;
}
