/** Rows to dossiers, by a mapping that the officer confirmed. */
import type { Dossier, DossierList, RowProblem } from "../dossier";
import type { RawCell, RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import { DATE_KINDS, type ColumnKind, type DateKind } from "./column-kinds";
import type { ColumnMapping } from "./column-mapping";
import { surveyDates, type DateSurvey } from "./date-survey";
import type { Head } from "./find-head";
import { codeProblem, dateProblem, emptyProblem, noteProblem, totalProblem, wordProblem } from "./problems";
import { readDay } from "./read-day";
import { rowKinds, type RowKind } from "./row-kinds";
import { wordReader, type WordKind } from "./words";

/** Rows between two pauses, at which progress is shown and a cancel is heard: a few milliseconds of work. */
const ROWS_A_PAUSE = 2000;

const WORD_KINDS = ["status", "channel", "level"] as const satisfies readonly WordKind[];
const TEXT_KINDS = ["procedure", "field", "system"] as const;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface UnknownWord {
  readonly kind: WordKind;
  readonly row: number;
  count: number;
}

/** Column of each kind; -1 where the list has none. */
const columnOf = (mapping: ColumnMapping, kind: ColumnKind): number =>
  mapping.columns.findIndex((column) => column.kind === kind);

/** Equal texts of a column as one string: lists repeat a few procedures and fields many thousand times. */
function sharedTexts(): (cell: RawCell | undefined) => string {
  const known = new Map<RawCell | undefined, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = cellText(cell)));
    return text;
  };
}

class ListBuilder {
  readonly dossiers: Dossier[] = [];
  readonly problems: RowProblem[] = [];
  private readonly unknownWords = new Map<string, UnknownWord>();
  private readonly code: number;
  private readonly dates: readonly (readonly [kind: DateKind, column: number])[];
  private readonly words: readonly {
    readonly kind: WordKind;
    readonly column: number;
    readonly put: (dossier: Writable<Dossier>, text: string) => boolean;
  }[];
  private readonly texts: readonly {
    readonly kind: (typeof TEXT_KINDS)[number];
    readonly column: number;
    readonly read: (cell: RawCell | undefined) => string;
  }[];
  private readonly kindOf: (row: readonly RawCell[]) => RowKind;
  private groupField: string | undefined;
  private sinceTotal = 0;

  constructor(
    private readonly table: RawTable,
    private readonly head: Head,
    private readonly mapping: ColumnMapping,
    private readonly survey: DateSurvey,
  ) {
    this.code = columnOf(mapping, "code");
    this.dates = DATE_KINDS.map((kind) => [kind, columnOf(mapping, kind)] as const).filter(
      ([, at]) => at !== -1,
    );
    this.texts = TEXT_KINDS.map((kind) => ({
      kind,
      column: columnOf(mapping, kind),
      read: sharedTexts(),
    })).filter(({ column }) => column !== -1);
    const readers = {
      status: wordReader("status", mapping.words?.status),
      channel: wordReader("channel", mapping.words?.channel),
      level: wordReader("level", mapping.words?.level),
    };
    const putters: Readonly<Record<WordKind, (dossier: Writable<Dossier>, text: string) => boolean>> = {
      status: (dossier, text) => (dossier.status = readers.status(text)) !== undefined,
      channel: (dossier, text) => (dossier.channel = readers.channel(text)) !== undefined,
      level: (dossier, text) => (dossier.level = readers.level(text)) !== undefined,
    };
    this.words = WORD_KINDS.map((kind) => ({
      kind,
      column: columnOf(mapping, kind),
      put: putters[kind],
    })).filter(({ column }) => column !== -1);
    this.kindOf = rowKinds(head, {
      code: this.code,
      dates: this.dates.map(([, column]) => column),
      status: columnOf(mapping, "status"),
    });
  }

  add(index: number): void {
    const row = this.table.row(index);
    const kind = this.kindOf(row);
    if (kind.kind === "dossier") this.addDossier(row, index + 1);
    else if (kind.kind === "group") this.groupField = kind.field;
    else if (kind.kind === "total") this.checkTotal(row, index + 1, kind.stated);
  }

