/** The names behind "phường …", "Phòng …", "lĩnh vực …": where they end. */
import type { Token } from "../read/tokens";

/** Longest name of a place, of an agency or a field, in words. */
const LONGEST_PLACE = 5;
const LONGEST_TITLE = 9;

const isCapitalised = ({ kind, text }: Token): boolean => kind === "word" && /^\p{Lu}/u.test(text);

const isDash = ({ text }: Token): boolean => text === "-" || text === "–";

const isJoint = (token: Token): boolean => token.text === "," || token.folded === "va";

/** Words that begin what a named unit does, or how many it has: no part of its name. */
const AFTER_A_NAME: ReadonlySet<string> = new Set(
  (
    "da co voi la duoc trong tren so dang con dat chiem tiep nhan giai quyet xu ly khong dan phat ngay thang den tu tai nhieu it " +
    "cung se phai chua bi do nhat gom"
  ).split(" "),
);

/** Whether a word begins what is told of a name. */
export const endsName = ({ folded }: Token): boolean => AFTER_A_NAME.has(folded);

/**
 * Where the name of a place ends that begins at a token; `at` for none. "thôn 5", "Tổ dân phố số 4", "phường Hải Châu".
 *
 * @param isCounted - whether a number is one that counts something: "phường 12" is a name, "các phường 12 hồ sơ" is none.
 */
export function placeNameEnd(
  tokens: readonly Token[],
  at: number,
  isCounted: (index: number) => boolean,
): number {
  const numberAt = tokens[at]?.folded === "so" ? at + 1 : at;
  if (tokens[numberAt]?.kind === "number" && !isCounted(numberAt)) return numberAt + 1;
  let end = at;
  while (end - at < LONGEST_PLACE && tokens[end] !== undefined && isCapitalised(tokens[end]!)) end += 1;
  return end;
}

/**
 * Where the name of an agency or a field ends; `at` for none.
 *
 * @param beginsOther - whether at a token the name of another agency begins: "Phòng Kinh tế và Phòng Văn hóa" are two,
 *   "Phòng Kinh tế, Hạ tầng và Đô thị" is one.
 * @param isStop - whether at a token something else begins: a word of figures, a number, another restriction.
 */
export function titleEnd(
  tokens: readonly Token[],
  at: number,
  isStop: (index: number) => boolean,
  beginsOther: (index: number) => boolean,
): number {
  let end = at;
  while (end - at < LONGEST_TITLE && tokens[end] !== undefined) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    const joins =
      end > at &&
      (isDash(token) || (isJoint(token) && !beginsOther(end + 1))) &&
      next !== undefined &&
      isCapitalised(next);
    // Both what joins and the word behind it: "Văn phòng HĐND và UBND".
    if (joins) end += 2;
    else if (token.kind !== "word" || (endsName(token) && !isCapitalised(token)) || isStop(end)) break;
    else end += 1;
  }
  return end;
}

/** Whether a name begins here as agencies' names do. */
export const beginsTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && isCapitalised(tokens[at]!);

/** The words of a name, in one spelling. */
export const nameIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== "mark")
    .map(({ folded }) => folded)
    .join(" ");
