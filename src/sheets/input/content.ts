/** What an officer fills in on the input sheet, as data: to write it into cells, and read it back. */
import { FIRST_EDITION, isIn } from "../../catalog/edition";
import { figureOf, figuresIn, isFigureKey, type FigureKey } from "../../catalog/figures";
import { INFORMATION_FIELDS, type ReportInformation } from "../../catalog/report-information";
import { ratesIn } from "../../catalog/rates";
import { SECTORS, sectorKey, sectorNoteKey } from "../../catalog/sectors";
import {
  DEFAULT_SETTINGS,
  isSettingValue,
  SETTINGS,
  settingsIn,
  type Settings,
} from "../../catalog/settings";
import type { Figures, PrintedRate } from "../../checks/facts";
import { resolve } from "../../checks/resolve";
import { readTarget, writeTarget, type Target } from "../../vietnamese/target";
import { fromExcelSerial, readDate, toExcelSerial } from "../../vietnamese/dates";
import { COLUMN_NAMES, columnOf, type ColumnId } from "./input-columns";
import { readPrintedCell, writePrintedCell } from "./printed-cell";

export interface InputContent {
  /** The edition of the catalogue that made the sheet. */
  readonly edition: number;
  readonly information: ReportInformation;
  readonly figures: Figures;
  /** Counts' cells that hold no number: key and what stands there. */
  readonly unreadable: Readonly<Record<FigureKey, string>>;
  readonly previous: Figures;
  readonly printedRates: readonly PrintedRate[];
  readonly targets: Readonly<Record<string, Target>>;
  /** Notes by key: a sector's `nd_<sector>_ghi_chu`, or a figure's key. */
  readonly notes: Readonly<Record<string, string>>;
  readonly settings: Settings;
}

/** One cell to fill: on the row of a name, in the column of the count or in another one. */
export interface Entry {
  readonly name: string;
  readonly column?: ColumnId;
  readonly value: string | number;
}

const INFORMATION_KEYS = new Set(INFORMATION_FIELDS.map((field) => field.key));
const DATE_KEYS = new Set(
  INFORMATION_FIELDS.filter((field) => field.kind === "date").map((field) => field.key),
);
const SECTOR_NOTE_KEYS = new Set(SECTORS.map(sectorNoteKey));

/** The cells that say what `content` says; blanks are left out. */
export function entriesOf(content: Partial<InputContent>): Entry[] {
  const { information = {}, figures = {}, previous = {}, targets = {}, settings = {} } = content;
  return [
    ...Object.entries(information)
      .filter(([key]) => INFORMATION_KEYS.has(key))
      .map(([name, text]) => ({ name, value: DATE_KEYS.has(name) ? toExcelSerial(text) : text })),
    ...Object.entries(figures).map(([name, value]) => ({ name, value })),
    ...Object.entries(previous).map(([name, value]): Entry => ({ name, column: "previous", value })),
    ...printedEntries(content),
    ...Object.entries(targets).map(([name, target]): Entry => ({
      name,
      column: "target",
      value: writeTarget(target),
    })),
    ...noteEntries(content.notes ?? {}),
    ...Object.entries(settings).map(([name, value]) => ({ name, value: settingLabel(name, value) })),
  ];
}

/** All that is printed of one rate shares a cell. */
function printedEntries(content: Partial<InputContent>): Entry[] {
  const { printedRates = [], figures = {}, settings, edition } = content;
  if (printedRates.length === 0) return [];
  const resolved = resolve(figures, { ...DEFAULT_SETTINGS, ...settings }, undefined, edition);
  return [...new Set(printedRates.map(({ rate }) => rate))].map((name) => ({
    name,
    column: "printed",
    value: writePrintedCell(
      printedRates.filter(({ rate }) => rate === name),
      resolved,
    ),
  }));
}

/** Notes about a figure go beside it; others are gathered in the last information field. */
function noteEntries(notes: Readonly<Record<string, string>>): Entry[] {
  const entries: Entry[] = [];
  const others: string[] = [];
  for (const [name, value] of Object.entries(notes)) {
    if (SECTOR_NOTE_KEYS.has(name)) entries.push({ name, value });
    else if (isFigureKey(name)) entries.push({ name, column: "note", value });
    else others.push(`${name}: ${value}`);
  }
  return others.length === 0 ? entries : [...entries, { name: "ghi_chu_khac", value: others.join("; ") }];
}

