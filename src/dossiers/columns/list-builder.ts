/** Gathers the dossiers of a table, row by row, and what could not be read. */
import type { Dossier, DossierList, Payment, RowProblem } from "../dossier";
import type { Merge, RawCell, RawRow, RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import { ownText } from "./own-text";
import { DATE_KINDS, type DateKind } from "./column-kinds";
import { columnOf, type ColumnMapping, type WordMeanings } from "./column-mapping";
import type { DateReading } from "./date-survey";
import type { Head } from "./find-head";
import { FLAG_KINDS, flagReader, isOnPortal, paymentReader, readTimes, type FlagKind } from "./flag-words";
import {
  codeProblem,
  dateProblem,
  extraProblem,
  extraWordProblem,
  noteProblem,
  presumedProblem,
  totalProblem,
  wordProblem,
} from "./problems";
import { readDay } from "./read-day";
import { rowKinds, type RowKind } from "./row-kinds";
import { RowBook, type OtherRow } from "../row-account";
import { presumptions, saysOnlyDeadline, wordReader, type WordKind } from "./list-words";

const TEXT_KINDS = ["procedure", "field", "system", "procedure_code"] as const;

/** Columns of yes and no, of payment and of a number of times, by the field of a dossier that they fill. */
const EXTRA_FIELDS = {
  fee: "fee",
  payment: "payment",
  parts_digitised: "partsDigitised",
  result_digitised: "resultDigitised",
  reused: "reused",
  electronic_result: "electronicResult",
  supplements: "supplements",
  vneid: "vneid",
} as const satisfies Readonly<Record<FlagKind | "payment" | "supplements", keyof Dossier>>;

type ExtraKind = keyof typeof EXTRA_FIELDS;
/** What a cell says; null for a word that nobody explained. */
type ReadExtra = (cell: RawCell | undefined) => boolean | Payment | number | undefined | null;

/** A column with more words that nobody knows is of another kind than its head says: it is not asked about. */
const MOST_ASKED = 8;

const extraReaders = (words: WordMeanings = {}): Readonly<Record<ExtraKind, ReadExtra>> => ({
  ...(Object.fromEntries(FLAG_KINDS.map((kind) => [kind, flagReader(kind, words[kind])])) as Record<
    FlagKind,
    ReadExtra
  >),
  payment: paymentReader(words.payment),
  supplements: readTimes,
});

type TextKind = (typeof TEXT_KINDS)[number];
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type NewDossier = Writable<Dossier>;

/** Puts what a word means on a dossier; false for a word that nobody explained. */
type PutWord = (dossier: NewDossier, text: string) => boolean;

/** A column that the list has, with the text of its cells. */
interface Column<Kind> {
  readonly kind: Kind;
  readonly at: number;
  readonly read: (cell: RawCell | undefined) => string;
}

interface UnknownExtra {
  readonly row: number;
  count: number;
}

interface UnknownWord {
  readonly kind: WordKind;
  readonly word: string;
  readonly row: number;
  count: number;
}

/** Equal texts of a column as one string: lists repeat a few procedures and fields many thousand times. */
function sharedTexts(): Column<unknown>["read"] {
  const known = new Map<RawCell | undefined, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = cellText(cell)));
    return text;
  };
}

function columnsOf<Kind extends DateKind | TextKind | WordKind | ExtraKind>(
  mapping: ColumnMapping,
  kinds: readonly Kind[],
): Column<Kind>[] {
  return kinds
    .map((kind) => ({ kind, at: columnOf(mapping, kind), read: sharedTexts() }))
    .filter(({ at }) => at !== -1);
}

function wordPutters(words: WordMeanings = {}): Readonly<Record<WordKind, PutWord>> {
  const status = wordReader("status", words.status);
  const channel = wordReader("channel", words.channel);
  const level = wordReader("level", words.level);
  return {
    status: (dossier, text) => (dossier.status = status(text)) !== undefined,
    channel: (dossier, text) => (dossier.channel = channel(text)) !== undefined,
    level: (dossier, text) => (dossier.level = level(text)) !== undefined,
  };
}

