/** What the officer has chosen for each summary table: pure functions from one state to the next. */
import type { FigureKey } from "../../../catalog/figures";
import type { Span } from "../../../dossiers/classify";
import { isOfPeriod } from "../../../dossiers/summary/summary-titles";
import type { RememberedTable } from "../../../dossiers/summary/remembered-table";
import type { SystemOwner } from "../../../dossiers/systems";
import type { ConfirmedSummary, OpenedSummary } from "../../../dossiers/worker/open-summaries";

/** A summary table as the officer wants it read. */
export interface SummaryTable {
  readonly opened: OpenedSummary;
  /** By column, a figure that was chosen, or "" for none. */
  readonly chosen: ReadonlyMap<number, FigureKey | "">;
  /** "" stands for all of the unit. */
  readonly system: string;
  readonly owner?: SystemOwner | undefined;
  readonly unitRow?: number | undefined;
  /** The officer has seen that it says another period. */
  readonly otherPeriod: boolean;
  /** The officer has seen what does not add up. */
  readonly hasSeen: boolean;
  readonly isUsed: boolean;
}

/** A table that was opened, with what is proposed or remembered; one of another unit is not used. */
export const summaryTable = (opened: OpenedSummary): SummaryTable => ({
  opened,
  chosen: new Map(opened.remembered),
  system: opened.system ?? "",
  ...(opened.owner !== undefined && { owner: opened.owner }),
  otherPeriod: false,
  hasSeen: false,
  isUsed: opened.refusal === undefined,
});

/** A column gets a figure; the column that had it before loses it. */
export function columnCounts(table: SummaryTable, column: number, key: FigureKey | ""): SummaryTable {
  const before =
    key === "" ? undefined : table.opened.columns.find((each) => keyOf(table, each.column) === key);
  const chosen = new Map(table.chosen);
  if (before !== undefined) chosen.set(before.column, "");
  return { ...table, chosen: chosen.set(column, key) };
}

export const ofOwner = (table: SummaryTable, owner: SystemOwner | undefined): SummaryTable => ({
  ...table,
  owner,
});

export const withUnitRow = (table: SummaryTable, unitRow: number | undefined): SummaryTable => ({
  ...table,
  unitRow,
});

/** What a column is taken for. */
export const keyOf = ({ opened, chosen }: SummaryTable, column: number): FigureKey | "" =>
  chosen.get(column) ?? opened.columns.find((each) => each.column === column)?.key ?? "";

const saysOtherPeriod = ({ opened: { period } }: SummaryTable, span: Span): boolean =>
  period !== undefined && !isOfPeriod(period, span);

/** What is still to be decided, the first of it; undefined where the table can be read. */
export type SummaryQuestion = "refused" | "period" | "unit" | "failures";

/** The questions that a table leaves open. */
export function questionsOf(table: SummaryTable, span: Span): readonly SummaryQuestion[] {
  const { opened, otherPeriod, unitRow, hasSeen } = table;
  const questions: SummaryQuestion[] = [];
  if (opened.refusal !== undefined) questions.push("refused");
  if (saysOtherPeriod(table, span) && !otherPeriod) questions.push("period");
  if (opened.units.length > 0 && unitRow === undefined) questions.push("unit");
  if (opened.failures.length > 0 && !hasSeen) questions.push("failures");
  return questions;
}

/** The table as it goes to be read. */
export function confirmedSummary({
  opened,
  chosen,
  system,
  owner,
  unitRow,
  otherPeriod,
}: SummaryTable): ConfirmedSummary {
  return {
    id: opened.id,
    columns: [...chosen],
    otherPeriod,
    ...(unitRow !== undefined && { unitRow }),
    ...(system !== "" && { system }),
    ...(owner !== undefined && { owner }),
  };
}

/** What the workbook is to remember of it: every column that gives a figure, and what was chosen to give none. */
export function toRemember(table: SummaryTable): RememberedTable {
  const { opened, chosen, system, owner } = table;
  const keys = opened.allColumns.flatMap((column, at): [string, FigureKey | ""][] => {
    const key = keyOf(table, column);
    return key === "" && !chosen.has(column) ? [] : [[opened.heads[at]!, key]];
  });
  return {
    heads: opened.heads,
    keys: Object.fromEntries(keys),
    system,
    ...(owner !== undefined && { owner }),
  };
}
