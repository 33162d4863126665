/** Values from the greatest down, the subtractive pairs included, so that writing is taking away in order. */
const NUMERALS: readonly (readonly [value: number, letters: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/**
 * The Roman numeral of headings (I, II, III…) and quarters ("quý II").
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (parts and sections are numbered in Roman numerals).
 *
 * @param n - 1 to 3999, the range that Roman letters write.
 * @throws RangeError outside that range or for a fraction.
 *
 * @example
 * roman(4) //=> "IV"
 */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`no Roman numeral for ${n}`);
  let rest = n;
  let written = "";
  for (const [value, letters] of NUMERALS) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}

/** The Vietnamese alphabet: "đ" after "d", and without "ă", "â" and the like, which no list uses; no "f", "j", "w", "z". */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/**
 * The letter of a point in a list: "a", "b", "c", "d", "đ", "e", "g" …
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: points take the letters of the Vietnamese alphabet in order.
 *
 * @param n - 1 to 23.
 * @throws RangeError outside that range or for a fraction.
 *
 * @example
 * vietnameseLetter(5) //=> "đ"
 */
export function vietnameseLetter(n: number): string {
  const letter = LETTERS[n - 1];
  if (letter === undefined) throw new RangeError(`no letter for point ${n}`);
  return letter;
}

/**
 * The number of a Roman numeral in either case, or null when it is not one in standard form.
 *
 * @example
 * readRoman("IV") //=> 4
 * readRoman("IIII") //=> null
 */
export function readRoman(text: string): number | null {
  const letters = text.trim().toUpperCase();
  let value = 0;
  let at = 0;
  for (const [worth, pattern] of NUMERALS) {
    while (letters.startsWith(pattern, at)) {
      value += worth;
      at += pattern.length;
    }
  }
  // Letters taken in order may leave some over, and "IIII" or "VIV" may be taken; writing the value back refuses both.
  return value >= 1 && value <= 3999 && roman(value) === letters ? value : null;
}
