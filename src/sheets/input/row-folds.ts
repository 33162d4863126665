/**
 * Which rows of the input sheet an office needs: the others may be hidden. Excel's own outline is no help here: on a
 * protected sheet its buttons refuse to work, and what would allow it (`EnableOutlining`) is a macro's that no file
 * keeps. A protected sheet that allows rows to be formatted lets them be hidden and shown, by hand too.
 */
import { figureOf, isFigureKey, type FigureKey } from "../../catalog/figures";
import { isRateKey, rateOf, RATES } from "../../catalog/rates";
import { RULES } from "../../catalog/rules";
import { SECTORS, sectorKey, type Sector } from "../../catalog/sectors";
import { DEFAULT_SETTINGS } from "../../catalog/settings";
import type { Finding } from "../../checks/finding";
import type { InputContent } from "./content";
import { ROWS, type Row } from "./input-rows";
import type { StartCell } from "./next-period";

/** Rows that come and go together. */
export interface Fold {
  /** Of a sector its key, of a group its letter. */
  readonly id: string;
  readonly title: string;
  /** The rows that are hidden while it is closed, by key. */
  readonly keys: readonly string[];
}

/** The name by which a row is found; undefined for headings, which always stay. */
export function keyOfRow(row: Row): string | undefined {
  switch (row.kind) {
    case "figure":
      return row.figure.key;
    case "rate":
      return row.rate.key;
    case "setting":
      return row.setting.key;
    case "information":
      return row.field.key;
    default:
      return undefined;
  }
}

/** Every row that may be hidden, top to bottom. */
export const ROW_KEYS: readonly string[] = ROWS.flatMap((row) => keyOfRow(row) ?? []);

/** What a closed sector still shows. */
const OF_SECTOR = ["tiep_nhan", "da_giai_quyet", "dang_giai_quyet"];

const topsOf = (sector: Sector): string[] => OF_SECTOR.map((field) => sectorKey(sector, field));

/** Groups that an office fills in seldom, or elsewhere: procedures, staff, settings, information. */
const FOLDED_GROUPS = ["D", "B", "S", "A"];

function groupFold(letter: string): Fold {
  const start = ROWS.findIndex((row) => row.kind === "group" && row.title.startsWith(`${letter}. `));
  const head = ROWS[start] as Extract<Row, { kind: "group" }>;
  const below = ROWS.slice(start + 1);
  const length = below.findIndex(({ kind }) => kind === "group");
  const rows = length < 0 ? below : below.slice(0, length);
  return { id: letter, title: head.title.slice(3), keys: rows.flatMap((row) => keyOfRow(row) ?? []) };
}

export const FOLDS: readonly Fold[] = [
  ...SECTORS.map((sector): Fold => ({
    id: sector.key,
    title: sector.name,
    keys: ROW_KEYS.filter((key) => key.startsWith(`nd_${sector.key}_`) && !topsOf(sector).includes(key)),
  })),
  ...FOLDED_GROUPS.map(groupFold),
];

/** The row on which a key stands: a rate may stand beside a figure. */
const rowOfKey = (key: string): string => (isRateKey(key) ? (rateOf(key).besideFigure ?? key) : key);

/**
 * The rows that hold something of the officer's, or that a finding is about: none of them is ever hidden.
 *
 * @param findings of the check.
 */
export function heldRows(content: InputContent, findings: readonly Finding[]): ReadonlySet<string> {
  const { figures, unreadable, printedRates, targets, notes, settings, information } = content;
  const chosen = Object.keys(settings).filter((key) => settings[key] !== DEFAULT_SETTINGS[key]);
  const noted = Object.keys(notes).map((key) => key.replace(/_ghi_chu$/, "_tiep_nhan"));
  const found = findings.flatMap(({ keys }) => keys);
  const rates = [...printedRates.map(({ rate }) => rate), ...Object.keys(targets)];
  const keys = [
    ...Object.keys(figures),
    ...Object.keys(unreadable),
    ...noted,
    ...chosen,
    ...Object.keys(information),
    ...rates,
    ...found,
  ];
  return new Set(keys.map(rowOfKey));
}

/** Without one of these there is no report. */
const REQUIRED: readonly FigureKey[] = RULES.flatMap((rule) =>
  rule.kind === "required" && rule.ifSome === undefined ? rule.anyOf : [],
);

const totalsOf = (key: FigureKey): FigureKey[] => {
  const { partOf } = figureOf(key);
  return partOf === undefined ? [] : [partOf, ...totalsOf(partOf)];
};

/** With every figure the totals that it is part of. */
function withTotals(keys: Iterable<string>): Set<string> {
  return new Set([...keys].flatMap((key) => (isFigureKey(key) ? [key, ...totalsOf(key)] : [key])));
}

export interface RowNeeds {
  readonly held: ReadonlySet<string>;
  /** Figures that the period before had; where it had none, the form decides. */
  readonly had: readonly FigureKey[];
  /** Figures that the form prints or counts from. */
  readonly wanted: ReadonlySet<FigureKey>;
}

/** The rows to hide so that those stay which the period before had, or where there was none, which the form asks for. */
export function rowsNotNeeded({ held, had, wanted }: RowNeeds): string[] {
  const isDetail = new Set(
    FOLDS.filter(({ id }) => SECTORS.some(({ key }) => key === id)).flatMap(({ keys }) => keys),
  );
  const asked = had.length > 0 ? had : [...wanted].filter((key) => !isDetail.has(key));
  const needed = withTotals([...held, ...asked, ...REQUIRED]);
  const isRateNeeded = (key: string): boolean =>
    RATES.some(
      (rate) =>
        rate.key === key && rate.arguments.every(({ figures }) => figures.every((each) => needed.has(each))),
    );
  return ROW_KEYS.filter((key) => !needed.has(key) && !isRateNeeded(key));
}

/**
 * The rows to hide on the sheet of the period after another one: what that had stays, with what is taken over.
 *
 * @param begun what the new sheet begins with.
 */
export function rowsHiddenNext(before: InputContent, begun: readonly StartCell[]): string[] {
  const { figures, unreadable, settings } = before;
  const had = [...Object.keys(figures), ...Object.keys(unreadable)];
  // Settings are taken over as they are: only another one than usual is worth a row.
  const isUsual = (name: string): boolean =>
    settings[name] !== undefined && settings[name] === DEFAULT_SETTINGS[name];
  const own = begun.filter(({ name, column }) => column !== "previous" && !isUsual(name));
  const held = new Set(own.map(({ name }) => rowOfKey(name)));
  return had.length === 0 ? rowsOfClosedFolds(held) : rowsNotNeeded({ held, had, wanted: new Set() });
}

/** The rows of the folds that hold nothing: how a new sheet begins. */
export function rowsOfClosedFolds(held: ReadonlySet<string>): string[] {
  return FOLDS.flatMap(({ keys }) => (keys.some((key) => held.has(key)) ? [] : keys));
}
