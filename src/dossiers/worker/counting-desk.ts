/** Counts lists and answers what stands behind the figures: the dossiers stay here, only answers go out. */
import type { FigureKey } from "../../catalog/figures";
import type { Settings } from "../../catalog/settings";
import type { WorkingCalendar } from "../../vietnamese/working-days";
import { summarise, type CountSummary } from "../count-summary";
import type { DossierList } from "../dossier";
import type { TabledSource } from "../summary/tabled-source";
import { entriesBehind, trace, type PeopleOf, type TracedDossier } from "../drill-down";
import { systemOf } from "../duplicates";
import { reconcile, withPeople, type Reconciliation } from "../reconcile/reconcile";
import { merge, type Merged, type MergeInput, type MergeOptions } from "../merge";
import { workList, type WorkItem } from "../work-list";

/** Everything a count needs beside the lists; plain data. */
export interface CountOrder extends MergeOptions {
  readonly typed: NonNullable<MergeInput["typed"]>;
  readonly owners: NonNullable<MergeInput["owners"]>;
  /** Name of one's own unit. */
  readonly unit?: string;
}

/** The first of the dossiers asked for, and how many there are. */
export interface Excerpt<T> {
  readonly count: number;
  readonly first: readonly T[];
}

export interface CountingDesk {
  /** @param told what the reading of the tables has to say. */
  count(
    lists: readonly DossierList[],
    order: CountOrder,
    tables?: readonly TabledSource[],
    told?: readonly string[],
  ): CountSummary;
  /** The dossiers behind a figure of the last count; with names only where `peopleOf` is given. */
  behind(
    key: FigureKey,
    system: string | undefined,
    most: number,
    peopleOf?: PeopleOf,
  ): Excerpt<TracedDossier>;
  /**
   * Two systems of the last count held against each other, copies among them; with names only where `peopleOf` is given.
   * Undefined where there is no such count.
   */
  reconcile(one: string, other: string, peopleOf?: PeopleOf): Reconciliation | undefined;
  /** The overdue and nearly due dossiers of the last count; with names only where `peopleOf` is given. */
  toDo(most: number, peopleOf?: PeopleOf): Excerpt<WorkItem>;
}

const NOTHING: Excerpt<never> = { count: 0, first: [] };

const excerpt = <T>(items: readonly T[], most: number): Excerpt<T> => ({
  count: items.length,
  first: items.slice(0, most),
});

/** A desk without a count has nothing behind its figures. */
export function countingDesk(): CountingDesk {
  let last:
    | {
        readonly merged: Merged;
        readonly lists: readonly DossierList[];
        readonly settings: Settings;
        readonly calendar: WorkingCalendar;
      }
    | undefined;
  return {
    count(lists, { typed, owners, ...options }, tables = [], told = []) {
      const merged = merge({ lists, typed, owners, tables }, options);
      last = { merged, lists, settings: options.settings, calendar: options.calendar };
      const summary = summarise(merged, lists, options.settings);
      return { ...summary, importedOn: options.importedOn, warnings: [...summary.warnings, ...told] };
    },
    behind(key, system, most, peopleOf) {
      if (last === undefined) return NOTHING;
      const { merged, settings } = last;
      const { count, first } = excerpt(entriesBehind(merged, key, settings, system), most);
      return { count, first: first.map((entry) => trace(entry, merged.span.to, peopleOf)) };
    },
    reconcile(one, other, peopleOf) {
      if (last === undefined) return undefined;
      const { merged, lists, settings, calendar } = last;
      const all = lists.flatMap(({ source, dossiers }) => dossiers.map((dossier) => ({ dossier, source })));
      const sourceOf = (name: string) => ({ name, entries: all.filter((entry) => systemOf(entry) === name) });
      const result = reconcile(sourceOf(one), sourceOf(other), { span: merged.span, settings, calendar });
      return peopleOf === undefined ? result : withPeople(result, peopleOf);
    },
    toDo: (most, peopleOf) =>
      last === undefined ? NOTHING : excerpt(workList(last.merged, last.calendar, peopleOf), most),
  };
}
