/** All phrases that mean something in a report: those of the lexicon, and the labels of what no table tells. */
import { PhraseBook } from "../read/phrases";
import { labelEntries } from "./labels";
import { lexiconEntries, type Concept } from "./lexicon";

/** Phrases to the concepts that they carry; none for the names. */
export const WORDS: PhraseBook<readonly Concept[]> = new PhraseBook([...lexiconEntries(), ...labelEntries()]);
