/**
 * What the columns of a table are about: its head may be of several rows with merged cells, of which only the first holds
 * the words, and end with a row that numbers the columns.
 */
import { under } from "../scope/carry";
import { WHOLE, type Scope } from "../scope/scope";
import type { Token } from "../read/tokens";
import type { Features } from "./clauses";
import type { Cell } from "./table-cells";

/** What a cell of the head says of the numbers below it. */
export interface HeadCell {
  readonly features: Features;
  readonly scope: Scope;
}

export interface TableHead {
  readonly columns: readonly HeadCell[];
  /** Whether a cell begins at a column: a cell further down reaches no further than the one above it. */
  readonly begins: readonly boolean[];
  /** The next row without numbers belongs to it too. */
  readonly isOpen: boolean;
  /** The number that the form gives each column; absent where no row numbers them. */
  readonly numbers?: readonly (number | undefined)[];
}

const BLANK: HeadCell = { features: { concepts: new Set(), confidence: 1 }, scope: WHOLE };

/** One more row without numbers; `undefined` for its blank cells. */
export function withHeadRow(head: TableHead | undefined, row: readonly (HeadCell | undefined)[]): TableHead {
  const above = head?.isOpen === true ? head : undefined;
  // A section's name over the rows of a table says nothing of its columns.
  if (above === undefined && head !== undefined && row.filter((cell) => cell !== undefined).length < 2)
    return head;
  const columns: HeadCell[] = [];
  const begins: boolean[] = [];
  let reaching = BLANK;
  const width = Math.max(row.length, above?.columns.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const own = row[column];
    const isNew = own !== undefined || above?.begins[column] === true;
    if (isNew) reaching = own ?? BLANK;
    begins.push(isNew);
    columns.push(joined(columnOf(above, column), reaching));
  }
  return { columns, begins, isOpen: true };
}

/** The head cell of a column; the last one reaches to the end of the table. */
const columnOf = (head: TableHead | undefined, column: number): HeadCell =>
  head?.columns[Math.min(column, head.columns.length - 1)] ?? BLANK;

function joined(above: HeadCell, below: HeadCell): HeadCell {
  if (below === BLANK) return above;
  return {
    features: {
      concepts: new Set([...above.features.concepts, ...below.features.concepts]),
      confidence: Math.min(above.features.confidence, below.features.confidence),
    },
    scope: under(above.scope, below.scope),
  };
}

const LEAST_NUMBERED = 3;
/** "A" and "B" number the columns of words. */
const COLUMN_LETTER = /^[ab]$/;

/** The head above a row with numbers: that row may be the one that numbers its columns ("(1) | (2) | (3) = (4) + (5)"). */
export function aboveRow(
  head: TableHead | undefined,
  tokens: readonly Token[],
  cells: readonly Cell[],
): TableHead | undefined {
  if (head === undefined || !head.isOpen) return head;
  const numbers = numbersOf(tokens, cells);
  return { ...head, isOpen: false, ...(numbers === undefined ? {} : { numbers }) };
}

/** The numbers that a row gives the columns; undefined for a row that does not number them. */
export function numbersOf(
  tokens: readonly Token[],
  cells: readonly Cell[],
): (number | undefined)[] | undefined {
  let last: number | undefined;
  const numbers: (number | undefined)[] = [];
  for (const { from, to } of cells) {
    const [first] = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
    const isLetter = first !== undefined && COLUMN_LETTER.test(first.folded) && last === undefined;
    if (first === undefined || isLetter) {
      numbers.push(undefined);
      continue;
    }
    const number = Number(first.text);
    if (first.kind !== "number" || number !== (last ?? 0) + 1) return undefined;
    last = number;
    numbers.push(number);
  }
  return last !== undefined && last >= LEAST_NUMBERED ? numbers : undefined;
}
