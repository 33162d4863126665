/** A term as a weighted sum of typed figures: what a change of one of them does to it. */
import { figureOf, partsIn, type FigureKey } from "../../catalog/figures";
import { figure, type Term } from "../../catalog/rules/rule";
import { applies } from "../../catalog/settings";
import { indexOf, type Resolved } from "../figure-index";
import { boundOf, isAnyLeafTyped, leavesTermOf } from "../term-bounds";

/** How often a sum counts each typed figure; figures that it does not count are absent. */
export type Weights = ReadonlyMap<FigureKey, number>;

/**
 * The weights of a sum of terms, each taken so many times; blanks count as 0.
 *
 * @param withAllowances whether what may be inside another figure (`upTo`) counts in full, as it does for a total that
 * even all of it does not reach; otherwise as 0.
 * @example weightsOf([[leaves("dang_giai_quyet"), 1]], resolve({ dgq_trong_han: 12 }, DEFAULT_SETTINGS))
 *   //=> Map { "dgq_trong_han" => 1 }
 */
export function weightsOf(
  terms: readonly (readonly [Term, number])[],
  resolved: Resolved,
  withAllowances = false,
): Weights {
  const weights = new Map<FigureKey, number>();
  for (const [term, times] of terms) add(term, times);
  for (const [key, weight] of weights) if (weight === 0) weights.delete(key);
  return weights;

  function add(term: Term, times: number): void {
    switch (term.kind) {
      case "constant":
      case "previous":
        return;
      case "upTo":
        return withAllowances ? addFigure(term.key, times) : undefined;
      case "sum":
        return term.terms.forEach((each) => add(each, times));
      case "when":
        return applies(term, resolved.settings) ? add(term.term, times) : undefined;
      case "figure":
        return addFigure(term.key, times);
      case "same":
        return add(tighterOf(term), times);
      case "leaves": {
        const parts = partsIn(resolved.edition).partsOf(term.key);
        const isOnLeaves = parts.some((part) => isAnyLeafTyped(part, resolved.edition)(resolved));
        return isOnLeaves
          ? parts.forEach((part) => add(leavesTermOf(part), times))
          : addFigure(term.key, times);
      }
    }
  }

  /** Of two counts of one figure, the one that the comparison rests on. */
  function tighterOf({ key, as }: Extract<Term, { kind: "same" }>): Term {
    const own = figure(key);
    if (!Number.isNaN(resolved.typed[indexOf(key)]!)) return own;
    const [low, high] = (["low", "high"] as const).map((side) => boundOf(own, side)(resolved));
    const isTighter = boundOf(as, "low")(resolved) > low! || boundOf(as, "high")(resolved) < high!;
    return isTighter ? as : own;
  }

  function addFigure(key: FigureKey, times: number): void {
    if (!Number.isNaN(resolved.typed[indexOf(key)]!)) {
      weights.set(key, (weights.get(key) ?? 0) + times);
      return;
    }
    for (const part of activePartsOf(key, resolved)) addFigure(part, times);
    for (const other of figureOf(key).defaultsTo ?? []) addFigure(other, times);
  }
}

/** The parts that belong to a total under the office's settings. */
export function activePartsOf(key: FigureKey, { settings, edition }: Resolved): readonly FigureKey[] {
  return partsIn(edition)
    .partsOf(key)
    .filter(({ partWhen }) => applies(partWhen, settings))
    .map((part) => part.key);
}
