/** A term's lowest and highest possible value as native Excel formula text: the twin of `term-bounds.ts`. */
import { leavesOf, partsOf, type Figure, type FigureKey } from "../../catalog/figures";
import type { Term } from "../../catalog/rules/rule";
import { leavesTermOf, type Side } from "../term-bounds";
import { countedWhen, UNBOUNDED, type CellRefs } from "./refs";

/**
 * Compiles one side of a term.
 *
 * @returns an expression without "=" that stands in any place, e.g. "(L9+L10)".
 * @example termFormula(sum(figure("rut"), upTo("tu_choi")), "low", refs) //=> "(L31+0)"
 */
export function termFormula(term: Term, side: Side, refs: CellRefs): string {
  switch (term.kind) {
    case "constant":
      return String(term.value);
    case "figure":
      return refs[side](term.key);
    case "leaves":
      return leavesFormula(term.key, side, refs);
    case "previous": {
      const cell = refs.previous(term.key);
      return side === "low" ? `N(${cell})` : `IF(COUNT(${cell})=1,${cell},${UNBOUNDED})`;
    }
    case "sum":
      return sumFormula(term.terms, side, refs);
    case "upTo":
      return side === "low" ? "0" : upToFormula(refs.typed(term.key), term.isOpenWhenBlank === true);
    case "same": {
      const [own, other] = [refs[side](term.key), termFormula(term.as, side, refs)];
      const tightest = `${side === "low" ? "MAX" : "MIN"}(${own},${other})`;
      return `IF(COUNT(${refs.typed(term.key)})=1,${own},${tightest})`;
    }
    case "when":
      return countedWhen(term, termFormula(term.term, side, refs), refs);
  }
}

const upToFormula = (typed: string, isOpenWhenBlank: boolean): string =>
  isOpenWhenBlank ? `IF(COUNT(${typed})=1,${typed},${UNBOUNDED})` : `N(${typed})`;

/** Sum of several terms; one side. */
export function sumFormula(terms: readonly Term[], side: Side, refs: CellRefs): string {
  if (terms.length === 0) return "0";
  const summands = terms.map((term) => termFormula(term, side, refs));
  return summands.length === 1 ? summands[0]! : `(${summands.join("+")})`;
}

function leavesFormula(key: FigureKey, side: Side, refs: CellRefs): string {
  const parts = partsOf(key);
  if (parts.length === 0) return refs[side](key);
  const typedLeaves = parts.map((part) => countTypedLeaves(part, refs)).join("+");
  return `IF(${typedLeaves}>0,${sumFormula(parts.map(leavesTermOf), side, refs)},${refs[side](key)})`;
}

function countTypedLeaves(part: Figure, refs: CellRefs): string {
  const below = leavesOf(part.key);
  const cells = (below.length === 0 || part.isMergedLeaf ? [part.key, ...below] : below).map(refs.typed);
  return countedWhen(part.partWhen, `COUNT(${cells.join(",")})`, refs);
}
