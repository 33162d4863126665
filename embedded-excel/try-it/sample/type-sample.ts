import type { ExcelHost } from "../../host";
import { columnName, parseAddress } from "../../workbook/address";
import { editText } from "../grid/edit-text";
import type { CellValue } from "../../../workbook-file";

/** A month's report as the add-in's sample file holds it. */
export interface Sample {
  readonly unit: string;
  readonly title_period: string;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** What is picked for each setting, by the name of its cell: "Ngày 20 đến ngày 19". */
  readonly picked?: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly previous?: Readonly<Record<string, number>>;
  readonly printed_rates: readonly { readonly rate: string; readonly written: string }[];
  /** `[">=", 50]`: at least 50 per cent. */
  readonly targets: Readonly<Record<string, readonly [operator: string, percent: number]>>;
  readonly notes?: Readonly<Record<string, string>>;
}

interface Entry {
  /** Name of a cell of the sheet. */
  readonly name: string;
  /** Name of a heading cell: the entry stands in its column, on the row of `name`. */
  readonly column?: string;
  readonly text: string;
}

/**
 * Types a sample into the sheet that is open, cell by cell as an officer does, so that protection and data validation
 * hold. The sheet says by its names where each figure belongs; a name that it does not have is left out.
 */
export function typeSample(host: ExcelHost, sample: Sample): void {
  const { workbook, officer } = host;
  const sheet = workbook.active;
  const names = workbook.namesOf(sheet);
  const placeOf = (name: string): { row: number; column: number } | undefined => {
    const record = names.find(name);
    const target = record && names.target(record);
    return target ? parseAddress(target.address) : undefined;
  };
  for (const { name, column, text } of entriesOf(sample)) {
    const place = placeOf(name);
    const columnPlace = column === undefined ? place : placeOf(column);
    if (!place || !columnPlace) continue;
    // An officer opens a group before they type into it.
    sheet.layout.setRowsHidden({ ...place, rows: 1, columns: 1 }, false);
    officer.type(sheet.name, `${columnName(columnPlace.column)}${place.row + 1}`, text);
  }
}

/** What is typed, in the notation of Vietnam. */
function entriesOf(sample: Sample): Entry[] {
  const { figures, picked = {}, previous = {}, printed_rates, targets, notes = {} } = sample;
  const printed = new Map<string, string[]>();
  for (const { rate, written } of printed_rates) {
    const before = printed.get(rate) ?? [];
    if (!before.includes(written)) printed.set(rate, [...before, written]);
  }
  return [
    { name: "don_vi", text: sample.unit },
    { name: "ten_ky", text: sample.title_period },
    { name: "tu_ngay", text: typedDate(sample.from) },
    { name: "den_ngay", text: typedDate(sample.to) },
    ...Object.entries(picked).map(([name, text]) => ({ name, text })),
    ...Object.entries(figures).map(([name, count]) => ({ name, text: typedNumber(count) })),
    ...Object.entries(previous).map(([name, count]) => ({
      name,
      column: "cot_ky_truoc",
      text: typedNumber(count),
    })),
    ...[...printed].map(([name, written]) => ({ name, column: "cot_ty_le_ghi", text: written.join("; ") })),
    ...Object.entries(targets).map(([name, [operator, percent]]) => ({
      name,
      column: "cot_chi_tieu",
      text: `${signs[operator] ?? operator} ${typedNumber(percent)}%`,
    })),
    // The note of a sector has a cell of its own name; that of a figure stands beside the figure.
    ...Object.entries(notes).map(([name, text]) =>
      name.endsWith("_ghi_chu") ? { name, text } : { name, column: "cot_ghi_chu", text },
    ),
  ];
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

function typedNumber(value: Exclude<CellValue, null>): string {
  return editText(value, "General");
}

/** "2026-04-19" is typed "19/04/2026". */
function typedDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}
