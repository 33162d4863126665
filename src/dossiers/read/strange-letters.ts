/**
 * Whether a text in UTF-16 shows that bytes of it were changed. A changed byte turns half a letter into another one: a
 * control character, half a pair, a place where no letter is, or a single letter of some other script among ours. A digit
 * that became another digit shows nothing: only what was changed beside it tells that the file is not whole.
 */

/** No list holds these, besides tabs and ends of lines. */
const NEVER = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}|\p{Cn}|\p{Co}/u;

/** Latin with its marks, Greek for measures, signs, and pictures, which take two units and are no chance. */
const OURS =
  "\\u0000-\\u024f\\u0300-\\u03ff\\u1e00-\\u1eff\\u2000-\\u27bf\\uff00-\\uffef\\u{10000}-\\u{10ffff}";
const WORD = "[\\p{Script=Latin}\\p{Nd}]";

/** Within a word or a number of ours: names in another script come in words of their own. */
const WITHIN = new RegExp(`${WORD}[^${OURS}](?:[${OURS}]|$)|(?:^|[${OURS}])[^${OURS}]${WORD}`, "u");
/** Between spaces or marks one alone may be meant; more are chance. */
const ALONE = new RegExp(`(?:^|[${OURS}])[^${OURS}](?=[${OURS}]|$)`, "gu");
const FEWEST_ALONE = 2;

/**
 * Looks at a piece of a text.
 *
 * @example hasStrangeLetters("H24-㈲60416") //=> true
 */
export const hasStrangeLetters = (text: string): boolean =>
  NEVER.test(text) || WITHIN.test(text) || (text.match(ALONE)?.length ?? 0) >= FEWEST_ALONE;
