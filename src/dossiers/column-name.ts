/**
 * The letters by which Excel names a column, counted from 0.
 *
 * @example columnName(27) //=> "AB"
 */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}
