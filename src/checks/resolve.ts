/**
 * What the typed counts say about every figure: its bounds (for the rules) and, where it is certain, its value (for
 * rates and reports). One pass up the tree of totals, one down, one up; no search.
 */
import { LATEST } from "../catalog/edition";
import { NUMBER_RANGES } from "../catalog/figure";
import { FIGURES, type FigureKey } from "../catalog/figures";
import { BALANCE } from "../catalog/rules/quantity-rules";
import type { Settings } from "../catalog/settings";
import type { Facts, Figures } from "./facts";
import { indexOf, type Resolved } from "./figure-index";
import { sumAt, treeUnder, type FigureTree } from "./figure-tree";
import { sumBound } from "./term-bounds";

const SIZE = FIGURES.length;

/** Of each figure, the one with which it is 0 (`isZeroWith`); -1 for none. */
const ZERO_WITH = Int32Array.from(FIGURES, ({ isZeroWith }) =>
  isZeroWith === undefined ? -1 : indexOf(isZeroWith),
);

const ZERO_WHEN_BLANK = Uint8Array.from(FIGURES, ({ isZeroWhenBlank }) => (isZeroWhenBlank ? 1 : 0));

const BALANCE_TOTAL = indexOf(BALANCE.total);
const balanceLow = sumBound(BALANCE.parts, "low");

/** What the counts of all figures take. */
const BYTES = SIZE * Float64Array.BYTES_PER_ELEMENT;

function column(memory: ArrayBuffer, nth: number): Float64Array {
  return new Float64Array(memory, nth * BYTES, SIZE);
}

function fill(counts: Float64Array, figures: Figures): Float64Array {
  counts.fill(NaN);
  for (const key in figures) counts[indexOf(key)] = figures[key]!;
  return counts;
}

/** The most that a figure can be, and whether it is whole, by place: what `isInRange` asks, for all at once. */
const MOST_OF = Float64Array.from(FIGURES, ({ kind }) => NUMBER_RANGES[kind].most);
const IS_WHOLE = Uint8Array.from(FIGURES, ({ kind }) => (NUMBER_RANGES[kind].isWhole ? 1 : 0));

function fillCounts(counts: Float64Array, written: Float64Array): Float64Array {
  for (let index = 0; index < SIZE; index += 1) {
    const number = written[index]!;
    const isCount =
      number >= 0 && number <= MOST_OF[index]! && (IS_WHOLE[index] === 0 || Number.isInteger(number));
    counts[index] = isCount ? number : NaN;
  }
  return counts;
}

const NONE = fill(new Float64Array(SIZE), {});

/**
 * Resolves typed counts under the office's settings.
 *
 * - Bounds: a typed count is a point; a blank is [0, ∞), and so is what no count can be (−1, 0,5, 10^12): Q21 tells of it; an untyped total is the sum of its parts; a total whose
 *   given parts already add up to it is closed, so its blanks are 0.
 * - Value: what is typed, or certain. Beyond closed totals, dossiers that balance on the given leaves leave no room
 *   for the blank ones, so those are 0 too.
 *
 * A figure that the edition does not have adds nothing to any sum, and has no value of its own; of such a total, the
 * parts that are there count.
 *
 * @param previous what is known of the period before.
 * @param edition of the catalogue that made the sheet; absent: today's.
 * @example valueOf(resolve({ dgq_trong_han: 12, dgq_qua_han: 0, dang_giai_quyet: 12 }, DEFAULT_SETTINGS),
 *   "dgq_cho_bo_sung") //=> 0
 */
export function resolve(
  figures: Figures,
  settings: Settings,
  previous?: Figures,
  edition: number = LATEST,
): Resolved {
  const tree = treeUnder(settings, edition);
  // One piece of memory for all: six would cost more to come by than to fill.
  const memory = new ArrayBuffer(6 * BYTES);
  const written = fill(column(memory, 5), figures);
  forget(tree.absent, written);
  const resolved: Resolved = {
    settings,
    edition,
    written,
    typed: fillCounts(column(memory, 0), written),
    previous: previous === undefined ? NONE : fill(new Float64Array(SIZE), previous),
    low: column(memory, 1),
    high: column(memory, 2),
    value: column(memory, 3),
  };
  fillLow(resolved, tree);
  fillHighAndValue(resolved, tree, closedTotals(resolved, tree, column(memory, 4)));
  if (resolved.value[BALANCE_TOTAL] === balanceLow(resolved)) closeBalance(resolved, tree);
  forget(tree.absent, resolved.value);
  return resolved;
}

