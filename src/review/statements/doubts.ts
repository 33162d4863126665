/**
 * How well the words around each number of a line are understood. A word that no phrase explains and that is not neutral may say
 * something that changes what the number is: "đã giải quyết … không qua quầy". What rests on such a reading is asked, not said.
 */
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import type { Wear } from "../read/wear";
import type { ScopeMark } from "../scope/scope-mark";
import type { Concept } from "./lexicon";
import { isRow } from "./table-cells";
import { isNeutral } from "./neutral-words";

export interface Doubt {
  /** Right at the number stand words that nobody here knows: its own meaning is in doubt. */
  readonly isVague: boolean;
  /**
   * Such words stand before it in its line: they may tell of another unit, time or kind, for all numbers alike that follow. How many
   * sentences of the line have begun so; 0 for none.
   */
  readonly asides: number;
}

/** The doubts of a line. */
export interface LineDoubts {
  /** Of its numbers, in their order. */
  readonly numbers: readonly Doubt[];
  /** What it opens, as a heading or with its first number, stands under words that nobody here knows. */
  readonly isOpener: boolean;
}

interface ReadLine {
  readonly tokens: readonly Token[];
  readonly matches: readonly PhraseMatch<readonly Concept[]>[];
  readonly marks: readonly ScopeMark[];
  /** Which tokens are dates, documents and the like. */
  readonly taken: Uint8Array;
  readonly wear: Wear;
}

/** Where a number stands. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const CLAUSE_MARKS = /^[,;:()|]$/;
const SENTENCE_MARKS = /^[.;]$/;

/** Begin what tells why, what for or by whose order: nothing of it is counted. */
const CAUSES: ReadonlySet<string> = new Set("nham de nho do theo thuc voi qua ngoai cung tuy mac".split(" "));

/** The doubts of a line and its numbers. */
export function doubtsOf(line: ReadLine, places: readonly Place[]): LineDoubts {
  const { tokens } = line;
  const unknown = unknownIn(line);
  const countIn = countsOf(unknown);
  const first = places[0];
  if (countIn(0, tokens.length) === 0) return { numbers: places.map(() => CLEAR), isOpener: false };
  if (isRow(tokens)) return rowDoubts(tokens, places, countIn);
  const isShort = first !== undefined || tokens.length <= LONGEST_OPENER;
  return {
    numbers: numberDoubts(line, places, countIn),
    isOpener: isShort && countIn(0, first?.from ?? tokens.length) > 0 && !isCause(tokens, 0),
  };
}

const CLEAR: Doubt = { isVague: false, asides: 0 };

/** A longer line without a number is prose, and opens nothing. */
const LONGEST_OPENER = 30;

type CountIn = (from: number, to: number) => number;

/** The words of a row are of all its numbers. */
function rowDoubts(tokens: readonly Token[], places: readonly Place[], countIn: CountIn): LineDoubts {
  const isVague = countIn(0, tokens.length) > 0;
  return { numbers: places.map(() => ({ isVague, asides: 0 })), isOpener: isVague };
}

function numberDoubts(line: ReadLine, places: readonly Place[], countIn: CountIn): readonly Doubt[] {
  const { tokens } = line;
  const breaks = breaksIn(line);
  let asides = 0;
  let reached = 0;
  return places.map(({ from, to }, nth): Doubt => {
    const end = reached;
    const sentence = lastSentence(tokens, end, from);
    const low = Math.max(end, sentence);
    const begin = clauseBefore(breaks, low, from);
    const behind = clauseBehind(breaks, to, places[nth + 1]?.from ?? tokens.length);
    const isAside = countIn(low, begin) > 0 && !isCause(tokens, low);
    if (isAside) asides += 1;
    const own = asides;
    const isVagueBefore = countIn(begin, from) > 0;
    // What stands right before a number rules those behind it, too.
    if (isVagueBefore && !isAside) asides += 1;
    reached = to;
    return { isVague: isVagueBefore || countIn(to, behind) > 0, asides: own };
  });
}

/** Which tokens are words that nothing explains. */
function unknownIn({ tokens, matches, marks, taken, wear }: ReadLine): Uint8Array {
  const known = Uint8Array.from(taken);
  for (const { from, to, value } of matches)
    if (!isOtherTime(tokens[from - 1], value)) known.fill(1, from, to);
  for (const { from, to } of marks) known.fill(1, from, to);
  return Uint8Array.from(tokens, (token, index) =>
    token.kind === "word" && known[index] === 0 && !isNeutral(token, wear.isBare) ? 1 : 0,
  );
}

/** "Có ngày", "tuần đầu": a stretch of time without a number, a date or a word that says which. */
const isOtherTime = (before: Token | undefined, value: readonly Concept[]): boolean =>
  value.length === 1 && value[0] === "duration" && before?.kind !== "number";

/** Sums of any stretch at once. */
function countsOf(flags: Uint8Array): CountIn {
  const sums = new Uint32Array(flags.length + 1);
  flags.forEach((flag, index) => (sums[index + 1] = sums[index]! + flag));
  return (from, to) => (to <= from ? 0 : sums[to]! - sums[from]!);
}

/** Tokens at which a clause ends: marks, "và", "trong đó". */
function breaksIn({ tokens, matches }: ReadLine): Uint8Array {
  const breaks = Uint8Array.from(tokens, ({ text }) =>
    CLAUSE_MARKS.test(text) || SENTENCE_MARKS.test(text) ? 1 : 0,
  );
  for (const { value, from } of matches)
    if (value.includes("AND") || value.includes("PARTS")) breaks[from] = 1;
  return breaks;
}

/** Where the sentence of a token begins, no further back than the number before it. */
function lastSentence(tokens: readonly Token[], low: number, at: number): number {
  for (let back = at - 1; back >= low; back -= 1) if (tokens[back]!.text === ".") return back + 1;
  return low;
}

function clauseBefore(breaks: Uint8Array, low: number, at: number): number {
  for (let back = at - 1; back >= low; back -= 1) if (breaks[back] === 1) return back + 1;
  return low;
}

function clauseBehind(breaks: Uint8Array, at: number, high: number): number {
  for (let ahead = at; ahead < high; ahead += 1) if (breaks[ahead] === 1) return ahead;
  return high;
}

const isCause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && CAUSES.has(tokens[at]!.folded);
