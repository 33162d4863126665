/** How a table's heads and cells are named to the officer. */
import type { SummaryColumn } from "./summary-head";
import type { FoundSummary } from "./found-summary";

/** The head over a column in one line, as it is printed. */
export const headText = ({ path }: Pick<SummaryColumn, "path">): string => path.join(" – ");

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** The address in its file of what a row of the body says in a column. */
export function cellAddressOf({ placeOf }: FoundSummary, row: number, column: number): string {
  const place = placeOf(row, column);
  return `${letters(place.column)}${place.row + 1}`;
}
