import { partsIn, type FigureKey } from "../catalog/figures";
import { figure, type Term } from "../catalog/rules/rule";
import type { Resolved } from "./figure-index";
import { boundOf, inEachEdition, leavesTermOf, whenPart } from "./term-bounds";

/** The blank cells that still leave a term without upper bound. */
export type OpenLeaves = (resolved: Resolved) => readonly FigureKey[];

/**
 * Compiles the search: it goes down only where the bound is open, so cells below a typed or closed total are passed
 * over.
 *
 * @example openLeaves(figure("dang_giai_quyet"))(resolve({ dgq_trong_han: 12 }, DEFAULT_SETTINGS))
 *   //=> ["dgq_qua_han", "dgq_cho_bo_sung"]
 */
export function openLeaves(term: Term): OpenLeaves {
  const high = boundOf(term, "high");
  const below = searchBelow(term);
  return (resolved) => (high(resolved) === Infinity ? below(resolved) : []);
}

function searchBelow(term: Term): OpenLeaves {
  switch (term.kind) {
    case "constant":
    case "previous":
      return () => [];
    case "upTo":
      return () => [term.key];
    case "sum":
      return union(term.terms);
    case "when":
      return openLeaves(term.term);
    case "same":
      return searchBelow(figure(term.key));
    default:
      return inEachEdition((edition) => {
        const below = partTerms(term, edition);
        return below.length === 0 ? () => [term.key] : union(below);
      });
  }
}

function union(terms: readonly Term[]): OpenLeaves {
  const searches = terms.map(openLeaves);
  return (resolved) => searches.flatMap((search) => search(resolved));
}

function partTerms(
  { kind, key }: Extract<Term, { kind: "figure" | "leaves" }>,
  edition: number,
): readonly Term[] {
  const parts = partsIn(edition).partsOf(key);
  if (kind === "leaves") return parts.map(leavesTermOf);
  return parts.map((part) => whenPart(part, figure(part.key)));
}
