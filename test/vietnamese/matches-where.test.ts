import fc from "fast-check";
import { isLetterBefore, matchesWhere } from "../../src/vietnamese/matches-where";

const PIECES = ["1", "2", "12", "a", "đ", "𝒜", "\ud835", " ", ".", "/", "ab"];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));

const places = (matches: Iterable<RegExpMatchArray>) =>
  [...matches].map(({ index, 0: found }) => [index, found]);

describe("matches where a condition holds", () => {
  it("are those of a look back at the pattern's start", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = matchesWhere(text, /\d{1,2}a?/g, ({ index }) => text.charAt(index - 1) !== "/");
        expect(places(found)).toEqual(places(text.matchAll(/(?<!\/)\d{1,2}a?/g)));
      }),
    );
  });

  it("are so for characters of two code units, too", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = matchesWhere(text, /\p{L}b?/gu, ({ index }) => !isLetterBefore(text, index));
        expect(places(found)).toEqual(places(text.matchAll(/(?<!\p{L})\p{L}b?/gu)));
      }),
    );
  });

  it("go on behind an empty match", () => {
    expect(places(matchesWhere("ab", /x?/g, () => true))).toEqual([
      [0, ""],
      [1, ""],
      [2, ""],
    ]);
  });

  it("begin anew each time", () => {
    const pattern = /\d/g;
    matchesWhere("1 2", pattern, () => true);
    expect(matchesWhere("1 2", pattern, () => true)).toHaveLength(2);
  });
});
