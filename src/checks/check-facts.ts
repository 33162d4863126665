/** The entry of the checks: the findings of a report with their causes, the cell most likely wrong and what only follows. */
import type { FigureKey } from "../catalog/figures";
import { confront } from "./confront";
import type { Facts } from "./facts";
import type { Finding } from "./finding";
import { localise, type Localisation } from "./localise";
import type { Change, Repair } from "./localise/repairs";
import { sentenceOf } from "./localise/repair-words";

/**
 * Checks facts: confronts them with the rules and localises what is wrong.
 *
 * Each fault has a root finding (one for each wrong number of a clear best repair), which carries the hint. Findings
 * that every equally likely repair would mend as well point to their root by `causedBy`. Order and number of the
 * findings are those of `confront`.
 *
 * @example checkFacts({ figures: chiLinh, settings: DEFAULT_SETTINGS })[0].suspect
 *   //=> { key: "dang_giai_quyet", value: 22 }
 */
export function checkFacts(facts: Facts): Finding[] {
  const findings = confront(facts);
  const explained = [...findings];
  for (const fault of localise(facts)) explainFault(fault, facts, findings, explained);
  return explained.map((finding, index) => {
    const root = finding.causedBy ?? rootByCode(finding, index, explained);
    return root === undefined ? finding : { ...finding, causedBy: root };
  });
}

/** Rules that say again, of the same rate or of the same dossiers, what another has found. */
const FOLLOWS: Readonly<Record<string, string>> = {
  P05: "P01",
  P06: "P01",
  X07: "P01",
  X14: "P01",
  X02: "X01",
  X03: "X01",
};

/** The finding of which this one is only a consequence, or the cause of that one. */
function rootByCode(
  { code, keys, difference }: Finding,
  index: number,
  findings: readonly Finding[],
): number | undefined {
  const isRoot = (other: Finding): boolean =>
    other.code === FOLLOWS[code] &&
    (keys.includes(other.keys[0]!) || (difference !== undefined && other.difference === difference));
  const root = FOLLOWS[code] === undefined ? -1 : findings.findIndex(isRoot);
  return root < 0 || root === index ? undefined : (findings[root]!.causedBy ?? root);
}

const idOf = ({ code, keys }: Pick<Finding, "code" | "keys">): string => `${code} ${keys.join()}`;

function explainFault(
  fault: Localisation,
  facts: Facts,
  findings: readonly Finding[],
  explained: Finding[],
): void {
  const best = fault.repairs.slice(0, fault.best);
  const broken = brokenFindings(fault, findings);
  const roots = rootsOf(broken, best);
  const { ways } = fault;
  const hint = sentenceOf(ways);
  for (const { index, change } of roots) {
    const suspect = change && { suspect: { key: change.keys[0]!, value: change.to } };
    explained[index] = { ...findings[index]!, ...suspect, hint, ways };
  }
  const rootOf = ({ keys }: Finding): number =>
    (roots.find(({ change }) => change?.keys.some((key) => keys.includes(key))) ?? roots[0]!).index;
  const consequences = new Set([...broken.map(({ index }) => index), ...mendedBy(best, facts, findings)]);
  for (const { index } of roots) consequences.delete(index);
  for (const index of consequences) {
    explained[index] = { ...explained[index]!, causedBy: rootOf(findings[index]!) };
  }
}

interface BrokenFinding {
  readonly index: number;
  readonly weighs: readonly FigureKey[];
}

/** The broken relations of a fault in the order of their findings. */
function brokenFindings({ broken }: Localisation, findings: readonly Finding[]): BrokenFinding[] {
  const weighedBy = new Map(broken.map((each) => [idOf(each), each.weighs]));
  return findings.flatMap((finding, index) => {
    const weighs = weighedBy.get(idOf(finding));
    return weighs === undefined ? [] : [{ index, weighs }];
  });
}

interface Root {
  readonly index: number;
  /** The change of the clear best repair that mends it. */
  readonly change?: Change;
}

/** The first finding that each wrong number breaks; without a clear best repair, the first finding of the fault. */
function rootsOf(broken: readonly BrokenFinding[], best: readonly Repair[]): readonly Root[] {
  const [only, ...others] = best;
  if (only === undefined || others.length > 0) return [{ index: broken[0]!.index }];
  const roots = new Map<number, Root>();
  for (const change of only.changes) {
    const root = broken.find(
      ({ index, weighs }) => !roots.has(index) && change.keys.some((key) => weighs.includes(key)),
    );
    if (root !== undefined) roots.set(root.index, { index: root.index, change });
  }
  return [...roots.values()];
}

/** The findings that every one of these repairs would make disappear. */
function mendedBy(repairs: readonly Repair[], facts: Facts, findings: readonly Finding[]): number[] {
  if (repairs.length === 0) return [];
  const left = new Set(repairs.flatMap(({ figures }) => confront({ ...facts, figures }).map(idOf)));
  return findings.flatMap((finding, index) => (left.has(idOf(finding)) ? [] : [index]));
}
