/** How the officer had a summary table read: known again by its heads. */
import { FIGURES, type FigureKey } from "../../catalog/figures";
import { foldHead } from "../columns/column-kinds";
import type { SystemOwner } from "../systems";
import type { FoundSummary } from "./found-summary";
import { headText } from "./summary-words";

export interface RememberedTable {
  /** The heads of its columns from left to right, folded. */
  readonly heads: readonly string[];
  /** By head, the figure that was chosen, or "" for none. */
  readonly keys: Readonly<Record<string, FigureKey | "">>;
  /** "" stands for all of the unit. */
  readonly system?: string;
  readonly owner?: SystemOwner;
}

/** The heads of a table as they are remembered. */
export const headsOfTable = ({ head }: Pick<FoundSummary, "head">): string[] =>
  head.columns.map((column) => foldHead(headText(column)));

const KEYS: ReadonlySet<string> = new Set(["", ...FIGURES.map(({ key }) => key)]);

/** What is remembered of a table with the same heads. */
export function rememberedOf(
  found: Pick<FoundSummary, "head">,
  saved: readonly RememberedTable[],
): RememberedTable | undefined {
  const heads = JSON.stringify(headsOfTable(found));
  return saved.find((each) => JSON.stringify(each.heads) === heads);
}

/** The remembered figures by column. */
export function rememberedColumns(
  found: Pick<FoundSummary, "head">,
  { keys }: Pick<RememberedTable, "keys">,
): (readonly [column: number, key: FigureKey | ""])[] {
  return found.head.columns.flatMap((column) => {
    const key = keys[foldHead(headText(column))];
    return key === undefined || !KEYS.has(key) ? [] : [[column.index, key] as const];
  });
}
