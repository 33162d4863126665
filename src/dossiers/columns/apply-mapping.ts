/** Rows to dossiers, by a mapping that the officer confirmed. */
import type { DossierList } from "../dossier";
import type { RawRow, RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import { DATE_KINDS } from "./column-kinds";
import { columnOf, type ColumnMapping } from "./column-mapping";
import { surveyDates, type DateReading } from "./date-survey";
import type { Head } from "./find-head";
import { ListBuilder } from "./list-builder";

/** Rows between two pauses, at which progress is shown and a cancel is heard: a few milliseconds of work. */
const ROWS_A_PAUSE = 1000;

/** The rows of a table that are one list, 0-based: its titles and head from `from`, its rows from `first` to before `end`. */
export interface RowSpan {
  readonly from: number;
  readonly first: number;
  readonly end: number;
}

const wholeBelow = ({ rowCount }: RawTable, { top, height }: Head): RowSpan => ({
  from: 0,
  first: Math.min(top + height, rowCount),
  end: rowCount,
});

/**
 * Reads a table as a list of dossiers, with a pause every few rows: whoever runs it may show progress or stop.
 *
 * The dates are read in the mapping's order and surveyed on the way. Where the survey, at the end, puts the order in
 * doubt, all is read again with the doubtful dates refused.
 *
 * @yields rows done, of `table.rowCount`; from the beginning again when the dates are in doubt.
 * @returns the list; what could not be read is among its problems, with its row.
 */
export function* applyMappingInSteps(
  table: RawTable,
  head: Head,
  mapping: ColumnMapping,
  part: RowSpan = wholeBelow(table, head),
): Generator<number, DossierList> {
  const dateColumns = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  const survey = surveyDates(dateColumns, mapping.dateOrder, table.is1904);
  const { from, first, end } = part;
  const readAll = function* (
    reading: DateReading,
    look: (row: RawRow) => void,
  ): Generator<number, DossierList> {
    const builder = new ListBuilder(table, head, mapping, reading);
    for (let index = from; index < first; index += 1) {
      const isBlank = table.row(index).every((cell) => cellText(cell) === "");
      builder.addOther(isBlank ? "blank" : index < head.top ? "title" : "head", index + 1);
    }
    for (let index = first; index < end; index += 1) {
      const row = table.row(index);
      look(row);
      builder.add(row, index + 1);
      if (index % ROWS_A_PAUSE === 0) yield index;
    }
    return builder.finish(end - from);
  };
  const list = yield* readAll(survey.trusting, (row) => survey.look(row));
  const doubting = survey.conclude();
  return doubting === null ? list : yield* readAll(doubting, () => undefined);
}

/** The same without a pause. */
export function applyMapping(
  table: RawTable,
  head: Head,
  mapping: ColumnMapping,
  part?: RowSpan,
): DossierList {
  const steps = applyMappingInSteps(table, head, mapping, part);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