  private addDossier(row: readonly RawCell[], rowNumber: number): void {
    const code = this.code === -1 ? "" : cellText(row[this.code]);
    const dossier: Writable<Dossier> = { code, row: rowNumber };
    if (code === "" && this.code !== -1) this.problems.push(codeProblem(rowNumber));
    for (const { kind, column, read } of this.texts) {
      const text = read(row[column]);
      if (text !== "") dossier[kind] = text;
    }
    if (this.groupField !== undefined && dossier.field === undefined) dossier.field = this.groupField;
    for (const [kind, column] of this.dates) {
      const cell = row[column] ?? null;
      const day = readDay(cell, this.survey.optionsOf(column));
      if (typeof day === "number") dossier[kind] = day;
      else if (day !== null)
        this.problems.push(dateProblem(rowNumber, this.nameOf(column), cellText(cell), day));
    }
    for (const { kind, column, put } of this.words) {
      const text = cellText(row[column]);
      if (text !== "" && !put(dossier, text)) this.noteWord(kind, text, rowNumber);
    }
    this.dossiers.push(dossier);
    this.sinceTotal += 1;
  }

  private noteWord(kind: WordKind, text: string, row: number): void {
    const key = `${kind} ${text}`;
    const known = this.unknownWords.get(key);
    if (known === undefined) this.unknownWords.set(key, { kind, row, count: 1 });
    else known.count += 1;
  }

  /** A total counts the whole list or the group that it closes. */
  private checkTotal(row: readonly RawCell[], rowNumber: number, stated: number | undefined): void {
    const counts = [this.dossiers.length, this.sinceTotal];
    if (stated !== undefined && !counts.includes(stated)) {
      const text = row
        .map(cellText)
        .filter((cell) => cell !== "")
        .join(" ");
      this.problems.push(totalProblem(rowNumber, text, stated, this.dossiers.length));
    }
    this.sinceTotal = 0;
  }

  private nameOf(column: number): string {
    return this.head.names[column] ?? "";
  }

  finish(): DossierList {
    const { file, sheet, notes } = this.table;
    const problems = [...notes.map(noteProblem), ...this.problems];
    for (const [key, { kind, row, count }] of this.unknownWords) {
      const column = this.nameOf(columnOf(this.mapping, kind));
      problems.push(wordProblem(row, column, key.slice(kind.length + 1), kind, count));
    }
    if (this.dossiers.length === 0) problems.push(emptyProblem(this.head.top + this.head.height));
    problems.sort((one, other) => one.row - other.row);
    const { system } = this.mapping;
    const source = { file, ...(sheet !== undefined && { sheet }), system, rows: this.dossiers.length };
    return { source, dossiers: this.dossiers, problems };
  }
}

/**
 * Reads a table as a list of dossiers, with a pause every few rows: whoever runs it may show progress or stop.
 *
 * All rows are looked at twice: what the dates prove of their order must be known before the first is believed.
 *
 * @yields how many rows of work are done, of twice the table's rows.
 * @returns the list; what could not be read is among its problems, with its row.
 */
export function* applyMappingInSteps(
  table: RawTable,
  head: Head,
  mapping: ColumnMapping,
): Generator<number, DossierList> {
  const first = head.top + head.height;
  const dateColumns = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  const survey = surveyDates(dateColumns, mapping.dateOrder, table.is1904);
  for (let index = first; index < table.rowCount; index += 1) {
    survey.look(table.row(index));
    if (index % ROWS_A_PAUSE === 0) yield index;
  }
  const builder = new ListBuilder(table, head, mapping, survey.conclude());
  for (let index = first; index < table.rowCount; index += 1) {
    builder.add(index);
    if (index % ROWS_A_PAUSE === 0) yield table.rowCount + index;
  }
  return builder.finish();
}

/** The same without a pause. */
export function applyMapping(table: RawTable, head: Head, mapping: ColumnMapping): DossierList {
  const steps = applyMappingInSteps(table, head, mapping);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
