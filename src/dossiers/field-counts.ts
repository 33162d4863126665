/** Counts by field (lĩnh vực) over all systems, apart for those of ministries and of the city, as Biểu 06 lists them. */
import type { FigureKey } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import { foldHead } from "./columns/column-kinds";
import type { SystemColumn, SystemOwner } from "./systems";

export interface FieldFigures {
  /** "" holds dossiers of which no field is known. */
  readonly field: string;
  /** Whose systems they came through; absent where the owner of a system is not known. */
  readonly owner?: SystemOwner;
  readonly figures: Figures;
}

const keyOf = (field: string): string => foldHead(field).replace(/^linh vuc /, "");

function fieldsOfColumn(column: SystemColumn): readonly (readonly [field: string, figures: Figures])[] {
  if (column.kind === "typed") return [];
  return column.kind === "tabled" ? column.byField : [...column.tally.byField];
}

/** What every one of several parts says, added up: a figure that one of them lacks is not known of the whole. */
export function sumOfAll(parts: readonly Figures[]): Figures {
  const [first = {}, ...others] = parts;
  return Object.fromEntries(
    Object.entries(first).flatMap(([key, value]): [FigureKey, number][] =>
      others.every((other) => other[key] !== undefined)
        ? [[key, others.reduce((sum, other) => sum + other[key]!, value)]]
        : [],
    ),
  );
}

/**
 * The counts by field; none where a system does not say its fields: a table of some would pass for the whole.
 *
 * @example fieldsOf(columns, { "Một cửa": "city" })[0] //=> { field: "Hộ tịch", owner: "city", figures: { tn_truc_tuyen: 186, … } }
 */
export function fieldsOf(
  columns: readonly SystemColumn[],
  owners: Readonly<Record<string, SystemOwner>>,
): readonly FieldFigures[] {
  const groups = new Map<
    string,
    { readonly field: string; readonly owner?: SystemOwner; readonly parts: Figures[] }
  >();
  for (const column of columns) {
    const own = fieldsOfColumn(column);
    if (own.length === 0) return [];
    const owner = Object.prototype.hasOwnProperty.call(owners, column.system)
      ? owners[column.system]
      : undefined;
    for (const [field, figures] of own) {
      const key = `${owner ?? ""}|${keyOf(field)}`;
      const known = groups.get(key);
      if (known !== undefined) known.parts.push(figures);
      else groups.set(key, { field, ...(owner !== undefined && { owner }), parts: [figures] });
    }
  }
  return [...groups.values()].map(({ parts, ...group }) => ({ ...group, figures: sumOfAll(parts) }));
}

/** The same fields whatever their system. */
export function fieldsOverOwners(fields: readonly FieldFigures[]): readonly FieldFigures[] {
  const names = new Map<string, string>();
  for (const { field } of fields) if (!names.has(keyOf(field))) names.set(keyOf(field), field);
  return [...names].map(([key, field]) => ({
    field,
    figures: sumOfAll(fields.filter((each) => keyOf(each.field) === key).map(({ figures }) => figures)),
  }));
}
