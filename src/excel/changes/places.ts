/** At most this many places in one message. */
const MAX_NAMED = 8;

/**
 * Places in one phrase, each once.
 *
 * @example namedPlaces(["ô D9 trang “Nhập liệu”", "trang “Báo cáo”"]) //=> "ô D9 trang “Nhập liệu”, trang “Báo cáo”"
 */
export function namedPlaces(places: readonly string[]): string {
  const each = [...new Set(places)];
  const more = each.length > MAX_NAMED ? ` và ${each.length - MAX_NAMED} chỗ khác` : "";
  return each.slice(0, MAX_NAMED).join(", ") + more;
}
