/**
 * Many trios on one sheet: facts that share no cell are put together, as long as each trio keeps its verdict, so that a
 * sheet need not be calculated for every one of them.
 */
import { RULES } from "../../src/catalog/rules";
import type { Facts, Figures, PrintedRate } from "../../src/checks/facts";
import { RULE_CELLS, type RuleCell } from "../../src/sheets/input/rule-cells";
import { FACT_CASES } from "../checks/fact-cases";
import { factsOf, type FactCase, type PartialFacts } from "../checks/fact-cases/fact-case";
import { RULE_CASES } from "../checks/rule-cases";
import { rulesFor, type RuleCase } from "../checks/rule-cases/rule-case";
import { expectedSeverity, verdictsOf, type Severity } from "./expected-severity";

/** One of a trio: its facts, the cell that judges them, and what it must hold. */
export interface Member {
  readonly name: string;
  readonly facts: Facts;
  readonly cell: RuleCell;
  readonly severity: Severity;
}

/** Members whose facts stand on one sheet together. */
export interface Pack {
  readonly facts: Facts;
  readonly members: readonly Member[];
}

/** Every trio of a rule that the sheet judges. */
export function membersOfCases(): Member[] {
  return [...RULE_CASES.flatMap(membersOfRule), ...FACT_CASES.flatMap(membersOfFacts)];
}

type Trio = Readonly<Record<"valid" | "invalid" | "undecided", PartialFacts | undefined>>;

function membersOf(name: string, cell: RuleCell, trio: Trio): Member[] {
  return Object.entries(trio).flatMap(([kind, partial]) => {
    if (partial === undefined) return [];
    const facts = factsOf(partial);
    return [{ name: `${name}, ${kind}`, facts, cell, severity: expectedSeverity(cell, verdictsOf(facts)) }];
  });
}

function membersOfRule(each: RuleCase): Member[] {
  const { code, anchor, settings = {}, previous = {} } = each;
  const [rule] = rulesFor(each);
  const cell = RULE_CELLS.find(({ test }) => test.kind === "figures" && test.rule === rule);
  if (cell === undefined) throw new Error(`no cell for ${code} at ${anchor}`);
  const of = (figures: Figures | undefined): PartialFacts | undefined =>
    figures && { figures, previous, settings };
  return membersOf(`${code} at ${anchor}`, cell, {
    valid: of(each.valid),
    invalid: of(each.invalid),
    undecided: of(each.undecided),
  });
}

/** The rules over facts that have a cell; the others are for the pane. */
function cellOf({ code, findings: [finding] }: FactCase): RuleCell | undefined {
  const rate = finding!.keys[0];
  const isPrinted = RULES.some((rule) => rule.kind === "printed" && rule.code === code);
  return RULE_CELLS.find(({ test }) => {
    switch (test.kind) {
      case "printed":
        return isPrinted && code !== "P08" && test.rate === rate && test.nth === 0;
      case "twice":
        return code === "X07" && test.rate === rate;
      case "claim":
        return test.rule.code === code;
      case "target":
        return code === "K01" && test.rate === rate;
      case "dates":
        return code === "D01r" && finding!.severity === "error";
      case "figures":
        return false;
    }
  });
}

/** Counts that only stand beside a printed rate are no part of the sheet. */
const isOnSheet = ({ printedRates = [] }: PartialFacts): boolean =>
  printedRates.every(({ numerator, denominator }) => numerator === undefined && denominator === undefined);

function membersOfFacts(each: FactCase): Member[] {
  const cell = cellOf(each);
  const { code, about, valid, invalid, undecided } = each;
  if (cell === undefined || ![valid, invalid, undecided].every(isOnSheet)) return [];
  return membersOf(`${code}, ${about}`, cell, { valid, invalid, undecided });
}

/** Packs members greedily, each into the first pack that it can join. */
export function packed(members: readonly Member[]): Pack[] {
  const packs: Pack[] = [];
  for (const member of members) {
    for (let index = 0; ; index += 1) {
      const joined = joinedTo(packs[index], member);
      if (joined === undefined) continue;
      packs[index] = joined;
      break;
    }
  }
  return packs;
}

function joinedTo(pack: Pack | undefined, member: Member): Pack | undefined {
  if (pack === undefined) return { facts: member.facts, members: [member] };
  const facts = together(pack.facts, member.facts);
  if (facts === undefined) return undefined;
  const members = [...pack.members, member];
  const verdicts = verdictsOf(facts);
  const isKept = members.every(({ cell, severity }) => expectedSeverity(cell, verdicts) === severity);
  return isKept ? { facts, members } : undefined;
}

/** Both facts at once; undefined where they say different things of one cell. */
function together(a: Facts, b: Facts): Facts | undefined {
  const figures = joined(a.figures, b.figures);
  const previous = joined(a.previous ?? {}, b.previous ?? {});
  const targets = joined(a.targets ?? {}, b.targets ?? {});
  const settings = joined(a.settings, b.settings);
  const information = joined(a.information ?? {}, b.information ?? {});
  const printedRates = joinedRates(a.printedRates ?? [], b.printedRates ?? []);
  if (!figures || !previous || !targets || !settings || !information || !printedRates) return undefined;
  return { figures, previous, targets, settings, information, printedRates };
}

function joined<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
): Record<string, T> | undefined {
  const isAlike = Object.entries(b).every(([key, value]) => a[key] === undefined || a[key] === value);
  return isAlike ? { ...a, ...b } : undefined;
}

function joinedRates(a: readonly PrintedRate[], b: readonly PrintedRate[]): PrintedRate[] | undefined {
  const rates = new Set(a.map(({ rate }) => rate));
  return b.some(({ rate }) => rates.has(rate)) ? undefined : [...a, ...b];
}
