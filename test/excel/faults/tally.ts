/** The table of all tries: command by mishap, and each loss in words. */
import type { Try } from "./trial";
import type { Grade } from "./verdict";

export interface Entry {
  readonly command: string;
  readonly kind: string;
  readonly detail: string;
  readonly tried: Try;
}

const GRADES: readonly Grade[] = ["clean", "done", "told", "lost"];

/** A try counts as lost also where only the repeated command went wrong. */
export function gradeOf({ tried: { verdict, repeated } }: Entry): Grade {
  return repeated?.grade === "lost" ? "lost" : verdict.grade;
}

/** Lost by its words alone. */
const isOfWords = ({ tried: { verdict, repeated } }: Entry): boolean =>
  [verdict, repeated].every((each) => each?.grade !== "lost" || each.isOfWords === true);

export const reasonsOf = ({ tried: { verdict, repeated } }: Entry): string[] =>
  [verdict.why, repeated?.why].filter((why) => why !== undefined);

/** @example lossOf(entry) //=> "enterFigures, late, request 2: denies what is done: …" */
export const lossOf = (entry: Entry): string =>
  `${entry.command}, ${entry.kind}${entry.detail && `, ${entry.detail}`}: ${reasonsOf(entry).join("; ")}`;

/** Tab-separated: a line for each command and kind, then the sums, then the losses. */
export function tableOf(entries: readonly Entry[]): string {
  const lines = groups(entries, ({ command, kind }) => `${command}\t${kind}`);
  const sums = groups(entries, ({ kind }) => `all\t${kind}`);
  const losses = entries.filter((entry) => gradeOf(entry) === "lost").map(lossOf);
  const head = ["command", "mishap", "tried", ...GRADES, "of these by words only"].join("\t");
  return [head, ...lines, ...sums, ...groups(entries, () => "all\tall"), "", ...losses, ""].join("\n");
}

function groups(entries: readonly Entry[], keyOf: (entry: Entry) => string): string[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry]);
  return [...byKey].map(([key, own]) =>
    [
      key,
      own.length,
      ...GRADES.map((grade) => own.filter((each) => gradeOf(each) === grade).length),
      own.filter((each) => gradeOf(each) === "lost" && isOfWords(each)).length,
    ].join("\t"),
  );
}
