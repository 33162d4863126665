/**
 * What the typed counts say about every figure: its bounds (for the rules) and, where it is certain, its value (for
 * rates and reports). One pass up the tree of totals, one down, one up; no search.
 */
import { FIGURES, partsOf, type Figure, type FigureKey } from "../catalog/figures";
import { BALANCE } from "../catalog/rules/quantities";
import { applies, type Settings } from "../catalog/settings";
import type { Figures } from "./facts";
import { indexOf, type Resolved } from "./figure-index";
import { sumBound } from "./term-bounds";

interface Part {
  readonly index: number;
  readonly figure: Figure;
}

interface Node {
  readonly index: number;
  readonly parent: number;
  readonly parts: readonly Part[];
  readonly figure: Figure;
  readonly defaults: readonly number[];
  readonly zeroWith: number;
  readonly isInBalance: boolean;
}

const NODES: readonly Node[] = FIGURES.map((figure, index) => ({
  index,
  figure,
  parent: figure.partOf === undefined ? -1 : indexOf(figure.partOf),
  parts: partsOf(figure.key).map((part) => ({ index: indexOf(part.key), figure: part })),
  defaults: (figure.defaultsTo ?? []).map(indexOf),
  zeroWith: figure.isZeroWith === undefined ? -1 : indexOf(figure.isZeroWith),
  isInBalance: BALANCE.leaves.has(figure.key),
}));

/** In the catalogue a total stands before its parts; a figure that defaults to others comes after all of them. */
const PARTS_FIRST: readonly Node[] = [
  ...NODES.filter((node) => node.defaults.length === 0).reverse(),
  ...NODES.filter((node) => node.defaults.length > 0),
];

function sumOfParts(node: Node, of: Float64Array, settings: Settings): number {
  let total = 0;
  for (const part of node.parts) if (applies(part.figure.partWhen, settings)) total += of[part.index]!;
  for (const index of node.defaults) total += of[index]!;
  return total;
}

const hasSum = (node: Node): boolean => node.parts.length > 0 || node.defaults.length > 0;

function byIndex(figures: Figures): Float64Array {
  const counts = new Float64Array(NODES.length).fill(NaN);
  for (const key in figures) counts[indexOf(key)] = figures[key]!;
  return counts;
}

const NONE = byIndex({});

const balanceLow = sumBound(BALANCE.parts, "low");

/**
 * Resolves typed counts under the office's settings.
 *
 * - Bounds: a typed count is a point; a blank is [0, ∞); an untyped total is the sum of its parts; a total whose
 *   given parts already add up to it is closed, so its blanks are 0.
 * - Value: what is typed, or certain. Beyond closed totals, dossiers that balance on the given leaves leave no room
 *   for the blank ones, so those are 0 too.
 *
 * @param previous what is known of the period before.
 * @example valueOf(resolve({ dgq_trong_han: 12, dgq_qua_han: 0, dang_giai_quyet: 12 }, DEFAULT_SETTINGS),
 *   "dgq_cho_bo_sung") //=> 0
 */
export function resolve(figures: Figures, settings: Settings, previous?: Figures): Resolved {
  const size = NODES.length;
  const typed = byIndex(figures);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  const value = new Float64Array(size);
  const closed = new Uint8Array(size);
  const resolved: Resolved = {
    settings,
    typed,
    previous: previous === undefined ? NONE : byIndex(previous),
    low,
    high,
    value,
  };
  const isTyped = (index: number): boolean => !Number.isNaN(typed[index]!);

  for (const node of PARTS_FIRST) {
    low[node.index] = isTyped(node.index) ? typed[node.index]! : sumOfParts(node, low, settings);
  }
  for (const node of NODES) {
    if (node.parts.length === 0) continue;
    const isClosed = isTyped(node.index)
      ? typed[node.index] === sumOfParts(node, low, settings)
      : isPartOfClosed(node, closed, settings);
    closed[node.index] = isClosed ? 1 : 0;
  }
  for (const node of PARTS_FIRST) {
    if (isTyped(node.index)) high[node.index] = typed[node.index]!;
    else if (hasSum(node)) high[node.index] = sumOfParts(node, high, settings);
    else high[node.index] = isCertainlyZero(node) ? 0 : Infinity;
  }

  fillValues(false);
  const total = value[indexOf(BALANCE.total)]!;
  if (total === balanceLow(resolved)) fillValues(true);
  return resolved;

  function isCertainlyZero(node: Node): boolean {
    return isPartOfClosed(node, closed, settings) || (node.zeroWith >= 0 && typed[node.zeroWith] === 0);
  }

  /** A typed total stands for its blank leaves in the balance: they may hold any share of it. */
  function isBelowTyped({ parent, figure: { partWhen } }: Node): boolean {
    if (parent < 0 || !applies(partWhen, settings)) return false;
    return isTyped(parent) || isBelowTyped(NODES[parent]!);
  }

  function fillValues(isBalanced: boolean): void {
    for (const node of PARTS_FIRST) {
      if (isTyped(node.index)) value[node.index] = typed[node.index]!;
      else if (hasSum(node)) value[node.index] = sumOfParts(node, value, settings);
      else {
        const isZero =
          node.figure.isZeroWhenBlank ||
          isCertainlyZero(node) ||
          (isBalanced && node.isInBalance && !isBelowTyped(node));
        value[node.index] = isZero ? 0 : NaN;
      }
    }
  }
}

function isPartOfClosed(node: Node, closed: Uint8Array, settings: Settings): boolean {
  if (node.parent < 0 || closed[node.parent] === 0) return false;
  return applies(node.figure.partWhen, settings);
}

/** The certain value of a figure; undefined when it is not known. */
export function valueOf(resolved: Resolved, key: FigureKey): number | undefined {
  const value = resolved.value[indexOf(key)]!;
  return Number.isNaN(value) ? undefined : value;
}

/** Every certain value by key. */
export function knownValues(resolved: Resolved): Record<FigureKey, number> {
  const known: Record<FigureKey, number> = {};
  for (const { figure, index } of NODES) {
    const value = resolved.value[index]!;
    if (!Number.isNaN(value)) known[figure.key] = value;
  }
  return known;
}
