/** Our sheets in a workbook that was read from a file: what `excel/reading/workbook-view` is for an open one. */
import { TEMPLATE_CHOICES } from "../report/templates/list";
import { CUMULATIVE } from "../checks/cumulative";
import { resolve, valueOf } from "../checks/resolve";
import { sheetOfReference } from "../sheets/address";
import { readInput } from "../sheets/input/content";
import type { OtherSheet } from "../sheets/input/other-sheets";
import { readNarrative, samePeriodTitle } from "../sheets/narrative/read-narrative";
import { NARRATIVE_NAME } from "../sheets/sheet-marks";
import { isInputSheet, periodTitleOf, type BookView } from "../workbook/book-view";
import { LOG_SHEET, ofMark, SHEETS, templateSheet, type Wanted } from "../workbook/our-sheets";
import { HAND_IN_SHEET } from "../workbook/find-hand-in";
import type { FileBook, FileSheet } from "./read-book";
import { UnreadableBook } from "./unreadable-book";

export interface BookOfFile extends BookView<FileSheet> {
  readonly input: FileSheet;
  /** The input sheets that are not in use. */
  readonly others: readonly OtherSheet[];
}

/**
 * Finds our sheets: by the workbook's pointers, else by the marks that they carry. The input sheet in use is the one that
 * was shown when the file was saved, else the latest.
 *
 * @throws UnreadableBook "no_input"
 */
export function bookOfFile(book: FileBook): BookOfFile {
  const find = <K>(kind: Wanted<K>): FileSheet | undefined => pointed(book, kind) ?? marked(book, kind);
  const found = new Map(
    [...SHEETS, LOG_SHEET, HAND_IN_SHEET].map((kind) => [kind.key, find(kind as Wanted<string>)] as const),
  );
  const shown = book.sheets.find(({ name }) => name === book.active);
  const input = isInputSheet(shown) ? shown : found.get("input");
  if (input === undefined) throw new UnreadableBook("no_input", book.file);
  const named = (key: "report" | "waivers" | "log" | "systems" | "handIn"): Partial<BookView<FileSheet>> => {
    const sheet = found.get(key);
    return sheet === undefined ? {} : { [key]: sheet };
  };
  return {
    sheetNames: book.sheets.map(({ name }) => name),
    input,
    others: book.sheets.filter((sheet) => sheet !== input && isInputSheet(sheet)).map(otherOf),
    templates: new Map(
      TEMPLATE_CHOICES.flatMap(({ id }) => {
        const sheet = find(templateSheet(id));
        return sheet === undefined ? [] : [[id, sheet] as const];
      }),
    ),
    ...narrativesOf(book, input, found.get("lastNarrative")),
    ...named("report"),
    ...named("waivers"),
    ...named("log"),
    ...named("systems"),
    ...named("handIn"),
  };
}

/** Excel tells names apart without case. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function pointed<K>({ names, sheets }: FileBook, { pointer, mark }: Wanted<K>): FileSheet | undefined {
  const [, reference = ""] = [...names].find(([name]) => isSame(name, pointer)) ?? [];
  const target = sheetOfReference(reference);
  if (target === undefined) return undefined;
  return ofMark(
    mark,
    sheets.find(({ name }) => isSame(name, target)),
  );
}

/** The last one, as a later sheet stands behind an earlier one. */
function marked<K>({ sheets }: FileBook, { mark, isMeant }: Wanted<K>): FileSheet | undefined {
  return sheets
    .filter(({ constants }) => constants.has(mark) && (isMeant?.(constants.get(mark)!) ?? true))
    .pop();
}

function narrativesOf(
  { sheets }: FileBook,
  input: FileSheet,
  last: FileSheet | undefined,
): Pick<BookView<FileSheet>, "narrative" | "lastNarrative"> {
  const title = samePeriodTitle(periodTitleOf(input));
  const narrative = sheets
    .filter(({ constants }) => constants.has(NARRATIVE_NAME))
    .filter((sheet) => samePeriodTitle(readNarrative(sheet).period) === title)
    .pop();
  return {
    ...(narrative === undefined ? {} : { narrative }),
    ...(last === undefined ? {} : { lastNarrative: last }),
  };
}

/** What is certain of a sheet is worked out anew: the program that saved it may not have calculated it. */
function otherOf(sheet: FileSheet): OtherSheet {
  const { figures, settings, edition, information } = readInput(sheet.read, sheet.places);
  const resolved = resolve(figures, settings, undefined, edition);
  const known = CUMULATIVE.flatMap((key): [string, number][] => {
    const value = valueOf(resolved, key);
    return value === undefined ? [] : [[key, value]];
  });
  return { name: sheet.name, title: information["ten_ky"] ?? "", figures: Object.fromEntries(known) };
}
