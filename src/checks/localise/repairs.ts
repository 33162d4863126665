/** The values that a set of figures would need, tried on the rules themselves. */
import type { FigureKey } from "../../catalog/figures";
import type { Figures } from "../facts";
import type { CellChange } from "../finding";
import { resolveFacts } from "../resolve";
import { changeSets, type ChangeSet } from "./change-sets";
import { solve, type Equation } from "./linear-system";
import type { Constraint, Situation } from "./situation";
import { typingDistance } from "./typing-distance";

/** One number that may be wrong, in all the cells where it stands. */
export interface Change extends CellChange {
  readonly keys: readonly FigureKey[];
  readonly from: number;
}

/** Changes that together satisfy every broken relation and break none that held. */
export interface Repair {
  readonly changes: readonly Change[];
  /** Slips of the keyboard that would explain it, all changes together. */
  readonly distance: number;
  /** The figures after the changes. */
  readonly figures: Figures;
}

/** A repair, and how many printed rates its figures would contradict. */
export interface RankedRepair extends Repair {
  readonly wrongRates: number;
}

export interface Search {
  readonly repairs: readonly Repair[];
  /** How many sets of values were tried on the rules: the cost of the search. */
  readonly tried: number;
}

/** One wrong number is likely, three are a stretch; beyond that nothing can be told. */
const MAX_SIZE = 3;

const MAX_COUNT = 1e9;

/**
 * The smallest repairs of one fault; those of one size are all found, in no order.
 *
 * Not found are repairs of several cells where one of them only makes room under a bound that held.
 */
export function findRepairs(fault: readonly Constraint[], situation: Situation): Search {
  let tried = 0;
  for (let size = 1; size <= MAX_SIZE; size += 1) {
    const repairs: Repair[] = [];
    for (const set of changeSets(fault, situation.held, size)) {
      for (const { moves, isBound } of movesOf(set, fault, situation.held)) {
        const repair = repairOf(set, moves, isBound, situation);
        if (repair === undefined) continue;
        tried += 1;
        if (mends(repair, fault, situation)) repairs.push(repair);
      }
    }
    if (repairs.length > 0) return { repairs, tried };
  }
  return { repairs: [], tried };
}

interface Moves {
  /** By how much each variable of the set moves. */
  readonly moves: readonly number[];
  /** They go to the bound of a whole, and may go further. */
  readonly isBound: boolean;
}

/** How far the variables of a set have to move: as the equalities say, and where they leave it open, to a bound. */
function movesOf(set: ChangeSet, fault: readonly Constraint[], held: readonly Constraint[]): Moves[] {
  const isTouched = ({ weights }: Constraint): boolean => set.some((variable) => weights.has(variable));
  const equations = [...held.filter(isTouched), ...fault.filter(({ isExact }) => isExact)];
  const byMoves = new Map<string, Moves>();
  const bounds = fault.filter(({ isExact }) => !isExact);
  for (const each of solutions(equations, bounds)) {
    const name = each.moves.join();
    // A sum and a bound may ask for the same: that it may go further says it all.
    if (each.isBound || !byMoves.has(name)) byMoves.set(name, each);
  }
  return [...byMoves.values()];

  function solutions(binding: readonly Constraint[], open: readonly Constraint[]): Moves[] {
    const solution = solve(binding.map(equationOf), set.length);
    if (solution === "none") return [];
    if (solution === "many") {
      return open.flatMap((bound, index) => solutions([...binding, bound], open.slice(index + 1)));
    }
    const isBound = binding.some(({ relation }) => relation.rule.kind === "atMost");
    return [{ moves: solution.map(Math.round), isBound }];
  }

  function equationOf({ weights, needed }: Constraint): Equation {
    return { coefficients: set.map((variable) => weights.get(variable) ?? 0), value: needed };
  }
}

function repairOf(
  set: ChangeSet,
  moves: readonly number[],
  isBound: boolean,
  { variables, facts }: Situation,
): Repair | undefined {
  const changes = set.map((variable, index): Change => {
    const keys = variables[variable]!;
    const from = facts.figures[keys[0]!]!;
    const move = moves[index]!;
    return { keys, from, to: from + move, ...(isBound ? { orBeyond: move < 0 ? "less" : "more" } : {}) };
  });
  const isPossible = ({ from, to }: Change): boolean =>
    to !== from && Number.isInteger(to) && to >= 0 && to <= MAX_COUNT;
  if (!changes.every(isPossible)) return undefined;
  const changed = changes.flatMap(({ keys, to }) => keys.map((key) => [key, to] as const));
  return {
    changes,
    distance: changes.reduce((sum, { from, to }) => sum + typingDistance(from, to), 0),
    figures: { ...facts.figures, ...Object.fromEntries(changed) },
  };
}

function mends({ figures }: Repair, fault: readonly Constraint[], situation: Situation): boolean {
  const resolved = resolveFacts(situation.facts, figures);
  const isMended = ({ relation }: Constraint): boolean => relation.judge(resolved).outcome !== "fails";
  return fault.every(isMended) && situation.breaksNothing(resolved);
}
