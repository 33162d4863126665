/** Where a report stands: what can be changed, which relations hold and which are broken. */
import type { FigureKey } from "../../catalog/figures";
import type { Facts } from "../facts";
import type { Resolved } from "../figure-index";
import { isInForce } from "../in-force";
import { resolveFacts } from "../resolve";
import { RELATIONS, type Relation } from "./relations";
import { sameDossiers } from "./same-dossiers";
import type { Weights } from "./weights";

/** A relation as a constraint on the changes of the variables. */
export interface Constraint {
  readonly relation: Relation;
  /** How a change of each variable moves the relation; variables that do not move it are absent. */
  readonly weights: ReadonlyMap<number, number>;
  /** What the weighted changes must come to: 0 for a relation that holds. */
  readonly needed: number;
  /** The changes must come to exactly this; otherwise at least (above 0) or at most (below 0) this. */
  readonly isExact: boolean;
}

export interface Situation {
  readonly facts: Facts;
  /** What can be changed: typed figures, those that count the same dossiers together. */
  readonly variables: readonly (readonly FigureKey[])[];
  readonly failed: readonly Constraint[];
  /** Equalities that hold: a change of one of their figures calls for a change of another. */
  readonly held: readonly Constraint[];
  /** Whether some changed figures break nothing that held and nothing that was open. */
  readonly breaksNothing: (changed: Resolved) => boolean;
}

/** Takes stock of a report. */
export function situationOf(facts: Facts): Situation {
  const resolved = resolveFacts(facts);
  const variables = sameDossiers(resolved);
  const variableOf = new Map(variables.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const inForce = RELATIONS.filter(({ rule }) => isInForce(rule, facts));
  const before = inForce.map((relation) => ({ relation, outcome: relation.judge(resolved).outcome }));
  const constraintOf = (relation: Relation, isHeld: boolean): Constraint => ({
    relation,
    weights: byVariable(relation.weights(resolved), variableOf),
    needed: isHeld ? 0 : -relation.excess(resolved),
    isExact: isHeld || relation.isExact(resolved),
  });
  /** It holds by a part that may or may not be inside: another value of it would do too. */
  const hasRoom = ({ hasAllowance, isExact }: Relation): boolean => hasAllowance && !isExact(resolved);
  const withOutcome = (wanted: string): Relation[] =>
    before.filter(({ outcome }) => outcome === wanted).map(({ relation }) => relation);
  return {
    facts,
    variables,
    failed: withOutcome("fails").map((relation) => constraintOf(relation, false)),
    held: withOutcome("holds")
      .filter((relation) => relation.rule.kind !== "atMost" && !hasRoom(relation))
      .map((relation) => constraintOf(relation, true))
      .filter(({ weights }) => weights.size > 0),
    breaksNothing: (changed) =>
      before.every(({ relation, outcome }) => {
        if (outcome === "fails") return true;
        const after = relation.judge(changed).outcome;
        return outcome === "holds" && !hasRoom(relation) ? after === "holds" : after !== "fails";
      }),
  };
}

function byVariable(
  weights: Weights,
  variableOf: ReadonlyMap<FigureKey, number>,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [key, weight] of weights) {
    const variable = variableOf.get(key)!;
    sums.set(variable, (sums.get(variable) ?? 0) + weight);
  }
  for (const [variable, weight] of sums) if (weight === 0) sums.delete(variable);
  return sums;
}

/**
 * The broken relations in groups that share a figure, directly or by others: each group is one fault to look for.
 */
export function faultsOf({ failed }: Situation): readonly (readonly Constraint[])[] {
  let faults: Constraint[][] = [];
  for (const constraint of failed) {
    const isLinked = (other: Constraint): boolean =>
      [...other.weights.keys()].some((variable) => constraint.weights.has(variable));
    const linked = faults.filter((fault) => fault.some(isLinked));
    faults = [...faults.filter((fault) => !linked.includes(fault)), [...linked.flat(), constraint]];
  }
  return faults;
}
