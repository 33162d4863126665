/** The figures of the five real reports, laid out as each shape of table, come back exactly as far as the shape holds them. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { resolve, valueOf } from "../../../src/checks/resolve";
import { tableOf } from "../../../src/dossiers/read/raw-table";
import { givenValue } from "../../../src/dossiers/column-value";
import { readSummary } from "../../../src/dossiers/summary/read-summary";
import { sourcesOfFile } from "../../../src/dossiers/summary/sources-of-file";
import { toDay } from "../../../src/vietnamese/dates";
import { seededRandom } from "../../../scripts/dossier-lists/random";
import { layHead } from "../../../scripts/summary-tables/lay-table";
import { SHAPES } from "../../../scripts/summary-tables/table-shapes";
import { REAL_CASES } from "../../cases";

const SPAN = { from: toDay("2026-04-15"), to: toDay("2026-05-14") };
const PERIOD = "Từ ngày 15/4/2026 đến ngày 14/5/2026";

/** What a table of a shape holds of a report: the columns whose figures the report gives. */
function tabled(shape: (typeof SHAPES)[number], figures: Readonly<Record<string, number>>, seed: number) {
  const known = resolve(figures, DEFAULT_SETTINGS);
  const columns = shape.columns(seededRandom(seed)).flatMap(({ path, key }) => {
    const value = key === undefined ? undefined : (figures[key] ?? valueOf(known, key));
    // Without "Đúng hạn" before it, "Trễ hạn" in a flat head could be of the pending ones: nobody reads it.
    const isBare = path.length === 1 && key === "gq_qua_han" && valueOf(known, "gq_dung_han") === undefined;
    return value === undefined || key === undefined || isBare ? [] : [{ path, key, value }];
  });
  const held = Object.fromEntries(columns.map(({ key, value }) => [key, value]));
  if (shape.rows === "none") {
    const rows = [[PERIOD], ...columns.map(({ path, value }) => [path[0]!, value])];
    return { held, table: tableOf(rows, { file: "bang.xlsx", sheet: "1" }) };
  }
  const axis = shape.rows === "unit" ? "Đơn vị" : shape.rows === "level" ? "Mức độ" : "Lĩnh vực";
  const head = layHead([[axis], ...columns.map(({ path }) => path)], 1, false);
  const label = shape.rows === "unit" ? "Xã Vân Giả" : "Tổng cộng";
  const rows = [[PERIOD], ...head.rows, [label, ...columns.map(({ value }) => value)]];
  return { held, table: tableOf(rows, { file: "bang.xlsx", sheet: "1", merges: head.merges }) };
}

/** Fewer columns are no table of the shape. */
const FEWEST = 3;

describe.each(SHAPES.map((shape) => [`${shape.name} by ${shape.rows}`, shape] as const))("%s", (_, shape) => {
  it.each(REAL_CASES.map(({ name, facts }) => [name, facts.figures] as const))(
    "gives back %s",
    (_name, figures) => {
      for (let seed = 1; seed <= 8; seed += 1) {
        const { held, table } = tabled(shape, figures, seed);
        if (Object.keys(held).length < FEWEST) continue;
        const [found] = sourcesOfFile([table]).summaries;
        const reading = readSummary(found!, { unit: "xã Vân Giả" }, SPAN);
        const got = Object.fromEntries(
          Object.keys(held).map((key) => [key, givenValue(reading.figures, key, DEFAULT_SETTINGS)]),
        );
        expect(got).toEqual(held);
      }
    },
  );
});
