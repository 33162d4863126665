/** Excel's limit on the length of a sheet's name. */
const MAX_LENGTH = 31;

/**
 * The first free name: the wish itself, with the period, then numbered. Excel compares sheet names without case.
 *
 * @example freeSheetName(["Nhập liệu"], "Nhập liệu", "5-2026") //=> "Nhập liệu 5-2026"
 */
export function freeSheetName(taken: readonly string[], wish: string, suffix?: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string): boolean => !used.has(name.toLowerCase());
  if (isFree(wish)) return wish;
  const base = suffix === undefined ? wish : `${wish} ${suffix}`.slice(0, MAX_LENGTH);
  if (isFree(base)) return base;
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const name = base.slice(0, MAX_LENGTH - tail.length) + tail;
    if (isFree(name)) return name;
  }
}

const UNFINISHED = " (đang lập)";

/**
 * The name that a new sheet has until the one whose name it takes is gone: its own where that is free.
 *
 * @example nameWhileMaking(["Báo cáo"], "Báo cáo") //=> "Báo cáo (đang lập)"
 */
export function nameWhileMaking(taken: readonly string[], name: string): string {
  const isTaken = taken.some((each) => each.toLowerCase() === name.toLowerCase());
  if (!isTaken) return name;
  return freeSheetName(taken, name.slice(0, MAX_LENGTH - UNFINISHED.length) + UNFINISHED);
}
