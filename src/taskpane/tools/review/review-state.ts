/** What the review tool knows, and how it changes: pure functions. */
import { compareWithSheet, type Comparison } from "../../../review/compare";
import { reviewText, type Review } from "../../../review/review";
import { problemOf } from "../../../review/worker/review-session";
import type { InputContent } from "../../../sheets/input/content";

export type ReviewTab = "findings" | "text" | "compare";

export interface ReviewToolState {
  /** What was pasted, or read from the file. */
  readonly text: string;
  readonly fileName?: string;
  /** The file is one of Word, which can take comments. */
  readonly isWord?: boolean;
  readonly review?: Review;
  /** Why there is no review, in words for the officer. */
  readonly problem?: string;
  /** How much of a long text or a file is read, in percent; absent when nothing is being read. */
  readonly percent?: number;
  readonly tab: ReviewTab;
  /** The finding that was jumped from or to. */
  readonly selected?: number;
  /** Which of the finding's quotes is looked at in the text; the first where absent. */
  readonly quote?: number;
  /** The review was asked for by its button: the focus goes on to the result. */
  readonly isAskedFor?: boolean;
}

export const EMPTY: ReviewToolState = { text: "", tab: "findings" };

/** Where a text came from. */
export interface TextSource {
  readonly fileName?: string;
  readonly isWord?: boolean;
  readonly isAskedFor?: boolean;
}

/** The state after a text was pasted or read. */
export function withText(text: string, source: TextSource = {}): ReviewToolState {
  if (text.trim() === "") return { ...EMPTY, ...source };
  try {
    return withReview(text, reviewText(text), source);
  } catch (error) {
    return { ...EMPTY, ...source, text, problem: problemOf(error) };
  }
}

/** The state with a review that is done. */
export const withReview = (text: string, review: Review, source: TextSource = {}): ReviewToolState => ({
  ...EMPTY,
  ...source,
  text,
  review,
});

/** The state after a text or a file could not be read. */
export const withProblem = (error: unknown, source: TextSource, text = ""): ReviewToolState => ({
  ...EMPTY,
  ...source,
  text,
  problem: problemOf(error),
});

/** The state while a text or a file is being read: what was reviewed before is gone. */
export const withReading = (percent: number, source: TextSource, text = ""): ReviewToolState => ({
  ...EMPTY,
  ...source,
  text,
  percent,
});

/** The state after the officer stopped the reading. */
export const withStopped = (text: string): ReviewToolState => ({
  ...EMPTY,
  text,
  problem: "Đã dừng đọc, chưa soát gì.",
});

/** The state with another tab, the finding that is looked at there, and which of its quotes. */
export function withTab(
  state: ReviewToolState,
  tab: ReviewTab,
  selected?: number,
  quote?: number,
): ReviewToolState {
  const chosen: { -readonly [Key in keyof ReviewToolState]: ReviewToolState[Key] } = { ...state, tab };
  delete chosen.selected;
  delete chosen.quote;
  delete chosen.isAskedFor;
  return {
    ...chosen,
    ...(selected === undefined ? {} : { selected }),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** The text beside the input sheet in use; undefined where there is none, or nothing was reviewed. */
export function comparisonOf(
  { review }: ReviewToolState,
  sheet: InputContent | undefined,
): Comparison | undefined {
  return review === undefined || sheet === undefined ? undefined : compareWithSheet(review, sheet);
}
