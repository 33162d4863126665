/** Counted figures into the workbook: the sheet "Theo hệ thống" and the counts of the input sheet, all or nothing. */
import { isFigureKey, nameOf, type FigureKey } from "../../catalog/figures";
import { isNewerThan } from "../../catalog/row-of-name";
import type { CountSummary } from "../../dossiers/count-summary";
import type { SystemOwner } from "../../dossiers/systems";
import type { Figures } from "../../checks/facts";
import { fromDay, writeDate } from "../../vietnamese/dates";
import { cellAddress } from "../../sheets/address";
import { allTotalsOn, isForInput, SYSTEMS_SHEET, totalsOn } from "../../sheets/dossiers/systems-layout";
import { planSystemsSheet } from "../../sheets/dossiers/systems-sheet";
import type { ColumnId } from "../../sheets/input/input-columns";
import { columnNow, editionOf, readInput } from "../../sheets/input/content";
import { CommandFailure } from "../../workbook/command-failure";
import { readWithFormulas } from "../reading/input-formulas";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { inputSpot } from "../input/input-spots";
import { changeCell, changeText } from "../changes/cells";
import { revealRows } from "../changes/row-visibility";
import { unchangedPlaces } from "../changes/unchanged";
import { freeSheetName } from "../writing/sheet-names";
import type { SheetView } from "../../workbook/sheet-view";
import { needOpenStructure } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";
import { SYSTEMS } from "../../workbook/pointer-names";
import { readDossierBook } from "./dossier-book";
import { addSheet } from "../writing/add-sheet";

/** A count that the officer typed and that is not what was counted. */
export interface Difference {
  readonly key: FigureKey;
  readonly address: string;
  readonly typed: string;
  readonly counted: number;
}

export interface WriteCountsOptions {
  readonly summary: CountSummary;
  readonly owners: Readonly<Record<string, SystemOwner>>;
  /** What becomes of counts that the officer typed: ask first, put the counted ones, or leave them. */
  readonly onTyped: "ask" | "replace" | "keep";
  readonly patience?: Patience;
}

export type WriteCountsAnswer =
  | { readonly kind: "asked"; readonly differences: readonly Difference[] }
  | { readonly kind: "written"; readonly message: string };

/** One cell to write: on the row of a figure, in its own column or another one. */
interface Write {
  readonly key: FigureKey;
  readonly column?: ColumnId;
  /** Where that was when it was read. */
  readonly row: number;
  readonly at: number;
  /** The value that stands there. */
  readonly before: unknown;
  readonly after: string | number;
}

/** How our own notes begin; any other note is the officer's. */
const NOTE_BEGINNINGS = ["Đếm ", "Theo bảng "];

const isOurNote = (note: unknown): boolean =>
  NOTE_BEGINNINGS.some((beginning) => String(note).startsWith(beginning));

/**
 * Writes the totals into the input sheet in use and makes its sheet "Theo hệ thống" anew. A count that the officer typed
 * is never replaced without asking; one that was counted before is. One read and one write sync.
 *
 * @throws CommandFailure; then nothing is written.
 */
export async function writeCounts(options: WriteCountsOptions): Promise<WriteCountsAnswer> {
  return writing(() => countsInto(options));
}

async function countsInto({
  summary,
  owners,
  onTyped,
  patience,
}: WriteCountsOptions): Promise<WriteCountsAnswer> {
  const command = commandOptions("ghi số đếm vào biểu", patience);
  const { book, formulas } = await runCommand(command, (context) =>
    readWithFormulas(context, readDossierBook),
  );
  const input = needInput(book);
  const { contentAt } = formulas!;
  needOpenStructure(book);
  const old = book.systems !== undefined && isForInput(book.systems, input.name) ? book.systems : undefined;
  const counts = countWrites(input, summary.total);
  const differences = differencesOf(counts, old === undefined ? {} : oursOn(input, old));
  if (differences.length > 0 && onTyped === "ask") return { kind: "asked", differences };
  const kept = new Set(onTyped === "keep" ? differences.map(({ key }) => key) : []);
  const meant = counts.filter(({ key }) => !kept.has(key));
  // A cell that shows the count already keeps what it holds: it may be a formula of the officer's.
  const written = meant.filter(({ before, after }) => before !== after);
  const writes = [...written, ...noteWrites(input, summary, meant)];

  const { settings } = readInput(input.read, input.places);
  const name = old?.name ?? freeSheetName(book.sheetNames, SYSTEMS_SHEET);
  const plan = planSystemsSheet({
    name,
    input: input.name,
    addressOf: (key) => addressOf(input, key),
    summary,
    owners,
    settings,
  });
  const also = writes.map(({ key, column, row, at, after }) => {
    const [spot, before] = [inputSpot(input, key, column), contentAt(row, at)];
    return typeof after === "string"
      ? changeText({ spot, before, after })
      : changeCell({ spot, before, after });
  });
  const note = await addSheet(command, book, {
    plan,
    pointers: [SYSTEMS],
    isShown: false,
    replaced: old,
    also: [
      unchangedPlaces(input),
      ...also,
      ...revealRows(
        input,
        meant.map(({ key }) => inputSpot(input, key)),
      ),
    ],
    done: `ghi ${meant.length} số vào biểu`,
  });
  const message = messageOf(input, name, meant.length, kept.size);
  return { kind: "written", message: `${message}${withoutRow(input, summary.total)}${note}` };
}

