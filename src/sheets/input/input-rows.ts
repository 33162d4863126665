/** The rows of the input sheet, top to bottom, made from the catalogue. */
import { FIGURES, GROUPS, type Figure, type GroupId } from "../../catalog/figures";
import { INFORMATION_FIELDS, type InformationField } from "../../catalog/report-information";
import type { Rate } from "../../catalog/rate";
import { RATES } from "../../catalog/rates";
import { anchorOf } from "../../catalog/rules/rate-rules";
import { SECTORS, type Sector } from "../../catalog/sectors";
import { SETTINGS, type Setting } from "../../catalog/settings";
import { shownRef } from "../../catalog/shown-ref";

export type Row =
  | { readonly kind: "group"; readonly title: string }
  | { readonly kind: "sector"; readonly sector: Sector }
  | { readonly kind: "figure"; readonly figure: Figure; readonly rate?: Rate }
  | { readonly kind: "rate"; readonly rate: Rate }
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "information"; readonly field: InformationField };

/** Title, unit and period, dates, verdict, head. */
export const HEAD_ROWS = 5;

function figureRow(figure: Figure): Row {
  const rate = RATES.find((each) => each.besideFigure === figure.key);
  return rate === undefined ? { kind: "figure", figure } : { kind: "figure", figure, rate };
}

function groupRows(id: GroupId): Row[] {
  const figures = FIGURES.filter((figure) => figure.group === id);
  if (id !== "H") {
    const ownRates = RATES.filter((rate) => rate.ownRowIn === id);
    return [...figures.map(figureRow), ...ownRates.map((rate): Row => ({ kind: "rate", rate }))];
  }
  return SECTORS.flatMap((sector): Row[] => [
    { kind: "sector", sector },
    ...figures.filter((figure) => figure.key.startsWith(`nd_${sector.key}_`)).map(figureRow),
  ]);
}

/** All rows below the head. */
export const ROWS: readonly Row[] = [
  ...GROUPS.flatMap(({ id, title }): Row[] => [
    { kind: "group", title: `${id}. ${title}` },
    ...groupRows(id),
  ]),
  { kind: "group", title: "S. Cách tính" },
  ...SETTINGS.map((setting): Row => ({ kind: "setting", setting })),
  { kind: "group", title: "A. Thông tin văn bản" },
  ...INFORMATION_FIELDS.filter((field) => !field.onTop).map((field): Row => ({ kind: "information", field })),
];

/** The rate that a row shows. */
export function rateOfRow(row: Row | undefined): Rate | undefined {
  return row !== undefined && "rate" in row ? row.rate : undefined;
}

/** Code and label of a row of a figure or a rate: "C.021", "Hồ sơ của TTHC chưa…"; empty for the others. */
export function titleOfRow(row: Row | undefined): { readonly ref: string; readonly label: string } {
  if (row?.kind === "figure") return { ref: shownRef(row.figure.ref), label: row.figure.label };
  if (row?.kind === "rate") return { ref: shownRef(row.rate.ref), label: row.rate.label };
  return { ref: "", label: "" };
}

/** Key by which rules and names find a row. */
function keysOfRow(row: Row): readonly string[] {
  switch (row.kind) {
    case "figure":
      return row.rate === undefined ? [row.figure.key] : [row.figure.key, row.rate.key];
    case "rate":
      return [row.rate.key];
    case "setting":
      return [row.setting.key];
    case "information":
      return [row.field.key];
    default:
      return [];
  }
}

const ROW_OF: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, index) => keysOfRow(row).map((key) => [key, HEAD_ROWS + index] as const)),
);

/**
 * Zero-based sheet row of a figure, rate, setting or lower information field.
 *
 * @throws RangeError for a key that has no row.
 */
export function rowOf(key: string): number {
  const row = ROW_OF.get(key);
  if (row === undefined) throw new RangeError(`no row for key: ${key}`);
  return row;
}

/** Row on which a rate is shown. */
export function rowOfRate(rate: Rate): number {
  return rowOf(anchorOf(rate));
}

/** Number of rows in all, head included. */
export const ROW_COUNT = HEAD_ROWS + ROWS.length;
