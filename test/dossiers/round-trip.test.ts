/** Generated lists, read from their files and counted: as their truth, and as the reports whose figures they hold. */
import { dayOfIso, leavesOf, listsForFigures, makeList, type MadeList } from "../../scripts/dossier-lists";
import { SHAPE_NAMES, type ShapeName } from "../../scripts/dossier-lists/shapes";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { confront } from "../../src/checks/confront";
import { resolve, valueOf } from "../../src/checks/resolve";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../src/dossiers/columns/column-mapping";
import { countedValue } from "../../src/dossiers/counted-figures";
import type { DossierList } from "../../src/dossiers/dossier";
import { merge, type Merged } from "../../src/dossiers/merge";
import type { RawTable } from "../../src/dossiers/read/raw-table";
import { readTables } from "../../src/dossiers/read/read-tables";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { fromDay, toExcelSerial } from "../../src/vietnamese/dates";
import { REAL_CASES } from "../cases";
import { call } from "../functions/recording";

async function tableOf({ file, bytes }: MadeList) {
  const tables = await readTables({ name: file, bytes });
  return tables.find((table) => proposeMapping(table) !== null)!;
}

function listOf(table: RawTable, { system }: MadeList): DossierList {
  const { head, mapping } = proposeMapping(table, { system })!;
  return applyMapping(table, head, mapping);
}

const counted = (total: Figures, key: string): number => countedValue(total, key, DEFAULT_SETTINGS) ?? 0;

const countLists = (
  lists: readonly DossierList[],
  span: { readonly from: number; readonly to: number },
): Merged =>
  merge(
    { lists },
    { span, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: span.to + 1 },
  );

const errorsOf = (figures: Readonly<Record<string, number>>, settings = DEFAULT_SETTINGS) =>
  confront({ figures, settings }).filter(({ severity }) => severity === "error");

const APRIL = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

describe.each(SHAPE_NAMES)("a list of the shape %s", (shape) => {
  const made = makeList({
    shape,
    seed: 7,
    period: APRIL,
    dossiers: 1200,
    outside: 90,
    faults: { duplicate: 5, impossible_date: 4, treacherous_text: 6, unknown_status: 3 },
  });

  let table: RawTable;
  beforeAll(async () => {
    table = await tableOf(made);
  });

  it("is counted exactly as its truth, by figure and by field", async () => {
    const { columns, total, duplicates } = countLists([listOf(table, made)], APRIL);
    const [column] = columns;
    if (column?.kind !== "counted") throw new Error("a list gives a counted column");
    expect(column.figures).toEqual(made.truth.figures);
    const { dvc_mot_phan_phat_sinh, dvc_toan_trinh_phat_sinh, ...leaves } = total;
    expect(leaves).toEqual(made.truth.figures);
    // Where a list says level and procedure, the services in use are counted too: never more than their dossiers.
    expect(dvc_mot_phan_phat_sinh ?? 0).toBeLessThanOrEqual(counted(total, "hs_mot_phan"));
    expect(dvc_toan_trinh_phat_sinh ?? 0).toBeLessThanOrEqual(counted(total, "hs_toan_trinh"));
    const ofPeriod = [...made.truth.byField].filter(([, counts]) =>
      Object.values(counts).some((count) => count > 0),
    );
    expect(new Map(column.tally.byField)).toEqual(new Map(ofPeriod));
    // A faulty row whose dossier ended before the period is outside, whatever its reception.
    expect(column.tally.undecided.length + column.tally.before).toBeGreaterThanOrEqual(4);
    const reasons = column.tally.undecided.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === "unclear")).toHaveLength(3);
    for (const { dossier, reason } of column.tally.undecided) {
      if (reason !== "unclear") expect(dossier.code).toMatch(/^HONG-/);
    }
    expect(duplicates).toHaveLength(5);
    expect(errorsOf(total)).toEqual([]);
  });

  it("is counted the same by DEM_HOSO over its cells", async () => {
    const cells = Array.from({ length: table.rowCount }, (_, index) => table.row(index));
    const [from, to] = [APRIL.from, APRIL.to].map((day) => toExcelSerial(fromDay(day)));
    for (const [key, value] of Object.entries(made.truth.figures)) {
      expect([key, await call("DEM_HOSO", cells, key, from, to)]).toEqual([key, value]);
    }
  });
});

const caseNamed = (start: string) => REAL_CASES.find(({ name }) => name.startsWith(start))!.case;

describe("there and back: lists for a report's figures count as that report", () => {
  const everyShape: readonly ShapeName[] = SHAPE_NAMES;

  test.each([
    ["Hưng Đạo", { from: dayOfIso("2026-01-01"), to: dayOfIso("2026-05-25") }],
    ["Kẻ Sặt", { from: dayOfIso("2025-08-15"), to: dayOfIso("2025-09-14") }],
  ])("%s", async (name, span) => {
    const { figures, settings } = caseNamed(name);
    const office = { ...DEFAULT_SETTINGS, ...settings };
    const made = listsForFigures(figures, span, everyShape);
    const lists = await Promise.all(made.map(async (each) => listOf(await tableOf(each), each)));
    const { total } = countLists(lists, span);
    // Every figure of group C that the report states, its totals included, under the office's own settings.
    const counted = resolve(total, office);
    const stated = Object.keys(figures).filter((key) =>
      /^(tong_ho_so|ky_truoc|tiep_nhan|tn_tr|da_giai|gq_|tu_choi|rut|dang_giai|dgq_)/.test(key),
    );
    expect(stated.length).toBeGreaterThanOrEqual(10);
    for (const key of stated) expect([key, valueOf(counted, key)]).toEqual([key, figures[key]]);
    for (const [key, value] of Object.entries(leavesOf(figures)))
      expect([key, total[key]]).toEqual([key, value]);
    expect(errorsOf(total, office)).toEqual([]);
  });
});
