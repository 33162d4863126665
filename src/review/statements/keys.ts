/** From what a label says to the figure that it means. */
import { SECTORS } from "../../catalog/sectors";
import { labelTest, nearest, type LabelTest, type LabelInContext } from "./label-tests";
import { FIGURE_ROWS, OTHER, RECEIVED, SECTOR_REST, SECTOR_ROWS, type KeyRow } from "./figure-rows";
import { LABELLED, LABELLED_FIGURES } from "./labels";
import { sectorOf, type Concept } from "./lexicon";
import { FORM_CELL } from "./rows";

export { OTHER, PENDING_WITHIN, RECEIVED } from "./figure-rows";

interface Row {
  readonly fits: LabelTest;
  readonly key: string;
  /** Holds of any label: what is left when nothing else is said. */
  readonly isRest: boolean;
}

/** Reads the conditions of a table once. */
export const table = (rows: readonly KeyRow[]): readonly Row[] =>
  rows.map(([condition, key]) => ({
    fits: labelTest(condition),
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
export const firstFit = (rows: readonly Row[], label: LabelInContext): string | undefined =>
  rows.find(({ fits, isRest }) => !(isRest && label.isWorn) && fits(label))?.key;

/** The sector whose block or sentence this is; undefined for the commune's own. */
export function sectorAt(label: LabelInContext): string | undefined {
  const concept = nearest(label, SECTOR_CONCEPTS);
  return concept && sectorOf(concept);
}

/** Units that are counts of their own and never a figure. */
const EXPLAINED_UNITS: ReadonlySet<Concept> = new Set(["other", "duration", "money", FORM_CELL]);

/**
 * The figure that a count means: its key, `RECEIVED`, `OTHER`, or undefined when it is not understood.
 *
 * @param unit - What is counted; undefined when neither the number nor its label says so.
 */
export function figureKeyOf(unit: Concept | undefined, label: LabelInContext): string | undefined {
  if (unit === undefined) return undefined;
  if (EXPLAINED_UNITS.has(unit)) return OTHER;
  const sector = sectorAt(label);
  if (sector !== undefined && unit === "dossier") {
    const field = firstFit(SECTOR_COUNTS, label);
    return field === undefined || field === OTHER ? field : `nd_${sector}_${field}`;
  }
  if (unit === "dossier" && isNoneOfTheWhole(label)) return OTHER;
  if (unit === "dossier" && isWhereAllAre(label)) return RECEIVED;
  return firstFit(COUNTS[unit] ?? [], label);
}

/** Under "ngành dọc" what names no agency of ours is still not the commune's; under a field it is that field's alone. */
const isNoneOfTheWhole = labelTest("^VERTICAL|FIELD");

/** "Tiếp nhận 1.022 hồ sơ trên hệ thống của thành phố": no other system is told, so that is where all of them are. */
function isWhereAllAre({ own, ahead, line, isPart }: LabelInContext): boolean {
  const says = (concept: Concept): boolean => ahead?.concepts.has(concept) === true;
  const isBehind =
    own.concepts.has("CITY") && !says("CITY") && (says("RECEIVE") || says("TOTAL") || says("NEW"));
  return isBehind && isPart !== true && line?.has("MINISTRY") !== true;
}
