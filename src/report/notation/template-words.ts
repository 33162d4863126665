/** Conditions of the template notation in Vietnamese words, as officers see them on a sheet. */

const JOINERS = { and: "và", or: "hoặc", not: "không" } as const;

/**
 * A condition as an officer reads it; also messages that quote one.
 *
 * @example sayCondition("gq_qua_han > 0 and not rut") //=> "gq_qua_han > 0 và không rut"
 */
export function sayCondition(condition: string): string {
  return condition.replace(
    /(^|[^\w:.])(and|or|not)(?![\w:.])/g,
    (_, before: string, word: keyof typeof JOINERS) => before + JOINERS[word],
  );
}

/** The condition behind what `sayCondition` wrote. The English words are understood as well. */
export function readConditionWords(words: string): string {
  const wordOf = new Map<string, string>(Object.entries(JOINERS).map(([word, said]) => [said, word]));
  return words
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(
      /(^|[^\p{L}\p{N}_:.])(và|hoặc|không)(?![\p{L}\p{N}_:.])/giu,
      (_, before: string, said: string) => before + wordOf.get(said.toLowerCase())!,
    );
}
