/**
 * Two sources of the same dossiers held against each other: by code, what stands in only one, what the two say differently;
 * by figure, how far the codes explain the difference. Nothing is decided about who is right.
 */
import { FIGURES, type FigureKey } from "../../catalog/figures";
import type { Settings } from "../../catalog/settings";
import type { Figures } from "../../checks/facts";
import type { WorkingCalendar } from "../../vietnamese/working-days";
import { classify, STANDINGS, type Classified, type Span } from "../classify";
import type { PersonalCell } from "../columns/personal-cells";
import { SHOWN_TOTALS } from "../count-summary";
import { COUNTED_FIGURES, countedUnder, countedValue } from "../counted-figures";
import type { Dossier } from "../dossier";
import type { PeopleOf } from "../drill-down";
import type { Entry } from "../duplicates";
import { tally } from "../tally";

/** Where two sources differ on a code. */
export type DifferenceKind =
  "only_one" | "only_other" | "status" | "received" | "due" | "finished" | "channel";

export interface CodeDifference {
  readonly code: string;
  readonly kind: DifferenceKind;
  /** The dossier as each source has it. */
  readonly one?: Entry;
  readonly other?: Entry;
  /** Names and identity numbers, where they were asked for. */
  readonly people?: readonly PersonalCell[];
}

/** A figure that two sources give differently, and the codes that account for it. */
export interface FigureDifference {
  readonly key: FigureKey;
  readonly one: number;
  readonly other: number;
  /** Codes that only the one, or only the other, counts in it. */
  readonly codesOfOne: readonly string[];
  readonly codesOfOther: readonly string[];
  /** What the codes leave unexplained: dossiers without a code. */
  readonly unexplained: number;
}

export interface Reconciliation {
  readonly one: string;
  readonly other: string;
  /** Codes that stand in both. */
  readonly shared: number;
  /** Codes on which nothing differs. */
  readonly agreed: number;
  readonly codes: readonly CodeDifference[];
  readonly figures: readonly FigureDifference[];
  /** Rows without a code: nothing tells them apart. */
  readonly withoutCode: { readonly one: number; readonly other: number };
}

export interface ReconcileOptions {
  readonly span: Span;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
}

