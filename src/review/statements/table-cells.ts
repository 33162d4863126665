/** The cells of a row of a table: parted by "|". */
import type { Token } from "../read/tokens";

/** Tokens of a cell. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

export const isRow = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => text === "|");

/** The cells of a row. */
export function cellsOf(tokens: readonly Token[]): Cell[] {
  const bars = tokens.flatMap(({ text }, index) => (text === "|" ? [index] : []));
  const starts = [0, ...bars.map((bar) => bar + 1)];
  return starts.map((from, nth) => ({ from, to: bars[nth] ?? tokens.length }));
}
