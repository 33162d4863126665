/** The tree of totals and parts as flat lists of places, made once for each way the settings decide its parts. */
import { FIGURES, partsOf, type Figure } from "../catalog/figures";
import { applies, type SettingChoice, type Settings } from "../catalog/settings";
import { indexOf } from "./figure-index";

/** Figures are told by their place, see `indexOf`. */
export interface FigureTree {
  /** Figures that have no sum. */
  readonly leaves: Int32Array;
  /** Totals with parts, those above before those below. */
  readonly totals: Int32Array;
  /** Totals, and figures whose blank stands for others: whatever is summed stands before its sum. */
  readonly sums: Int32Array;
  /** What figure i sums up: `summands` from `begins[i]` to before `begins[i + 1]`. */
  readonly summands: Int32Array;
  readonly begins: Int32Array;
  /** The total that counts a figure; -1 for none. */
  readonly parents: Int32Array;
}

const hasParts = ({ key }: Figure): boolean => partsOf(key).length > 0;
const hasDefaults = ({ defaultsTo = [] }: Figure): boolean => defaultsTo.length > 0;

const placesOf = (figures: readonly Figure[]): Int32Array =>
  Int32Array.from(figures, ({ key }) => indexOf(key));

const LEAVES = placesOf(FIGURES.filter((figure) => !hasParts(figure) && !hasDefaults(figure)));
const TOTALS = placesOf(FIGURES.filter(hasParts));

/** In the catalogue a total stands before its parts; a figure that defaults to others comes after all of them. */
const SUMS = placesOf([
  ...FIGURES.filter((figure) => hasParts(figure) && !hasDefaults(figure)).reverse(),
  ...FIGURES.filter(hasDefaults),
]);

function treeOf(settings: Settings): FigureTree {
  const counts = ({ partWhen }: Figure): boolean => applies(partWhen, settings);
  const summands = FIGURES.map(({ key, defaultsTo = [] }) => [
    ...partsOf(key)
      .filter(counts)
      .map((part) => indexOf(part.key)),
    ...defaultsTo.map(indexOf),
  ]);
  const begins = new Int32Array(FIGURES.length + 1);
  summands.forEach((list, index) => (begins[index + 1] = begins[index]! + list.length));
  return {
    leaves: LEAVES,
    totals: TOTALS,
    sums: SUMS,
    summands: Int32Array.from(summands.flat()),
    begins,
    parents: Int32Array.from(FIGURES, (figure) =>
      figure.partOf !== undefined && counts(figure) ? indexOf(figure.partOf) : -1,
    ),
  };
}

/** The choices that decide whether a part belongs to its total, each once. */
const CHOICES: readonly SettingChoice[] = FIGURES.flatMap(({ partWhen }) => partWhen ?? []).filter(
  ({ setting, is }, index, all) =>
    all.findIndex((choice) => choice.setting === setting && choice.is === is) === index,
);

const TREES = new Map<number, FigureTree>();

/** The tree under the office's settings. */
export function treeUnder(settings: Settings): FigureTree {
  let answers = 0;
  for (const choice of CHOICES) answers = answers * 2 + (applies(choice, settings) ? 1 : 0);
  const known = TREES.get(answers);
  if (known !== undefined) return known;
  const tree = treeOf(settings);
  TREES.set(answers, tree);
  return tree;
}

/** The sum of what a figure sums up. */
export function sumAt(index: number, { summands, begins }: FigureTree, counts: Float64Array): number {
  const end = begins[index + 1]!;
  let sum = 0;
  for (let position = begins[index]!; position < end; position += 1) sum += counts[summands[position]!]!;
  return sum;
}