/** A source: its name and its dossiers, each with its list. */
export interface ReconciledSource {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const codeOf = ({ code }: Dossier): string => code.trim().toUpperCase();

interface Side {
  readonly entries: readonly Entry[];
  readonly classified: Classified;
  readonly figures: Figures;
  /** Index of each code's first row. */
  readonly byCode: ReadonlyMap<string, number>;
  readonly withoutCode: number;
}

/** A code that stands twice is that of its first row. */
function sideOf({ entries }: ReconciledSource, { span, calendar }: ReconcileOptions): Side {
  const seen = new Set<string>();
  const distinct = entries.filter(({ dossier }) => {
    const code = codeOf(dossier);
    if (code === "") return true;
    if (seen.has(code)) return false;
    seen.add(code);
    return true;
  });
  const classified = classify(
    distinct.map(({ dossier }) => dossier),
    span,
    calendar,
  );
  const byCode = new Map<string, number>();
  distinct.forEach(({ dossier }, index) => {
    if (codeOf(dossier) !== "") byCode.set(codeOf(dossier), index);
  });
  return {
    entries: distinct,
    classified,
    figures: tally(classified).figures,
    byCode,
    withoutCode: distinct.length - byCode.size,
  };
}

const COUNTED = STANDINGS.indexOf("counted");
const OUTSIDE: ReadonlySet<number> = new Set([STANDINGS.indexOf("before"), STANDINGS.indexOf("after")]);

/** What is compared of a dossier that both have: a cell that one leaves blank says nothing. */
const COMPARED: readonly Exclude<DifferenceKind, "only_one" | "only_other">[] = [
  "status",
  "received",
  "due",
  "finished",
  "channel",
];

/** Columns that a source has at all: where one says a result and the other has the column and not the day, they differ. */
function saysFinished(entries: readonly Entry[]): boolean {
  return entries.some(({ dossier }) => dossier.finished !== undefined);
}

function differs(
  kind: (typeof COMPARED)[number],
  one: Dossier,
  other: Dossier,
  bothSayFinished: boolean,
): boolean {
  const [a, b] = [one[kind], other[kind]];
  if (a === b) return false;
  if (a !== undefined && b !== undefined) return true;
  return kind === "finished" && bothSayFinished;
}

function codeDifferences(
  one: Side,
  other: Side,
): { codes: CodeDifference[]; shared: number; agreed: number } {
  const codes: CodeDifference[] = [];
  let shared = 0;
  let agreed = 0;
  const bothSayFinished = saysFinished(one.entries) && saysFinished(other.entries);
  for (const [code, index] of one.byCode) {
    const entry = one.entries[index]!;
    const place = other.byCode.get(code);
    if (place === undefined) {
      // What is of another period is no business of this one's reconciliation.
      if (!OUTSIDE.has(one.classified.standing[index]!)) codes.push({ code, kind: "only_one", one: entry });
      continue;
    }
    shared += 1;
    const twin = other.entries[place]!;
    const kinds = COMPARED.filter((kind) => differs(kind, entry.dossier, twin.dossier, bothSayFinished));
    if (kinds.length === 0) agreed += 1;
    codes.push(...kinds.map((kind): CodeDifference => ({ code, kind, one: entry, other: twin })));
  }
  for (const [code, index] of other.byCode) {
    if (one.byCode.has(code) || OUTSIDE.has(other.classified.standing[index]!)) continue;
    codes.push({ code, kind: "only_other", other: other.entries[index]! });
  }
  return { codes, shared, agreed };
}

/** Codes that a source counts in some of the places. */
function codesIn({ entries, classified }: Side, places: ReadonlySet<number>): Set<string> {
  const { standing, inflow, outcome, acceptance, level } = classified;
  const codes = new Set<string>();
  entries.forEach(({ dossier }, index) => {
    if (standing[index] !== COUNTED || codeOf(dossier) === "") return;
    const own = [inflow[index]!, outcome[index]!, acceptance[index]!, level[index]!];
    if (own.some((place) => places.has(place))) codes.add(codeOf(dossier));
  });
  return codes;
}

const TOTALS: ReadonlySet<FigureKey> = new Set(SHOWN_TOTALS);

function figureDifferences(one: Side, other: Side, settings: Settings): FigureDifference[] {
  return FIGURES.flatMap(({ key }): FigureDifference[] => {
    const isCounted = COUNTED_FIGURES.some((each) => each.key === key);
    if (!isCounted && !TOTALS.has(key)) return [];
    const values = [one, other].map(({ figures }) =>
      TOTALS.has(key) ? countedValue(figures, key, settings) : figures[key],
    );
    const [a, b] = values;
    if (a === undefined || b === undefined || a === b) return [];
    const keys = new Set(countedUnder(key, settings));
    const places = new Set(
      COUNTED_FIGURES.flatMap((each, place) => (keys.has(each.key) && place > 0 ? [place] : [])),
    );
    const [ofOne, ofOther] = [codesIn(one, places), codesIn(other, places)];
    const codesOfOne = [...ofOne].filter((code) => !ofOther.has(code));
    const codesOfOther = [...ofOther].filter((code) => !ofOne.has(code));
    const unexplained = a - b - (codesOfOne.length - codesOfOther.length);
    return [{ key, one: a, other: b, codesOfOne, codesOfOther, unexplained }];
  });
}

/**
 * Holds two sources against each other for a period.
 *
 * @example
 * reconcile({ name: "Một cửa", entries: city }, { name: "Cổng DVC", entries: portal }, options).codes[0]
 * //=> { code: "H24.12-260401-0007", kind: "only_one", one: … }
 */
export function reconcile(
  one: ReconciledSource,
  other: ReconciledSource,
  options: ReconcileOptions,
): Reconciliation {
  const [a, b] = [sideOf(one, options), sideOf(other, options)];
  return {
    one: one.name,
    other: other.name,
    ...codeDifferences(a, b),
    figures: figureDifferences(a, b, options.settings),
    withoutCode: { one: a.withoutCode, other: b.withoutCode },
  };
}

/** The same with what the personal columns say of each code: only where the officer asked for it. */
export const withPeople = (result: Reconciliation, peopleOf: PeopleOf): Reconciliation => ({
  ...result,
  codes: result.codes.map((each) => ({ ...each, people: peopleOf((each.one ?? each.other)!) })),
});

/**
 * The figures of a list against those of a summary table of the same dossiers: only the numbers can be compared.
 *
 * @example reconcileFigures({ gq_qua_han: 2 }, { gq_qua_han: 3 })[0] //=> { key: "gq_qua_han", one: 2, other: 3, unexplained: -1, … }
 */
export function reconcileFigures(one: Figures, other: Figures): FigureDifference[] {
  return FIGURES.flatMap(({ key }): FigureDifference[] => {
    const [a, b] = [one[key], other[key]];
    if (a === undefined || b === undefined || a === b) return [];
    return [{ key, one: a, other: b, codesOfOne: [], codesOfOther: [], unexplained: a - b }];
  });
}
