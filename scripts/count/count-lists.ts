import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { merge, type Merged } from "../../src/dossiers/merge";
import { toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { readSummary } from "../../src/dossiers/summary/read-summary";
import type { SummaryReading } from "../../src/dossiers/summary/found-summary";
import { tabledSource } from "../../src/dossiers/summary/tabled-source";
import type { CountArguments } from "./arguments";
import type { ReadList, ReadSources } from "./read-lists";

/** What is printed. */
export interface Counted {
  readonly merged: Merged;
  readonly lists: readonly ReadList[];
  readonly summaries: readonly SummaryReading[];
  readonly remarks: readonly string[];
  /** Tables of which nothing was taken, and why: what is counted then is not the whole. */
  readonly refusals: readonly string[];
}

/** Counts lists and reads tables for a period by the default settings and the official days off. */
export function countSources(
  { lists, summaries, remarks }: ReadSources,
  { span, unit, otherPeriod }: Pick<CountArguments, "span" | "unit" | "otherPeriod">,
): Counted {
  const today = toDay(new Date().toISOString().slice(0, 10));
  const choice = { otherPeriod, ...(unit !== undefined && { unit }) };
  const readings = summaries.map((found) => readSummary(found, choice, span));
  const taken = readings.filter(({ refusal }) => refusal === undefined);
  const merged = merge(
    {
      lists: lists.map(({ list }) => list),
      tables: taken.map((reading) => tabledSource(reading, reading.found.system)),
    },
    { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: today },
  );
  const refusals = readings.flatMap(({ refusal }) => refusal ?? []);
  return { merged, lists, summaries: readings, remarks, refusals };
}
