/** From what a label says to the figure that it means. */
import { SECTORS } from "../../catalog/sectors";
import { conditionOf, nearest, type Condition, type Situation } from "./conditions";
import { FIGURE_ROWS, OTHER, SECTOR_REST, SECTOR_ROWS, type KeyRow } from "./figure-rows";
import { LABELLED, LABELLED_FIGURES } from "./labels";
import { sectorOf, type Concept } from "./lexicon";
import { FORM_CELL } from "./rows";

export { OTHER, PENDING_WITHIN, RECEIVED } from "./figure-rows";

interface Row {
  readonly fits: Condition;
  readonly key: string;
  /** Holds of any label: what is left when nothing else is said. */
  readonly isRest: boolean;
}

/** Reads the conditions of a table once. */
export const table = (rows: readonly KeyRow[]): readonly Row[] =>
  rows.map(([condition, key]) => ({
    fits: conditionOf(condition),
    key,
    isRest: condition === "" && key === SECTOR_REST,
  }));

const SECTOR_CONCEPTS: readonly Concept[] = SECTORS.map(({ key }) => `SECTOR_${key}`);

const COUNTS: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  Object.entries(FIGURE_ROWS).map(([unit, rows]) => [
    unit,
    table([
      ...LABELLED_FIGURES.filter((each) => each.unit === unit).map(({ concept, key }): KeyRow => [
        concept,
        key,
      ]),
      ...rows,
    ]),
  ]),
);

const SECTOR_COUNTS = table([[LABELLED, OTHER], ...SECTOR_ROWS]);

/** The key of the first row that fits. */
export const firstFit = (rows: readonly Row[], situation: Situation): string | undefined =>
  rows.find(({ fits, isRest }) => !(isRest && situation.isWorn) && fits(situation))?.key;

/** The sector whose block or sentence this is; undefined for the commune's own. */
export function sectorAt(situation: Situation): string | undefined {
  const concept = nearest(situation, SECTOR_CONCEPTS);
  return concept && sectorOf(concept);
}

/** Units that are counts of their own and never a figure. */
const EXPLAINED_UNITS: ReadonlySet<Concept> = new Set(["other", "duration", "money", FORM_CELL]);

/**
 * The figure that a count means: its key, `RECEIVED`, `OTHER`, or undefined when it is not understood.
 *
 * @param unit - What is counted; undefined when neither the number nor its label says so.
 */
export function figureKeyOf(unit: Concept | undefined, situation: Situation): string | undefined {
  if (unit === undefined) return undefined;
  if (EXPLAINED_UNITS.has(unit)) return OTHER;
  const sector = sectorAt(situation);
  if (sector !== undefined && unit === "dossier") {
    const field = firstFit(SECTOR_COUNTS, situation);
    return field === undefined || field === OTHER ? field : `nd_${sector}_${field}`;
  }
  if (unit === "dossier" && isNoneOfTheWhole(situation)) return OTHER;
  return firstFit(COUNTS[unit] ?? [], situation);
}

/** Under "ngành dọc" what names no agency of ours is still not the commune's; under a field it is that field's alone. */
const isNoneOfTheWhole = conditionOf("^VERTICAL|FIELD");
