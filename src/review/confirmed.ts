/**
 * What else in a text confirms its numbers: were a figure one more or one less, a rule would call it an error; a rate agrees
 * with its counts; a list adds up; another sentence says the same.
 */
import { leavesOf } from "../catalog/figures";
import { EVERY_RULE } from "../catalog/rules";
import { keysOf, sum } from "../catalog/rules/rule";
import type { Resolved } from "../checks/figure-index";
import { isFigureRule, judgeOf } from "../checks/judge";
import { knownFrom } from "../checks/known";
import { judgePrinted } from "../checks/printed/judge-printed";
import { resolveFacts } from "../checks/resolve";
import type { TextFacts } from "./findings/facts-of-text";
import { grouped } from "./grouped";
import { inOneSentence } from "./findings/stated-twice";
import type { Statement } from "./statements/statement";

/** Parts that are all of a whole. */
const LEAST_PARTS = 2;

/** A number cannot confirm itself. */
const LEAST_GIVEN = 2;

/** The statements that something else in their text confirms. */
export function confirmedIn(statements: readonly Statement[], facts: TextFacts): ReadonlySet<Statement> {
  const confirmed = figuresConfirmed(facts);
  const agreeing = ratesAgreeing(facts);
  const found = new Set<Statement>();
  for (const each of statements) {
    if (confirmed.has(each.key) && facts.figures[each.key] === each.value) found.add(each);
    else if (agreeing.has(`${each.key} ${each.written}`)) found.add(each);
  }
  for (const each of [...saidAgain(statements), ...addingUp(statements)]) found.add(each);
  return found;
}

/** Equalities whose breach is certain. */
const EQUALITIES = EVERY_RULE.filter(isFigureRule).flatMap((rule) =>
  rule.kind === "equal" && rule.severity === "error"
    ? [{ keys: keysOf(sum(rule.total, ...rule.parts)), judge: judgeOf(rule) }]
    : [],
);

/** Facts with one figure more or less; undefined for less than none. */
function shifted(facts: TextFacts, key: string, by: number): Resolved | undefined {
  const value = facts.figures[key]! + by;
  return value < 0 ? undefined : resolveFacts({ ...facts, figures: { ...facts.figures, [key]: value } });
}

/** Whether a figure could be neither one more nor one less. */
const isTight = (facts: TextFacts, key: string, holds: (resolved: Resolved) => boolean): boolean =>
  [1, -1].every((by) => {
    const other = shifted(facts, key, by);
    return other === undefined || !holds(other);
  });

/** The figures that a text gives for a key: itself, else its details. */
const givenFor = (key: string, { figures }: TextFacts): readonly string[] =>
  key in figures ? [key] : leavesOf(key).filter((leaf) => leaf in figures);

/** Figures that cannot be one more or one less without breaking a sum or a rate that fits now. */
function figuresConfirmed(facts: TextFacts): ReadonlySet<string> {
  const resolved = resolveFacts(facts);
  const confirmed = new Set<string>();
  const denied = new Set<string>();
  for (const { keys, judge } of EQUALITIES) {
    const { outcome } = judge(resolved);
    const given = keys.flatMap((key) => givenFor(key, facts));
    if (outcome === "fails") given.forEach((key) => denied.add(key));
    const [first] = given;
    if (outcome !== "holds" || first === undefined || given.length < LEAST_GIVEN) continue;
    // What is tight for one number of a sum is so for all.
    if (isTight(facts, first, (other) => judge(other).outcome !== "fails"))
      given.forEach((key) => confirmed.add(key));
  }
  for (const { printed, rate, judgement } of knownFrom(facts).printed) {
    if (judgement?.kind !== "right") continue;
    const counts = rate.arguments.flatMap(({ figures }) => figures).filter((key) => key in facts.figures);
    for (const key of counts) {
      const fits = (other: Resolved): boolean => judgePrinted(printed, other).judgement?.kind === "right";
      if (!confirmed.has(key) && isTight(facts, key, fits)) confirmed.add(key);
    }
  }
  return new Set([...confirmed].filter((key) => !denied.has(key)));
}

/** Printed rates that their counts give. */
function ratesAgreeing(facts: TextFacts): ReadonlySet<string> {
  return new Set(
    knownFrom(facts).printed.flatMap(({ printed, judgement }) =>
      judgement?.kind === "right" ? [`${printed.rate} ${printed.written}`] : [],
    ),
  );
}

/** Of one figure and one value in several sentences. */
function saidAgain(statements: readonly Statement[]): readonly Statement[] {
  const groups = grouped(statements, ({ key, value, about }) =>
    key === "" || about !== undefined ? undefined : `${key} ${value}`,
  );
  return [...groups.values()]
    .filter(([first, ...others]) => others.some((other) => !inOneSentence(first!, other)))
    .flat();
}

/** A whole and all its parts. */
function addingUp(statements: readonly Statement[]): readonly Statement[] {
  const partsOf = grouped(statements, ({ partOf, kind }) => (kind === "count" ? partOf : undefined));
  return [...partsOf].flatMap(([index, parts]) => {
    const whole = statements[index]!;
    const isAll =
      parts.length >= LEAST_PARTS &&
      parts.every(({ unit, about }) => unit === whole.unit && about === undefined) &&
      parts.reduce((all, { value }) => all + value, 0) === whole.value;
    return isAll ? [whole, ...parts] : [];
  });
}
