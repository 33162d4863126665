/** What the officer said that words of a column mean: pairs, so that it is plain data without keys of users. */
export type Explained<Meaning> = readonly (readonly [word: string, meaning: Meaning])[];
