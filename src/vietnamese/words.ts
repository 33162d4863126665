/**
 * The text without accents, in lower case, for comparing what people type.
 *
 * "đ" is replaced by name: Unicode gives it no decomposition, so removing the combining marks leaves it as it
 * is.
 *
 * @example
 * foldAccents("Đã giải quyết") //=> "da giai quyet"
 */
export function foldAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
}

/**
 * The text in Vietnamese capitals, composed (NFC) so that every accented capital is one character in print.
 *
 * Vietnamese has no casing rule of its own. The machine's locale is left out on purpose: a Turkish one would
 * write "İ" for "i".
 *
 * @example
 * capitals("Ủy ban nhân dân phường Hưng Đạo") //=> "ỦY BAN NHÂN DÂN PHƯỜNG HƯNG ĐẠO"
 */
export function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}

/**
 * A list as a sentence names it: commas, and "và" before the last item without a comma.
 *
 * @example
 * joinWithAnd(["từ chối", "rút", "dừng xử lý"]) //=> "từ chối, rút và dừng xử lý"
 * joinWithAnd([]) //=> ""
 */
export function joinWithAnd(list: readonly string[]): string {
  if (list.length < 2) return list[0] ?? "";
  return `${list.slice(0, -1).join(", ")} và ${list[list.length - 1]}`;
}
