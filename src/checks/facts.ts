import type { FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";

/** Counts by key. A figure that is absent is a blank: unknown, not 0. */
export type Figures = Readonly<Record<FigureKey, number>>;

/** A rate as some report or system prints it. */
export interface PrintedRate {
  readonly rate: string;
  /** As written, without the percent sign: "99,6". */
  readonly written: string;
  /** The counts printed beside it, where the report gives them. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Section of the report that prints it. */
  readonly section?: string;
}

/** What is to be checked. */
export interface Facts {
  readonly figures: Figures;
  /** Cells of counts that hold something else: key and what stands there. */
  readonly unreadable?: Readonly<Record<FigureKey, string>>;
  readonly printedRates?: readonly PrintedRate[];
  readonly settings: Settings;
}
