/** A term's lowest and highest possible value, as a function made once and run for each set of figures. */
import { applies } from "../catalog/settings";
import { partsIn, type Figure, type FigureKey } from "../catalog/figures";
import { when, leaves as leavesTerm, type Term } from "../catalog/rules/rule";
import { indexOf, type Resolved } from "./figure-index";

export type Side = "low" | "high";

export type Bound = (resolved: Resolved) => number;

/**
 * Compiles one side of a term.
 *
 * @example boundOf(upTo("rut"), "high")(resolve({ rut: 13 }, settings)) //=> 13
 */
export function boundOf(term: Term, side: Side): Bound {
  switch (term.kind) {
    case "constant":
      return () => term.value;
    case "figure":
      return figureBound(term.key, side);
    case "leaves":
      return leavesBound(term.key, side);
    case "previous":
      return previousBound(term.key, side);
    case "sum":
      return sumBound(term.terms, side);
    case "upTo":
      return side === "low" ? () => 0 : typedOr(term.key, term.isOpenWhenBlank ? Infinity : 0);
    case "same":
      return sameBound(term.key, boundOf(term.as, side), side);
    case "when": {
      const inner = boundOf(term.term, side);
      return (resolved) => (applies(term, resolved.settings) ? inner(resolved) : 0);
    }
  }
}

/**
 * Sum of several terms; one side. Figures, which most rules are about, are summed by their places.
 */
export function sumBound(terms: readonly Term[], side: Side): Bound {
  const all = terms.flatMap(flattened);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return boundOf(only, side);
  const places = all.flatMap((term) => (term.kind === "figure" ? [indexOf(term.key)] : []));
  if (places.length === all.length) return figuresBound(places, side);
  const bounds = all.map((term) => boundOf(term, side));
  return (resolved) => {
    let total = 0;
    for (const bound of bounds) total += bound(resolved);
    return total;
  };
}

const flattened = (term: Term): readonly Term[] =>
  term.kind === "sum" ? term.terms.flatMap(flattened) : [term];

function figuresBound(places: readonly number[], side: Side): Bound {
  return (resolved) => {
    const counts = side === "low" ? resolved.low : resolved.high;
    let total = 0;
    for (let nth = 0; nth < places.length; nth += 1) total += counts[places[nth]!]!;
    return total;
  };
}

function figureBound(key: FigureKey, side: Side): Bound {
  const index = indexOf(key);
  return side === "low" ? ({ low }) => low[index]! : ({ high }) => high[index]!;
}

/** What is typed outranks any other count of it. */
function sameBound(key: FigureKey, other: Bound, side: Side): Bound {
  const index = indexOf(key);
  const tightest = side === "low" ? Math.max : Math.min;
  return (resolved) => {
    const own = resolved[side][index]!;
    return Number.isNaN(resolved.typed[index]!) ? tightest(own, other(resolved)) : own;
  };
}

function previousBound(key: FigureKey, side: Side): Bound {
  const index = indexOf(key);
  const blank = side === "low" ? 0 : Infinity;
  return ({ previous }) => (Number.isNaN(previous[index]!) ? blank : previous[index]!);
}

function typedOr(key: FigureKey, blank: number): Bound {
  const index = indexOf(key);
  return ({ typed }) => (Number.isNaN(typed[index]!) ? blank : typed[index]!);
}

/** What a part brings to the sum of its total's leaves. */
export function leavesTermOf(part: Figure): Term {
  return whenPart(part, leavesTerm(part.key));
}

/** A term of a part that its total may not count under the office's settings. */
export function whenPart({ partWhen }: Figure, term: Term): Term {
  return partWhen === undefined ? term : when(partWhen.setting, partWhen.is, term);
}

function leavesBound(key: FigureKey, side: Side): Bound {
  return inEachEdition((edition) => {
    const parts = partsIn(edition).partsOf(key);
    const whole = figureBound(key, side);
    if (parts.length === 0) return whole;
    const fromLeaves = sumBound(parts.map(leavesTermOf), side);
    const tests = parts.map((part) => isAnyLeafTyped(part, edition));
    return (resolved) => {
      for (const isAnyTyped of tests) if (isAnyTyped(resolved)) return fromLeaves(resolved);
      return whole(resolved);
    };
  });
}

/** For what depends on the parts that a sheet's edition has: made when the first such sheet is judged. */
export function inEachEdition<T>(
  make: (edition: number) => (resolved: Resolved) => T,
): (resolved: Resolved) => T {
  const made = new Map<number, (resolved: Resolved) => T>();
  return (resolved) => {
    const { edition } = resolved;
    let run = made.get(edition);
    if (run === undefined) made.set(edition, (run = make(edition)));
    return run(resolved);
  };
}

/** Whether a part of a total, or anything filled in below it, is typed and counts under the settings. */
export function isAnyLeafTyped(part: Figure, edition: number): (resolved: Resolved) => boolean {
  const below = partsIn(edition).leavesOf(part.key);
  const leaves = (below.length === 0 || part.isMergedLeaf ? [part.key, ...below] : below).map(indexOf);
  return ({ typed, settings }) => {
    if (!applies(part.partWhen, settings)) return false;
    for (const leaf of leaves) if (!Number.isNaN(typed[leaf]!)) return true;
    return false;
  };
}
