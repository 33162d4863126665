import fc from "fast-check";
import { readRoman, roman, vietnameseLetter } from "../../src/vietnamese/numerals";

describe("roman", () => {
  test.each([
    [1, "I"],
    [4, "IV"],
    [5, "V"],
    [9, "IX"],
    [14, "XIV"],
    [40, "XL"],
    [1994, "MCMXCIV"],
    [3999, "MMMCMXCIX"],
  ])("writes %d as %s", (n, expected) => {
    expect(roman(n)).toBe(expected);
  });

  test.each([0, -1, 1.5, 4000, NaN, Infinity])("throws for %d", (n) => {
    expect(() => roman(n)).toThrow(RangeError);
  });
});

describe("readRoman", () => {
  test.each([
    ["IV", 4],
    ["iii", 3],
    [" VI ", 6],
    ["I", 1],
    ["MMMCMXCIX", 3999],
  ])("reads “%s” as %d", (text, expected) => {
    expect(readRoman(text)).toBe(expected);
  });

  test.each(["", "IIII", "VIV", "IC", "MMMM", "A", "I V", "12"])("refuses “%s”", (text) => {
    expect(readRoman(text)).toBeNull();
  });

  test("reads back every numeral that roman writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
        expect(readRoman(roman(n))).toBe(n);
      }),
    );
  });
});

describe("the letters of points", () => {
  test.each([
    [1, "a"],
    [4, "d"],
    [5, "đ"],
    [6, "e"],
    [9, "i"],
    [10, "k"],
    [23, "y"],
  ])("point %d is “%s”", (n, letter) => {
    expect(vietnameseLetter(n)).toBe(letter);
  });

  test("are those of the alphabet in its order, each once", () => {
    const letters = Array.from({ length: 23 }, (_, index) => vietnameseLetter(index + 1));
    expect(new Set(letters).size).toBe(23);
    expect([...letters].sort((a, b) => a.localeCompare(b, "vi"))).toEqual(letters);
  });

  test.each([0, 24, -1, 1.5, NaN])("throws for %d", (n) => {
    expect(() => vietnameseLetter(n)).toThrow(RangeError);
  });
});
