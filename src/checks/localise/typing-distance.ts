/**
 * Slips of the keyboard between two numbers: a digit wrong, lost, doubled, or two neighbours swapped, one each, and a
 * sign forgotten. (Optimal string alignment: no digit is touched twice.)
 *
 * @param typed - What stands in the cell.
 * @param meant - What may have been meant.
 * @example typingDistance(17, 16) //=> 1
 * @example typingDistance(907, 970) //=> 1
 * @example typingDistance(42, 402) //=> 1
 */
export function typingDistance(typed: number, meant: number): number {
  const [from, to] = [String(typed), String(meant)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
