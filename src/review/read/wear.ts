/** How worn a text is: what a scan, a bad copy or an old phone has taken from it. */
import { isSyllable } from "./syllables";
import type { Token } from "./tokens";

export interface Wear {
  /** Accents are gone nearly everywhere: "Tong so ho so". */
  readonly isBare: boolean;
  /** Letters or accents are damaged here and there: "tryc tiép", "hd so", "hồ so". */
  readonly isWorn: boolean;
}

/** Share of accented words below which a text counts as having lost its accents; sound text has some 0.85. */
const BARE_BELOW = 0.4;

/** Accents lost here and there are a scan's work; a text typed without any is sound as it is. */
const PARTLY_ACCENTED = { from: 0.05, below: 0.75 } as const;

/** Share of words that are no syllables: none in sound text, 0.9 % and more where one letter in a hundred is damaged. */
const WORN_ABOVE = 0.006;
const MIN_DAMAGED = 2;

/** Words of other languages that such reports use. */
const LOANS: ReadonlySet<string> = new Set(
  (
    "scan camera file wi fi wifi kios kiosk online offline website web email mail internet zalo facebook fanpage app video clip " +
    "link code qr sms tivi fax laptop robot chatbot smartphone gov vn com http https www"
  ).split(" "),
);

const looksDamaged = ({ folded }: Token): boolean =>
  !isSyllable(folded) && !LOANS.has(folded) && /^[a-z]+$/.test(folded);

/** "PAKN", "TTHC": nobody writes accents there. */
const isAbbreviation = ({ text, folded }: Token): boolean =>
  text.length <= LONGEST_ABBREVIATION && text === text.toUpperCase() && !isSyllable(folded);

const LONGEST_ABBREVIATION = 8;

/** Whether a word in small letters is neither Vietnamese nor a loan: damaged, most likely. */
export function isDamagedWord(token: Token): boolean {
  return (
    token.kind === "word" &&
    token.text.length > 1 &&
    token.text === token.text.toLowerCase() &&
    looksDamaged(token)
  );
}

/**
 * The wear of a text. Abbreviations and names are left out, addresses too.
 *
 * @example wearOf(tokensOf("Tong sos ho so tryc tiep", 0, 24)) //=> { isBare: true, isWorn: true }
 */
export function wearOf(tokens: readonly Token[]): Wear {
  const words = tokens.filter(
    (token) => token.kind === "word" && token.text.length > 1 && !isAbbreviation(token),
  );
  const accented = words.filter(({ accents }) => accents !== "").length;
  const damaged = words.filter(isDamagedWord).length;
  const isPartlyAccented =
    accented > words.length * PARTLY_ACCENTED.from && accented < words.length * PARTLY_ACCENTED.below;
  return {
    isBare: accented < words.length * BARE_BELOW,
    isWorn: isPartlyAccented || (damaged >= MIN_DAMAGED && damaged > words.length * WORN_ABOVE),
  };
}
