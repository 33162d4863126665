/**
 * Figures and rates that no row of the tables tells: each is read by its own label, as a concept of its own. So a new row
 * of the catalogue is read back from the reports that print it; other ways of saying it are phrases of the lexicon and
 * rows of the tables.
 */
import { FIGURES, nameOf, type Figure } from "../../catalog/figures";
import { RATES } from "../../catalog/rates";
import { FIGURE_ROWS } from "./figure-rows";
import { conceptsOf, type Concept } from "./lexicon";
import { RATE_ROWS } from "./rate-rows";

export interface Labelled {
  readonly key: string;
  readonly concept: Concept;
  /** What is counted; of a rate nothing. */
  readonly unit?: Concept;
  readonly phrases: readonly string[];
}

/** Said of each of them, so that a sector's own tables can tell that none of their fields is meant. */
export const LABELLED: Concept = "LABELLED";

const TOLD = new Set([...Object.values(FIGURE_ROWS).flat(), ...RATE_ROWS].map(([, key]) => key));

/** "Hồ sơ làm cơ sở tính tái sử dụng (để trống: …)": a remark for who types it is nothing that a report says. */
const withoutRemark = (label: string): string => label.replace(/ \(.*\)$/, "");

/** A part is named with its total: "trong hạn" alone could be a part of any. */
const phrasesOf = ({ key, label, partOf }: Figure): readonly string[] =>
  partOf === undefined ? [...new Set([nameOf(key), withoutRemark(label)])] : [nameOf(key)];

/** A label that is a phrase of the lexicon already keeps the meaning that it has there. */
const isFree = (phrase: string): boolean => conceptsOf(phrase) === undefined;

export const LABELLED_FIGURES: readonly Labelled[] = FIGURES.filter(
  ({ key, group, kind }) => group !== "H" && kind !== "percent" && !TOLD.has(key),
).map((figure) => ({
  key: figure.key,
  concept: `FIGURE_${figure.key}`,
  unit: conceptsOf(figure.unit)?.[0] ?? "other",
  phrases: phrasesOf(figure).filter(isFree),
}));

/** The on-time rates of the sectors are told by the sector and "đúng hạn". */
export const LABELLED_RATES: readonly Labelled[] = RATES.filter(
  ({ key }) => !key.startsWith("nd_") && !TOLD.has(key),
).map(({ key, label }) => ({
  key,
  concept: `RATE_${key}`,
  phrases: [label].filter(isFree),
}));

/** What each label says: that it is a rate, or its unit, and which. */
export function labelEntries(): (readonly [phrase: string, concepts: readonly Concept[]])[] {
  return [
    ...LABELLED_FIGURES.map(({ unit, ...each }) => ({ ...each, as: [unit!] })),
    ...LABELLED_RATES.map((each) => ({ ...each, as: ["RATE"] })),
  ].flatMap(({ as, concept, phrases }) =>
    phrases.map((phrase) => [phrase, [...as, LABELLED, concept]] as const),
  );
}
