/** Numbers in words, up to the thousands: "mười bốn", "hai trăm lẻ năm", "một nghìn hai trăm". */
import { foldAccents } from "../../vietnamese/words";
import type { Token } from "./tokens";

export interface SpeltNumber {
  readonly value: number;
  /** The token after the last. */
  readonly to: number;
}

/** With accents: "ba" is three and "bà" a lady. */
const DIGITS: Readonly<Record<string, number>> = {
  ...{
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  },
};
const TEN = "mười";
const TENS: ReadonlySet<string> = new Set(["mươi", "chục"]);
const HUNDRED = "trăm";
const THOUSANDS: ReadonlySet<string> = new Set(["nghìn", "ngàn"]);
const FILLERS: ReadonlySet<string> = new Set(["lẻ", "linh", "không"]);

/** Words that begin a number, without their accents. */
const FIRST: ReadonlySet<string> = new Set([...Object.keys(DIGITS), TEN].map(foldAccents));

/** Whether a number in words may begin with a word, given without accents. */
export const beginsSpeltNumber = (folded: string): boolean => FIRST.has(folded);

/** Longest: "chín trăm chín mươi chín nghìn chín trăm chín mươi chín". */
const LONGEST = 12;

/**
 * The number that begins at a token; undefined where none does.
 *
 * @example speltNumberAt(tokensOf("mười bốn hồ sơ", 0, 14), 0) //=> { value: 14, to: 2 }
 */
export function speltNumberAt(tokens: readonly Token[], from: number): SpeltNumber | undefined {
  if (!beginsSpeltNumber(tokens[from]!.folded)) return undefined;
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let at = from;
  for (; at < from + LONGEST && tokens[at]?.kind === "word"; at += 1) {
    const word = tokens[at]!.text.toLowerCase();
    const read = DIGITS[word];
    if (read !== undefined && digit === undefined) digit = read;
    else if (word === TEN && digit === undefined) group += 10;
    else if (TENS.has(word) && digit !== undefined) [group, digit] = [group + digit * 10, undefined];
    else if (word === HUNDRED && digit !== undefined) [group, digit] = [group + digit * 100, undefined];
    else if (THOUSANDS.has(word) && group + (digit ?? 0) > 0 && total === 0)
      [total, group, digit] = [(group + (digit ?? 0)) * 1000, 0, undefined];
    else if (!(FILLERS.has(word) && at > from && digit === undefined)) break;
  }
  const value = total + group + (digit ?? 0);
  return at === from || value === 0 ? undefined : { value, to: at };
}
