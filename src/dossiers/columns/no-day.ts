/** How programs and officers write that there is no day yet. */
import { foldAccents } from "../../vietnamese/words";

/** Marks and words of programs, folded. */
const NO_DATE = new Set(
  "|-|--|---|–|—|_|/|//|__/__/____|.|..|...|…|*|x|0|null|(null)|none|nil|undefined|nan|nat|n/a|na|#n/a|invalid date|trong|dd/mm/yyyy".split(
    "|",
  ),
);

/** A sentence without a number that begins by denying or waiting: "Chưa có KQ", "Hồ sơ đang chờ ký". */
const NOT_YET = /^(?:ho so )?(?:chua|dang|cho|khong|con)\b\D*$/;

/** Whether a text says that there is no day. */
export function saysNoDay(text: string): boolean {
  const folded = foldAccents(text).replace(/\s+/g, " ").trim();
  return NO_DATE.has(folded) || NOT_YET.test(folded);
}

/** Days by which programs say "none": the least and the last that their clocks know. */
const NO_DAY = new Set(
  "0-0-0 1-1-1 1601-1-1 1753-1-1 1899-12-30 1899-12-31 1900-1-0 1900-1-1 1900-1-2 1904-1-1 1970-1-1 1980-1-1 9999-12-31".split(
    " ",
  ),
);

/** Whether a program means no day by this one. */
export const isNoDay = (year: number, month: number, day: number): boolean =>
  // Few dates are of such years, and this is asked for each of millions of cells.
  (year < 2000 || year === 9999) && NO_DAY.has(`${year}-${month}-${day}`);

/** The same as day numbers of Excel: an empty cell handed over by a formula is 0. */
const NO_SERIAL = new Set([0, 1, 2, 25_569, 29_221, 2_958_465]);

export const isNoSerial = (serial: number): boolean => NO_SERIAL.has(Math.floor(serial));
