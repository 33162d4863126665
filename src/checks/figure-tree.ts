/**
 * The tree of totals and parts as flat lists of places, made once for each edition of the catalogue and each way the
 * settings decide its parts.
 */
import { isIn, newestOf } from "../catalog/edition";
import {
  FIGURES,
  figureOf,
  figuresIn,
  partsIn,
  partsOf,
  type Figure,
  type FigureKey,
} from "../catalog/figures";
import { balanceLeavesIn } from "../catalog/rules/quantity-rules";
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
  /** The leaves that are certainly 0 where blank once the given ones balance the whole. */
  readonly balanceLeaves: Int32Array;
  /** Figures that the edition does not have. Rules may name them: they add nothing, and have no value. */
  readonly absent: Int32Array;
}

const placesOf = (figures: readonly Figure[]): Int32Array =>
  Int32Array.from(figures, ({ key }) => indexOf(key));

function treeOf(settings: Settings, edition: number): FigureTree {
  const present = figuresIn(edition);
  const absent = FIGURES.filter((figure) => !isIn(figure, edition));
  const parts = partsIn(edition);
  const counts = ({ partWhen }: Figure): boolean => applies(partWhen, settings);
  const hasParts = ({ key }: Figure): boolean => parts.partsOf(key).length > 0;
  const defaultsOf = ({ defaultsTo = [] }: Figure): readonly FigureKey[] =>
    defaultsTo.filter((key) => isIn(figureOf(key), edition));
  const hasDefaults = (figure: Figure): boolean => defaultsOf(figure).length > 0;
  // Of a total that came later, the parts that are there count, wherever they belonged before.
  const summands = FIGURES.map((figure) => [
    ...(isIn(figure, edition) ? parts.partsOf(figure.key) : partsOf(figure.key)).filter(counts).map(placeOf),
    ...defaultsOf(figure).map(indexOf),
  ]);
  const begins = new Int32Array(FIGURES.length + 1);
  summands.forEach((list, index) => (begins[index + 1] = begins[index]! + list.length));
  const balanceLeaves = balanceLeavesIn(edition);
  return {
    leaves: placesOf(present.filter((figure) => !hasParts(figure) && !hasDefaults(figure))),
    totals: placesOf(present.filter(hasParts)),
    // In the catalogue a total stands before its parts; a figure that defaults to others comes after all of them.
    sums: placesOf([
      ...present.filter((figure) => hasParts(figure) && !hasDefaults(figure)).reverse(),
      ...present.filter(hasDefaults),
      ...absent.filter(({ key }) => partsOf(key).length > 0).reverse(),
    ]),
    summands: Int32Array.from(summands.flat()),
    begins,
    parents: Int32Array.from(FIGURES, (figure) => {
      const total = parts.totalOf(figure.key);
      return total !== undefined && counts(figure) ? indexOf(total) : -1;
    }),
    balanceLeaves: placesOf(present.filter((figure) => balanceLeaves.has(figure.key) && !hasParts(figure))),
    absent: placesOf(absent),
  };
}

const placeOf = ({ key }: Figure): number => indexOf(key);

/** From here on all editions have the same figures. */
const NEWEST = newestOf(FIGURES);

/** The choices that decide whether a part belongs to its total, each once. */
const CHOICES: readonly SettingChoice[] = FIGURES.flatMap(({ partWhen }) => partWhen ?? []).filter(
  ({ setting, is }, index, all) =>
    all.findIndex((choice) => choice.setting === setting && choice.is === is) === index,
);

const TREES = new Map<number, FigureTree>();

/** The tree of an edition under the office's settings. */
export function treeUnder(settings: Settings, edition: number): FigureTree {
  const last = Math.min(edition, NEWEST);
  let answers = last;
  for (const choice of CHOICES) answers = answers * 2 + (applies(choice, settings) ? 1 : 0);
  const known = TREES.get(answers);
  if (known !== undefined) return known;
  const tree = treeOf(settings, last);
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
