/**
 * What else in a text confirms its numbers: were a figure one more or one less, a rule would call it an error; a rate agrees
 * with its counts; a list adds up; another sentence says the same.
 */
import { isFigureKey } from "../catalog/figures";
import { confront } from "../checks/confront";
import type { Figures } from "../checks/facts";
import { knownFrom } from "../checks/known";
import type { TextFacts } from "./findings/facts-of-text";
import { inOneSentence } from "./findings/stated-twice";
import type { Statement } from "./statements/statement";

/** Parts that are all of a whole. */
const LEAST_PARTS = 2;

/** The statements that something else in their text confirms. */
export function confirmedIn(
  statements: readonly Statement[],
  facts: TextFacts,
  figures: Figures = facts.figures,
): ReadonlySet<Statement> {
  const meant = { ...facts, figures };
  const confirmed = figuresConfirmed(meant);
  const agreeing = ratesAgreeing(meant);
  const found = new Set<Statement>();
  for (const each of statements) {
    if (confirmed.has(each.key) && figures[each.key] === each.value) found.add(each);
    else if (agreeing.has(`${each.key} ${each.written}`)) found.add(each);
  }
  for (const each of [...saidAgain(statements), ...addingUp(statements)]) found.add(each);
  return found;
}

const idsOf = (facts: TextFacts): Set<string> =>
  new Set(
    confront(facts)
      .filter(({ severity }) => severity === "error")
      .map(({ code, keys }) => `${code} ${keys.join()}`),
  );

/** Figures that cannot be one more or one less without an error that is not there now. */
function figuresConfirmed(facts: TextFacts): ReadonlySet<string> {
  const before = idsOf(facts);
  const denied = new Set([...before].flatMap((id) => id.slice(id.indexOf(" ") + 1).split(",")));
  const isError = (key: string, value: number): boolean =>
    [...idsOf({ ...facts, figures: { ...facts.figures, [key]: value } })].some((id) => !before.has(id));
  return new Set(
    Object.entries(facts.figures).flatMap(([key, value]) => {
      if (!isFigureKey(key) || denied.has(key) || !Number.isInteger(value)) return [];
      return isError(key, value + 1) && (value === 0 || isError(key, value - 1)) ? [key] : [];
    }),
  );
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
  const groups = new Map<string, Statement[]>();
  for (const each of statements) {
    if (each.key === "" || each.about !== undefined) continue;
    const id = `${each.key} ${each.value}`;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [each]);
    else known.push(each);
  }
  return [...groups.values()]
    .filter(([first, ...others]) => others.some((other) => !inOneSentence(first!, other)))
    .flat();
}

/** A whole and all its parts. */
function addingUp(statements: readonly Statement[]): readonly Statement[] {
  const partsOf = new Map<number, Statement[]>();
  for (const each of statements) {
    if (each.partOf === undefined || each.kind !== "count") continue;
    const known = partsOf.get(each.partOf);
    if (known === undefined) partsOf.set(each.partOf, [each]);
    else known.push(each);
  }
  return [...partsOf].flatMap(([index, parts]) => {
    const whole = statements[index]!;
    const isAll =
      parts.length >= LEAST_PARTS &&
      parts.every(({ unit, about }) => unit === whole.unit && about === undefined) &&
      parts.reduce((sum, { value }) => sum + value, 0) === whole.value;
    return isAll ? [whole, ...parts] : [];
  });
}
