/** The repairs of a fault as the ways that an officer is offered. */
import { figureOf, type FigureKey } from "../../catalog/figures";
import type { AtMostRule } from "../../catalog/rules/rule";
import type { Way } from "../finding";
import { indexOf, type Resolved } from "../figure-index";
import { boundOf } from "../term-bounds";
import type { RankedRepair } from "./repairs";

/** More would be guessing aloud. */
const MOST_SHOWN = 4;

/**
 * What would mend a fault, likeliest first. Where a part exceeds its whole, the cell of the whole is always among it: it
 * may be what the officer has forgotten, though changing it alone calls for more elsewhere.
 *
 * @param repairs likeliest first.
 * @param bounds the broken bounds of the fault.
 */
export function waysOf(
  repairs: readonly RankedRepair[],
  bounds: readonly AtMostRule[],
  resolved: Resolved,
): readonly Way[] {
  const likely = repairs.slice(0, MOST_SHOWN).map((repair, position) => wayOf(repair, position, repairs));
  const named = new Set(repairs.flatMap(({ changes }) => changes.flatMap(({ keys }) => keys)));
  return [...likely, ...forgottenWholes(bounds, named, resolved)];
}

function wayOf({ changes }: RankedRepair, position: number, [first, second]: readonly RankedRepair[]): Way {
  const isByRates =
    position === 0 &&
    second !== undefined &&
    first!.distance === second.distance &&
    first!.wrongRates < second.wrongRates;
  return { changes, ...(isByRates ? { fitsRates: true } : {}) };
}

/**
 * The whole of each broken bound that no way touches, raised to the largest of its parts. A blank that stands for the
 * sum of its own parts is none to fill in.
 */
function forgottenWholes(
  bounds: readonly AtMostRule[],
  named: ReadonlySet<string>,
  resolved: Resolved,
): Way[] {
  const needed = new Map<FigureKey, number>();
  for (const { part, whole } of bounds) {
    if (whole.kind !== "figure" || named.has(whole.key)) continue;
    const isBlank = Number.isNaN(resolved.typed[indexOf(whole.key)]!);
    if (isBlank && figureOf(whole.key).defaultsTo === undefined) continue;
    const least = boundOf(part, "low")(resolved);
    needed.set(whole.key, Math.max(least, needed.get(whole.key) ?? 0));
  }
  return [...needed].map(([key, to]): Way => {
    const from = resolved.typed[indexOf(key)]!;
    const change = { keys: [key], to, orBeyond: "more" } as const;
    return Number.isNaN(from)
      ? { changes: [change] }
      : { changes: [{ ...change, from }], callsForMore: true };
  });
}
