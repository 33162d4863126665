/**
 * A dossier (hồ sơ TTHC) as the counting sees it: what a system's export says about one request, reduced to
 * what decides a figure. Names and identity numbers of people have no place here.
 */
import type { RowAccount } from "./row-account";

/** Days since 1970-01-01, as `Date.UTC(y, m - 1, d) / 86_400_000`: a whole number, what is compared and counted. */
export type Day = number;

/** How the dossier reached the centre: the leaves C012 online, C013 in person, C014 postal. */
export type Channel = "online" | "in_person" | "postal";

/** Where the dossier stands according to the list; absent when the list does not say. */
export type Status = "pending" | "awaiting_supplement" | "finished" | "refused" | "withdrawn" | "stopped";

/** Level of online service (mức độ DVC) of the procedure: the figures of group D. */
export type ServiceLevel = "not_online" | "partial" | "full";

/** How the fee of a dossier was paid; `none`: nothing was due, or nothing is paid yet. */
export type Payment = "none" | "cash" | "online";

/** One row of an exported list. A field is absent when the list does not say it; it is never guessed. */
export interface Dossier {
  /** Mã hồ sơ; "" when the list has none. */
  readonly code: string;
  /** Tên thủ tục. */
  readonly procedure?: string;
  /** Lĩnh vực. */
  readonly field?: string;
  /** Ngày nộp. */
  readonly submitted?: Day;
  /** Ngày tiếp nhận. */
  readonly received?: Day;
  /** Ngày hẹn trả. */
  readonly due?: Day;
  /** Ngày có kết quả, not the day it was handed over (ngày trả). */
  readonly finished?: Day;
  readonly status?: Status;
  /** The list gives a status or an end date that could not be read, so what became of the dossier is unknown. */
  readonly isUnclear?: true;
  readonly channel?: Channel;
  readonly level?: ServiceLevel;
  /** Mã thủ tục. */
  readonly procedureCode?: string;
  /** Whether a fee is due. */
  readonly fee?: boolean;
  readonly payment?: Payment;
  /** Whether the parts handed in, the result, were digitised; whether a part was reused. */
  readonly partsDigitised?: boolean;
  readonly resultDigitised?: boolean;
  readonly reused?: boolean;
  /** Whether the result was given as an electronic one. */
  readonly electronicResult?: boolean;
  /** How often the office asked for a supplement. */
  readonly supplements?: number;
  /** Whether it was handed in by an account of electronic identity (VNeID). */
  readonly vneid?: boolean;
  /** Paid online through the National Public Service Portal. */
  readonly paidOnPortal?: boolean;
  /** Name of the source system, when the rows of one file come from several. */
  readonly system?: string;
  /** 1-based row in the file or the sheet. */
  readonly row: number;
}

/** Where a list came from. */
export interface Source {
  readonly file: string;
  readonly sheet?: string;
  readonly system: string;
  /** Rows of dossiers read, head and totals excluded. */
  readonly rows: number;
}

/** Columns of words: an unknown one is asked about, once for its system. */
export type AskedKind =
  | "status"
  | "channel"
  | "level"
  | "fee"
  | "payment"
  | "parts_digitised"
  | "result_digitised"
  | "reused"
  | "electronic_result"
  | "vneid";

/** A row that could not be read fully: shown to the officer, never repaired silently. */
export interface RowProblem {
  readonly row: number;
  /** Head of the column, when one cell is to blame. */
  readonly column?: string;
  /** What the cell says. */
  readonly text: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
  /** The column's kind, when `text` is a word that nobody has explained yet. */
  readonly unknownWord?: AskedKind;
}

/** One list as read. */
export interface DossierList {
  readonly source: Source;
  readonly dossiers: readonly Dossier[];
  readonly problems: readonly RowProblem[];
  /** What became of every row; absent for a list that was not read from a table. */
  readonly account?: RowAccount;
}
