/** The dossiers behind a figure, so that a wrong total can be traced to its rows. */
import type { FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import type { Classified } from "./classify";
import type { PersonalCell } from "./columns/personal-cells";
import { COUNTED_FIGURES, countedUnder } from "./counted-figures";
import type { Day, Dossier } from "./dossier";
import { systemOf, type Entry } from "./duplicates";
import type { Merged } from "./merge";

/** A dossier as the officer traces it; names and identity numbers only where they were asked for. */
export interface TracedDossier {
  readonly code: string;
  readonly procedure?: string;
  readonly field?: string;
  readonly system: string;
  readonly file: string;
  readonly row: number;
  readonly received?: Day;
  readonly due?: Day;
  readonly finished?: Day;
  /** Days past the due day, to the result or to the last day of the period; 0 when in time, absent without due day. */
  readonly daysLate?: number;
  readonly people?: readonly PersonalCell[];
}

/** What the personal columns say of an entry. */
export type PeopleOf = (entry: Entry) => readonly PersonalCell[];

/** Calendar days, so that the officer can check them by subtracting the two dates. */
function daysLateOf({ due, finished, status }: Dossier, asOf: Day): number | undefined {
  if (due === undefined) return undefined;
  const hasEnded = finished !== undefined && finished <= asOf;
  // While a supplement is awaited the time limit does not run.
  if (!hasEnded && status === "awaiting_supplement") return 0;
  return Math.max(0, (hasEnded ? finished : asOf) - due);
}

/**
 * One dossier with what the officer needs to find it.
 *
 * @param asOf - The day on which lateness of a pending dossier is measured.
 * @param peopleOf - Absent: nobody asked for names.
 */
export function trace(entry: Entry, asOf: Day, peopleOf?: PeopleOf): TracedDossier {
  const { dossier, source } = entry;
  const { code, procedure, field, received, due, finished, row } = dossier;
  const daysLate = daysLateOf(dossier, asOf);
  return {
    code,
    ...(procedure === undefined ? {} : { procedure }),
    ...(field === undefined ? {} : { field }),
    system: systemOf(entry),
    file: source.file,
    row,
    ...(received === undefined ? {} : { received }),
    ...(due === undefined ? {} : { due }),
    ...(finished === undefined ? {} : { finished }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...(peopleOf === undefined ? {} : { people: peopleOf(entry) }),
  };
}

/** Places that a figure takes in, as flags by place. */
function placesUnder(key: FigureKey, settings: Settings): Uint8Array {
  const keys = new Set(countedUnder(key, settings));
  return Uint8Array.from(COUNTED_FIGURES, (figure) => (keys.has(figure.key) ? 1 : 0));
}

/** Indices of the dossiers that a figure counts. */
function indicesBehind(classified: Classified, places: Uint8Array): number[] {
  const { inflow, outcome, acceptance, level } = classified;
  const indices: number[] = [];
  for (let index = 0; index < inflow.length; index += 1) {
    const isBehind =
      places[inflow[index]!]! +
      places[outcome[index]!]! +
      places[acceptance[index]!]! +
      places[level[index]!]!;
    if (isBehind > 0) indices.push(index);
  }
  return indices;
}

/**
 * The dossiers behind a figure or a total, of one system or of all, in the order of the lists.
 *
 * @param system - Name of a system; absent: all.
 * @example entriesBehind(merged, "gq_qua_han", settings).map(({ dossier }) => dossier.code)
 */
export function entriesBehind(
  { columns }: Merged,
  key: FigureKey,
  settings: Settings,
  system?: string,
): readonly Entry[] {
  const places = placesUnder(key, settings);
  return columns.flatMap((column) =>
    column.kind !== "counted" || (system !== undefined && column.system !== system)
      ? []
      : indicesBehind(column.classified, places).map((index) => column.entries[index]!),
  );
}
