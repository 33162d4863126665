/** Tests of the key tables: short texts over the concepts of a label, read once. */
import type { Concept } from "./lexicon";
import type { Features } from "./clauses";

/** What a label says, and what stands around it. */
export interface LabelInContext {
  readonly own: Features;
  /** Of a count, what stands before it. */
  readonly ahead?: Features;
  /** It is told as a part of another number. */
  readonly isPart?: boolean;
  /** From the nearest to the farthest: what it is part of, the clauses before, list items above, headings. */
  readonly around: readonly Features[];
  /** The heading or opener of a list that it stands under. */
  readonly heading?: Features;
  /** Under the latest total of its section: "RESOLVED" or "PENDING". */
  readonly state?: Concept;
  /** All that the line speaks of. */
  readonly line?: ReadonlySet<Concept>;
  /** Letters of the text are damaged, so what a label does not say may only have become unreadable. */
  readonly isWorn?: boolean;
}

export type LabelTest = (label: LabelInContext) => boolean;

/**
 * The one of a group of concepts that rules a label: its own, else the nearest around it. Two of them at one place
 * say nothing.
 */
export function nearest({ own, around }: LabelInContext, group: readonly Concept[]): Concept | undefined {
  for (const { concepts } of [own, ...around]) {
    const present = group.filter((concept) => concepts.has(concept));
    if (present.length === 1) return present[0];
    if (present.length > 1) return undefined;
  }
  return undefined;
}

/** How far a service is offered online. */
export const LEVELS: readonly Concept[] = ["PARTIAL", "FULL", "NOTONLINE"];
/** What a report counts most. */
const COUNTED: readonly Concept[] = ["petition", "dossier"];
const STATES: readonly Concept[] = ["RESOLVED", "PENDING"];

/**
 * Reads a test: every word must hold.
 * `A` the label says A · `A|B` one of them · `!A` not A · `^A` the label or anything around it says A · `!^A` nothing does ·
 * `level:PARTIAL` the nearest level of service · `state:PENDING` the nearest of resolved and pending ·
 * `listed:STAFF` it is told as a part, or under a heading that says STAFF · `counted:petition` petitions, not dossiers, are what is counted nearest to it ·
 * `line:A` the line says A somewhere · `under:A` the heading right above speaks of A, and of no other step of the handling.
 *
 * @example labelTest("LATE state:PENDING")({ own, around: [] }) //=> true under "đang giải quyết"
 */
export function labelTest(text: string): LabelTest {
  const tests = text
    .split(" ")
    .filter((word) => word !== "")
    .map(testOf);
  return (label) => tests.every((test) => test(label));
}

/** The label's own, else of the latest total of the section, else what stands around it. */
function stateOf(label: LabelInContext): Concept | undefined {
  return nearest({ ...label, around: [] }, STATES) ?? label.state ?? nearest(label, STATES);
}

/** Steps that dossiers take: a heading of several is of none. */
const STEPS: readonly Concept[] = ["RECEIVE", "RESOLVED", "PENDING", "TOTAL"];

const isOfStep = ({ concepts }: Features, step: Concept): boolean =>
  STEPS.every((each) => concepts.has(each) === (each === step));

function testOf(word: string): LabelTest {
  const [, group, value = ""] = /^(level|state|line|under|counted|listed):(\w+)$/.exec(word) ?? [];
  if (group === "under") return ({ heading }) => heading !== undefined && isOfStep(heading, value);
  if (group === "line") return ({ line }) => line?.has(value) === true;
  if (group === "listed")
    return ({ isPart, heading, around }) =>
      (isPart === true && around.some(({ concepts }) => concepts.has(value))) ||
      heading?.concepts.has(value) === true;
  if (group === "counted") return (label) => nearest(label, COUNTED) === value;
  if (group === "level") return (label) => nearest(label, LEVELS) === value;
  if (group === "state") {
    return (label) => stateOf(label) === value;
  }
  if (word.startsWith("!^")) {
    const says = testOf(word.slice(1));
    return (label) => !says(label);
  }
  if (word.startsWith("!")) {
    const concepts = word.slice(1).split("|");
    return ({ own }) => !concepts.some((concept) => own.concepts.has(concept));
  }
  if (word.startsWith("^")) {
    const concepts = word.slice(1).split("|");
    return ({ own, around }) =>
      [own, ...around].some((features) => concepts.some((concept) => features.concepts.has(concept)));
  }
  const concepts = word.split("|");
  return ({ own }) => concepts.some((concept) => own.concepts.has(concept));
}
