/** What a check of one sheet says when the workbook has more to say of it; no workbook is needed for that. */
import { FIGURES } from "../../src/catalog/figures";
import type { Figures } from "../../src/checks/facts";
import { checkView } from "../../src/workbook/check-sheet";
import type { SheetView } from "../../src/workbook/sheet-view";

const APRIL = "tháng 4 năm 2026";
const TWIN = { name: "Nhập liệu (2)", title: APRIL, figures: {} };

/** An input sheet with all its rows, a figure a row, and the period above them. */
function sheetWith(figures: Figures): SheetView {
  const keys = ["ten_ky", ...FIGURES.map(({ key }) => key)];
  return {
    id: "1",
    name: "Nhập liệu",
    tabColor: "",
    isProtected: true,
    places: { cells: new Map(keys.map((key, row) => [key, { row, column: 3 }])) },
    constants: new Map(),
    values: [],
    top: 0,
    left: 0,
    read: (row, column) => (column !== 3 ? "" : row === 0 ? APRIL : (figures[keys[row]!] ?? "")),
  };
}

/**
 * Dossiers are missing by service level, at the counter too, in cells that are blank: X03 follows from X01, and
 * X01 is the first of the information.
 */
const SHORT = {
  tiep_nhan_trong_ky: 90,
  tn_truc_tuyen: 60,
  tn_truc_tiep: 30,
  tn_buu_chinh: 0,
  tn_ht_thanh_pho: 90,
  tn_ht_bo_nganh: 0,
  hs_mot_phan_truc_tiep: 25,
  hs_toan_trinh_truc_tiep: 0,
  hs_toan_trinh_truc_tuyen: 40,
};

describe("a sheet whose period another sheet has too", () => {
  test("says so after the other warnings and before the information, whatever there is", async () => {
    const cases: readonly Figures[] = [
      {},
      SHORT,
      { luu_kho: 12, da_giai_quyet: 10 },
      { phi_phat_sinh: 3, phi_truc_tuyen: 4 },
    ];
    for (const figures of cases) {
      const { findings } = await checkView(sheetWith(figures), { others: [TWIN] });
      const { findings: alone } = await checkView(sheetWith(figures));
      const at = findings.findIndex(({ code }) => code === "N01");
      expect(findings.filter(({ code }) => code !== "N01").map(({ message }) => message)).toEqual(
        alone.map(({ message }) => message),
      );
      expect(findings.slice(0, at).map(({ severity }) => severity)).not.toContain("info");
      expect(new Set(findings.slice(at + 1).map(({ severity }) => severity))).toEqual(
        new Set(findings.length > at + 1 ? ["info"] : []),
      );
    }
  });

  test("still points each finding to its own cause", async () => {
    const { findings: alone } = await checkView(sheetWith(SHORT));
    const { findings } = await checkView(sheetWith(SHORT), { others: [TWIN] });
    const causes = (list: typeof alone): string[] =>
      list.flatMap(({ code, causedBy }) =>
        causedBy === undefined ? [] : [`${code} by ${list[causedBy]!.code}`],
      );
    expect(causes(alone)).not.toEqual([]);
    expect(causes(findings)).toEqual(causes(alone));
  });
});
