/** Damages a text as a poor scan does: accents lost or wrong, now and then a wrong, missing or doubled letter. */
import { foldAccents } from "../../../src/vietnamese/words";

export interface Noise {
  /** Share of accented letters whose accents are lost. */
  readonly accents: number;
  /** Share of letters that are damaged; digits are left, a wrong digit is another number. */
  readonly letters: number;
}

/** Mulberry32: a small generator, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What scans take for one another. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    a: "o",
    o: "c",
    c: "e",
    e: "c",
    n: "u",
    u: "y",
    i: "j",
    t: "f",
    h: "b",
    g: "q",
    d: "cl",
    m: "rn",
    r: "v",
    l: "i",
  },
  ...{ s: "a", p: "o", q: "g", v: "y", x: "s", y: "v", b: "h", k: "h" },
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

export function damaged(text: string, seed: number, { accents, letters }: Noise): string {
  const random = randomFrom(seed);
  return Array.from(text.normalize("NFC"), (letter) => {
    if (!/\p{L}/u.test(letter)) return letter;
    const bare = foldAccents(letter);
    const isAccented = bare !== letter.toLowerCase();
    const plain = isUpper(letter) ? bare.toUpperCase() : bare;
    const left = isAccented && random() < accents ? plain : letter;
    if (random() >= letters) return left;
    const kind = random();
    if (kind < 0.6) return LOOK_ALIKES[bare] ?? left;
    return kind < 0.8 ? "" : left + left;
  }).join("");
}
