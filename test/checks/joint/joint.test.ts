import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { confront } from "../../../src/checks/confront";
import type { Figures } from "../../../src/checks/facts";
import { localise } from "../../../src/checks/localise";

/** Errors of sums; that a part above its whole makes a rate above 100 % (Q22) is another matter. */
const errorsOf = (figures: Figures): string[] =>
  confront({ figures, settings: DEFAULT_SETTINGS }).flatMap(({ code, severity, difference }) =>
    severity === "error" && code !== "Q22" ? [`${code} ${difference ?? ""}`] : [],
  );

describe("a rule over totals and details together", () => {
  it.each([
    [
      "says nothing where the details, or the totals that stand for them, are off by as much",
      { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 15 },
      ["Q07 5"],
    ],
    [
      "says nothing where the details are off by more",
      { tong_ho_so: 95, da_giai_quyet: 80, gq_truoc_va_dung_han: 85, dang_giai_quyet: 20 },
      ["Q05 5", "Q07 10"],
    ],
    [
      "says it where the totals are off by more than the details",
      { tong_ho_so: 100, da_giai_quyet: 95, gq_truoc_va_dung_han: 90, dang_giai_quyet: 15 },
      ["Q07 5", "Q24 10"],
    ],
    [
      "says it where the totals are off to the other side",
      { tong_ho_so: 100, da_giai_quyet: 80, gq_truoc_va_dung_han: 90, dang_giai_quyet: 15 },
      ["Q05 10", "Q07 5", "Q24 -5"],
    ],
    [
      "leaves two counts that contradict each other to their own rule",
      {
        tong_ho_so: 100,
        gq_co_ket_qua: 80,
        tu_choi: 3,
        rut: 2,
        dung_xu_ly: 0,
        muc_tu_choi_dung: 9,
        dang_giai_quyet: 15,
      },
      ["Q08 -6"],
    ],
    [
      "leaves a typed count that another contradicts to the rule of the two",
      {
        tong_ho_so: 100,
        ky_truoc_chuyen_sang: 0,
        tiep_nhan_trong_ky: 100,
        tn_ht_thanh_pho: 60,
        tn_ht_bo_nganh: 50,
      },
      ["Q03 10"],
    ],
  ])("%s", (_, figures, expected) => {
    expect(errorsOf(figures)).toEqual(expected);
  });

  const repairsOf = (figures: Figures, previous: Figures = {}): string[] =>
    localise({ figures, previous, settings: DEFAULT_SETTINGS }).flatMap(({ repairs }) =>
      repairs.map(({ changes }) =>
        changes.map(({ keys, from, to }) => `${keys[0]!} ${from} → ${to}`).join(", "),
      ),
    );

  it.each([
    [
      "too small",
      { tn_ht_thanh_pho: 60, tn_ht_bo_nganh: 10 },
      ["tn_ht_thanh_pho 60 → 65", "tn_ht_bo_nganh 10 → 15"],
    ],
    [
      "too large",
      { tn_ht_thanh_pho: 60, tn_ht_bo_nganh: 20 },
      ["tn_ht_thanh_pho 60 → 55", "tn_ht_bo_nganh 20 → 15"],
    ],
    [
      "too small, by channel open",
      { tn_ht_thanh_pho: 60, tn_ht_bo_nganh: 10, tn_truc_tuyen: 70 },
      ["tn_ht_thanh_pho 60 → 65", "tn_ht_bo_nganh 10 → 15"],
    ],
  ])("names the cells of the count that it rests on: received by system %s", (_, received, expected) => {
    const resolved = { da_giai_quyet: 85, gq_dung_han: 80, dang_giai_quyet: 0 };
    expect(repairsOf({ ky_truoc_chuyen_sang: 10, ...resolved, ...received })).toEqual(
      expect.arrayContaining(expected),
    );
  });

  it("keeps its balance where a total is mended: another changes with it", () => {
    const received = { tiep_nhan_trong_ky: 95, tn_truc_tuyen: 90, tn_truc_tiep: 5, tn_buu_chinh: 0 };
    const bySystem = { tn_ht_thanh_pho: 50, tn_ht_bo_nganh: 45 };
    const totals = { tong_ho_so: 100, da_giai_quyet: 85, gq_dung_han: 80, dang_giai_quyet: 15 };
    const carried = { ky_truoc_chuyen_sang: 10 };
    expect(
      repairsOf({ ...received, ...bySystem, ...totals, ...carried }, { dang_giai_quyet: 10 }).sort(),
    ).toEqual([
      "tong_ho_so 100 → 105, da_giai_quyet 85 → 90",
      "tong_ho_so 100 → 105, dang_giai_quyet 15 → 20",
    ]);
  });
});
