/** The words to show with a number: its clause, cut at marks, within its line. */
import type { TextSpan } from "./statement";

const LONGEST = 160;

/**
 * The clause around a number.
 *
 * @example quoteAround("- Tổng số: 1.022 hồ sơ. Trong đó:", 0, 33, [11, 16]) //=> [2, 24]
 */
export function quoteAround(
  text: string,
  lineStart: number,
  lineEnd: number,
  [start, end]: TextSpan,
): TextSpan {
  // A number of a table is told by its whole row.
  const around = text.slice(Math.max(lineStart, start - LONGEST), Math.min(lineEnd, end + LONGEST));
  const isStop = around.includes("|") ? isRowEnd : isClauseEnd;
  const isBracketed = start - 1 > lineStart && text[start - 1] === "(";
  let from = isBracketed ? start - 1 : start;
  while (from > lineStart && start - from < LONGEST && !isStop(text, from - 1)) from -= 1;
  let to = end;
  while (to < lineEnd && to - end < LONGEST && !isStop(text, to)) to += 1;
  // Not from the middle of a word.
  while (from > lineStart && from < start && /\S/.test(text[from - 1]!) && !isStop(text, from - 1)) from += 1;
  while (from < start && LEADING.test(text[from]!)) from += 1;
  if (isBracketed && text[to] === ")") to += 1;
  while (to > end && /[\s|]/.test(text[to - 1]!)) to -= 1;
  return [from, to];
}

/** Marks that no quotation begins with. */
const LEADING = /[\s:,–—+*•|-]/;

const isRowEnd = (text: string, at: number): boolean => text[at] === "\n";

/** A mark that ends a clause; not the dot of "1.022". */
function isClauseEnd(text: string, at: number): boolean {
  const mark = text[at]!;
  if (";|()\n".includes(mark)) return true;
  return mark === "." && /\s|^$/.test(text[at + 1] ?? "");
}
