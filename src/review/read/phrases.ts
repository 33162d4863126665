/**
 * Finds the phrases of a lexicon in tokens: with their accents, without them, and with a damaged letter where the
 * damage shows (the word is no Vietnamese syllable). One walk from each token, no longer than the longest phrase.
 */
import { isSyllable } from "./syllables";
import { tokensOf, type Token } from "./tokens";
import type { Wear } from "./wear";

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** 1 = as it should be written; less without accents or with a damaged letter. */
  readonly confidence: number;
}

interface Step<T> {
  readonly next: Map<string, Step<T>>;
  /** The phrases that end here, with the accents of their words: "bản" and "bàn" are one word without them. */
  readonly ends: { readonly value: T; readonly accents: readonly string[] }[];
}

/** How sure a match is when its words lack their accents, and when one letter of a word is damaged. */
const WITHOUT_ACCENTS = 0.9;
const DAMAGED_WORD = 0.75;

/** One damaged word in a short phrase, two in a long one. */
const damageAllowed = (words: number): number => (words >= 4 ? 2 : words >= 2 ? 1 : 0);

const newStep = <T>(): Step<T> => ({ next: new Map(), ends: [] });

export class PhraseBook<T> {
  private readonly root = newStep<T>();
  private readonly vocabulary = new Set<string>();
  private readonly deletions = new Map<string, string[]>();
  private readonly near = new Map<string, readonly string[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value);
    for (const word of this.vocabulary) {
      for (const shorter of withOneDeleted(word)) {
        this.deletions.set(shorter, [...(this.deletions.get(shorter) ?? []), word]);
      }
    }
  }

  private add(phrase: string, value: T): void {
    const words = tokensOf(phrase, 0, phrase.length);
    let step = this.root;
    for (const { folded, kind } of words) {
      const next = step.next.get(folded) ?? newStep<T>();
      step.next.set(folded, next);
      step = next;
      if (kind === "word") this.vocabulary.add(folded);
    }
    step.ends.push({ value, accents: words.map(({ accents }) => accents) });
  }

  /**
   * Every longest match from left to right, none overlapping.
   *
   * @param wear - of the text: where it has lost its accents a phrase of one word may be read without them, and where letters are
   *   damaged other accents may stand on a word.
   */
  find(tokens: readonly Token[], wear: Wear): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let from = 0; from < tokens.length;) {
      const match = this.longestAt(tokens, from, wear);
      if (match === undefined) from += 1;
      else {
        matches.push(match);
        from = match.to;
      }
    }
    return matches;
  }

  private longestAt(tokens: readonly Token[], from: number, wear: Wear): PhraseMatch<T> | undefined {
    const { folded } = tokens[from]!;
    // Most words begin no phrase.
    if (!this.root.next.has(folded) && this.nearby(folded).length === 0) return undefined;
    let best: PhraseMatch<T> | undefined;
    let isAmbiguous = false;
    const walk = (step: Step<T>, at: number, damaged: number): void => {
      const end = surest(step.ends, (accents) => confidenceOf(accents, tokens, from, damaged, wear));
      const isLonger =
        end !== undefined &&
        (best === undefined || at > best.to || (at === best.to && end.confidence > best.confidence));
      // A damaged word that could be mended to either of two phrases is none of them.
      if (isLonger) isAmbiguous = false;
      else if (damaged > 0 && end !== undefined && best !== undefined && at === best.to)
        isAmbiguous ||= end.confidence === best.confidence && !isSame(end.value, best.value);
      if (isLonger) best = { ...end, from, to: at };
      const token = tokens[at];
      if (token === undefined) return;
      const exact = step.next.get(token.folded);
      if (exact !== undefined) walk(exact, at + 1, damaged);
      else if (damaged < 2 && token.kind === "word") {
        for (const word of this.nearby(token.folded)) {
          const next = step.next.get(word);
          if (next !== undefined) walk(next, at + 1, damaged + 1);
        }
      }
    };
    walk(this.root, from, 0);
    const match = best as PhraseMatch<T> | undefined;
    if (match === undefined || isAmbiguous || this.mayBeOther(tokens[from]!, match, wear)) return undefined;
    return match;
  }

  /**
   * "Thue" in a text that lost its accents and some of its letters: "thuế", or "thực" with a damaged letter. Alone such a word
   * says nothing.
   */
  private mayBeOther(
    { folded }: Token,
    { from, to, confidence }: PhraseMatch<T>,
    { isBare, isWorn }: Wear,
  ): boolean {
    if (!isBare || !isWorn || to - from > 1 || confidence === 1) return false;
    return withOneDeleted(folded).some((shorter) =>
      (this.deletions.get(shorter) ?? []).some((other) => differByOne(folded, other)),
    );
  }

  /** Words of the lexicon one letter away from a word that is no syllable. */
  private nearby(word: string): readonly string[] {
    if (isSyllable(word) || word.length > 9) return [];
    const known = this.near.get(word);
    if (known !== undefined) return known;
    const candidates = new Set<string>(this.deletions.get(word));
    for (const shorter of withOneDeleted(word)) {
      if (this.vocabulary.has(shorter)) candidates.add(shorter);
      for (const other of this.deletions.get(shorter) ?? [])
        if (differByOne(word, other)) candidates.add(other);
    }
    // A hostile text has no end of unknown words.
    if (this.near.size > 5_000) this.near.clear();
    const found = [...candidates];
    this.near.set(word, found);
    return found;
  }
}

/** Of phrases that only their accents tell apart the surest; of equally sure ones the last. */
function surest<T>(
  ends: Step<T>["ends"],
  confidenceIn: (accents: readonly string[]) => number,
): { readonly value: T; readonly confidence: number } | undefined {
  let best: { readonly value: T; readonly confidence: number } | undefined;
  for (const { value, accents } of ends) {
    const confidence = confidenceIn(accents);
    if (confidence > 0 && confidence >= (best?.confidence ?? 0)) best = { value, confidence };
  }
  return best;
}

function confidenceOf(
  accents: readonly string[],
  tokens: readonly Token[],
  from: number,
  damaged: number,
  wear: Wear,
): number {
  if (damaged > damageAllowed(accents.length)) return 0;
  const isAccented = accents.every((each, index) => each === tokens[from + index]!.accents);
  if (damaged === 0 && isAccented) return 1;
  // "Đúng", "dừng" and "dũng" are one word without accents: alone it says nothing where the others have theirs.
  if (accents.length === 1 && !wear.isBare) return 0;
  // "Cộng chung" has lost none of the accents of "công chứng": they are two words.
  const isOther = accents.some((each, index) => !canBeLeftOf(tokens[from + index]!.accents, each));
  if (!wear.isWorn && isOther) return 0;
  return damaged === 0 ? WITHOUT_ACCENTS : DAMAGED_WORD ** damaged;
}

/** Whether accents are some of others. */
const canBeLeftOf = (some: string, all: string): boolean => [...some].every((accent) => all.includes(accent));

function withOneDeleted(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Rarely asked, and values are small. */
const isSame = <T>(a: T, b: T): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Same length, one letter differs. */
function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differences = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) differences += 1;
  return differences === 1;
}
