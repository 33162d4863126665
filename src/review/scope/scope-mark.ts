/** A mark of scope, and what is known of the line that it stands in. */
import type { Mention } from "../read/mentions";
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import type { Wear } from "../read/wear";
import type { Concept } from "../statements/lexicon";
import type { Dimension } from "./scope";

/** Words that narrow numbers down. */
export interface ScopeMark {
  readonly dimension: Dimension;
  /** What the numbers are narrowed to; "" where they are said to be of the whole again. */
  readonly value: string;
  /** Tokens that it takes. */
  readonly from: number;
  readonly to: number;
  /** "so với tháng trước": rules only what stands right behind. */
  readonly isComparison?: boolean;
}

export interface MarkedLine {
  readonly tokens: readonly Token[];
  /** What the words of the lexicon speak of. */
  readonly matches: readonly PhraseMatch<readonly Concept[]>[];
  readonly mentions: readonly Mention[];
  /** Which tokens are dates, documents and the like. */
  readonly taken: Uint8Array;
  readonly wear: Wear;
}
