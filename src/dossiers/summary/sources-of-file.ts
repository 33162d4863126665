/** What a file holds: lists of dossiers, summary tables, or both; and the sheets that are neither. */
import type { ProposalOptions } from "../columns/column-mapping";
import { listsOfFile, type ListsOfFile } from "../columns/lists-of-file";
import type { RawTable } from "../read/raw-table";
import { summariesOfSheet } from "./find-summaries";
import type { FoundSummary } from "./found-summary";

export interface SourcesOfFile extends ListsOfFile {
  readonly summaries: readonly FoundSummary[];
}

/** Finds the lists of a file, then the summary tables in the sheets that are no lists. */
export function sourcesOfFile(tables: readonly RawTable[], options: ProposalOptions = {}): SourcesOfFile {
  const { lists, unread } = listsOfFile(tables, options);
  const listed = new Set(lists.map(({ table }) => table));
  const summaries = tables.filter((table) => !listed.has(table)).flatMap(summariesOfSheet);
  const summed = new Set(summaries.map(({ table }) => table.sheet));
  return {
    lists,
    summaries,
    unread: unread.filter(({ why, sheet }) => why !== "no_head" || !summed.has(sheet)),
  };
}
