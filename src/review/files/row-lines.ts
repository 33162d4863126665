/** The lines that a row of a table is read as. */

/** Alone in its cell: "1.006", "98,43%", "–". */
const NUMBER_ALONE = /^\d[\d.,\s]*%?$/;

/**
 * One line with "|" between its cells. Cells of several paragraphs beside no number (letterheads, signatures, a page laid out in a
 * table) are read one after the other.
 *
 * @param row - The paragraphs of each cell; blank cells have none.
 * @example rowLines([["Quá hạn"], ["5"]]) //=> ["Quá hạn | 5"]
 */
export function rowLines(row: readonly (readonly string[])[]): readonly string[] {
  const isOfText = row.some((cell) => cell.length > 1) && !row.some(([text = ""]) => NUMBER_ALONE.test(text));
  if (isOfText) return row.flat();
  return [
    row
      .map((cell) => cell.join(" ").replace(/\|/g, "/"))
      .join(" | ")
      .trimEnd(),
  ];
}
