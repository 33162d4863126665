/**
 * Finds the figures most likely wrong (error localisation after Fellegi and Holt): the smallest sets of typed figures
 * whose change satisfies every broken relation and breaks none that held.
 */
import { LATEST } from "../catalog/edition";
import type { FigureKey } from "../catalog/figures";
import { namesIn } from "../catalog/row-of-name";
import type { Facts, Figures } from "./facts";
import type { Way } from "./finding";
import { judgePrinted } from "./printed/judge-printed";
import { resolveFacts } from "./resolve";
import { findRepairs, type RankedRepair, type Repair } from "./localise/repairs";
import { faultsOf, situationOf, type Constraint, type Situation } from "./localise/situation";
import { waysOf } from "./localise/ways";
import { figureKeysOf } from "./confront";

/** A broken relation. */
export interface Broken {
  /** Code and keys as its finding has them. */
  readonly code: string;
  readonly keys: readonly FigureKey[];
  /** The typed figures that it adds up or compares. */
  readonly weighs: readonly FigureKey[];
}

/** One fault of a report: the broken relations that share figures, and what would mend them together. */
export interface Localisation {
  readonly broken: readonly Broken[];
  /** All repairs of the smallest size, likeliest first; none when no three figures can be to blame. */
  readonly repairs: readonly RankedRepair[];
  /** How many of the first repairs are equally likely: 1 when there is a clear best. */
  readonly best: number;
  /** What an officer is offered of them, and the whole of each bound that a part exceeds. */
  readonly ways: readonly Way[];
  /** How many sets of values were tried on the rules. */
  readonly tried: number;
}

/**
 * Localises every fault of a report. Repairs are ranked by the number of figures, then by the slips of the keyboard
 * that would explain them, then by the printed rates that come out right.
 *
 * @example
 * const [fault] = localise({ figures: aprilOfGiaPhuc, printedRates, settings: DEFAULT_SETTINGS });
 * fault.repairs[0].changes // "Hồ sơ đang giải quyết" 17 → 16 and the section's count 1 → 2, which keeps 99,6 %
 * fault.repairs[1].changes // "Từ chối" 2 → 1 and "Hồ sơ đã giải quyết" 1006 → 1005
 */
export function localise(facts: Facts): Localisation[] {
  const situation = situationOf(facts);
  return faultsOf(situation).map((fault) => {
    const { repairs, tried } = findRepairs(fault, situation);
    const likely = ranked(repairs, facts);
    const bounds = fault.flatMap(({ relation: { rule } }) => (rule.kind === "atMost" ? [rule] : []));
    return {
      broken: fault.map((constraint) => brokenOf(constraint, situation)),
      ...likely,
      ways: waysOf(likely.repairs, bounds, resolveFacts(facts)),
      tried,
    };
  });
}

function brokenOf({ relation: { rule }, weights }: Constraint, { variables, facts }: Situation): Broken {
  return {
    code: rule.code,
    keys: namesIn([...new Set(figureKeysOf(rule))], facts.edition ?? LATEST),
    weighs: [...weights.keys()].flatMap((variable) => variables[variable]!),
  };
}

function ranked(repairs: readonly Repair[], facts: Facts): Pick<Localisation, "repairs" | "best"> {
  const sorted = repairs
    .map((repair) => ({ ...repair, wrongRates: wrongRates(repair.figures, facts) }))
    .sort(byLikelihood);
  return { repairs: sorted, best: sorted.filter((each) => byLikelihood(each, sorted[0]!) === 0).length };
}

function byLikelihood(a: RankedRepair, b: RankedRepair): number {
  return a.distance - b.distance || a.wrongRates - b.wrongRates;
}

/** Printed rates that the figures contradict. */
function wrongRates(figures: Figures, facts: Facts): number {
  const { printedRates = [] } = facts;
  if (printedRates.length === 0) return 0;
  const resolved = resolveFacts(facts, figures);
  return printedRates.filter((printed) => {
    const { judgement } = judgePrinted(printed, resolved);
    return judgement !== undefined && !["right", "truncated", "undecided"].includes(judgement.kind);
  }).length;
}
