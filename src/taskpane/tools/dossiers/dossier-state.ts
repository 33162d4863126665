/** What the tool knows, and how it changes: pure functions from one state to the next. */
import { FIGURES, type Figure } from "../../../catalog/figures";
import type { ColumnKind } from "../../../dossiers/columns/column-kinds";
import type { ColumnMapping, WordMeanings } from "../../../dossiers/columns/column-mapping";
import type { DateOrder } from "../../../dossiers/columns/date-order";
import type { CountSummary, UnknownWord } from "../../../dossiers/count-summary";
import type { SystemOwner } from "../../../dossiers/systems";
import type { Span } from "../../../dossiers/classify";
import type { OpenedSummary } from "../../../dossiers/worker/open-summaries";
import type { ConfirmedTable, OpenedTable, Refusal } from "../../../dossiers/worker/protocol";
import type { CountSetup, Difference } from "../../../excel/dossiers";
import { questionsOf, summaryTable, type SummaryTable } from "./summary-state";

export type Stage = "choose" | "mapping" | "result";

/** A table as the officer wants it read. */
export interface TableChoice {
  readonly opened: OpenedTable;
  readonly mapping: ColumnMapping;
  readonly owner?: SystemOwner;
  /** A file may hold sheets that are no list of the office. */
  readonly isUsed: boolean;
}

export interface DossierState {
  readonly stage: Stage;
  readonly tables: readonly TableChoice[];
  readonly summaries: readonly SummaryTable[];
  readonly refusals: readonly Refusal[];
  readonly summary?: CountSummary;
  /** Counts on the input sheet that somebody typed and that are not what was counted. */
  readonly differences: readonly Difference[];
  /** Whether sheets of dossiers are to hold names and identity numbers. */
  readonly withPeople: boolean;
}

export const INITIAL: DossierState = {
  stage: "choose",
  tables: [],
  summaries: [],
  refusals: [],
  differences: [],
  withPeople: false,
};

/** Files were opened: their tables with the mappings proposed, or remembered. */
export function withOpened(
  state: DossierState,
  tables: readonly OpenedTable[],
  refusals: readonly Refusal[],
  { remembered }: Pick<CountSetup, "remembered">,
  summaries: readonly OpenedSummary[] = [],
): DossierState {
  const choices = tables.map((opened): TableChoice => {
    const { mapping } = opened.proposal;
    const owner = remembered.find((each) => each.mapping.system === mapping.system)?.owner;
    return { opened, mapping, isUsed: true, ...(owner === undefined ? {} : { owner }) };
  });
  const stage = choices.length + summaries.length === 0 ? "choose" : "mapping";
  return {
    ...without(state, "summary"),
    stage,
    tables: choices,
    summaries: summaries.map(summaryTable),
    refusals,
    differences: [],
  };
}

function without<Key extends "summary">(
  state: DossierState,
  ...keys: readonly Key[]
): Omit<DossierState, Key> {
  const copy: { -readonly [K in keyof DossierState]?: DossierState[K] } = { ...state };
  for (const key of keys) delete copy[key];
  return copy as Omit<DossierState, Key>;
}

export function withStage(state: DossierState, stage: Stage): DossierState {
  return { ...state, stage, differences: [] };
}

/** Changes one table; what was counted before no longer holds. */
export function withTable(
  state: DossierState,
  id: number,
  change: (table: TableChoice) => TableChoice,
): DossierState {
  return {
    ...without(state, "summary"),
    tables: state.tables.map((table) => (table.opened.id === id ? change(table) : table)),
  };
}

/** Changes one summary table; what was counted before no longer holds. */
export function withSummaryTable(
  state: DossierState,
  id: number,
  change: (table: SummaryTable) => SummaryTable,
): DossierState {
  return {
    ...without(state, "summary"),
    summaries: state.summaries.map((table) => (table.opened.id === id ? change(table) : table)),
  };
}

export const usedOrNot =
  (isUsed: boolean) =>
  (table: TableChoice): TableChoice => ({ ...table, isUsed });

export const ofSystem =
  (system: string) =>
  (table: TableChoice): TableChoice => ({ ...table, mapping: { ...table.mapping, system } });

export const datesIn =
  (dateOrder: DateOrder) =>
  (table: TableChoice): TableChoice => ({ ...table, mapping: { ...table.mapping, dateOrder } });

export const ownedBy =
  (owner: SystemOwner | undefined) =>
  ({ opened, mapping, isUsed }: TableChoice): TableChoice => ({
    opened,
    mapping,
    isUsed,
    ...(owner === undefined ? {} : { owner }),
  });

const MAY_REPEAT: ReadonlySet<ColumnKind> = new Set(["other", "personal"]);

/** A column gets a meaning; the column that had it before loses it. */
export const columnMeans =
  (column: number, kind: ColumnKind) =>
  (table: TableChoice): TableChoice => ({
    ...table,
    mapping: {
      ...table.mapping,
      columns: table.mapping.columns.map((each, index) => {
        if (index === column) return { ...each, kind };
        return each.kind === kind && !MAY_REPEAT.has(kind) ? { ...each, kind: "other" } : each;
      }),
    },
  });

