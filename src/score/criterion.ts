/** What one criterion of the score is, as data. */
import type { FigureKey } from "../catalog/figures";

/** A count over the figures. */
export interface Quantity {
  readonly sum: readonly FigureKey[];
  /** Figures of which any part may count: the portal knows how many, an office's books do not. */
  readonly upTo?: readonly FigureKey[];
}

/** How sure a formula is. */
export type Evidence =
  /** From a description of the portal's formulas. */
  | "described"
  /** Fitted by others to what the portal published. */
  | "fitted"
  | "unknown";

export interface Criterion {
  /** "2.1"; append-only. */
  readonly code: string;
  readonly name: string;
  /** What its counts count, for "thêm 18 hồ sơ". */
  readonly unit: string;
  readonly max: number;
  /**
   * Points of a ratio of 1, before they are cut at `max`; more than `max` where less than all earns the full points. Several
   * where what is known of the portal contradicts itself.
   */
  readonly perRatio: readonly [number, ...number[]];
  /** Absent where nothing that an office counts tells it. */
  readonly ratio?: {
    readonly numerator: Quantity;
    readonly denominator: Quantity;
    /** What is not in the numerator, where an office counts that, too: both together are the base of a report that balances. */
    readonly missed?: Quantity;
    /** The ratio is what is left when the numerator is taken off. */
    readonly isRest?: true;
    /** Its base is multiplied by the ratio of this criterion. */
    readonly baseTimes?: string;
  };
  /** What a ratio without a base earns. */
  readonly withoutBase: "nothing" | "all";
  /** Whether it is counted for a commune; its points are apart where not, or not known. */
  readonly isForCommunes: boolean;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** What has to be known of it: a trap of the portal, what our figures only come near to. */
  readonly note?: string;
}
