/** Summary tables: what is found in a file, and what is read of it. */
import type { FigureKey } from "../../catalog/figures";
import type { Figures } from "../../checks/facts";
import type { RawTable } from "../read/raw-table";
import type { SystemOwner } from "../systems";
import type { SummaryHead } from "./summary-head";
import type { Body } from "./summary-rows";
import type { TablePeriod } from "./summary-titles";

/** What the rows of a table are. */
export type SummaryAxis = "field" | "unit" | "level" | "none";

/** The shapes in which systems export tables of counts; a name for talk, nothing is decided by it. */
export type SummaryShape = "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8";

/** A summary table as it stands in a file. */
export interface FoundSummary {
  readonly table: RawTable;
  readonly head: SummaryHead;
  readonly body: Body;
  readonly axis: SummaryAxis;
  readonly shape: SummaryShape;
  readonly titles: readonly string[];
  readonly period?: TablePeriod;
  /** The system that its titles name. */
  readonly system?: string;
  /** Where the cell behind a row and a column of the head stands: a list of labels and numbers is read sideways. */
  readonly placeOf: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** How the officer, or the workbook that remembers, wants a table read. */
export interface SummaryChoice {
  /** By column of the head: a figure, or "" for none. */
  readonly columns?: ReadonlyMap<number, FigureKey | "">;
  /** Name of one's own unit. */
  readonly unit?: string;
  /** The row of one's own unit, where its name alone does not tell; 0-based. */
  readonly unitRow?: number;
  /** The table is of another period, and is to be read all the same. */
  readonly otherPeriod?: boolean;
}

/** A figure of a table and the cell that it stands in. */
export interface CellFigure {
  readonly value: number;
  /** "D14"; "D9:D17" where it is the sum of the rows. */
  readonly cell: string;
}

/** A row of a table in which several units stand. */
export interface UnitRow {
  readonly row: number;
  readonly label: string;
}

export interface SummaryReading {
  readonly found: FoundSummary;
  readonly figures: Figures;
  readonly cells: Readonly<Record<FigureKey, CellFigure>>;
  readonly sections: readonly {
    readonly label: string;
    readonly owner?: SystemOwner;
    readonly figures: Figures;
    readonly byField: readonly (readonly [field: string, figures: Figures])[];
  }[];
  readonly byField: ReadonlyMap<string, Figures>;
  /** Whose row was taken. */
  readonly unit?: string;
  /** What does not add up or cannot be read, each with its cells. */
  readonly warnings: readonly string[];
  /** What is to be known of it: a column that holds two things, one that is not taken. */
  readonly notes: readonly string[];
  /** Columns without a figure. */
  readonly unused: readonly { readonly column: number; readonly head: string; readonly why: string }[];
  /** The rows of units among which one's own is to be chosen; then nothing is read. */
  readonly askUnit?: readonly UnitRow[];
  /** Why nothing is taken of it. */
  readonly refusal?: string;
}

/** A file and sheet as provenance names them. */
export const tableName = ({ file, sheet }: Pick<RawTable, "file" | "sheet">): string =>
  sheet === undefined ? `“${file}”` : `“${file}”, trang “${sheet}”`;

/**
 * The cell behind a figure, as notes and logs say it.
 *
 * @example cellOrigin({ file: "Biểu 06.xlsx", sheet: "Trang 1" }, "D14") //=> "Biểu 06.xlsx, trang Trang 1, ô D14"
 */
export const cellOrigin = ({ file, sheet }: Pick<RawTable, "file" | "sheet">, cell: string): string =>
  `${file}${sheet === undefined ? "" : `, trang ${sheet}`}, ô ${cell}`;
