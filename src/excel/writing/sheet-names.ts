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
const RETIRED = " (bản cũ)";

/**
 * The name that a new sheet has until all of it is written.
 *
 * @example nameWhileMaking(["Báo cáo"], "Báo cáo") //=> "Báo cáo (đang lập)"
 */
export const nameWhileMaking = (taken: readonly string[], name: string): string =>
  freeSheetName(taken, name.slice(0, MAX_LENGTH - UNFINISHED.length) + UNFINISHED);

/**
 * The name that a sheet has from the moment on which another one takes its own, until it is deleted.
 *
 * @example nameOfRetired(["Báo cáo"], "Báo cáo") //=> "Báo cáo (bản cũ)"
 */
export const nameOfRetired = (taken: readonly string[], name: string): string =>
  freeSheetName(taken, name.slice(0, MAX_LENGTH - RETIRED.length) + RETIRED);
