/**
 * Several systems to one set of figures: a column per system and a total. The same dossier in two systems is counted
 * once; a system without a list gives the figures that were typed for it.
 */
import { FIGURES, type FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import type { Figures } from "../checks/facts";
import { resolve, valueOf } from "../checks/resolve";
import type { WorkingCalendar } from "../vietnamese/working-days";
import { classify, isDecided, type Span } from "./classify";
import { saysOf, type Says } from "./counted-figures";
import type { Day, DossierList } from "./dossier";
import { systemOf, withoutDuplicates, type Duplicate, type Entry } from "./duplicates";
import { OF_ALL_LISTS } from "./all-lists";
import { codeWarnings } from "./dossier-code";
import { extraFigures, servicesInUse } from "./extra-figures";
import { fieldsOf, type FieldFigures } from "./field-counts";
import { emptyWarning, levelWarning } from "./list-warnings";
import { requestsWarning } from "./supplement-requests";
import { periodWarning } from "./period-warning";
import { withTables, withUnitTables, type UnitTables } from "./summary/merge-tables";
import type { TabledSource } from "./summary/tabled-source";
import type { CountedSystem, SystemColumn, SystemOwner, TypedSystem } from "./systems";
import { tally } from "./tally";

/** What the officer gives: the lists of the systems, and figures typed for systems that export none; a list wins. */
export interface MergeInput {
  readonly lists: readonly DossierList[];
  readonly typed?: readonly { readonly system: string; readonly figures: Figures }[];
  /** Summary tables that were read. */
  readonly tables?: readonly TabledSource[];
  /** Owner by name of system, where known. */
  readonly owners?: Readonly<Record<string, SystemOwner>>;
}

export interface MergeOptions {
  readonly span: Span;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
  /** The day of the import, for provenance. */
  readonly importedOn: Day;
}

/** A figure of some systems that has no total, and the systems that do not say it. */
export interface Blank {
  readonly key: FigureKey;
  readonly systems: readonly string[];
}

export interface Merged {
  readonly span: Span;
  readonly columns: readonly SystemColumn[];
  /** What feeds the input sheet: the figures that every system says. */
  readonly total: Figures;
  readonly blanks: readonly Blank[];
  readonly duplicates: readonly Duplicate[];
  /** By field and owner of the system; none where a system does not say its fields. */
  readonly fields: readonly FieldFigures[];
  /** Figures that only tables of the whole unit give, each with its cell. */
  readonly unitCells: UnitTables["cells"];
  /** Vietnamese: files that are empty or look like those of another period, and what else a list lacks as a whole. */
  readonly warnings: readonly string[];
}

/** Of no dossier, every figure is certainly 0. */
const SAYS_ALL: Says = { channel: true, level: true, status: true, submitted: true };

function entriesOf(lists: readonly DossierList[]): Entry[] {
  return lists.flatMap(({ source, dossiers }) => dossiers.map((dossier) => ({ dossier, source })));
}

/** Systems in order of first appearance; an empty list has its column too. */
function systemsOf(lists: readonly DossierList[]): readonly string[] {
  const names = lists.flatMap(({ source, dossiers }) =>
    dossiers.length === 0 ? [source.system] : dossiers.map(({ system }) => system ?? source.system),
  );
  return [...new Set(names)];
}

function bySystem(systems: readonly string[], entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map(systems.map((system): [string, Entry[]] => [system, []]));
  for (const entry of entries) groups.get(systemOf(entry))!.push(entry);
  return groups;
}

function countSystem(
  system: string,
  entries: readonly Entry[],
  says: Says,
  lists: readonly DossierList[],
  { span, calendar, importedOn }: MergeOptions,
): CountedSystem {
  const classified = classify(
    entries.map(({ dossier }) => dossier),
    span,
    calendar,
    says,
  );
  const counts = tally(classified);
  const holding = new Set(entries.map(({ source }) => source));
  const sources = lists
    .map(({ source }) => source)
    .filter((source) => holding.has(source) || source.system === system);
  return {
    kind: "counted",
    system,
    figures: { ...counts.figures, ...extraFigures(classified) },
    sources,
    importedOn,
    entries,
    classified,
    tally: counts,
  };
}

/** A total is known only when every system's part is: a blank is unknown, and a sum of some would pass for the whole. */
function totalOf(
  columns: readonly SystemColumn[],
  settings: Settings,
): { readonly total: Figures; readonly blanks: readonly Blank[] } {
  const resolved = columns.map(({ figures }) => resolve(figures, settings));
  const total: Record<FigureKey, number> = {};
  const blanks: Blank[] = [];
  for (const { key } of FIGURES) {
    if (!columns.some(({ figures }) => key in figures)) continue;
    const values = resolved.map((each) => valueOf(each, key));
    const known = values.filter((value) => value !== undefined);
    if (known.length === values.length) total[key] = known.reduce((sum, value) => sum + value, 0);
    else {
      const silent = columns.filter((_, index) => values[index] === undefined);
      blanks.push({ key, systems: silent.map(({ system }) => system) });
    }
  }
  return { total, blanks };
}

const OWNER_FIGURES: Readonly<Record<SystemOwner, FigureKey>> = {
  city: "tn_ht_thanh_pho",
  ministry: "tn_ht_bo_nganh",
};

/** C02a and C02b, when the owner of every system and its reception are known; so Q03 holds by construction. */
function figuresByOwner(
  columns: readonly SystemColumn[],
  owners: Readonly<Record<string, SystemOwner>>,
  settings: Settings,
): Figures {
  const sums: Record<FigureKey, number> = { tn_ht_thanh_pho: 0, tn_ht_bo_nganh: 0 };
  for (const { system, figures } of columns) {
    const owner = Object.prototype.hasOwnProperty.call(owners, system) ? owners[system] : undefined;
    const received = valueOf(resolve(figures, settings), "tiep_nhan_trong_ky");
    if (owner === undefined || received === undefined) return {};
    sums[OWNER_FIGURES[owner]]! += received;
  }
  return columns.length === 0 ? {} : sums;
}

/**
 * Counts lists of several systems for a period, and adds what was typed for the others.
 *
 * @example
 * merge({ lists: [city, ministry] }, { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn })
 *   .total.tn_truc_tuyen //=> 179
 */
export function merge(
  { lists, typed = [], tables = [], owners = {} }: MergeInput,
  options: MergeOptions,
): Merged {
  const { span, settings } = options;
  const systems = systemsOf(lists);
  const entries = entriesOf(lists);
  // What a system's lists say is asked before copies are left out: the answer belongs to the columns, not to the rows.
  const says = new Map(
    [...bySystem(systems, entries)].map(([system, rows]) => [
      system,
      rows.length === 0 ? SAYS_ALL : saysOf(rows.map(({ dossier }) => dossier)),
    ]),
  );
  const { kept, duplicates } = withoutDuplicates(entries, (entry) =>
    isDecided(entry.dossier, span, says.get(systemOf(entry))!),
  );
  const counted = [...bySystem(systems, kept)].map(([system, rows]) =>
    countSystem(system, rows, says.get(system)!, lists, options),
  );
  const typedOnly = typed.filter(({ system }) => !says.has(system));
  const listed: SystemColumn[] = [
    ...counted,
    ...typedOnly.map(({ system, figures }): TypedSystem => ({ kind: "typed", system, figures })),
  ];
  const { columns, unit, owners: ofTables, warnings } = withTables(listed, tables, settings);
  const { total, blanks } = totalOf(columns, settings);
  // Procedures are counted once over all systems, so all of them must have lists.
  const services = columns.every(({ kind }) => kind === "counted") ? servicesInUse(counted) : {};
  const allOwners = { ...ofTables, ...owners };
  const byOwner = figuresByOwner(columns, allOwners, settings);
  const ofSystems = { ...total, ...byOwner, ...services };
  const whole = withUnitTables(ofSystems, unit, settings);
  return {
    span,
    columns,
    total: whole.total,
    blanks: blanks.filter(({ key }) => whole.total[key] === undefined),
    duplicates,
    fields: fieldsOf(columns, allOwners),
    unitCells: {
      ...Object.fromEntries(Object.keys(services).map((key) => [key, OF_ALL_LISTS])),
      ...Object.fromEntries(
        whole.taken.flatMap((key) => (unit.cells[key] === undefined ? [] : [[key, unit.cells[key]]])),
      ),
    },
    warnings: [
      ...lists.flatMap((list) => emptyWarning(list) ?? periodWarning(list, span) ?? []),
      ...lists.flatMap(codeWarnings),
      ...counted.flatMap((system) => levelWarning(system) ?? []),
      ...counted.flatMap(({ system, classified }) => requestsWarning(system, classified) ?? []),
      ...typed.filter((each) => !typedOnly.includes(each)).map(typedTwiceWarning),
      ...warnings,
      ...whole.warnings,
    ],
  };
}

const typedTwiceWarning = ({ system }: { readonly system: string }): string =>
  `Hệ thống “${system}” vừa có danh sách vừa có số nhập tay: chỉ lấy số đếm từ danh sách.`;