/** The officer says what a word means. */
export const wordMeans =
  ({ kind, word }: Pick<UnknownWord, "kind" | "word">, meaning: string) =>
  (table: TableChoice): TableChoice => {
    const others = (table.mapping.words?.[kind] ?? []).filter(([known]) => known !== word);
    const words = { ...table.mapping.words, [kind]: [...others, [word, meaning]] } as WordMeanings;
    return { ...table, mapping: { ...table.mapping, words } };
  };

/** Without these no dossier can be placed. */
const NEEDED: readonly (readonly [kind: ColumnKind, label: string])[] = [
  ["received", "Ngày tiếp nhận"],
  ["due", "Ngày hẹn trả"],
  ["finished", "Ngày có kết quả"],
];

function missingColumns({ mapping }: TableChoice): string[] {
  return NEEDED.filter(
    ([kind]) =>
      !mapping.columns.some((column) => column.kind === kind) &&
      !(kind === "finished" && mapping.isPendingOnly === true),
  ).map(([, label]) => label);
}

/** Whether a column is still to be chosen. */
export const lacksColumn = (table: TableChoice): boolean => missingColumns(table).length > 0;

/**
 * What a table still lacks, in one sentence; undefined when it can be counted.
 *
 * @example problemOf(table) //=> "Chưa chọn cột Ngày hẹn trả."
 */
export function problemOf(table: TableChoice): string | undefined {
  const missing = missingColumns(table);
  if (missing.length > 0) return `Chưa chọn cột ${missing.join(", ")}.`;
  return table.mapping.system.trim() === "" ? "Chưa ghi tên hệ thống." : undefined;
}

/** A sheet that goes on under another one's head is read by that one's columns. */
function mappingOf(tables: readonly TableChoice[], { opened, mapping }: TableChoice): ColumnMapping {
  const parent = tables.find((each) => each.opened.id === opened.continues);
  return parent === undefined ? mapping : parent.mapping;
}

/** The summary tables to read. */
export const usedSummaries = ({ summaries }: DossierState): readonly SummaryTable[] =>
  summaries.filter(({ isUsed }) => isUsed);

/** Whether every summary table that is used can be read for the period. */
export const areSummariesReady = (state: DossierState, span: Span): boolean =>
  usedSummaries(state).every((table) => questionsOf(table, span).length === 0);

/** The lists to count, when each of them can be; none where only summary tables are used. */
export function confirmedTables(state: DossierState): readonly ConfirmedTable[] | undefined {
  const { tables } = state;
  const used = tables.filter(({ isUsed }) => isUsed);
  const own = used.filter(({ opened }) => opened.continues === undefined);
  if (used.length === 0 && usedSummaries(state).length === 0) return undefined;
  if (own.some((table) => problemOf(table) !== undefined)) return undefined;
  return used.map((table) => ({ id: table.opened.id, mapping: mappingOf(tables, table) }));
}

/** The table behind a list of the count. */
export function tableOfList({ tables }: DossierState, list: number): TableChoice | undefined {
  return tables.filter(({ isUsed }) => isUsed)[list];
}

/** Owners by name of system, as chosen. */
export function ownersOf(
  { tables, summaries }: DossierState,
  { typed }: Pick<CountSetup, "typed">,
): Readonly<Record<string, SystemOwner>> {
  const summed = summaries.filter(({ isUsed, system }) => isUsed && system !== "");
  const named = [
    ...summed.map(({ system, owner }) => [system, owner] as const),
    ...typed.map(({ system, owner }) => [system, owner] as const),
    ...tables.filter(({ isUsed }) => isUsed).map(({ mapping, owner }) => [mapping.system, owner] as const),
  ];
  return Object.fromEntries(named.filter((each): each is [string, SystemOwner] => each[1] !== undefined));
}

export function withSummary(state: DossierState, summary: CountSummary): DossierState {
  return { ...state, stage: "result", summary, differences: [] };
}

export function askingForPeople(state: DossierState, withPeople: boolean): DossierState {
  return { ...state, withPeople };
}

/** Whether a list that is counted has personal columns at all. */
export const hasPeople = ({ tables }: DossierState): boolean =>
  tables.some(({ isUsed, mapping }) => isUsed && mapping.columns.some(({ kind }) => kind === "personal"));

export function withDifferences(state: DossierState, differences: readonly Difference[]): DossierState {
  return { ...state, differences };
}

/** A figure of the result. */
export interface ShownFigure {
  readonly figure: Figure;
  /** Absent where a system does not say its part. */
  readonly value?: number;
  readonly origins: readonly string[];
}

/** The figures of a count, in the order of the input sheet. */
export function figuresOf({ total, systems, origins }: CountSummary): readonly ShownFigure[] {
  return FIGURES.flatMap((figure): readonly ShownFigure[] => {
    const { key } = figure;
    const parts = systems.map(({ figures }) => figures[key]);
    if (total[key] === undefined && parts.every((part) => part === undefined)) return [];
    const known = parts.filter((part) => part !== undefined);
    const sum = known.length === parts.length ? known.reduce((all, part) => all + part, 0) : undefined;
    const value = total[key] ?? sum;
    return [{ figure, origins: origins[key] ?? [], ...(value === undefined ? {} : { value }) }];
  });
}
