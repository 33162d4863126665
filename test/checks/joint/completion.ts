/**
 * Whether the blanks of a balance can be filled in at all: found by trying numbers, with no knowledge of the rules. What
 * can be said of every blank is narrowed by each sum until nothing changes, then one blank is tried with each number
 * that is left.
 */
import type { Figures } from "../../../src/checks/facts";

/** A total and the parts that make it up. */
export type Sum = readonly [total: string, ...parts: string[]];

/**
 * The sums of the balance, as a form of the office explains them.
 *
 * @param isInside whether withdrawn and refused dossiers are inside "resolved".
 */
export function sumsOfBalance(isInside: boolean): readonly Sum[] {
  const without = isInside ? [] : ["khong_co_ket_qua"];
  return [
    ["tong_ho_so", "ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
    ["tiep_nhan_trong_ky", "tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"],
    ["tiep_nhan_trong_ky", "tn_ht_thanh_pho", "tn_ht_bo_nganh"],
    ["tong_ho_so", "da_giai_quyet", ...without, "dang_giai_quyet"],
    ["da_giai_quyet", "gq_co_ket_qua", ...(isInside ? ["khong_co_ket_qua"] : [])],
    ["gq_co_ket_qua", "gq_truoc_va_dung_han", "gq_qua_han"],
    ["gq_truoc_va_dung_han", "gq_truoc_han", "gq_dung_han"],
    ["khong_co_ket_qua", "tu_choi", "rut", "dung_xu_ly"],
    ["muc_tu_choi_dung", "tu_choi", "dung_xu_ly"],
    ["dang_giai_quyet", "dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"],
  ];
}

export const BALANCE_KEYS: readonly string[] = [...new Set(sumsOfBalance(false).flat())];

type Ranges = ReadonlyMap<string, readonly [least: number, most: number]>;

/**
 * The balance with every blank filled in by a whole number, 0 or more; undefined where no numbers do.
 *
 * @param most no blank needs more than the typed numbers together: less of it would do, too.
 */
export function completionOf(figures: Figures, sums: readonly Sum[]): Figures | undefined {
  const most = Object.values(figures).reduce((all, count) => all + count, 0);
  const ranges = new Map(
    BALANCE_KEYS.map((key) => {
      const typed = figures[key];
      return [key, typed === undefined ? ([0, most] as const) : ([typed, typed] as const)];
    }),
  );
  return search(ranges, sums);
}

function search(given: Ranges, sums: readonly Sum[]): Figures | undefined {
  const ranges = narrowed(given, sums);
  if (ranges === undefined) return undefined;
  const open = [...ranges].find(([, [least, most]]) => least < most);
  if (open === undefined) return Object.fromEntries([...ranges].map(([key, [count]]) => [key, count]));
  const [key, [least, most]] = open;
  for (let count = least; count <= most; count += 1) {
    const found = search(new Map([...ranges, [key, [count, count]]]), sums);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Undefined where nothing is left for some figure. */
function narrowed(given: Ranges, sums: readonly Sum[]): Ranges | undefined {
  const ranges = new Map(given);
  const rangeOf = (key: string) => ranges.get(key)!;
  let isChanged = true;
  const narrow = (key: string, least: number, most: number): boolean => {
    const [from, to] = rangeOf(key);
    const next = [Math.max(from, least), Math.min(to, most)] as const;
    if (next[0] !== from || next[1] !== to) isChanged = true;
    ranges.set(key, next);
    return next[0] <= next[1];
  };
  const totalOf = (keys: readonly string[], side: 0 | 1): number =>
    keys.reduce((all, key) => all + rangeOf(key)[side], 0);
  while (isChanged) {
    isChanged = false;
    for (const [total, ...parts] of sums) {
      if (!narrow(total, totalOf(parts, 0), totalOf(parts, 1))) return undefined;
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const [least, most] = rangeOf(total);
        if (!narrow(part, least - totalOf(others, 1), most - totalOf(others, 0))) return undefined;
      }
    }
  }
  return ranges;
}
