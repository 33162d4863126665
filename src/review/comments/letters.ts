/** Text as a row of letters without blanks and table bars, each with its place: so one passage is found in two forms of one text. */

export interface Letters {
  readonly text: string;
  /** Of each letter, where it stands in the source. */
  readonly places: readonly number[];
}

const SKIPPED = /[\s|\u00ad\u200b-\u200f\ufeff]/u;
const CHARACTER = /\P{M}\p{M}*/gu;

/** @param placeOf - The place of a character of the source; by default its index. */
export function lettersOf(source: string, placeOf: (index: number) => number = (index) => index): Letters {
  let text = "";
  const places: number[] = [];
  for (const { 0: character, index } of source.matchAll(CHARACTER)) {
    if (SKIPPED.test(character[0]!)) continue;
    const composed = character.normalize("NFC");
    text += composed;
    for (let unit = 0; unit < composed.length; unit += 1) places.push(placeOf(index));
  }
  return { text, places };
}

/** How many times a passage stands in a text before a place. */
function timesBefore(text: string, passage: string, end: number): number {
  let times = 0;
  for (let at = text.indexOf(passage); at >= 0 && at < end; at = text.indexOf(passage, at + 1)) times += 1;
  return times;
}

/** Where a passage of one text stands in the other: as the same one of those that read alike. Undefined where it does not. */
export function placeIn(
  other: Letters,
  own: Letters,
  [start, end]: readonly [number, number],
): readonly [first: number, last: number] | undefined {
  const from = own.places.findIndex((place) => place >= start);
  const behind = own.places.findIndex((place) => place >= end);
  const passage = own.text.slice(from, behind < 0 ? undefined : behind);
  if (from < 0 || passage === "") return undefined;
  let at = -1;
  for (let left = timesBefore(own.text, passage, from); left >= 0; left -= 1) {
    const next = other.text.indexOf(passage, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? undefined : [other.places[at]!, other.places[at + passage.length - 1]!];
}
