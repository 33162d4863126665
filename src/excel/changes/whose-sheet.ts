/** Whether a sheet holds nothing but what its plan put there: only such a sheet may be removed again. */
import type { SheetPlan } from "../../sheets/sheet-plan";
import { sameValue } from "./contents";

export interface UsedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Zero-based row and column of the first cell. */
  readonly top: number;
  readonly left: number;
}

/**
 * Whether every filled cell is one that the plan fills so. Cells of the plan that are still blank do not matter: the
 * sheet may be half-made. Formulas are only held to be formulas, since Excel writes them its own way.
 */
export function holdsOnlyPlan(
  { grid }: Pick<SheetPlan, "grid">,
  { values, formulas, top, left }: UsedCells,
): boolean {
  return values.every((row, r) =>
    row.every((value, c) => {
      if (value === "") return true;
      const planned = grid[top + r]?.[left + c] ?? null;
      if (planned === null) return false;
      if (typeof planned !== "object") return sameValue(planned, value);
      return String(formulas[r]![c]).startsWith("=");
    }),
  );
}
