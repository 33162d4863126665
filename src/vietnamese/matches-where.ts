/**
 * What stands before a match, asked in code: patterns with a look back (`(?<=`, `(?<!`) cannot be parsed by Safari before
 * 16.4, and one of them keeps a whole file from loading.
 */

/**
 * All matches of a pattern that a condition lets pass, as if the condition stood at the pattern's start: where it says no,
 * the search goes on at the next character.
 *
 * @param pattern with the flag "g".
 * @param isMatch of the match and the text it is in.
 *
 * @example matchesWhere("12 2", /\d/g, ({ index }) => index !== 0).map(({ index }) => index) //=> [1, 3]
 */
export function matchesWhere(
  text: string,
  pattern: RegExp,
  isMatch: (match: RegExpExecArray) => boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const isFound = isMatch(match);
    if (isFound) found.push(match);
    // Where nothing was taken, one character on; of a pair of code units both, as the flag "u" would step back between.
    if (!isFound || match[0] === "")
      pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/** Of a character outside the basic plane both code units. */
const WIDEST = 2;

/**
 * Whether a letter stands right before a place.
 *
 * @example isLetterBefore("số 5", 2) //=> true
 */
export function isLetterBefore(text: string, index: number): boolean {
  return /\p{L}$/u.test(text.slice(Math.max(0, index - WIDEST), index));
}
