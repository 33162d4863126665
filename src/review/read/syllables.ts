/** The shape of a Vietnamese syllable. A word that has not this shape was damaged by a scan, or is not Vietnamese. */
import { foldAccents } from "../../vietnamese/words";

const ONSET = "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const OPEN =
  "a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uyu|yeu";
/** Which vowels stand before which final consonants. */
const CLOSED = [
  "(?:a|e|i|oa|ue|uy)(?:ch|nh)",
  "(?:a|e|o|oo|u|oa|oe|ie|ye|ua|uo)(?:c|ng)",
  "(?:a|e|i|o|u|oa|oe|ie|ye|ua|ue|uo|uy|uye)[mnpt]",
].join("|");

/** In these the u belongs to the onset. */
const QU = "quy(?:ch|nh|[npt])?";

const SYLLABLE = new RegExp(`^(?:${QU}|${ONSET}(?:${OPEN}|${CLOSED}))$`);

/** The longest has seven letters: "nghieng". */
const LONGEST = 7;

/**
 * Whether a word without accents, in small letters, can be a Vietnamese syllable.
 *
 * @example isSyllable("truc") //=> true
 * @example isSyllable("tryc") //=> false
 */
export function isSyllable(folded: string): boolean {
  return folded.length <= LONGEST && SYLLABLE.test(folded);
}

/**
 * A word's accents whatever letter they stand on: "hoá" and "hóa" are one word in two spellings.
 *
 * @example accentsOf("hoá") === accentsOf("hóa") //=> true
 */
export function accentsOf(word: string): string {
  const decomposed = word.normalize("NFD").toLowerCase();
  return decomposed.replace(/[^\p{M}đ]/gu, "");
}

export { foldAccents };
