import { isSyllable } from "../../../src/review/read/syllables";
import { tokensOf } from "../../../src/review/read/tokens";
import { isDamagedWord, wearOf } from "../../../src/review/read/wear";

const pieces = (text: string): string[] =>
  tokensOf(text, 0, text.length).map(({ kind, text: piece }) => `${kind[0]}:${piece}`);

describe("the pieces of a line", () => {
  test.each([
    ["a count with thousands and its full stop", "1.022 hồ sơ.", ["n:1.022", "w:hồ", "w:sơ", "m:."]],
    ["thousands parted by blanks", "1 022 hồ sơ", ["n:1 022", "w:hồ", "w:sơ"]],
    ["two numbers that are no thousands", "12 05", ["n:12", "n:05"]],
    ["a rate with either decimal mark", "99.6% 99,6%", ["n:99.6", "m:%", "n:99,6", "m:%"]],
    ["a ratio", "1.067/1.542", ["n:1.067", "m:/", "n:1.542"]],
    ["a unit that touches its number", "250m²", ["n:250", "w:m²"]],
    ["a unit that touches a decimal", "4,7m²", ["n:4,7", "w:m²"]],
    ["a word that touches its count, and begins like a digit", "1.022lượt", ["n:1.022", "w:lượt"]],
    ["a look-alike letter behind a mark", "1.0O2 hồ sơ", ["s:1.0O2", "w:hồ", "w:sơ"]],
    ["digits with look-alike letters", "1O22 l.022 O1", ["s:1O22", "s:l.022", "s:O1"]],
    ["a paper size is a word", "máy scan A3", ["w:máy", "w:scan", "w:A3"]],
    ["dots left for a number", "tỷ lệ... %", ["w:tỷ", "w:lệ", "m:...", "m:%"]],
  ])("%s", (_name, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe("damaged words", () => {
  test.each(["truc", "tuyen", "quyet", "nghieng", "hoan", "uoc", "y", "khuyen"])(
    "%s is a syllable",
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  test.each(["tryc", "hd", "sos", "bru", "camera", "tiepnhan"])("%s is none", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test("abbreviations and loans are not damage", () => {
    const words = tokensOf("TTHC camera tryc", 0, 16);
    expect(words.map(isDamagedWord)).toEqual([false, false, true]);
  });

  test("a text without accents is bare, one with damaged letters is worn", () => {
    const wear = (text: string) => wearOf(tokensOf(text, 0, text.length));
    expect(wear("Tổng số hồ sơ tiếp nhận trực tuyến")).toEqual({ isBare: false, isWorn: false });
    expect(wear("Tong so ho so tiep nhan truc tuyen")).toEqual({ isBare: true, isWorn: false });
    expect(wear("Tong sos ho so tiep nhan tryc tuyen")).toEqual({ isBare: true, isWorn: true });
  });
});
