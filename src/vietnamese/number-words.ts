/** Counts in words, as they are read aloud: so that an officer hears the difference between 1.022 and 1,022. */

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

const SCALES = ["", "nghìn", "triệu", "tỷ"] as const;

const MOST = 999_999_999_999;

/** The unit after a ten: "mốt", "tư", "lăm" for what would be "một", "bốn", "năm". */
function unitAfterTen(unit: number, tens: number): string {
  if (unit === 5) return "lăm";
  if (tens < 2) return DIGITS[unit]!;
  return ({ 1: "mốt", 4: "tư" } as Record<number, string>)[unit] ?? DIGITS[unit]!;
}

/** Three digits; a group behind others names its empty hundreds ("không trăm"). */
function group(n: number, isFirst: boolean): string[] {
  const [hundreds, tens, unit] = [Math.floor(n / 100), Math.floor((n % 100) / 10), n % 10];
  const words: string[] = [];
  if (hundreds > 0 || !isFirst) words.push(DIGITS[hundreds]!, "trăm");
  if (tens === 0 && unit > 0 && words.length > 0) words.push("lẻ");
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(DIGITS[tens]!, "mươi");
  if (unit > 0) words.push(tens === 0 ? DIGITS[unit]! : unitAfterTen(unit, tens));
  return words;
}

/**
 * A count in words.
 *
 * @param n - A whole number from 0 to 999.999.999.999.
 * @throws RangeError for anything else.
 *
 * @example
 * spellCount(1022) //=> "một nghìn không trăm hai mươi hai"
 * spellCount(4266) //=> "bốn nghìn hai trăm sáu mươi sáu"
 * spellCount(1005) //=> "một nghìn không trăm lẻ năm"
 * spellCount(21) //=> "hai mươi mốt"
 */
export function spellCount(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > MOST) throw new RangeError(`not a count that can be spelt: ${n}`);
  if (n === 0) return DIGITS[0];
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale -= 1) {
    const digits = Math.floor(n / 1000 ** scale) % 1000;
    if (digits === 0) continue;
    words.push(...group(digits, words.length === 0), SCALES[scale]!);
  }
  return words.filter((word) => word !== "").join(" ");
}
