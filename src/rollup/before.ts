/** What the units of today said of the period before: those of merged units are added up. */
import { FIGURES } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import { isSummed, type Totals } from "./totals";
import { isMerged, oldUnits, unitFinder, type ListedUnit } from "./unit-list";
import { placeKey } from "./unit-month";

/**
 * The figures by `placeKey` of the unit's name of today.
 *
 * @param then the period before, each unit as it was then.
 * @param units the list of today.
 */
export function figuresBefore(then: Totals, units: readonly ListedUnit[]): ReadonlyMap<string, Figures> {
  const find = unitFinder(units);
  const parts = new Map<string, { readonly listed: ListedUnit | undefined; readonly values: Figures[] }>();
  for (const { unit, values } of then.rows) {
    const listed = find(unit.unit);
    const key = placeKey(listed?.name ?? unit.name);
    const known = parts.get(key) ?? { listed, values: [] };
    known.values.push(values);
    parts.set(key, known);
  }
  return new Map(
    [...parts].flatMap(([key, { listed, values }]): [string, Figures][] => {
      if (values.length === 1)
        return listed !== undefined && isMerged(listed) && !isOwn(then, listed) ? [] : [[key, values[0]!]];
      return listed !== undefined && values.length >= oldUnits(listed) ? [[key, sumOf(values)]] : [];
    }),
  );
}

/** The merged unit itself had reported already. */
const isOwn = (then: Totals, { name }: ListedUnit): boolean =>
  then.rows.some(({ unit }) => placeKey(unit.name) === placeKey(name));

/** A figure that one of them left blank stays unknown. */
function sumOf(values: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURES.filter(isSummed).flatMap(({ key }): [string, number][] => {
      const known = values.flatMap((each) => each[key] ?? []);
      return known.length === values.length ? [[key, known.reduce((sum, each) => sum + each, 0)]] : [];
    }),
  );
}
