/** Made lists, counted as the worker does, for tests of what becomes of a count. */
import { makeList, type ListOptions, type MadeList } from "../../scripts/dossier-lists";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../src/dossiers/columns/column-mapping";
import type { DossierList } from "../../src/dossiers/dossier";
import { readTables } from "../../src/dossiers/read/read-tables";
import { countingDesk, type CountingDesk, type CountOrder } from "../../src/dossiers/worker/counting-desk";
import type { CountSummary } from "../../src/dossiers/count-summary";
import { toDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";

export const APRIL = { from: toDay("2026-03-20"), to: toDay("2026-04-19") };

/** A list of a hundred dossiers of April of one city system. */
export const madeList = (options: Partial<ListOptions> = {}): MadeList =>
  makeList({ shape: "city", seed: 4, period: APRIL, dossiers: 100, ...options });

async function readMade({ file, system, bytes }: MadeList): Promise<DossierList> {
  const [table] = await readTables({ name: file, bytes });
  const { head, mapping } = proposeMapping(table!, { system })!;
  return applyMapping(table!, head, mapping);
}

export interface CountedLists {
  readonly desk: CountingDesk;
  readonly summary: CountSummary;
  readonly lists: readonly DossierList[];
}

/** Counts made lists, with what was typed for other systems. */
export async function countMade(
  made: readonly MadeList[],
  order: Partial<CountOrder> = {},
): Promise<CountedLists> {
  const desk = countingDesk();
  const lists = await Promise.all(made.map(readMade));
  const summary = desk.count(lists, {
    span: APRIL,
    calendar: OFFICIAL_CALENDAR,
    settings: DEFAULT_SETTINGS,
    importedOn: toDay("2026-04-20"),
    typed: [],
    owners: {},
    ...order,
  });
  return { desk, summary, lists };
}
