/** Where a figure comes from: which list, read when, how many dossiers stand behind it. */
import type { FigureKey } from "../catalog/figures";
import type { Settings } from "../catalog/settings";
import { writeCount } from "../vietnamese/counts";
import { fromDay, writeDate } from "../vietnamese/dates";
import { countedValue } from "./counted-figures";
import type { Day, Source } from "./dossier";
import type { Merged } from "./merge";

/** One system's part in a figure. */
export type Origin =
  | {
      readonly kind: "counted";
      readonly system: string;
      readonly value: number;
      readonly sources: readonly Source[];
      readonly importedOn: Day;
    }
  | { readonly kind: "typed"; readonly system: string; readonly value: number }
  /** In a cell of a summary table; without a system, of the whole unit. */
  | { readonly kind: "tabled"; readonly system?: string; readonly value: number; readonly cell: string };

/**
 * Where a figure, or a total of counted figures, comes from, system by system.
 *
 * @example
 * originsOf(merged, "gq_qua_han", settings)[0] //=> { kind: "counted", system: "Một cửa", value: 2, … }
 */
export function originsOf(merged: Merged, key: FigureKey, settings: Settings): readonly Origin[] {
  const { columns, unitCells, total } = merged;
  const ofSystems = columns.flatMap((column): readonly Origin[] => {
    const { system, figures } = column;
    if (column.kind === "typed") {
      const value = figures[key];
      return value === undefined ? [] : [{ kind: "typed", system, value }];
    }
    const cell = column.tabled?.[key];
    if (cell !== undefined) return [{ kind: "tabled", system, value: figures[key]!, cell }];
    if (column.kind === "tabled") return [];
    const value = countedValue(figures, key, settings);
    if (value === undefined) return [];
    const { sources, importedOn } = column;
    return [{ kind: "counted", system, value, sources, importedOn }];
  });
  const cell = unitCells[key];
  return cell === undefined ? ofSystems : [...ofSystems, { kind: "tabled", value: total[key]!, cell }];
}

const rows = (n: number): string => writeCount(n, { padSmall: false });

/**
 * An origin in words, for the note beside a figure.
 *
 * @example
 * originText(origin)
 * //=> "Một cửa: 2 hồ sơ, đếm từ tệp “t4.xlsx” (1.022 dòng), nhập ngày 20/4/2026."
 */
export function originText(origin: Origin): string {
  if (origin.kind === "typed") return `${origin.system}: ${rows(origin.value)}, nhập tay.`;
  if (origin.kind === "tabled")
    return `${origin.system ?? "Cả đơn vị"}: ${rows(origin.value)}, theo bảng ${origin.cell}.`;
  const files = origin.sources.map((source) => `“${source.file}” (${rows(source.rows)} dòng)`).join(", ");
  const day = writeDate(fromDay(origin.importedOn));
  return `${origin.system}: ${rows(origin.value)} hồ sơ, đếm từ tệp ${files}, nhập ngày ${day}.`;
}

/**
 * The remark on a figure that was counted and then typed over; undefined when it still is what was counted.
 *
 * @param typed - What the cell holds now; undefined for a blank.
 * @example retypedText(17, 16) //=> "Đếm từ danh sách được 17, đã sửa tay thành 16."
 */
export function retypedText(counted: number, typed: number | undefined): string | undefined {
  if (counted === typed) return undefined;
  const change = typed === undefined ? "đã xóa" : `đã sửa tay thành ${rows(typed)}`;
  return `Đếm từ danh sách được ${rows(counted)}, ${change}.`;
}
