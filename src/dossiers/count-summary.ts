/** A count as the pane shows it: figures and sentences. The dossiers themselves stay where they were counted. */
import type { FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import type { Figures } from "../checks/facts";
import type { Span } from "./classify";
import { placedProblem } from "./columns/problems";
import { columnValue } from "./column-value";
import type { AskedKind, Day, DossierList, Source } from "./dossier";
import { duplicateMessage } from "./duplicates";
import { accountsOf, accountText, placedRowText, type ListAccount } from "./list-account";
import type { FieldFigures } from "./field-counts";
import type { Blank, Merged } from "./merge";
import type { CountedSystem, SystemColumn } from "./systems";
import { originsOf, originText } from "./provenance";
import { portalTexts, portalView } from "./portal-view";
import { undecidedMessage } from "./tally";

/** Sentences, the first of many: nobody reads the thousandth, and each costs time on its way to the pane. */
export interface Remarks {
  readonly count: number;
  readonly lines: readonly string[];
}

export interface SystemSummary {
  readonly kind: SystemColumn["kind"];
  readonly system: string;
  /** Leaves as counted or typed, and the totals that they make up. */
  readonly figures: Figures;
  readonly sources: readonly Source[];
  /** Dossiers counted, ended before the period, received after it. */
  readonly counted: number;
  readonly before: number;
  readonly after: number;
  /** Figures that stand in summary tables, each with its cell. */
  readonly tabled?: Readonly<Record<FigureKey, string>>;
}

/** A word of a list that no table knows: the officer says what it means. */
export interface UnknownWord {
  /** Number of the list among those counted. */
  readonly list: number;
  readonly kind: AskedKind;
  readonly word: string;
  readonly message: string;
}

export interface CountSummary {
  readonly span: Span;
  readonly importedOn: Day;
  readonly systems: readonly SystemSummary[];
  /** What feeds the input sheet. */
  readonly total: Figures;
  /** Figures of it that only tables of the whole unit give, each with its cell. */
  readonly unitCells: Readonly<Record<FigureKey, string>>;
  readonly blanks: readonly Blank[];
  readonly warnings: readonly string[];
  readonly unknownWords: readonly UnknownWord[];
  /** What the lists tell beside the figures: how the national portal would see the dossiers. */
  readonly portal: readonly string[];
  /** By field and owner of the system; none where a system does not say its fields. */
  readonly fields: readonly FieldFigures[];
  /** Dossiers in no figure, codes found more than once, cells that could not be read. */
  readonly undecided: Remarks;
  readonly duplicates: Remarks;
  readonly unread: Remarks;
  /** Where every row of every list went; each adds up. */
  readonly accounts: readonly AccountSummary[];
  /** Where each figure comes from, system by system. */
  readonly origins: Readonly<Record<FigureKey, readonly string[]>>;
}

/** The account of a list in words, with its places to be opened. */
export interface AccountSummary {
  readonly text: string;
  readonly places: readonly (Remarks & { readonly title: string })[];
}

const MOST_LINES = 200;

/** Totals of counted leaves that officers know a list by. */
export const SHOWN_TOTALS = [
  "tong_ho_so",
  "tiep_nhan_trong_ky",
  "da_giai_quyet",
  "dang_giai_quyet",
  "hs_mot_phan",
  "hs_toan_trinh",
] as const satisfies readonly FigureKey[];

/** Remarks of which only those shown are put into words. */
function remarksOf<T>(items: readonly T[], write: (item: T) => string): Remarks {
  return { count: items.length, lines: items.slice(0, MOST_LINES).map(write) };
}

/** The totals that figures make up; a table may state a total that its parts are not known of. */
function withTotals(column: SystemColumn, settings: Settings): Figures {
  const { figures } = column;
  const totals = SHOWN_TOTALS.flatMap((key): [FigureKey, number][] => {
    const value = columnValue(column, key, settings);
    return value === undefined || key in figures ? [] : [[key, value]];
  });
  return { ...figures, ...Object.fromEntries(totals) };
}

function summaryOf(column: SystemColumn, settings: Settings): SystemSummary {
  const { kind, system } = column;
  const figures = withTotals(column, settings);
  if (column.kind !== "counted") {
    const tabled = column.kind === "tabled" ? { tabled: column.tabled } : {};
    return { kind, system, figures, sources: [], counted: 0, before: 0, after: 0, ...tabled };
  }
  const { counted, before, after } = column.tally;
  const { sources, tabled } = column;
  return { kind, system, figures, sources, counted, before, after, ...(tabled && { tabled }) };
}

const accountSummary = (account: ListAccount): AccountSummary => ({
  text: accountText(account),
  places: account.places.map(({ title, count, first }) => ({
    title,
    count,
    lines: first.map(placedRowText),
  })),
});

const isCounted = (column: SystemColumn): column is CountedSystem => column.kind === "counted";

/**
 * Sums up a count.
 *
 * @param lists - What was counted, for the rows that could not be read.
 * @example summarise(merged, lists, DEFAULT_SETTINGS).total.gq_qua_han //=> 2
 */
export function summarise(merged: Merged, lists: readonly DossierList[], settings: Settings): CountSummary {
  const counted = merged.columns.filter(isCounted);
  const undecided = counted.flatMap(({ system, tally }) =>
    tally.undecided.map((each) => ({ system, ...each })),
  );
  const problems = lists.flatMap(({ source, problems: rows }, list) =>
    rows.map((problem) => ({ file: source.file, list, ...problem })),
  );
  const unknown = problems.filter(({ unknownWord }) => unknownWord !== undefined);
  const unread = problems.filter(({ unknownWord }) => unknownWord === undefined);
  const keys = new Set([
    ...SHOWN_TOTALS,
    ...merged.columns.flatMap(({ figures }) => Object.keys(figures)),
    ...Object.keys(merged.total),
  ]);
  return {
    span: merged.span,
    importedOn: counted[0]?.importedOn ?? 0,
    systems: merged.columns.map((column) => summaryOf(column, settings)),
    total: merged.total,
    unitCells: merged.unitCells,
    blanks: merged.blanks,
    warnings: merged.warnings,
    unknownWords: unknown.map(({ list, unknownWord, text, message, file }) => ({
      list,
      kind: unknownWord!,
      word: text,
      message: `Tệp “${file}”: ${message}`,
    })),
    fields: merged.fields,
    portal: portalTexts(portalView(counted)),
    undecided: remarksOf(undecided, ({ system, ...each }) => `${system}: ${undecidedMessage(each)}`),
    duplicates: remarksOf(merged.duplicates, duplicateMessage),
    unread: remarksOf(unread, ({ file, ...problem }) => placedProblem(file, problem)),
    accounts: accountsOf(merged, lists).map(accountSummary),
    origins: Object.fromEntries(
      [...keys].map((key) => [key, originsOf(merged, key, settings).map(originText)]),
    ),
  };
}