function messageOf(input: SheetView, name: string, written: number, kept: number): string {
  const left = kept > 0 ? ` Giữ nguyên ${kept} ô đã nhập khác.` : "";
  return `Đã ghi ${written} số vào trang “${input.name}” và lập trang “${name}”.${left}`;
}

/** Counts for which the sheet has no row yet stand on "Theo hệ thống" only: none is left out without a word. */
function withoutRow({ places }: SheetView, total: Figures): string {
  const newer = Object.keys(total).filter((key) => isNewerThan(key, editionOf(places)));
  if (newer.length === 0) return "";
  const named = newer.map((key) => `“${nameOf(key)}”: ${total[key]}`).join("; ");
  return ` Biểu này lập trước khi có các dòng sau nên số của chúng chỉ có ở trang theo hệ thống: ${named}. Lập biểu bằng “Kỳ mới” hoặc chèn biểu mới để có các dòng này.`;
}

function addressOf({ places }: SheetView, key: FigureKey): string | undefined {
  const cell = places.cells.get(key);
  return cell === undefined ? undefined : cellAddress(cell.row, cell.column);
}

interface CountWrite extends Write {
  readonly after: number;
}

function countWrites(input: SheetView, total: Figures): CountWrite[] {
  const counts = Object.entries(total).filter(([key]) => !isNewerThan(key, editionOf(input.places)));
  return counts.map(([key, after]) => {
    const cell = input.places.cells.get(key);
    if (cell === undefined) {
      const name = isFigureKey(key) ? nameOf(key) : key;
      throw new CommandFailure(
        "figure_missing",
        `Chưa ghi: trang “${input.name}” không còn dòng “${name}”. Thử hoàn tác việc xóa (Ctrl+Z); không được thì chèn biểu mới.`,
      );
    }
    return { key, row: cell.row, at: cell.column, before: input.read(cell.row, cell.column), after };
  });
}

/** What we wrote before: the sheet's totals; one that adds up others only where our note stands beside it. */
function oursOn(input: SheetView, systems: SheetView): Figures {
  const at = columnNow(input.places, "note");
  const noted = Object.entries(allTotalsOn(systems)).filter(([key]) => {
    const cell = input.places.cells.get(key);
    return cell !== undefined && isOurNote(input.read(cell.row, at));
  });
  return { ...Object.fromEntries(noted), ...totalsOn(systems) };
}

/** What stands there and is neither blank, nor the same, nor our own count of before. */
function differencesOf(counts: readonly CountWrite[], ours: Figures): Difference[] {
  return counts
    .filter(({ key, before, after }) => before !== "" && before !== after && before !== ours[key])
    .map(({ key, row, at, before, after }) => ({
      key,
      address: cellAddress(row, at),
      typed: String(before),
      counted: after,
    }));
}

/** "Đếm 20/4/2026, 2 tệp" beside each figure, where the officer has no note of their own. */
function noteWrites(input: SheetView, summary: CountSummary, counts: readonly CountWrite[]): Write[] {
  const files = new Set(summary.systems.flatMap(({ sources }) => sources.map(({ file }) => file))).size;
  const counted = `Đếm ${writeDate(fromDay(summary.importedOn))}, ${files} tệp`;
  const noteOf = (key: FigureKey): string => cellsBehind(summary, key) ?? counted;
  const at = columnNow(input.places, "note");
  return counts
    .map(({ key, row }): Write => ({
      key,
      column: "note",
      row,
      at,
      before: input.read(row, at),
      after: noteOf(key),
    }))
    .filter(({ before }) => before === "" || isOurNote(before));
}

/** More cells than these do not fit a note: they stand on "Theo hệ thống". */
const MOST_CELLS = 2;

/** "Theo bảng Biểu 06.xlsx, trang 1, ô D14" where tables alone give a figure; undefined where lists have a part in it. */
function cellsBehind({ systems, unitCells }: CountSummary, key: FigureKey): string | undefined {
  const ofUnit = unitCells[key];
  if (ofUnit !== undefined) return `Theo bảng ${ofUnit}`;
  const giving = systems.filter(({ figures }) => figures[key] !== undefined);
  const cells = giving.flatMap(({ tabled }) => tabled?.[key] ?? []);
  if (cells.length === 0 || cells.length < giving.length) return undefined;
  const more = cells.length > MOST_CELLS ? ` và ${cells.length - MOST_CELLS} ô khác` : "";
  return `Theo bảng ${cells.slice(0, MOST_CELLS).join("; ")}${more}`;
}
