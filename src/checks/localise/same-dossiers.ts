/** Typed figures that count the same dossiers, so that one slip stands in all of them. */
import { FIGURES, type FigureKey } from "../../catalog/figures";
import { indexOf, type Resolved } from "../figure-index";
import { activePartsOf } from "./weights";

/**
 * The typed figures in groups that change together: a total with its only typed part, or the only one that is
 * not 0, when both say the same. An officer who has 17 pending dossiers, all within their time, writes one number twice.
 *
 * @returns groups in the order of the sheet, the total first; most hold one figure.
 * @example sameDossiers(resolve({ dang_giai_quyet: 17, dgq_trong_han: 17, rut: 1 }, DEFAULT_SETTINGS))
 *   //=> [["rut"], ["dang_giai_quyet", "dgq_trong_han"]]
 */
export function sameDossiers(resolved: Resolved): readonly (readonly FigureKey[])[] {
  const { typed } = resolved;
  const valueOf = (key: FigureKey): number => typed[indexOf(key)]!;
  const groupOf = new Map<FigureKey, FigureKey[]>();
  for (const { key } of FIGURES) {
    if (Number.isNaN(valueOf(key))) continue;
    const group = groupOf.get(key) ?? [];
    group.push(key);
    groupOf.set(key, group);
    const below = typedBelow(key, resolved);
    const [only, ...others] = below.length === 1 ? below : below.filter((part) => valueOf(part) !== 0);
    if (only !== undefined && others.length === 0 && valueOf(only) === valueOf(key)) groupOf.set(only, group);
  }
  return [...new Set(groupOf.values())];
}

/** The nearest typed figures below a total. */
function typedBelow(key: FigureKey, resolved: Resolved): FigureKey[] {
  return activePartsOf(key, resolved).flatMap((part) =>
    Number.isNaN(resolved.typed[indexOf(part)]!) ? typedBelow(part, resolved) : [part],
  );
}
