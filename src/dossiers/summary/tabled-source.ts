/** A summary table as a source of figures: plain data, as it goes from the worker to the pane and into the merge. */
import { figureOf, nameOf, type FigureKey } from "../../catalog/figures";
import type { Settings } from "../../catalog/settings";
import type { Figures } from "../../checks/facts";
import { writeCount } from "../../vietnamese/counts";
import { joinWithAnd } from "../../vietnamese/words";
import { givenValue } from "../column-value";
import type { SystemOwner } from "../systems";
import { cellOrigin, tableName, type SummaryReading } from "./found-summary";

export interface TabledSource {
  readonly file: string;
  readonly sheet?: string;
  /** The system whose dossiers it counts; absent: all of the unit. */
  readonly system?: string;
  readonly owner?: SystemOwner;
  readonly figures: Figures;
  /** By figure, the cell that it stands in: "Biểu 06.xlsx, trang 1, ô D14". */
  readonly cells: Readonly<Record<FigureKey, string>>;
  readonly sections: SummaryReading["sections"];
  readonly byField: readonly (readonly [field: string, figures: Figures])[];
  /** Two tables of one mark say the same. */
  readonly mark: string;
}

/** What a reading gives to the merge. */
export function tabledSource(reading: SummaryReading, system?: string, owner?: SystemOwner): TabledSource {
  const { found, figures, cells, sections, byField } = reading;
  const { file, sheet } = found.table;
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(system !== undefined && system !== "" && { system }),
    ...(owner !== undefined && { owner }),
    figures,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, { cell }]) => [key, cellOrigin(found.table, cell)]),
    ),
    sections,
    byField: [...byField],
    mark: JSON.stringify([found.shape, Object.entries(figures).sort(), [...byField]]),
  };
}

/** Counted in dossiers, or in what comes with each of them: what two systems have adds up. Procedures do not. */
const ADDS_UP: ReadonlySet<string> = new Set(["hồ sơ", "bản", "lượt"]);

export const isOfSystem = (key: FigureKey): boolean => ADDS_UP.has(figureOf(key).unit);

/** The figures of a table that add up over systems, and those that are of the unit as a whole. */
export function splitFigures(figures: Figures): { readonly ofSystem: Figures; readonly ofUnit: Figures } {
  const entries = Object.entries(figures);
  return {
    ofSystem: Object.fromEntries(entries.filter(([key]) => isOfSystem(key))),
    ofUnit: Object.fromEntries(entries.filter(([key]) => !isOfSystem(key))),
  };
}

/** A figure that two sources give differently. */
export interface Conflict {
  readonly key: FigureKey;
  readonly taken: number;
  readonly other: number;
}

/**
 * Figures with those of another source that they lack; where both say a figure, the first stands and the second is told
 * if it differs.
 *
 * @example joined({ gq_truoc_han: 5 }, { gq_truoc_han: 6, luu_kho: 2 }, DEFAULT_SETTINGS).figures
 *   //=> { gq_truoc_han: 5, luu_kho: 2 }
 */
export function joined(
  figures: Figures,
  added: Figures,
  settings: Settings,
): {
  readonly figures: Figures;
  readonly taken: readonly FigureKey[];
  readonly conflicts: readonly Conflict[];
} {
  const all: Record<FigureKey, number> = { ...figures };
  const taken: FigureKey[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, other] of Object.entries(added)) {
    const said = givenValue(figures, key, settings);
    if (said === undefined) {
      all[key] = other;
      taken.push(key);
    } else if (said !== other) conflicts.push({ key, taken: said, other });
  }
  return { figures: all, taken, conflicts };
}

const plain = (n: number): string => writeCount(n, { padSmall: false });

/** Of many differences, the first are named. */
const NAMED = 6;

/** Why a difference need be none: the other source leaves those without a result outside. */
function explanation({ key, taken, other }: Conflict, figures: Figures): string {
  const outside = figures["khong_co_ket_qua"];
  return key === "da_giai_quyet" && outside !== undefined && taken - other === outside
    ? `, chênh đúng ${plain(outside)} hồ sơ trả lại, rút, từ chối`
    : "";
}

/** Differences between what is taken and what a table says, in one sentence; none where there are none. */
export function conflictText(
  taken: string,
  table: Pick<TabledSource, "file" | "sheet" | "cells">,
  conflicts: readonly Conflict[],
  figures: Figures,
): string[] {
  if (conflicts.length === 0) return [];
  const named = conflicts
    .slice(0, NAMED)
    .map(
      (each) =>
        `${nameOf(each.key)} ${plain(each.taken)}, bảng ghi ${plain(each.other)} (${table.cells[each.key] ?? "?"})${explanation(each, figures)}`,
    );
  const more = conflicts.length > NAMED ? `; và ${conflicts.length - NAMED} chỉ tiêu nữa` : "";
  return [
    `${taken} khác bảng ${tableName(table)}: ${named.join("; ")}${more}. Lấy số trước; xem lại hai nguồn.`,
  ];
}

/** Tables without those that say the same again, and what is told of these. */
export function withoutCopies(tables: readonly TabledSource[]): {
  readonly kept: readonly TabledSource[];
  readonly warnings: readonly string[];
} {
  const kept: TabledSource[] = [];
  const copies = new Map<TabledSource, string[]>();
  for (const table of tables) {
    const same = kept.find(({ mark }) => mark === table.mark);
    if (same === undefined) kept.push(table);
    else copies.set(same, [...(copies.get(same) ?? []), tableName(table)]);
  }
  return {
    kept,
    warnings: [...copies].map(
      ([table, others]) =>
        `Bảng ${joinWithAnd([tableName(table), ...others])} giống hệt nhau (trùng): chỉ lấy một lần.`,
    ),
  };
}
