/** Generated lists of every shape, read back: each dossier as it was invented, each fault at its row. */
import { proposeMapping } from "../../../src/dossiers/columns/column-mapping";
import { applyMapping } from "../../../src/dossiers/columns/apply-mapping";
import type { Dossier, DossierList } from "../../../src/dossiers/dossier";
import { readTables } from "../../../src/dossiers/read/read-tables";
import { dayOfIso, makeList, type MadeList } from "../../../scripts/dossier-lists";
import { SHAPE_NAMES } from "../../../scripts/dossier-lists/shapes";
import type { InventedDossier } from "../../../scripts/dossier-lists/truth";

const period = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

async function read({ file, bytes }: Pick<MadeList, "file" | "bytes">): Promise<DossierList> {
  const [table] = await readTables({ name: file, bytes });
  const proposal = proposeMapping(table!, { system: "thử" })!;
  expect(proposal.remarks).toEqual([]);
  return applyMapping(table!, proposal.head, proposal.mapping);
}

const asRead = ({ returned, counts, isAcceptedLate, ...dossier }: InventedDossier): Omit<Dossier, "row"> => {
  void [returned, counts, isAcceptedLate];
  return dossier;
};

const byCode = (one: { readonly code: string }, other: { readonly code: string }): number =>
  one.code < other.code ? -1 : 1;

describe.each(SHAPE_NAMES)("a list of the shape %s", (shape) => {
  test("gives back every dossier, to the day and the word", async () => {
    const made = makeList({ shape, seed: 7, period, dossiers: 300, outside: 20 });
    const list = await read(made);
    expect(list.problems).toEqual([]);
    expect(list.source).toMatchObject({ file: made.file, rows: 320 });
    const dossiers = list.dossiers.map(({ row, ...dossier }) => (expect(row).toBeGreaterThan(1), dossier));
    expect(dossiers.sort(byCode)).toEqual(made.dossiers.map(asRead).sort(byCode));
  });

  test("names each planted fault with its row", async () => {
    const faults = { duplicate: 4, impossible_date: 3, unknown_status: 5, treacherous_text: 7 };
    const made = makeList({ shape, seed: 11, period, dossiers: 200, faults });
    const list = await read(made);
    expect(list.dossiers).toHaveLength(made.rows);
    const rowsOf = (fault: string): number[] =>
      made.planted.filter((each) => each.fault === fault).map(({ row }) => row);
    const impossible = list.problems.filter(({ text }) => text === "31/02/2026");
    expect(impossible.map(({ row }) => row)).toEqual(rowsOf("impossible_date"));
    const unknown = list.problems.filter(({ text }) => text === "Liên thông thuế");
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toMatchObject({ row: rowsOf("unknown_status")[0] });
    expect(unknown[0]!.message).toContain("5 hồ sơ");
    expect(list.problems).toHaveLength(impossible.length + 1);
    for (const row of rowsOf("treacherous_text")) {
      const { procedure } = list.dossiers.find((dossier) => dossier.row === row)!;
      expect(typeof procedure).toBe("string");
    }
  });
});
