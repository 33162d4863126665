/** What DEM_HOSO answers. Loaded when first used. */
import { nameOf } from "../catalog/figures";
import { DEFAULT_SETTINGS } from "../catalog/settings";
import { classify, isDecided, type Span } from "../dossiers/classify";
import { dossiersOfTable } from "../dossiers/columns/dossiers-of-table";
import { countedValue, missingFor, saysOf, type Says } from "../dossiers/counted-figures";
import type { Dossier, Source } from "../dossiers/dossier";
import { withoutDuplicates } from "../dossiers/duplicates";
import { tally, type Tally } from "../dossiers/tally";
import { OFFICIAL_CALENDAR } from "../vietnamese/holidays";
import { countedFigure, UNDECIDED } from "./figure-name";
import { invalidArgument } from "./function-error";

/** Columns without which nothing can be counted. */
const NEEDED = [
  ["received", "ngày tiếp nhận"],
  ["finished", "ngày có kết quả"],
] as const;

function readDossiers(rows: readonly (readonly unknown[])[]): readonly Dossier[] {
  const table = dossiersOfTable(rows);
  if (table === null) {
    throw invalidArgument("bang", "không thấy dòng tiêu đề cột. Chọn cả bảng, kể cả dòng tiêu đề.");
  }
  const missing = NEEDED.filter(([kind]) => !table.kinds.includes(kind)).map(([, label]) => label);
  if (missing.length > 0) throw invalidArgument("bang", `không thấy cột ${missing.join(", ")}.`);
  return table.dossiers;
}

/** A function knows no file: every row of the table comes from the same place. */
const TABLE: Source = { file: "", system: "", rows: 0 };

/** As the import of a list counts it: a code that stands twice is one dossier. */
function countOnce(dossiers: readonly Dossier[], span: Span, says: Says): Tally {
  const entries = dossiers.map((dossier) => ({ dossier, source: TABLE }));
  const { kept } = withoutDuplicates(entries, ({ dossier }) => isDecided(dossier, span, says));
  const counted = kept.map(({ dossier }) => dossier);
  return tally(classify(counted, span, OFFICIAL_CALENDAR, says));
}

/**
 * How many dossiers of a table a figure counts for a period, by the default settings.
 *
 * @param rows - The range with its head row; columns are recognised by their heads, in any order.
 * @param name - See countedFigure.
 * @throws FunctionError naming the argument and what is missing.
 *
 * @example
 * countTable([["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"], ["H21-1", 46132, 46140, null]], "dgq_qua_han",
 *   { from: toDay("2026-04-15"), to: toDay("2026-05-14") }) //=> 1
 */
export function countTable(rows: readonly (readonly unknown[])[], name: string, span: Span): number {
  const key = countedFigure(name);
  const dossiers = readDossiers(rows);
  const says = saysOf(dossiers);
  const { figures, undecided } = countOnce(dossiers, span, says);
  if (key === UNDECIDED) return undecided.length;
  const value = countedValue(figures, key, DEFAULT_SETTINGS);
  if (value !== undefined) return value;
  const columns = missingFor(key, says, DEFAULT_SETTINGS).join(", ");
  throw invalidArgument("bang", `không có cột ${columns} nên không đếm được “${nameOf(key)}”.`);
}
