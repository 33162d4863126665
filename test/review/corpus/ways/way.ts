/** A way of saying some figures, with slots for their numbers (see `fill`). */
export interface Way {
  /** "received-3": by which a test names it. */
  readonly name: string;
  /** What it tells of; of each thing a text tells once. */
  readonly aspect: Aspect;
  readonly text: string;
}

/** Of the unit and its period. */
export const OWN_ASPECTS = [
  ...["received", "resolved", "pending", "petitions", "fees", "copies", "ballots", "stored", "services"],
  ...["staff", "sectors"],
] as const;
/** Of other times, units, fields, kinds; of what is aimed at. */
export const OTHER_ASPECTS = ["times", "units", "fields", "kinds", "plans", "points"] as const;

export type Aspect = (typeof OWN_ASPECTS | typeof OTHER_ASPECTS)[number] | "balance";

/** Names ways by what they tell of and their place. */
export const waysOf = (
  prefix: string,
  table: Readonly<Partial<Record<Aspect, readonly string[]>>>,
): readonly Way[] =>
  Object.entries(table).flatMap(([aspect, texts]) =>
    texts.map((text, index) => ({
      name: `${prefix}-${aspect}-${index + 1}`,
      aspect: aspect as Aspect,
      text,
    })),
  );
