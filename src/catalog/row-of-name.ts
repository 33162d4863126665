/** The row behind a name of a sheet. */
import { isIn, newestOf, type Dated } from "./edition";
import { FIGURES } from "./figures";
import { RATES } from "./rates";
import { INFORMATION_FIELDS } from "./report-information";
import { SETTINGS } from "./settings";

const BY_NAME: ReadonlyMap<string, Dated> = new Map(
  [...FIGURES, ...RATES, ...SETTINGS, ...INFORMATION_FIELDS].map((row) => [row.key, row]),
);

/** From this edition on, a sheet has all names. */
const NEWEST = newestOf([...BY_NAME.values()]);

/** Of some names, those that a sheet of an edition has. */
export function namesIn(names: readonly string[], edition: number): readonly string[] {
  if (edition >= NEWEST || !names.some((name) => isNewerThan(name, edition))) return names;
  return names.filter((name) => !isNewerThan(name, edition));
}

/**
 * Whether a sheet of an edition never had a name, because its row came later: then it is not missing there.
 *
 * @example isNewerThan("rut", 1) //=> false
 */
export function isNewerThan(name: string, edition: number): boolean {
  const row = BY_NAME.get(name);
  return row !== undefined && !isIn(row, edition);
}
