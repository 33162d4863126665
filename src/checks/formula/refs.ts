import type { FigureKey } from "../../catalog/figures";
import type { SettingChoice } from "../../catalog/settings";

/** Where the compiled formulas find what they read: A1 references on one input sheet. */
export interface CellRefs {
  /** The cell that the officer fills. */
  written(key: FigureKey): string;
  /** The helper cell with the count that stands there, "" where none does: the twin of `Resolved.typed`. */
  typed(key: FigureKey): string;
  /** Helper cells of a figure: certain value ("" when unknown), bounds, whether a total is closed. */
  value(key: FigureKey): string;
  low(key: FigureKey): string;
  high(key: FigureKey): string;
  closed(key: FigureKey): string;
  /** Helper cells of a rate: its two counts ("" when unknown). */
  numerator(rate: string): string;
  denominator(rate: string): string;
  /** The nth printed value of a rate (0, 1), as units of 10^-decimals percent, and its decimals. */
  printedUnits(rate: string, nth: number): string;
  printedDecimals(rate: string, nth: number): string;
  /** The two counts by which the nth printed value is judged ("" when unknown). */
  printedPart(rate: string, nth: number): string;
  printedWhole(rate: string, nth: number): string;
  /** The count of the period before. */
  previous(key: FigureKey): string;
  /** The first day of the period, as Excel's date number. */
  firstDay(): string;
  /** The last day of the period, as Excel's date number. */
  lastDay(): string;
  /** The target of a rate as typed: "≥ 60%". */
  target(rate: string): string;
  /** The cell of a setting, holding the stored value ("true", "half_up"). */
  setting(key: string): string;
}

/** Stands for "no upper bound"; counts stay below 10^9. */
export const UNBOUNDED = "1E+15";

/** A number under a choice of the office, else 0; what depends on none always counts. The twin of `applies`. */
export function countedWhen(choice: SettingChoice | undefined, number: string, refs: CellRefs): string {
  return choice === undefined ? number : `IF(${settingIs(refs, choice.setting, choice.is)},${number},0)`;
}

/** `setting = value` as a condition. */
export function settingIs(refs: CellRefs, setting: string, is: string): string {
  return `${refs.setting(setting)}="${is}"`;
}
