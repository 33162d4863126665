/** The scope of numbers in tables: rows by field or by unit, columns of other times. */
import type { Token } from "../read/tokens";
import type { LabelledQuantity } from "../statements/clauses";
import { cellsOf, type Cell } from "../statements/table-cells";
import type { RowReading } from "../statements/rows";
import { UNITS } from "../statements/lexicon";
import { isNeutral } from "../statements/neutral-words";
import { under } from "./carry";
import { nameIn } from "./names";
import { WHOLE, type Scope } from "./scope";
import type { ScopeMark } from "./scope-mark";

const narrowedBy = (marks: readonly ScopeMark[], { from, to }: Cell): Scope =>
  marks
    .filter((mark) => mark.from >= from && mark.from < to)
    .reduce<Scope>((scope, { dimension, value }) => ({ ...scope, [dimension]: value }), WHOLE);

/** What each cell of a head narrows the numbers of its column to. */
export function cellScopes(tokens: readonly Token[], marks: readonly ScopeMark[]): readonly Scope[] {
  return cellsOf(tokens).map((cell) => narrowedBy(marks, cell));
}

export interface MarkedRow {
  readonly tokens: readonly Token[];
  readonly marks: readonly ScopeMark[];
  readonly quantities: readonly LabelledQuantity[];
  readonly columns: readonly Scope[];
  readonly row: RowReading;
}

/** Says nothing of what is counted, so that a row named by it alone is the row of all. */
const OF_ALL: ReadonlySet<string> = new Set(["TOTAL", "OUTOF", "PARTS", "LIST", "AND", ...UNITS]);

/**
 * The scope of each quantity of a row. Under a head that says what is counted, a row whose name says nothing of it is the
 * row of some field or unit; "Tổng cộng" is the row of all.
 */
export function rowScopes({ tokens, marks, quantities, columns, row }: MarkedRow): readonly Scope[] {
  const cells = cellsOf(tokens);
  const label = row.label === undefined ? undefined : cells[row.label.cell];
  const ofRow = label === undefined ? WHOLE : scopeOfRow(tokens, marks, label, row);
  let cell = 0;
  return quantities.map(({ quantity }) => {
    while (cells[cell + 1] !== undefined && cells[cell + 1]!.from <= quantity.from) cell += 1;
    return under(columns[cell] ?? WHOLE, ofRow);
  });
}

function scopeOfRow(
  tokens: readonly Token[],
  marks: readonly ScopeMark[],
  label: Cell,
  { label: said, hasHead }: RowReading,
): Scope {
  const marked = narrowedBy(marks, label);
  const isMarked = marks.some(({ from }) => from >= label.from && from < label.to);
  const concepts = [...(said?.concepts ?? [])];
  const speaks = concepts.some((each) => !OF_ALL.has(each) && !each.startsWith("POST_"));
  // "Số hồ sơ": what is counted, and nothing more.
  const isUnit =
    concepts.includes("dossier") &&
    tokens.slice(label.from, label.to).every((each) => isNeutral(each, false));
  if (isMarked || speaks || isUnit || concepts.includes("TOTAL") || !hasHead) return marked;
  return { ...marked, field: nameIn(tokens, label.from, label.to) };
}