/** Blocks that go down over several rows, by column and from the top. */
function blocksDown({ merges }: RawTable, columns: readonly number[]): ReadonlyMap<number, readonly Merge[]> {
  const tall = merges.filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
  return new Map(columns.map((at) => [at, tall.filter(({ left, right }) => at >= left && at <= right)]));
}

/** Takes the rows below the head in their order; `finish` gives the list. */
export class ListBuilder {
  private readonly dossiers: Dossier[] = [];
  private readonly problems: RowProblem[] = [];
  private readonly unknownWords = new Map<string, UnknownWord>();
  private readonly code: number;
  private readonly dates: readonly Column<DateKind>[];
  private readonly texts: readonly Column<TextKind>[];
  private readonly words: readonly Column<WordKind>[];
  private readonly extras: readonly Column<ExtraKind>[];
  private readonly unclearExtras = new Map<ExtraKind, Map<string, UnknownExtra>>();
  private readonly readExtra: Readonly<Record<ExtraKind, ReadExtra>>;
  private readonly putWord: Readonly<Record<WordKind, PutWord>>;
  private readonly isPresumed: (text: string) => boolean;
  private readonly kindOf: (row: RawRow) => RowKind;
  private readonly blocks: ReadonlyMap<number, readonly Merge[]>;
  private readonly nextBlock = new Map<number, number>();
  private groupField: string | undefined;
  private sinceTotal = 0;
  private readonly book = new RowBook();

  constructor(
    private readonly table: RawTable,
    private readonly head: Head,
    private readonly mapping: ColumnMapping,
    private readonly dateReading: DateReading,
  ) {
    this.code = columnOf(mapping, "code");
    this.dates = columnsOf(mapping, DATE_KINDS);
    this.texts = columnsOf(mapping, TEXT_KINDS);
    this.words = columnsOf(mapping, ["status", "channel", "level"]);
    this.extras = columnsOf(mapping, Object.keys(EXTRA_FIELDS) as ExtraKind[]);
    this.putWord = wordPutters(mapping.words);
    this.readExtra = extraReaders(mapping.words);
    this.isPresumed = presumptions(mapping.words?.status);
    this.blocks = blocksDown(
      table,
      this.texts.map(({ at }) => at),
    );
    this.kindOf = rowKinds(head, { code: this.code, dates: this.dates.map(({ at }) => at) });
  }

  /** @param rowNumber 1-based, as Excel shows it. */
  add(row: RawRow, rowNumber: number): void {
    const kind = this.kindOf(row);
    if (kind.kind === "dossier") {
      this.book.dossier();
      this.addDossier(row, rowNumber);
      return;
    }
    this.book.other(kind.kind, rowNumber);
    if (kind.kind === "group") this.groupField = kind.field;
    else if (kind.kind === "total") this.checkTotal(row, rowNumber, kind.stated);
  }

  /** A row above the first dossier, or of the head. */
  addOther(kind: OtherRow, rowNumber: number): void {
    this.book.other(kind, rowNumber);
  }

  private addDossier(row: RawRow, rowNumber: number): void {
    const code = this.code === -1 ? "" : ownText(cellText(row[this.code]));
    if (code === "" && this.code !== -1) this.problems.push(codeProblem(rowNumber));
    const dossier: NewDossier = { code, row: rowNumber };
    for (const { kind, at, read } of this.texts) {
      const text = read(row[at] ?? this.mergedAbove(rowNumber - 1, at));
      if (text !== "") dossier[kind === "procedure_code" ? "procedureCode" : kind] = text;
    }
    if (this.groupField !== undefined && dossier.field === undefined) dossier.field = this.groupField;
    for (const { kind, at } of this.dates) {
      const cell = row[at] ?? null;
      const day = readDay(cell, this.dateReading(at));
      if (typeof day === "number") dossier[kind] = day;
      else if (day !== null) {
        this.problems.push(dateProblem(rowNumber, this.nameOf(at), cellText(cell), day));
        // Without an end date the dossier would pass for pending.
        if (kind === "finished") dossier.isUnclear = true;
      }
    }
    for (const { kind, at, read } of this.words) {
      const text = read(row[at]);
      if (text === "") continue;
      if (this.putWord[kind](dossier, text)) {
        if (kind === "status" && this.isPresumed(text)) this.noteWord(kind, text, rowNumber);
        continue;
      }
      if (kind === "status" && saysOnlyDeadline(text)) continue;
      this.noteWord(kind, text, rowNumber);
      // An unknown status may be a refusal as well as a result.
      if (kind === "status") dossier.isUnclear = true;
    }
    this.addExtras(dossier, row, rowNumber);
    this.dossiers.push(dossier);
    this.sinceTotal += 1;
  }

