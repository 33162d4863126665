/** One line read: its tokens, what its words speak of, its quantities with their labels. */
import type { Line } from "../read/lines";
import { foldLine, mentionsOf, type Mention } from "../read/mentions";
import { tokensOf, type Token } from "../read/tokens";
import type { Scope } from "../scope/scope";
import type { ScopeMark } from "../scope/scope-mark";
import { scopeMarksOf } from "../scope/scope-marks";
import { cellScopes as scopesOfCells, rowScopes } from "../scope/row-scopes";
import { wearOf, type Wear } from "../read/wear";
import { featuresOf, labelledQuantities, type Features, type LabelledQuantity } from "./clauses";
import type { Steps } from "../review-steps";
import type { Concept } from "./lexicon";
import { takenBy } from "./quantities";
import { cellsOf, isRow } from "./table-cells";
import { aboveRow, withHeadRow, type TableHead } from "./column-heads";
import { rowQuantities, type RowReading } from "./rows";
import { WORDS } from "./statement-words";
import { withAspect } from "./aspect";
import { doubtsOf, type LineDoubts } from "./doubts";

export interface LineReading {
  readonly line: Line;
  /** The whole line without accents, letter for letter. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly LabelledQuantity[];
  /** How well its words are understood. */
  readonly doubts: LineDoubts;
  /** What narrows its numbers down. */
  readonly marks: readonly ScopeMark[];
  /** Tokens at which "trong đó" begins, and "và". */
  readonly parts: ReadonlySet<number>;
  readonly ands: ReadonlySet<number>;
  /** Of a row of a table, the scope of each quantity: its row's and its column's. */
  readonly cellScopes?: readonly Scope[];
  /** All that its words speak of. */
  readonly says: ReadonlySet<Concept>;
  /** Of the words that the lines below stand under. */
  readonly lead: Features;
  /** Ends with "trong đó:". */
  readonly isOpening: boolean;
  /** So many numbers that none was read. */
  readonly isData?: boolean;
}

/** Words of a line that announces others; a longer line is prose. */
const LONGEST_LEAD = 30;

const NOTHING: Features = { concepts: new Set(), confidence: 1 };

/** More numbers than any sentence or row has: what stands so is data, and says of none what it is. */
export const MOST_ON_A_LINE = 400;
/** More than a report of hundreds of pages has; the lines behind are not read, and the officer is told. */
const MOST_NUMBERS = 25_000;

export interface ReadLines {
  readonly readings: readonly LineReading[];
  readonly wear: Wear;
  /** The first line that was not read; absent where all were. */
  readonly unreadFrom?: number;
}

const numbersIn = (tokens: readonly Token[]): number =>
  tokens.reduce((count, { kind }) => (kind === "word" || kind === "mark" ? count : count + 1), 0);

/** Which lines are read: up to `MOST_NUMBERS` numbers. */
function unreadFrom(tokensOfLine: readonly (readonly Token[])[]): number {
  let numbers = 0;
  const first = tokensOfLine.findIndex((tokens) => {
    numbers += Math.min(numbersIn(tokens), MOST_ON_A_LINE);
    return numbers > MOST_NUMBERS;
  });
  return first < 0 ? tokensOfLine.length : first;
}

const UNREAD: LineDoubts = { numbers: [], isOpener: false };

/** A line that holds too many numbers to be read. */
function asData(line: Line, tokens: readonly Token[]): LineReading {
  return {
    ...{ line, folded: "", tokens, mentions: [], quantities: [], doubts: UNREAD, marks: [], lead: NOTHING },
    ...{ parts: new Set(), ands: new Set(), says: new Set(), isOpening: false, isData: true },
  };
}

/** So many lines are a step of a few milliseconds. */
const LINES_A_STEP = 40;

/** Reads the lines of a text. */
export function* readLines(text: string, all: readonly Line[]): Steps<ReadLines> {
  const tokensOfLine = all.map(({ bodyStart, end }) => tokensOf(text, bodyStart, end));
  const end = unreadFrom(tokensOfLine);
  const lines = all.slice(0, end);
  const wear = wearOf(tokensOfLine.flat());
  let head: TableHead | undefined;
  const readings: LineReading[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_STEP === 0) yield index / lines.length;
    readings.push(readLine(line, tokensOfLine[index]!));
  }
  return { readings, wear, ...(end < all.length ? { unreadFrom: end } : {}) };

  function readLine(line: Line, tokens: readonly Token[]): LineReading {
    if (numbersIn(tokens) > MOST_ON_A_LINE) return asData(line, tokens);
    const folded = foldLine(text.slice(line.start, line.end));
    const body = text.slice(line.bodyStart, line.end);
    const mentions = mentionsOf(body, line.bodyStart, folded.slice(line.bodyStart - line.start));
    const taken = takenBy(mentions, tokens);
    const found = WORDS.find(tokens, wear).filter(({ from }) => !taken[from]);
    const matches = withAspect(tokens, found);
    const parts = { tokens, matches, taken };
    const row = isRow(tokens) ? rowQuantities(parts, head) : undefined;
    const quantities = row?.quantities ?? labelledQuantities(parts);
    const marks = scopeMarksOf({ ...parts, mentions, wear });
    const columns = head?.columns.map(({ scope }) => scope) ?? [];
    const cellScopes = row === undefined ? undefined : rowScopes({ tokens, marks, quantities, columns, row });
    if (row !== undefined) head = headBelow(head, row, { tokens, marks });
    else if (tokens.length > 0) head = undefined;
    const startsOf = (concept: Concept): ReadonlySet<number> =>
      new Set(matches.flatMap(({ value, from }) => (value.includes(concept) ? [from] : [])));
    const first = quantities[0];
    const isProse = first === undefined && line.heading === undefined && tokens.length > LONGEST_LEAD;
    const ahead = first === undefined ? matches : matches.filter(({ to }) => to <= first.quantity.from);
    const lead = isProse
      ? NOTHING
      : featuresOf((ahead.length > 0 ? ahead : matches).map((match) => ({ match })));
    return {
      line,
      folded,
      tokens,
      mentions,
      quantities,
      doubts: doubtsOf(
        { ...parts, marks, wear },
        quantities.map(({ quantity }) => quantity),
      ),
      marks,
      parts: startsOf("PARTS"),
      ands: startsOf("AND"),
      ...(cellScopes === undefined ? {} : { cellScopes }),
      lead,
      says: new Set(matches.flatMap(({ value }) => value)),
      isOpening: opensParts(matches, tokens),
    };
  }
}

/** The head that the next row stands under. */
function headBelow(
  head: TableHead | undefined,
  { head: row }: RowReading,
  { tokens, marks }: Pick<LineReading, "tokens" | "marks">,
): TableHead | undefined {
  if (row === undefined) return aboveRow(head, tokens, cellsOf(tokens));
  const scopes = scopesOfCells(tokens, marks);
  return withHeadRow(
    head,
    row.map((features, cell) => features && { features, scope: scopes[cell]! }),
  );
}

function opensParts(
  matches: readonly { readonly to: number; readonly value: readonly string[] }[],
  tokens: readonly Token[],
): boolean {
  const last = matches[matches.length - 1];
  if (last === undefined || !last.value.includes("PARTS")) return false;
  return tokens.slice(last.to).every(({ kind }) => kind === "mark");
}
