/** One linear equation: the sum of coefficient × unknown is the value. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly value: number;
}

/** "none": the equations contradict each other. "many": they leave an unknown free. */
export type Solution = readonly number[] | "none" | "many";

/** Coefficients are small whole numbers, so anything below this is a rounding error. */
const EPSILON = 1e-9;

const isZero = (value: number): boolean => Math.abs(value) < EPSILON;

/**
 * Solves a small linear system by Gauss–Jordan elimination.
 *
 * @example solve([{ coefficients: [1, 1], value: 3 }, { coefficients: [1, -1], value: 1 }], 2) //=> [2, 1]
 */
export function solve(equations: readonly Equation[], unknowns: number): Solution {
  const rows = equations.map(({ coefficients, value }) => [...coefficients, value]);
  let rank = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && !isZero(row[column]!));
    if (pivot < 0) continue;
    const pivotRow = rows[pivot]!;
    rows[pivot] = rows[rank]!;
    rows[rank] = pivotRow.map((entry) => entry / pivotRow[column]!);
    rows.forEach((row, index) => {
      if (index !== rank) rows[index] = minus(row, rows[rank]!, row[column]!);
    });
    rank += 1;
  }
  // A row without unknowns that is not 0 = 0.
  if (rows.slice(rank).some((row) => !isZero(row[unknowns]!))) return "none";
  return rank < unknowns ? "many" : rows.slice(0, unknowns).map((row) => row[unknowns]!);
}

const minus = (row: readonly number[], other: readonly number[], times: number): number[] =>
  row.map((entry, column) => entry - other[column]! * times);
