import { partsOf, type FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import type { Figures } from "../checks/facts";
import { resolve, valueOf } from "../checks/resolve";
import { countedValue } from "./counted-figures";
import type { SystemColumn } from "./systems";

/** Whether some part of a total is given: what merely follows to be 0 is nobody's figure. */
const hasParts = (figures: Figures, key: FigureKey): boolean =>
  partsOf(key).some((part) => part.key in figures || hasParts(figures, part.key));

/**
 * A figure as given, or the certain sum of its parts where some are given.
 *
 * @example givenValue({ tn_truc_tuyen: 902, tn_truc_tiep: 81 }, "tiep_nhan_trong_ky", DEFAULT_SETTINGS) //=> 983
 */
export function givenValue(figures: Figures, key: FigureKey, settings: Settings): number | undefined {
  if (key in figures) return figures[key];
  return hasParts(figures, key) ? valueOf(resolve(figures, settings), key) : undefined;
}

/**
 * A figure of a column, or the total that its figures make up. What dossiers were counted as adds up as it is; figures of
 * tables, and typed ones, may hold a total beside its parts.
 */
export function columnValue(column: SystemColumn, key: FigureKey, settings: Settings): number | undefined {
  const { figures } = column;
  if (column.kind === "counted" && column.tabled === undefined) return countedValue(figures, key, settings);
  return givenValue(figures, key, settings);
}
