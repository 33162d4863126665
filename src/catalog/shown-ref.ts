/**
 * A code of the catalogue as an officer reads it: no cell has such an address.
 *
 * @example shownRef("C021") //=> "C.021"
 */
export function shownRef(ref: string): string {
  return ref.replace(/^([A-Z]+)(?=\d)/, "$1.");
}