function settingLabel(key: string, value: string): string | number {
  const setting = SETTINGS.find((each) => each.key === key);
  return setting?.options.find((option) => option.value === value)?.label ?? Number(value);
}

/** Where the sheet keeps things now: rows and columns may have moved since it was inserted. */
export interface Places {
  /** Cell of each name. */
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** The edition of the catalogue that made the sheet; absent: the first. */
  readonly edition?: number;
}

/** The edition by which a sheet is read and judged. */
export const editionOf = ({ edition = FIRST_EDITION }: Places): number => edition;

/** Zero-based column of a visible column as it stands now. */
export function columnNow({ cells }: Places, id: ColumnId): number {
  const name = COLUMN_NAMES[id];
  return (name === undefined ? undefined : cells.get(name)?.column) ?? columnOf(id);
}

/** The value of a cell as Office.js hands it over: "" for an empty one. */
export type CellReader = (row: number, column: number) => unknown;

/** Names of figures that the sheet no longer has: their row was deleted, or the name. It never had what is newer. */
export function missingFigures(places: Places): FigureKey[] {
  return figuresIn(editionOf(places))
    .map((figure) => figure.key)
    .filter((key) => !places.cells.has(key));
}

/** Reads the whole sheet back, as far as its edition is known here. Cells that hold no number where one belongs are listed, not guessed. */
export function readInput(read: CellReader, places: Places): InputContent {
  const edition = editionOf(places);
  const at = (name: string, column?: ColumnId): unknown => {
    const cell = places.cells.get(name);
    if (cell === undefined) return "";
    return read(cell.row, column === undefined ? cell.column : columnNow(places, column));
  };
  const figures: Record<FigureKey, number> = {};
  const unreadable: Record<FigureKey, string> = {};
  const previous: Record<FigureKey, number> = {};
  const notes: Record<string, string> = {};
  for (const { key } of figuresIn(edition)) {
    const value = at(key);
    if (typeof value === "number") figures[key] = value;
    else if (value !== "") unreadable[key] = String(value);
    const before = at(key, "previous");
    if (typeof before === "number") previous[key] = before;
    const note = textOf(at(key, "note"));
    if (note !== "") notes[noteNameOf(key)] = note;
  }
  return {
    edition,
    figures,
    unreadable,
    previous,
    notes,
    information: readInformation(at, edition),
    printedRates: ratesIn(edition).flatMap(({ key }) => readPrintedCell(key, textOf(at(key, "printed")))),
    targets: readTargets(at, edition),
    settings: readSettings(at, edition),
  };
}

/** A note beside a sector's first count is the note of the sector. */
function noteNameOf(key: FigureKey): string {
  const sector = SECTORS.find((each) => sectorKey(each, "tiep_nhan") === figureOf(key).key);
  return sector === undefined ? key : sectorNoteKey(sector);
}

/** A number in a text column was pasted there: it is taken as it would be written. */
export function textOf(value: unknown): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "").trim();
}

type At = (name: string, column?: ColumnId) => unknown;

function readInformation(at: At, edition: number): ReportInformation {
  const information: Record<string, string> = {};
  for (const { key, kind } of INFORMATION_FIELDS.filter((field) => isIn(field, edition))) {
    const value = at(key);
    const text = kind === "date" ? readDateCell(value) : textOf(value);
    if (text !== "") information[key] = text;
  }
  return information;
}

function readDateCell(value: unknown): string {
  const date = typeof value === "number" ? fromExcelSerial(value) : readDate(textOf(value));
  return date ?? "";
}

function readTargets(at: At, edition: number): Record<string, Target> {
  const targets: Record<string, Target> = {};
  for (const { key } of ratesIn(edition)) {
    const cell = at(key, "target");
    // A number was pasted there, maybe from a cell of percentages: 0,6 is 60%.
    const target = readTarget(typeof cell === "number" ? cell : textOf(cell));
    if (target !== null) targets[key] = target;
  }
  return targets;
}

function readSettings(at: At, edition: number): Settings {
  const settings: Record<string, string> = { ...DEFAULT_SETTINGS };
  for (const setting of settingsIn(edition)) {
    const { key, options } = setting;
    const label = textOf(at(key));
    const value = options.length === 0 ? label : options.find((option) => option.label === label)?.value;
    if (value !== undefined && isSettingValue(setting, value)) settings[key] = value;
  }
  return settings;
}
