/** Summary tables between the worker and the pane: what is shown of them, and how they are to be read. */
import type { FigureKey } from "../../catalog/figures";
import type { Span } from "../classify";
import type { FoundSummary, SummaryAxis, UnitRow } from "../summary/found-summary";
import { proposedColumns, readSummary } from "../summary/read-summary";
import {
  headsOfTable,
  rememberedColumns,
  rememberedOf,
  type RememberedTable,
} from "../summary/remembered-table";
import type { TablePeriod } from "../summary/summary-titles";
import { tabledSource, type TabledSource } from "../summary/tabled-source";
import type { SystemOwner } from "../systems";

type Choices = readonly (readonly [column: number, key: FigureKey | ""])[];

/** A summary table as it was opened. */
export interface OpenedSummary {
  readonly id: number;
  readonly file: string;
  readonly sheet?: string;
  readonly axis: SummaryAxis;
  readonly heads: readonly string[];
  /** The columns that bear them, in the same order. */
  readonly allColumns: readonly number[];
  readonly period?: TablePeriod;
  /** The system by the workbook's memory, else by its titles; absent: all of the unit. */
  readonly system?: string;
  readonly owner?: SystemOwner;
  /** Why it cannot be one's own: its titles name another unit. */
  readonly refusal?: string;
  readonly columns: ReturnType<typeof proposedColumns>;
  readonly remembered: Choices;
  /** The rows among which one's own is to be chosen; none where it is known. */
  readonly units: readonly UnitRow[];
  /** What does not add up. */
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

/** A table as the officer wants it read. */
export interface ConfirmedSummary {
  readonly id: number;
  readonly columns: Choices;
  readonly unitRow?: number;
  readonly otherPeriod: boolean;
  readonly system?: string;
  readonly owner?: SystemOwner;
}

/** Of no period in particular: a table is opened before anybody says for which it is wanted. */
const ANY_PERIOD: Span = { from: 0, to: 0 };

/** Shows a table: what its columns are taken for, and what does not add up by that. */
export function openedSummary(
  id: number,
  found: FoundSummary,
  unit: string | undefined,
  saved: readonly RememberedTable[],
): OpenedSummary {
  const memory = rememberedOf(found, saved);
  const remembered = memory === undefined ? [] : rememberedColumns(found, memory);
  const choice = { columns: new Map(remembered), otherPeriod: true, ...(unit !== undefined && { unit }) };
  const reading = readSummary(found, choice, ANY_PERIOD);
  const { file, sheet } = found.table;
  const system = memory?.system ?? found.system;
  const refusal = reading.askUnit === undefined ? reading.refusal : undefined;
  return {
    id,
    file,
    ...(sheet !== undefined && { sheet }),
    axis: found.axis,
    heads: headsOfTable(found),
    allColumns: found.head.columns.map(({ index }) => index),
    ...(found.period !== undefined && { period: found.period }),
    ...(system !== undefined && { system }),
    ...(memory?.owner !== undefined && { owner: memory.owner }),
    ...(refusal !== undefined && { refusal }),
    columns: proposedColumns(found, choice),
    remembered,
    units: reading.askUnit ?? [],
    failures: reading.warnings,
    notes: reading.notes,
  };
}

/** Reads a confirmed table for a period: its figures, and what is to be told. */
export function confirmedSummary(
  found: FoundSummary,
  { columns, unitRow, otherPeriod, system, owner }: ConfirmedSummary,
  span: Span,
  unit: string | undefined,
): { readonly source?: TabledSource; readonly told: readonly string[] } {
  const reading = readSummary(
    found,
    {
      columns: new Map(columns),
      otherPeriod,
      ...(unitRow !== undefined && { unitRow }),
      ...(unit !== undefined && { unit }),
    },
    span,
  );
  if (reading.refusal !== undefined) return { told: [reading.refusal] };
  return { source: tabledSource(reading, system, owner), told: [...reading.warnings, ...reading.notes] };
}
