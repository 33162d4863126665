/** A finding of a written report: what the checks say of its figures, with the words that say them. */
import type { Finding } from "../../checks/finding";
import type { TextSpan, Statement } from "../statements/statement";

export interface Quote {
  readonly text: string;
  readonly span: TextSpan;
  /** Of the number in it. */
  readonly numberSpan?: TextSpan;
  readonly section: string;
  /** From 1. */
  readonly line: number;
  /** How sure the number was read; absent where the passage is no statement. */
  readonly confidence?: number;
}

export interface ReviewFinding extends Finding {
  /** The passages concerned, the one to look at first in front; none for what is missing. */
  readonly quotes: readonly Quote[];
  /** What to write instead, or where to look: one sentence. */
  readonly proposal?: string;
}

/** Below this a number, or its words, may have been misread: what follows from it is no certain error. */
export const SURE = 0.85;

/** The passage of a statement. */
export function quoteOf({ quote, quoteSpan, span, section, line, confidence }: Statement): Quote {
  return { text: quote, span: quoteSpan, numberSpan: span, section, line: line + 1, confidence };
}

/** Any passage of a text. */
export function quoteAt(text: string, span: TextSpan, section: string, line: number): Quote {
  return { text: text.slice(...span), span, section, line: line + 1 };
}

/** "mục II.4.1", or the line where there are no sections. */
export function placeOf({ section, line }: Pick<Quote, "section" | "line">): string {
  return section === "" ? `dòng ${line}` : `mục ${section}`;
}
