/**
 * Which figures could be wrong together, before any value is looked for: the idea of Fellegi and Holt. A set of
 * changed figures can only mend a report if every broken relation reads one of them, and every equality that held
 * reads none or at least two. Each constraint still open names all the figures that may join, so the search branches
 * on the one that leaves the least choice, and no set that could mend is passed over.
 */
import type { Constraint } from "./situation";

/** Variables of a set, ascending. */
export type ChangeSet = readonly number[];

/**
 * The sets of exactly `size` variables that touch all broken relations and leave no held equality touched once.
 *
 * @param failed the broken relations of one fault.
 * @param held the equalities that hold.
 */
export function changeSets(
  failed: readonly Constraint[],
  held: readonly Constraint[],
  size: number,
): readonly ChangeSet[] {
  const heldBy = byVariable(held);
  const seen = new Set<string>();
  const found: ChangeSet[] = [];
  extend([]);
  return found;

  function extend(chosen: ChangeSet): void {
    const name = chosen.join();
    if (seen.has(name)) return;
    seen.add(name);
    const touched = [...new Set(chosen.flatMap((variable) => heldBy.get(variable) ?? []))];
    const open = [
      ...failed.filter((constraint) => touches(constraint, chosen) === 0),
      ...touched.filter((constraint) => touches(constraint, chosen) === 1),
    ];
    if (chosen.length === size) {
      if (open.length === 0) found.push(chosen);
      return;
    }
    for (const variable of choices(open, [...failed, ...touched], size - chosen.length)) {
      if (!chosen.includes(variable)) extend([...chosen, variable].sort((a, b) => a - b));
    }
  }
}

const touches = ({ weights }: Constraint, chosen: ChangeSet): number =>
  chosen.filter((variable) => weights.has(variable)).length;

/** The variables that may join next: the last one has to serve all open constraints at once. */
function choices(open: readonly Constraint[], near: readonly Constraint[], left: number): Iterable<number> {
  if (open.length === 0) return new Set(near.flatMap(({ weights }) => [...weights.keys()]));
  const narrowest = open.reduce((best, each) => (each.weights.size < best.weights.size ? each : best));
  const variables = [...narrowest.weights.keys()];
  if (left > 1) return variables;
  return variables.filter((variable) => open.every(({ weights }) => weights.has(variable)));
}

function byVariable(constraints: readonly Constraint[]): ReadonlyMap<number, readonly Constraint[]> {
  const map = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    for (const variable of constraint.weights.keys()) {
      map.set(variable, [...(map.get(variable) ?? []), constraint]);
    }
  }
  return map;
}
