/** Counts a file as the command line does, and judges the answer by the truth. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Span } from "../../src/dossiers/classify";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { listsOfFile } from "../../src/dossiers/columns/lists-of-file";
import type { FoundList } from "../../src/dossiers/columns/found-list";
import { accountsOf, type ListAccount } from "../../src/dossiers/list-account";
import { merge, type Merged } from "../../src/dossiers/merge";
import type { UnreadSheet } from "../../src/dossiers/read/raw-table";
import { readTables } from "../../src/dossiers/read/read-tables";
import { UnreadableList } from "../../src/dossiers/read/unreadable-list";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import type { DrawnList } from "../../scripts/dossier-lists/drawn-lists";
import { ORIGINS } from "../../scripts/dossier-lists/truth";

/** `told`: something is missing of the figures, and just so much is said to be; `wrong`: the rest. */
export type Verdict = "right" | "told" | "refused" | "wrong";

export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
  /** Whether a figure is more than the truth. */
  readonly tooHigh: boolean;
}

interface CountedFile {
  readonly merged: Merged;
  readonly accounts: readonly ListAccount[];
  readonly unread: readonly UnreadSheet[];
  /** The officer is told that the file is not whole: how much is missing nobody knows. */
  readonly isSaidDamaged: boolean;
}

const NEEDED = ["received", "due", "finished"] as const;

/** Without these columns neither the pane nor the command counts: the officer has to choose. */
function lacks({ proposal: { columns, mapping } }: FoundList): boolean {
  const kinds = columns.map(({ kind }) => kind);
  return NEEDED.some(
    (kind) => !kinds.includes(kind) && !(kind === "finished" && mapping.isPendingOnly === true),
  );
}

/** @returns the sentence with which the file is refused. */
async function countFile(file: string, bytes: Uint8Array, span: Span): Promise<CountedFile | string> {
  try {
    const { lists, unread } = listsOfFile(await readTables({ name: file, bytes }));
    if (lists.length === 0) return `Tệp “${file}” không có dòng tiêu đề.`;
    const lacking = lists.find(lacks);
    if (lacking !== undefined) return `Tệp “${file}” ${lacking.proposal.remarks.join(" ")}`;
    const read = lists.map(({ table, proposal, span: rows }) =>
      applyMapping(table, proposal.head, proposal.mapping, rows),
    );
    const merged = merge(
      { lists: read },
      { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: span.to },
    );
    const isSaidDamaged = read.some(({ problems }) =>
      problems.some(({ message }) => message.includes("tải về chưa trọn")),
    );
    return { merged, accounts: accountsOf(merged, read), unread, isSaidDamaged };
  } catch (error) {
    if (error instanceof UnreadableList) return error.message;
    throw error;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/**
 * Fields of which more is said than is true, or less than the dossiers without a field can make up; "" for none. A list without
 * fields says nothing of them.
 */
function fieldsOtherwise({ columns }: Merged, { byField }: DrawnList["truth"]): string {
  const said = new Map<string, Record<string, number>>();
  for (const column of columns) {
    if (column.kind !== "counted") continue;
    for (const [field, figures] of column.tally.byField) {
      const all = said.get(field) ?? {};
      for (const [key, value] of Object.entries(figures)) all[key] = (all[key] ?? 0) + value;
      said.set(field, all);
    }
  }
  if (said.size === 0) return "";
  const named = said.get("") ?? {};
  const others = [...byField].flatMap(([field, truth]) =>
    Object.entries(truth)
      .filter(([key, value]) => {
        const missing = value - (said.get(field)?.[key] ?? 0);
        return missing < 0 || missing > (named[key] ?? 0);
      })
      .map(([key, value]) => `${field}: ${key} ${said.get(field)?.[key] ?? 0} for ${value}`),
  );
  return others.join(", ");
}

/**
 * Judges what a drawn list is counted as: each figure that is said must be right, or fall short by no more dossiers than
 * are named as not counted.
 */
export async function judgeList(
  drawn: Pick<DrawnList, "file" | "bytes" | "truth" | "filledRows">,
  span: Span,
): Promise<Judgement> {
  const counted = await countFile(drawn.file, drawn.bytes, span);
  if (typeof counted === "string") return { verdict: "refused", why: counted, tooHigh: false };
  const { merged, accounts, unread, isSaidDamaged } = counted;
  const said = merged.total;
  const tooHigh = Object.entries(drawn.truth.figures).some(([key, value]) => (said[key] ?? 0) > value);
  const rows = sum(accounts.map((account) => account.rows)) + sum(unread.map((sheet) => sheet.rows));
  if (isSaidDamaged && !tooHigh) return { verdict: "told", why: "the file is said to be damaged", tooHigh };
  if (rows < drawn.filledRows) {
    return { verdict: "wrong", why: `${rows} of ${drawn.filledRows} rows are in an account`, tooHigh };
  }
  const others = Object.entries(drawn.truth.figures).filter(([key, value]) => said[key] !== value);
  const why = others.map(([key, value]) => `${key} ${said[key] ?? "blank"} for ${value}`).join(", ");
  if (others.length === 0) {
    const wrongFields = fieldsOtherwise(merged, drawn.truth);
    return { verdict: wrongFields === "" ? "right" : "wrong", why: wrongFields, tooHigh };
  }
  const named = sum(accounts.map(({ undecided }) => undecided)) + sum(unread.map((sheet) => sheet.rows));
  const origins = others.filter(([key]) => (ORIGINS as readonly string[]).includes(key));
  const missing = sum(origins.map(([key, value]) => value - (said[key] ?? value)));
  return { verdict: !tooHigh && missing <= named ? "told" : "wrong", why, tooHigh };
}
