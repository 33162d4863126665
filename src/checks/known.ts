/** Facts made ready for the rules over facts: figures resolved, every printed rate judged, title and dates read, once for each report. */
import type { Facts } from "./facts";
import type { Resolved } from "./figure-index";
import { isReadable, judgePrinted, type JudgedRate, type ReadableRate } from "./printed/judge-printed";
import { datesOf, type ReportDates } from "./report-dates";
import { resolveFacts } from "./resolve";

export interface Known {
  readonly facts: Facts;
  readonly resolved: Resolved;
  /** In the order in which the report prints them. */
  readonly printed: readonly JudgedRate[];
  /** Those that can be read, by the rate that they print. */
  readonly byRate: ReadonlyMap<string, readonly ReadableRate[]>;
  readonly dates: ReportDates;
}

/** What is known from some facts. */
export function knownFrom(facts: Facts): Known {
  const { printedRates = [], information } = facts;
  const resolved = resolveFacts(facts);
  const printed = printedRates.map((each) => judgePrinted(each, resolved));
  return { facts, resolved, printed, byRate: byRate(printed), dates: datesOf(information) };
}

function byRate(printed: readonly JudgedRate[]): Known["byRate"] {
  const groups = new Map<string, ReadableRate[]>();
  for (const judged of printed) {
    if (!isReadable(judged)) continue;
    const group = groups.get(judged.rate.key);
    if (group === undefined) groups.set(judged.rate.key, [judged]);
    else group.push(judged);
  }
  return groups;
}
