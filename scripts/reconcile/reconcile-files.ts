import path from "node:path";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { columnValue } from "../../src/dossiers/column-value";
import {
  reconcile,
  reconcileFigures,
  withPeople,
  type Reconciliation,
} from "../../src/dossiers/reconcile/reconcile";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { FIGURES } from "../../src/catalog/figures";
import { countSources } from "../count/count-lists";
import { CountProblem } from "../count/problem";
import { readSources, type ReadSources } from "../count/read-lists";
import type { ReconcileArguments } from "./arguments";

const nameOf = (file: string): string => path.basename(file, path.extname(file));

/** The figures of one file, counted or tabled, with the totals that they make up. */
function figuresOf(sources: ReadSources, wish: Pick<ReconcileArguments, "span" | "unit">): Figures {
  const counted = countSources(sources, { ...wish, otherPeriod: false });
  const [refusal] = counted.refusals;
  if (refusal !== undefined) throw new CountProblem(refusal, 1);
  const { columns, total } = counted.merged;
  const [only] = columns;
  const of = (key: string): number | undefined =>
    total[key] ?? (columns.length === 1 ? columnValue(only!, key, DEFAULT_SETTINGS) : undefined);
  return Object.fromEntries(
    FIGURES.flatMap(({ key }) => {
      const value = of(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** Compares two files: by code where both are lists, by figure where one is a table. */
export async function reconcileFiles({
  files,
  span,
  unit,
  hasPeople,
}: Pick<ReconcileArguments, "files" | "span" | "unit"> &
  Partial<ReconcileArguments>): Promise<Reconciliation> {
  const sources = [await readSources([files[0]]), await readSources([files[1]])] as const;
  const [one, other] = [nameOf(files[0]), nameOf(files[1])];
  const options = { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS };
  if (sources.every(({ lists }) => lists.length > 0)) {
    const [a, b] = sources.map(({ lists }) =>
      lists.flatMap(({ list }) => list.dossiers.map((dossier) => ({ dossier, source: list.source }))),
    );
    const result = reconcile({ name: one, entries: a! }, { name: other, entries: b! }, options);
    if (hasPeople !== true) return result;
    const readers = new Map(
      sources.flatMap(({ lists }) => lists.map(({ list, peopleIn }) => [list.source, peopleIn])),
    );
    return withPeople(result, ({ source, dossier }) => readers.get(source)!(dossier.row));
  }
  const wish = { span, ...(unit !== undefined && { unit }) };
  const figures = reconcileFigures(figuresOf(sources[0], wish), figuresOf(sources[1], wish));
  const withoutCode = { one: 0, other: 0 };
  return { one, other, shared: 0, agreed: 0, codes: [], figures, withoutCode };
}
