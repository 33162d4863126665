/** What the pane and its worker say to each other: plain data only. */
import type { ColumnMapping, MappingProposal } from "../columns/column-mapping";
import type { Dossier, RowProblem, Source } from "../dossier";

/** A table in which a dossier list was found, and what its columns seem to mean. */
export interface OpenedTable {
  /** Its number among the opened tables. */
  readonly id: number;
  readonly file: string;
  readonly sheet?: string;
  readonly rowCount: number;
  readonly proposal: MappingProposal;
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
    }
  | { readonly kind: "read"; readonly tables: readonly ConfirmedTable[] };

export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: ReadingProgress }
  | {
      readonly kind: "opened";
      readonly tables: readonly OpenedTable[];
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
  | { readonly kind: "failed"; readonly message: string };
