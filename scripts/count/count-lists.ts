import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Span } from "../../src/dossiers/classify";
import { merge, type Merged } from "../../src/dossiers/merge";
import { toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import type { ReadList } from "./read-lists";

/** What is printed. */
export interface Counted {
  readonly merged: Merged;
  readonly lists: readonly ReadList[];
}

/** Counts lists for a period by the default settings and the official days off. */
export function countLists(lists: readonly ReadList[], span: Span): Counted {
  const today = toDay(new Date().toISOString().slice(0, 10));
  const merged = merge(
    { lists: lists.map(({ list }) => list) },
    { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: today },
  );
  return { merged, lists };
}
