/** The words to show with a number: its clause, cut at marks, within its line. */
import type { Span } from "./statement";

const LONGEST = 160;

/**
 * The clause around a number.
 *
 * @example quoteAround("- Tổng số: 1.022 hồ sơ. Trong đó:", 0, 33, [11, 16]) //=> [2, 24]
 */
export function quoteAround(text: string, lineStart: number, lineEnd: number, [start, end]: Span): Span {
  let from = aheadOfBracket(text, lineStart, start);
  while (from > lineStart && start - from < LONGEST && !isStop(text, from - 1)) from -= 1;
  let to = end;
  while (to < lineEnd && to - end < LONGEST && !isStop(text, to)) to += 1;
  // Not from the middle of a word.
  while (from > lineStart && from < start && /\S/.test(text[from - 1]!) && !isStop(text, from - 1)) from += 1;
  while (from < start && /[\s:–—+*-]/.test(text[from]!)) from += 1;
  while (to > end && /\s/.test(text[to - 1]!)) to -= 1;
  return [from, to];
}

/** "01 hồ sơ (0,17%)": a number that stands first in a bracket is told by the words before it. */
function aheadOfBracket(text: string, lineStart: number, start: number): number {
  return start - 1 > lineStart && text[start - 1] === "(" ? start - 1 : start;
}

/** A mark that ends a clause; not the dot of "1.022". */
function isStop(text: string, at: number): boolean {
  const mark = text[at]!;
  if (";|()\n".includes(mark)) return true;
  return mark === "." && /\s|^$/.test(text[at + 1] ?? "");
}
