/** What bundles may hold although it is too new, and why nothing fails by it. An exception that nothing needs is told. */

export interface Exception {
  /** What it is about, as the problem says it. */
  readonly what: string;
  /** A text in the file that shows whose code it is: numbers of chunks change from build to build. */
  readonly where: string;
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    what: "lookbehind in a text",
    where: "w:document",
    why: "docx makes this pattern in patchDocument, which fills placeholders of a given file; we only write new ones.",
  },
];
