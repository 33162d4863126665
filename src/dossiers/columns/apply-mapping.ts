/** Rows to dossiers, by a mapping that the officer confirmed. */
import type { DossierList } from "../dossier";
import type { RawRow, RawTable } from "../read/raw-table";
import { DATE_KINDS } from "./column-kinds";
import { columnOf, type ColumnMapping } from "./column-mapping";
import { surveyDates, type DateReading } from "./date-survey";
import type { Head } from "./find-head";
import { ListBuilder } from "./list-builder";

/** Rows between two pauses, at which progress is shown and a cancel is heard: a few milliseconds of work. */
const ROWS_A_PAUSE = 1000;

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
): Generator<number, DossierList> {
  const dateColumns = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  const survey = surveyDates(dateColumns, mapping.dateOrder, table.is1904);
  const first = head.top + head.height;
  const readAll = function* (
    reading: DateReading,
    look: (row: RawRow) => void,
  ): Generator<number, DossierList> {
    const builder = new ListBuilder(table, head, mapping, reading);
    for (let index = first; index < table.rowCount; index += 1) {
      const row = table.row(index);
      look(row);
      builder.add(row, index + 1);
      if (index % ROWS_A_PAUSE === 0) yield index;
    }
    return builder.finish();
  };
  const list = yield* readAll(survey.trusting, (row) => survey.look(row));
  const doubting = survey.conclude();
  return doubting === null ? list : yield* readAll(doubting, () => undefined);
}

/** The same without a pause. */
export function applyMapping(table: RawTable, head: Head, mapping: ColumnMapping): DossierList {
  const steps = applyMappingInSteps(table, head, mapping);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
