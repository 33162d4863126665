/** What the pane and its worker say to each other: plain data only. */
import type { ColumnMapping, MappingProposal } from "../columns/column-mapping";
import type { CountSummary } from "../count-summary";
import type { Dossier, RowProblem, Source } from "../dossier";
import type { TracedDossier } from "../drill-down";
import type { WorkItem } from "../work-list";
import type { Reconciliation } from "../reconcile/reconcile";
import type { RememberedTable } from "../summary/remembered-table";
import type { CountOrder, Excerpt } from "./counting-desk";
import type { ConfirmedSummary, OpenedSummary } from "./open-summaries";

/** A table in which a dossier list was found, and what its columns seem to mean. */
export interface OpenedTable {
  /** Its number among the opened tables. */
  readonly id: number;
  readonly file: string;
  readonly sheet?: string;
  readonly rowCount: number;
  /** What the file says of itself, and what of it is not read: told whether its columns are known or not. */
  readonly notes: readonly string[];
  readonly proposal: MappingProposal;
  /** Number of the table under whose head this one goes on, by whose mapping it is read. */
  readonly continues?: number;
}

/** A file that cannot be read, and the sentence for the officer. */
export interface Refusal {
  readonly file: string;
  readonly message: string;
}

/** A table with the mapping that the officer confirmed. */
export interface ConfirmedTable {
  readonly id: number;
  readonly mapping: ColumnMapping;
}

export interface ReadingProgress {
  readonly file: string;
  readonly stage: "opening" | "reading";
  /** From 0 to 1, over all files of the stage. */
  readonly done: number;
}

export type Request =
  | {
      readonly kind: "open";
      readonly files: readonly { readonly name: string; readonly content: Blob }[];
      readonly saved: readonly ColumnMapping[];
      readonly savedTables: readonly RememberedTable[];
      /** Name of one's own unit, for tables in which several stand. */
      readonly unit?: string;
    }
  | { readonly kind: "read"; readonly tables: readonly ConfirmedTable[] }
  | {
      readonly kind: "count";
      readonly tables: readonly ConfirmedTable[];
      readonly summaries: readonly ConfirmedSummary[];
      readonly order: CountOrder;
    }
  | {
      readonly kind: "behind";
      readonly key: string;
      readonly system: string | undefined;
      readonly most: number;
      /** Whether names and identity numbers were asked for. */
      readonly withPeople: boolean;
    }
  | {
      readonly kind: "reconcile";
      readonly one: string;
      readonly other: string;
      readonly withPeople: boolean;
    }
  | { readonly kind: "to_do"; readonly most: number; readonly withPeople: boolean };

export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: ReadingProgress }
  | {
      readonly kind: "opened";
      readonly tables: readonly OpenedTable[];
      readonly summaries: readonly OpenedSummary[];
      readonly refusals: readonly Refusal[];
    }
  /** A part of list number `list`: small enough to arrive between two frames. */
  | {
      readonly kind: "rows";
      readonly list: number;
      readonly dossiers: readonly Dossier[];
      readonly problems: readonly RowProblem[];
    }
  | { readonly kind: "finished"; readonly sources: readonly Source[] }
  | { readonly kind: "counted"; readonly summary: CountSummary }
  | { readonly kind: "traced"; readonly excerpt: Excerpt<TracedDossier> }
  | { readonly kind: "reconciled"; readonly result: Reconciliation }
  | { readonly kind: "work"; readonly excerpt: Excerpt<WorkItem> }
  | { readonly kind: "failed"; readonly message: string };
