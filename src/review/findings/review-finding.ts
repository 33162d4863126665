/** A finding of a written report: what the checks say of its figures, with the words that say them. */
import type { Finding } from "../../checks/finding";
import type { Span, Statement } from "../statements/statement";

export interface Quote {
  readonly text: string;
  readonly span: Span;
  /** Of the number in it. */
  readonly numberSpan?: Span;
  readonly section: string;
  /** From 1. */
  readonly line: number;
}

export interface ReviewFinding extends Finding {
  /** The passages concerned, the one to look at first in front; none for what is missing. */
  readonly quotes: readonly Quote[];
  /** What to write instead, or where to look: one sentence. */
  readonly proposal?: string;
}

/** The passage of a statement. */
export function quoteOf({ quote, quoteSpan, span, section, line }: Statement): Quote {
  return { text: quote, span: quoteSpan, numberSpan: span, section, line: line + 1 };
}

/** Any passage of a text. */
export function quoteAt(text: string, span: Span, section: string, line: number): Quote {
  return { text: text.slice(...span), span, section, line: line + 1 };
}

/** "mục II.4.1", or the line where there are no sections. */
export function placeOf({ section, line }: Pick<Quote, "section" | "line">): string {
  return section === "" ? `dòng ${line}` : `mục ${section}`;
}
