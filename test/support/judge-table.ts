/** Reads a drawn table as the command line does, and judges what it gives by what it holds. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { merge } from "../../src/dossiers/merge";
import { readTables } from "../../src/dossiers/read/read-tables";
import { givenValue } from "../../src/dossiers/column-value";
import { readSummary } from "../../src/dossiers/summary/read-summary";
import { sourcesOfFile } from "../../src/dossiers/summary/sources-of-file";
import { tabledSource } from "../../src/dossiers/summary/tabled-source";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { toDay } from "../../src/vietnamese/dates";
import { DRAWN_SPAN, type DrawnTable } from "../../scripts/summary-tables/draw-table";
import { tableBytes } from "../../scripts/summary-tables/write-table";

/** `told`: a figure is missing or doubtful, and a sentence says so; `wrong`: a number is not the truth, and nobody says. */
export type TableVerdict = "right" | "told" | "refused" | "wrong";

export interface TableJudgement {
  readonly verdict: TableVerdict;
  readonly why: string;
}

const SPAN = { from: toDay(DRAWN_SPAN.from), to: toDay(DRAWN_SPAN.to) };

export async function judgeTable(drawn: DrawnTable): Promise<TableJudgement> {
  const tables = await readTables({ name: drawn.file, bytes: tableBytes(drawn) });
  const { summaries, lists } = sourcesOfFile(tables);
  if (lists.length > 0) return { verdict: "wrong", why: "taken for a list of dossiers" };
  if (summaries.length === 0) return { verdict: "refused", why: "no table found" };
  const readings = summaries.map((found) => readSummary(found, { unit: drawn.unit }, SPAN));
  const refusals = readings.flatMap(({ refusal }) => refusal ?? []);
  const { total, warnings } = merge(
    {
      lists: [],
      tables: readings.filter(({ refusal }) => refusal === undefined).map((reading) => tabledSource(reading)),
    },
    { span: SPAN, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: SPAN.to },
  );
  const told = [...refusals, ...warnings, ...readings.flatMap((reading) => reading.warnings)];
  const mustRefuse = ["other_period", "year", "other_unit"].includes(drawn.harm);
  const given = Object.keys(total).length;
  if (mustRefuse) {
    return given === 0 && refusals.length > 0
      ? { verdict: "refused", why: refusals[0]! }
      : { verdict: "wrong", why: `taken though ${drawn.harm}: ${given} figures` };
  }
  const differing = Object.entries(drawn.figures).filter(
    ([key, value]) => total[key] !== value && givenValue(total, key, DEFAULT_SETTINGS) !== value,
  );
  const invented = Object.keys(total).filter(
    (key) => !(key in drawn.figures) && !["tn_truc_tiep", "tn_ht_bo_nganh", "tn_ht_thanh_pho"].includes(key),
  );
  if (invented.length > 0)
    return { verdict: "wrong", why: `figures that it does not hold: ${invented.join()}` };
  const fields = readings.flatMap(({ byField }) => [...byField]);
  const wrongFields = fields.flatMap(([field, figures]) =>
    Object.entries(figures).flatMap(([key, value]) =>
      drawn.byField[field]?.[key] === value
        ? []
        : [`${field} ${key} ${value} for ${drawn.byField[field]?.[key]}`],
    ),
  );
  const doubts = [...differing.map(([key, value]) => `${key}: ${total[key]} for ${value}`), ...wrongFields];
  if (doubts.length === 0) return { verdict: told.length === 0 ? "right" : "told", why: told[0] ?? "" };
  return told.length > 0
    ? { verdict: "told", why: doubts.join("; ") }
    : { verdict: "wrong", why: doubts.join("; ") };
}
