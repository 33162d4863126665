/** The smallest pieces of a line: words, numbers, marks, each with its place in the text. */
import { foldAccents } from "../../vietnamese/words";
import { accentsOf } from "./syllables";

export interface Token {
  /** "slip": digits with O, o, l or I among them, as a scan or a slip of the hand leaves them. */
  readonly kind: "word" | "number" | "slip" | "mark";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without accents, in small letters. */
  readonly folded: string;
  /** The accents alone; see `accentsOf`. */
  readonly accents: string;
}

/** What makes digits before it a slip: "1.0O2" is one piece, "1.022lượt" a number and its word. */
const LOOK_ALIKE_END = "[OolI][\\dOolI]{0,12}(?![\\p{L}\\d])";

/**
 * In order: a number with thousands marks or a decimal mark; digits mixed with look-alike letters; a word; a run of
 * dots; any other mark. Repetitions that may fail are bounded, so the scan is linear in any text.
 */
const PIECE = new RegExp(
  [
    `(\\d{1,16}(?:[.,]\\d{1,16}){0,4}(?!\\d|[.,]\\d|${LOOK_ALIKE_END}))`,
    "((?:\\d[\\dOolI.,]{0,12}[OolI]|[Ool][Ool.,]{0,3}\\d)[\\dOolI]{0,12}(?![\\p{L}\\d]))",
    "(\\d+)",
    "(\\p{L}[\\p{L}\\p{M}\\d²]*)",
    "(?:\\.{2,}|…+)",
    "(?:[^\\s\\p{L}\\d])",
  ].join("|"),
  "gu",
);

const SPACED_THOUSANDS = /^[1-9]\d{0,2}$/;
/** "1 234 567 890": more groups are a row of numbers. */
const LONGEST_COUNT = 10;
const THOUSANDS_GROUP = /^\d{3}$/;

/**
 * The tokens of `text` from `start` to `end`.
 *
 * @example tokensOf("01 hồ sơ.", 0, 9).map(({ folded }) => folded) //=> ["01", "ho", "so", "."]
 */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const [written, number, slip, digits, word] = match;
    const kind =
      (number ?? digits) !== undefined
        ? "number"
        : slip !== undefined
          ? "slip"
          : word !== undefined
            ? "word"
            : "mark";
    const at = start + match.index;
    const token = piece(kind, written, at);
    if (kind === "number" && joinsThousands(tokens, token)) {
      const first = tokens.pop()!;
      tokens.push(piece("number", text.slice(first.start, token.end), first.start));
    } else tokens.push(token);
  }
  return tokens;
}

function piece(kind: Token["kind"], text: string, start: number): Token {
  const { folded, accents } = kind === "word" ? spellingOf(text) : { folded: text, accents: "" };
  return { kind, start, end: start + text.length, text, folded, accents };
}

type Spelling = Pick<Token, "folded" | "accents">;

/** A report says the same few hundred words again and again; taking accents apart is what costs. */
const SPELLINGS = new Map<string, Spelling>();
const MOST_SPELLINGS = 5_000;

function spellingOf(word: string): Spelling {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (SPELLINGS.size >= MOST_SPELLINGS) SPELLINGS.clear();
  const spelling = { folded: foldAccents(word), accents: accentsOf(word) };
  SPELLINGS.set(word, spelling);
  return spelling;
}

/** "1 022": groups of three parted by one blank. */
function joinsThousands(tokens: readonly Token[], token: Token): boolean {
  const last = tokens[tokens.length - 1];
  if (
    last?.kind !== "number" ||
    last.text.length > LONGEST_COUNT ||
    token.start !== last.end + 1 ||
    !THOUSANDS_GROUP.test(token.text)
  )
    return false;
  return last.text
    .split(" ")
    .every((group, index) => (index === 0 ? SPACED_THOUSANDS : THOUSANDS_GROUP).test(group));
}
