/** Walks the lexicon: every phrase stands in a sentence of a report, and the sentence is read as it should be. */
import { linesOf } from "../../../src/review/read/lines";
import { normaliseText } from "../../../src/review/read/normalise";
import { tokensOf, type Token } from "../../../src/review/read/tokens";
import { lexiconEntries } from "../../../src/review/statements/lexicon";
import { WORDS } from "../../../src/review/statements/statement-words";
import { readingOf } from "../support/reading-of";
import { PHRASE_CASES } from "./phrases";

const sentences = PHRASE_CASES.flatMap(({ reads, texts }) => texts.map((text) => [text, reads] as const));

it.each(sentences)("“%s” is read as %s", (text, reads) => {
  expect(readingOf(text)).toBe(reads);
});

/** Words as they are compared: letters and accents. */
const spelt = (tokens: readonly Token[]): string =>
  tokens.map(({ folded, accents }) => folded + accents).join(" ");

/** The phrases that are found in a text, as they are written. */
function phrasesIn(raw: string): string[] {
  const { text } = normaliseText(raw);
  return linesOf(text).flatMap(({ bodyStart, end }) => {
    const tokens = tokensOf(text, bodyStart, end);
    const matches = WORDS.find(tokens, { isBare: false, isWorn: false }).filter(
      ({ confidence }) => confidence === 1,
    );
    return matches.map(({ from, to }) => spelt(tokens.slice(from, to)));
  });
}

it("every phrase stands in a sentence of test/review/statements/phrases", () => {
  const tried = new Set(sentences.flatMap(([text]) => phrasesIn(text)));
  const phrases = [...lexiconEntries()].map(([phrase]) => phrase);
  expect(phrases.filter((phrase) => !tried.has(spelt(tokensOf(phrase, 0, phrase.length))))).toEqual([]);
});

it("no sentence stands there twice", () => {
  const texts = sentences.map(([text]) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
