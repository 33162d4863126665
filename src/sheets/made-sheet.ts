/** Sheets that the add-in makes anew: whether what stands is still what it wrote. */
import { rowMark } from "./report/row-marks";
import { constantOf } from "./sheet-marks";

export interface ReadCells {
  readonly constants: ReadonlyMap<string, string>;
  readonly values: readonly (readonly unknown[])[];
  /** Zero-based row and column of the first cell of `values`. */
  readonly top: number;
  readonly left: number;
}

/** The rows of a sheet as it was read, from A1 on. */
export const rowsFromTop = ({ values, top, left }: Omit<ReadCells, "constants">): unknown[][] => [
  ...Array.from({ length: top }, () => []),
  ...values.map((row) => [...Array.from({ length: left }, () => ""), ...row]),
];

/** What such a sheet carries under the name of its mark: of everything that was written, to know whether it was changed. */
export const madeMark = (grid: readonly (readonly unknown[])[]): string =>
  constantOf(rowMark(grid.map((row) => rowMark(row))));

/** Whether nobody has changed a sheet since it was made: only then another one takes its place. */
export const isAsMade = (sheet: ReadCells, markName: string): boolean =>
  sheet.constants.get(markName) === madeMark(rowsFromTop(sheet));