function forget(places: Int32Array, counts: Float64Array): void {
  for (let nth = 0; nth < places.length; nth += 1) counts[places[nth]!] = NaN;
}

/**
 * Resolves the counts of some facts.
 *
 * @param figures other counts in place of theirs.
 */
export function resolveFacts(facts: Facts, figures: Figures = facts.figures): Resolved {
  return resolve(figures, facts.settings, facts.previous, facts.edition);
}

function fillLow({ typed, low }: Resolved, tree: FigureTree): void {
  const { leaves, sums } = tree;
  for (let nth = 0; nth < leaves.length; nth += 1) {
    const index = leaves[nth]!;
    const count = typed[index]!;
    low[index] = Number.isNaN(count) ? 0 : count;
  }
  for (let nth = 0; nth < sums.length; nth += 1) {
    const index = sums[nth]!;
    const count = typed[index]!;
    low[index] = Number.isNaN(count) ? sumAt(index, tree, low) : count;
  }
}

/** Marks the totals whose blanks are 0: made up by the given parts, or a blank part of such a total. */
function closedTotals({ typed, low }: Resolved, tree: FigureTree, closed: Float64Array): Float64Array {
  const { totals, parents } = tree;
  for (let nth = 0; nth < totals.length; nth += 1) {
    const index = totals[nth]!;
    const count = typed[index]!;
    const parent = parents[index]!;
    const isClosed = Number.isNaN(count)
      ? parent >= 0 && closed[parent] === 1
      : count === sumAt(index, tree, low);
    closed[index] = isClosed ? 1 : 0;
  }
  return closed;
}

function fillHighAndValue({ typed, high, value }: Resolved, tree: FigureTree, closed: Float64Array): void {
  const { leaves, sums, parents } = tree;
  for (let nth = 0; nth < leaves.length; nth += 1) {
    const index = leaves[nth]!;
    const count = typed[index]!;
    if (Number.isNaN(count)) {
      const parent = parents[index]!;
      const zeroWith = ZERO_WITH[index]!;
      const isZero = (parent >= 0 && closed[parent] === 1) || (zeroWith >= 0 && typed[zeroWith] === 0);
      high[index] = isZero ? 0 : Infinity;
      value[index] = isZero || ZERO_WHEN_BLANK[index] === 1 ? 0 : NaN;
    } else {
      high[index] = count;
      value[index] = count;
    }
  }
  for (let nth = 0; nth < sums.length; nth += 1) {
    const index = sums[nth]!;
    const count = typed[index]!;
    high[index] = Number.isNaN(count) ? sumAt(index, tree, high) : count;
    value[index] = Number.isNaN(count) ? sumAt(index, tree, value) : count;
  }
}

/** Takes the blank leaves of the balance for 0, and sums up anew. */
function closeBalance({ typed, value }: Resolved, tree: FigureTree): void {
  for (const index of tree.balanceLeaves) {
    if (Number.isNaN(value[index]!) && !isBelowTyped(index, typed, tree)) value[index] = 0;
  }
  for (let nth = 0; nth < tree.sums.length; nth += 1) {
    const index = tree.sums[nth]!;
    if (Number.isNaN(typed[index]!)) value[index] = sumAt(index, tree, value);
  }
}

/** A typed total stands for its blank leaves in the balance: they may hold any share of it. */
function isBelowTyped(index: number, typed: Float64Array, { parents }: FigureTree): boolean {
  for (let parent = parents[index]!; parent >= 0; parent = parents[parent]!) {
    if (!Number.isNaN(typed[parent]!)) return true;
  }
  return false;
}

/** The certain value of a figure; undefined when it is not known. */
export function valueOf(resolved: Resolved, key: FigureKey): number | undefined {
  const value = resolved.value[indexOf(key)]!;
  return Number.isNaN(value) ? undefined : value;
}

/** Every certain value by key. */
export function knownValues(resolved: Resolved): Record<FigureKey, number> {
  const known: Record<FigureKey, number> = {};
  FIGURES.forEach(({ key }, index) => {
    const value = resolved.value[index]!;
    if (!Number.isNaN(value)) known[key] = value;
  });
  return known;
}
