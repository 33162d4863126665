/** What `npm run count` prints of summary tables. */
import { partsOf, type FigureKey } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { givenValue } from "../../src/dossiers/column-value";
import { tableName, type SummaryReading } from "../../src/dossiers/summary/found-summary";
import { periodText } from "../../src/dossiers/summary/summary-titles";
import { FIGURES } from "../../src/catalog/figures";
import type { Counted } from "./count-lists";

/** Everything that the officer should look at. */
export function warningsOf({ merged, lists, summaries, remarks, refusals }: Counted): string[] {
  return [
    ...refusals,
    ...merged.warnings,
    ...summaries.flatMap(({ warnings, notes }) => [...warnings, ...notes]),
    ...remarks,
    ...lists.flatMap((list) => list.remarks),
  ];
}

/** A line for each table. */
export const summaryText = ({ summaries }: Counted): string[] =>
  summaries.map(({ found, figures, unit }) => {
    const period = found.period === undefined ? "không ghi kỳ" : periodText(found.period);
    const of = unit === undefined ? "" : `, dòng “${unit}”`;
    return `Bảng ${tableName(found.table)}: ${Object.keys(figures).length} chỉ tiêu, ${period}${of}`;
  });

/** Figures with the totals that they make up. */
function withTotals(figures: Figures): Figures {
  const totals = FIGURES.flatMap(({ key }): [FigureKey, number][] => {
    if (key in figures || partsOf(key).length === 0) return [];
    const value = givenValue(figures, key, DEFAULT_SETTINGS);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...figures, ...Object.fromEntries(totals) };
}

const OWNERS = { city: "thanh_pho", ministry: "bo_nganh" } as const;

const tableJson = ({
  found,
  figures,
  cells,
  sections,
  byField,
  unit,
  warnings,
  notes,
  unused,
  refusal,
  askUnit,
}: SummaryReading) => ({
  file: found.table.file,
  sheet: found.table.sheet,
  shape: found.shape,
  rows: found.axis,
  period: found.period === undefined ? null : periodText(found.period),
  system: found.system ?? null,
  unit: unit ?? null,
  figures: withTotals(figures),
  cells: Object.fromEntries(Object.entries(cells).map(([key, { cell }]) => [key, cell])),
  sections: Object.fromEntries(
    sections.map((section) => [
      section.owner === undefined ? section.label : OWNERS[section.owner],
      withTotals(section.figures),
    ]),
  ),
  by_field: Object.fromEntries([...byField].map(([field, counts]) => [field, withTotals(counts)])),
  warnings,
  notes,
  unused,
  ...(refusal !== undefined && { refused: refusal }),
  ...(askUnit !== undefined && { ask_unit: askUnit.map(({ label }) => label) }),
});

/** The tables as JSON; none where no table was given. */
export const summaryJson = ({ summaries }: Counted): object =>
  summaries.length === 0 ? {} : { tables: summaries.map(tableJson) };
