/** What the review tool knows, and how it changes: pure functions. */
import { compareWithSheet, type Comparison } from "../../../review/compare";
import { ReviewProblem } from "../../../review/problem";
import { reviewText, type Review } from "../../../review/review";
import type { InputContent } from "../../../sheets/input/content";

export interface ReviewToolState {
  /** What was pasted, or read from the file. */
  readonly text: string;
  readonly fileName?: string;
  readonly review?: Review;
  /** Why there is no review, in words for the officer. */
  readonly problem?: string;
  /** The whole text is shown, not only the findings. */
  readonly showsText: boolean;
}

export const EMPTY: ReviewToolState = { text: "", showsText: false };

/** The state after a text was pasted or read. */
export function withText(state: ReviewToolState, text: string, fileName?: string): ReviewToolState {
  const base = { text, showsText: state.showsText, ...(fileName === undefined ? {} : { fileName }) };
  if (text.trim() === "") return { ...base, text: "" };
  try {
    return { ...base, review: reviewText(text) };
  } catch (error) {
    return { ...base, problem: wordsOf(error) };
  }
}

/** The state after a file could not be read. */
export function withProblem(state: ReviewToolState, error: unknown, fileName: string): ReviewToolState {
  return { text: "", fileName, showsText: state.showsText, problem: wordsOf(error) };
}

function wordsOf(error: unknown): string {
  return error instanceof ReviewProblem ? error.message : "Có lỗi ngoài dự kiến khi đọc văn bản này.";
}

/** The text beside the input sheet in use; undefined where there is none, or nothing was reviewed. */
export function comparisonOf(
  { review }: ReviewToolState,
  sheet: InputContent | undefined,
): Comparison | undefined {
  return review === undefined || sheet === undefined ? undefined : compareWithSheet(review, sheet);
}
