/** Counts by field, from the sheet "Theo hệ thống" to the report: only while they make up what the input sheet says. */
import type { Figures } from "../checks/facts";
import { fieldsOverOwners, sumOfAll, type FieldFigures } from "../dossiers/field-counts";
import type { SystemOwner } from "../dossiers/systems";
import type { ReportInput } from "../report/facts/make-facts";
import { fieldsOn, isForInput } from "../sheets/dossiers/systems-layout";
import type { BookView } from "./book-view";
import type { CheckResult } from "./check-sheet";

/** As Biểu II.06a names its sections, in its order. */
const SECTIONS: readonly (readonly [owner: SystemOwner, number: string, name: string])[] = [
  ["ministry", "I", "Trên Hệ thống các Bộ"],
  ["city", "II", "Trên Hệ thống thành phố (tỉnh)"],
];

const NAMELESS = "Không ghi lĩnh vực";

const named = ({ field, figures }: FieldFigures): { readonly name: string; readonly figures: Figures } => ({
  name: field || NAMELESS,
  figures,
});

/** Whether fields add up to the counts of the sheet, wherever both say one: the officer may have typed over a count since. */
function makeUp(fields: readonly FieldFigures[], figures: Figures): boolean {
  const sums = Object.entries(sumOfAll(fields.map((each) => each.figures)));
  const compared = sums.filter(([key]) => figures[key] !== undefined);
  return compared.length > 0 && compared.every(([key, sum]) => figures[key] === sum);
}

function sectionsOf(fields: readonly FieldFigures[]): NonNullable<ReportInput["sections"]> {
  if (fields.some(({ owner }) => owner === undefined)) return [];
  return SECTIONS.flatMap(([owner, number, name]) => {
    const own = fields.filter((each) => each.owner === owner);
    if (own.length === 0) return [];
    return [
      { number, name, figures: sumOfAll(own.map(({ figures }) => figures)) },
      ...own.map((field, index) => ({ number: String(index + 1), ...named(field) })),
    ];
  });
}

/**
 * The fields of the period, and the same by kind of system where the owner of each is known.
 *
 * @example countsByField(view, check).fields?.[0]?.name //=> "Hộ tịch"
 */
export function countsByField(
  { systems }: Pick<BookView, "systems">,
  { sheetName, content }: Pick<CheckResult, "sheetName" | "content">,
): Pick<ReportInput, "fields" | "sections"> {
  if (systems === undefined || !isForInput(systems, sheetName)) return {};
  const fields = fieldsOn(systems);
  if (!makeUp(fields, content.figures)) return {};
  return { fields: fieldsOverOwners(fields).map(named), sections: sectionsOf(fields) };
}
