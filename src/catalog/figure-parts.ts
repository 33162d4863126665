/** How the figures of an edition hang together: totals, parts, leaves. */
import { isIn } from "./edition";
import type { Figure, FigureKey } from "./figure";

export interface FigureParts {
  /** The total that a figure is a part of. */
  readonly totalOf: (key: FigureKey) => FigureKey | undefined;
  /** The parts that add up to a total, in sheet order; none for a leaf. */
  readonly partsOf: (key: FigureKey) => readonly Figure[];
  /** The counts below a total that offices fill in: leaves, and totals that stand in for their leaves. */
  readonly leavesOf: (key: FigureKey) => readonly FigureKey[];
}

/**
 * The totals and parts of an edition. A total that came later leaves its parts with the next total above it, where they were before.
 *
 * @param rows - All figures, of whatever edition.
 * @example partsAmong(FIGURE_ROWS, 1).partsOf("khong_co_ket_qua").map(({ key }) => key) //=> ["tu_choi", "rut", "dung_xu_ly"]
 */
export function partsAmong(rows: readonly Figure[], edition: number): FigureParts {
  const byKey = new Map(rows.map((figure) => [figure.key, figure]));
  const totals = new Map<FigureKey, FigureKey>();
  const parts = new Map<FigureKey, Figure[]>();
  for (const figure of rows) {
    if (!isIn(figure, edition)) continue;
    let total = figure.partOf;
    while (total !== undefined && !isIn(byKey.get(total)!, edition)) total = byKey.get(total)!.partOf;
    if (total === undefined) continue;
    totals.set(figure.key, total);
    parts.set(total, [...(parts.get(total) ?? []), figure]);
  }
  const partsOf = (key: FigureKey): readonly Figure[] => parts.get(key) ?? [];
  const leavesOf = (key: FigureKey): readonly FigureKey[] =>
    partsOf(key).flatMap((part) => {
      const below = leavesOf(part.key);
      if (below.length === 0) return [part.key];
      return part.isMergedLeaf ? [part.key, ...below] : below;
    });
  return { totalOf: (key) => totals.get(key), partsOf, leavesOf };
}