  private addExtras(dossier: NewDossier, row: RawRow, rowNumber: number): void {
    for (const { kind, at } of this.extras) {
      const cell = row[at];
      const said = this.readExtra[kind](cell);
      if (said === null) this.noteExtra(kind, cellText(cell), rowNumber);
      else if (said !== undefined) Object.assign(dossier, { [EXTRA_FIELDS[kind]]: said });
      if (kind === "payment" && said === "online" && isOnPortal(cell)) dossier.paidOnPortal = true;
    }
  }

  private noteExtra(kind: ExtraKind, word: string, row: number): void {
    const words = this.unclearExtras.get(kind) ?? new Map<string, UnknownExtra>();
    this.unclearExtras.set(kind, words);
    const known = words.get(word);
    if (known !== undefined) known.count += 1;
    else if (words.size <= MOST_ASKED) words.set(word, { row, count: 1 });
  }

  /** A column with a word that nobody knows says nothing: a count of the rest would pass for the whole. */
  private dropUnclear(): void {
    for (const [kind, words] of this.unclearExtras) {
      for (const dossier of this.dossiers as NewDossier[]) {
        delete dossier[EXTRA_FIELDS[kind]];
        if (kind === "payment") delete dossier.paidOnPortal;
      }
      const column = this.nameOf(columnOf(this.mapping, kind));
      const [[word, { row }]] = [...words] as [[string, UnknownExtra]];
      if (kind === "supplements" || words.size > MOST_ASKED)
        this.problems.push(extraProblem(row, column, word));
      else {
        for (const [each, { row: first, count }] of words)
          this.problems.push(extraWordProblem(first, column, each, kind, count));
      }
    }
  }

  /** What a cell that is merged down over several dossiers says of each of them. */
  private mergedAbove(index: number, column: number): RawCell {
    const blocks = this.blocks.get(column)!;
    let next = this.nextBlock.get(column) ?? 0;
    // Rows come in their order, so a block that ended above is never asked for again.
    while (next < blocks.length && blocks[next]!.bottom < index) next += 1;
    this.nextBlock.set(column, next);
    const block = blocks[next];
    if (block === undefined || block.top >= index) return null;
    return this.table.row(block.top)[column] ?? null;
  }

  private noteWord(kind: WordKind, word: string, row: number): void {
    const key = `${kind} ${word}`;
    const known = this.unknownWords.get(key);
    if (known === undefined) this.unknownWords.set(key, { kind, word, row, count: 1 });
    else known.count += 1;
  }

  /** A total counts the whole list or the group that it closes. */
  private checkTotal(row: RawRow, rowNumber: number, stated: number | undefined): void {
    const counts = [this.dossiers.length, this.sinceTotal];
    if (stated !== undefined && !counts.includes(stated)) {
      const text = row.map(cellText).filter((cell) => cell !== "");
      this.problems.push(totalProblem(rowNumber, text.join(" "), stated, this.dossiers.length));
    }
    this.sinceTotal = 0;
  }

  private nameOf(column: number): string {
    return this.head.names[column] ?? "";
  }

  /** @param rows that were handed over. */
  finish(rows: number): DossierList {
    const { file, sheet, notes } = this.table;
    this.dropUnclear();
    const problems = [...notes.map(noteProblem), ...this.problems];
    for (const { kind, word, row, count } of this.unknownWords.values()) {
      const column = this.nameOf(columnOf(this.mapping, kind));
      problems.push(
        kind === "status" && this.isPresumed(word)
          ? presumedProblem(row, column, word, count)
          : wordProblem(row, column, word, kind, count),
      );
    }
    problems.sort((one, other) => one.row - other.row);
    const { system } = this.mapping;
    const source = { file, ...(sheet !== undefined && { sheet }), system, rows: this.dossiers.length };
    return { source, dossiers: this.dossiers, problems, account: this.book.close(rows) };
  }
}
