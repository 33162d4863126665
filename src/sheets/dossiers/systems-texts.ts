/** What stands below the figures of the sheet "Theo hệ thống": the fields, and where every row of the lists went. */
import type { FigureKey } from "../../catalog/figures";
import type { Settings } from "../../catalog/settings";
import { resolve, valueOf } from "../../checks/resolve";
import type { CountSummary } from "../../dossiers/count-summary";
import type { FieldFigures } from "../../dossiers/field-counts";
import { writeCount } from "../../vietnamese/counts";
import { cellAddress, rangeAddress } from "../address";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { OWNER_LABELS } from "./mapping-sheet";
import { ACCOUNT_TITLE, FIELDS_TITLE, fieldStore, FIRST_SYSTEM_COLUMN } from "./systems-layout";
import { FONT } from "./table-sheet";

/** More fields than an office has: a part of them would pass for the whole. */
const MOST_FIELDS = 150;

/** What officers know a field by. */
const FIELD_FIGURES: readonly (readonly [key: FigureKey, name: string])[] = [
  ["tong_ho_so", "phải giải quyết"],
  ["da_giai_quyet", "đã giải quyết"],
  ["dang_giai_quyet", "đang giải quyết"],
  ["gq_qua_han", "giải quyết quá hạn"],
  ["dgq_qua_han", "đang giải quyết quá hạn"],
];

function fieldText({ field, owner, figures }: FieldFigures, settings: Settings): string {
  const resolved = resolve(figures, settings);
  const counts = FIELD_FIGURES.flatMap(([key, name]) => {
    const value = valueOf(resolved, key);
    return value === undefined ? [] : [`${name} ${writeCount(value, { padSmall: false })}`];
  });
  const of = owner === undefined ? "" : ` (hệ thống ${OWNER_LABELS[owner].toLowerCase()})`;
  return `${field || "Không ghi lĩnh vực"}${of}: ${counts.join("; ")}.`;
}

/** A row for each field, by which reports list the dossiers. */
export function fieldRows({ fields }: Pick<CountSummary, "fields">, settings: Settings): CellContent[][] {
  if (fields.length === 0 || fields.length > MOST_FIELDS) return [];
  return [
    [],
    [null, FIELDS_TITLE],
    ...fields.map((field): CellContent[] => [fieldStore(field), fieldText(field, settings)]),
  ];
}

/** More lists than an office has; the pane shows them all. */
const MOST_ACCOUNTS = 50;

/** Below the figures, where every row of the lists went: kept with the workbook when the lists are closed. */
export function accountRows({ accounts }: CountSummary): CellContent[][] {
  if (accounts.length === 0) return [];
  const lines = accounts.slice(0, MOST_ACCOUNTS).map(({ text }): CellContent[] => [null, text]);
  return [[], [null, ACCOUNT_TITLE], ...lines];
}

/** Where the texts below a title stand; the title stands above the first of them. */
export const textPlaces = (rows: readonly CellContent[][], first: number): number[] =>
  rows.slice(2).map((_, index) => first + 2 + index);

/** Letters on a line: some 420 points left of the systems, 96 for each of them. */
const LETTERS_FIXED = 78;
const LETTERS_A_SYSTEM = 18;

export function heightOf(text: CellContent, lastColumn: number): number {
  const letters = LETTERS_FIXED + LETTERS_A_SYSTEM * (lastColumn - FIRST_SYSTEM_COLUMN + 1);
  return 18 * Math.max(1, Math.ceil(String(text ?? "").length / letters));
}

export function textStyles(rows: readonly number[], lastColumn: number): SheetPlan["styles"] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    { range: cellAddress(first - 1, 1), style: { font: { ...FONT, bold: true } } },
    {
      range: rangeAddress(first, 1, rows[rows.length - 1]!, lastColumn),
      style: { font: { ...FONT, size: 10 }, wrap: true, vertical: "top" },
    },
  ];
}
