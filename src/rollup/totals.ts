/** The sums of all units: counts alone, never a mean of rates; what a unit left blank stays unknown, and is told. */
import { FIGURES, type Figure, type FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import { knownValues, resolve } from "../checks/resolve";
import type { Figures } from "../checks/facts";
import { commonSettings, figuresUnder, type AlikeFigures } from "./settings-alike";
import type { CountedUnit } from "./gather";

export interface UnitRow extends AlikeFigures {
  readonly unit: CountedUnit;
  /** Every certain count under the common settings. */
  readonly values: Figures;
}

export interface Totals {
  readonly settings: Settings;
  readonly rows: readonly UnitRow[];
  /** Sums of what is known, by figure that any unit knows. */
  readonly figures: Readonly<Record<FigureKey, number>>;
  /** How many units have not told a figure that others have. */
  readonly missing: Readonly<Record<FigureKey, number>>;
}

/** A percentage of a survey is no count that could be added. */
export const isSummed = ({ kind }: Figure): boolean => kind !== "percent";

/** Adds up the units. */
export function addUp(units: readonly CountedUnit[]): Totals {
  const settings = commonSettings(units);
  const rows = units.map((unit): UnitRow => {
    const alike = figuresUnder(settings, unit);
    return { unit, ...alike, values: knownValues(alike.resolved) };
  });
  const figures: Record<FigureKey, number> = {};
  const missing: Record<FigureKey, number> = {};
  for (const figure of FIGURES.filter(isSummed)) {
    const known = rows.flatMap(({ values }) => values[figure.key] ?? []);
    if (known.length === 0) continue;
    figures[figure.key] = known.reduce((sum, each) => sum + each, 0);
    if (known.length < rows.length) missing[figure.key] = rows.length - known.length;
  }
  return { settings, rows, figures, missing };
}

/** The sums as one unit's figures, for rates and reports: only what every unit has told. */
export function certainTotals({ figures, missing, settings }: Totals) {
  const certain = Object.fromEntries(Object.entries(figures).filter(([key]) => missing[key] === undefined));
  return { figures: certain, resolved: resolve(certain, settings) };
}
