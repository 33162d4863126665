/** What was read of a file. */
export interface FileText {
  readonly text: string;
  /** Pages, from 1, that hold no letters: pictures, or blank. Whether a picture shows a text nobody can ask without drawing it. */
  readonly withoutText: readonly number[];
}

/** The text of a file that has no pages. */
export const allOf = (text: string): FileText => ({ text, withoutText: [] });
