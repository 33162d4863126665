/** Text as the bytes or the letters of before Unicode: the way back of what readers do. */
import { legacyConverter, type LegacyEncoding } from "../../src/vietnamese/legacy-encodings";

/** UTF-16 with its mark: "Unicode Text" of Excel. */
export function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}

const codePage = (name: string): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(name);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
};

const WESTERN = codePage("windows-1252");
const VIETNAMESE = codePage("windows-1258");

/** Marks of tone, which this code page writes behind their letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Windows-1258: "ồ" is "ô" and a grave. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize("NFC")) {
    const whole = VIETNAMESE.get(letter);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    const marks = letter.normalize("NFD");
    const tone = TONES.exec(marks)?.[0] ?? "";
    const base = marks.replace(tone, "").normalize("NFC");
    const byte = VIETNAMESE.get(base);
    // A letter that the code page lacks is left out, as the marks of no width are.
    if (byte === undefined) continue;
    bytes.push(byte);
    if (tone !== "") bytes.push(VIETNAMESE.get(tone)!);
  }
  return Uint8Array.from(bytes);
}

/** Letters of old fonts were those of the Western code page. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => WESTERN.get(letter) ?? []));

const HIGH = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0xa1 + at));
const BASES = [..."aeiouyAEIOUY", ...HIGH];

/** By letter, how the font wrote it: in one character, in two, or as it is. */
function lettersOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const convert = legacyConverter(encoding);
  const written = [...BASES, ...BASES.flatMap((base) => HIGH.map((mark) => base + mark))];
  const pairs = written.map((each) => [convert(each), each] as const);
  const letters = pairs.filter(([letter, each]) => letter.length === 1 && letter !== each);
  const asTheyAre = pairs.filter(([letter, each]) => letter === each);
  // Of several ways a map keeps the last.
  return new Map([...asTheyAre, ...letters.reverse()]);
}

/**
 * Text as it was typed in an old font. Capitals with a tone had no place in TCVN3: a font of capitals showed the small
 * letter as one.
 */
export function inOldFont(encoding: LegacyEncoding): (text: string) => string {
  const letters = lettersOf(encoding);
  return (text) =>
    [...text.normalize("NFC")]
      .map((letter) => letters.get(letter) ?? letters.get(letter.toLocaleLowerCase("vi")) ?? letter)
      .join("");
}
