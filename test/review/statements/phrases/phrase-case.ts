/** Sentences of reports that are read alike: one reading, several ways to say it. */
export interface PhraseCase {
  /** Number by number, in the order of the text; see readingOf. */
  readonly reads: string;
  readonly texts: readonly string[];
}

export const said = (reads: string, ...texts: [string, ...string[]]): PhraseCase => ({ reads, texts });
