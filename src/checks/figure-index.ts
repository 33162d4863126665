import { FIGURES, type FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";

const INDEX: ReadonlyMap<FigureKey, number> = new Map(FIGURES.map((figure, index) => [figure.key, index]));

/**
 * Position of a figure in the arrays of `Resolved`.
 *
 * @throws RangeError for an unknown key.
 */
export function indexOf(key: FigureKey): number {
  const index = INDEX.get(key);
  if (index === undefined) throw new RangeError(`unknown figure key: ${key}`);
  return index;
}

/** The state of all figures, by `indexOf(key)`; NaN = blank or unknown. */
export interface Resolved {
  readonly settings: Settings;
  /** The edition of the catalogue by which the figures are read. */
  readonly edition: number;
  /** What stands in the cells. */
  readonly written: Float64Array;
  /** The counts among it: what no count of its kind can be is told by Q21, and says nothing else of the figure. */
  readonly typed: Float64Array;
  /** The counts of the period before. */
  readonly previous: Float64Array;
  /** Lowest and highest possible count. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The certain count, for rates and reports. */
  readonly value: Float64Array;
}
