import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { checkFacts } from "../../src/checks/check-facts";
import type { Figures } from "../../src/checks/facts";
import { indexOf } from "../../src/checks/figure-index";
import { computeRates } from "../../src/checks/rate-values";
import { knownValues, resolve, valueOf } from "../../src/checks/resolve";

type Settings = Readonly<Record<string, string>>;

const resolved = (figures: Figures, settings: Settings = {}) =>
  resolve(figures, { ...DEFAULT_SETTINGS, ...settings });

/** Lowest and highest possible count, and the certain one. */
function stateOf(figures: Figures, key: string, settings: Settings = {}) {
  const { low, high, value } = resolved(figures, settings);
  const index = indexOf(key);
  const certain = value[index]!;
  return [low[index], high[index], Number.isNaN(certain) ? "unknown" : certain];
}

const OUTSIDE = { rut_trong_da_giai_quyet: "false" };
const UNKNOWN = [0, Infinity, "unknown"];

describe("bounds and certain value", () => {
  it.each([
    ["a typed count is a point", { rut: 13 }, "rut", [13, 13, 13]],
    ["a typed 0 is a point", { rut: 0 }, "rut", [0, 0, 0]],
    ["a blank may be anything", {}, "rut", UNKNOWN],
    ["a total of blanks may be anything", {}, "tong_ho_so", UNKNOWN],
    [
      "a typed total stands, whatever its parts",
      { dang_giai_quyet: 9, dgq_trong_han: 12 },
      "dang_giai_quyet",
      [9, 9, 9],
    ],
    [
      "an untyped total is the sum of its parts",
      { dgq_trong_han: 9, dgq_qua_han: 1, dgq_cho_bo_sung: 2 },
      "dang_giai_quyet",
      [12, 12, 12],
    ],
    [
      "an untyped total is at least its given parts",
      { dgq_trong_han: 9, dgq_qua_han: 1 },
      "dang_giai_quyet",
      [10, Infinity, "unknown"],
    ],
    [
      "a total is summed through two levels",
      { ky_truoc_chuyen_sang: 20, tn_truc_tuyen: 80, tn_truc_tiep: 15, tn_buu_chinh: 5 },
      "tong_ho_so",
      [120, 120, 120],
    ],
    [
      "a typed total closes the group that adds up to it",
      { dang_giai_quyet: 12, dgq_trong_han: 11, dgq_qua_han: 1 },
      "dgq_cho_bo_sung",
      [0, 0, 0],
    ],
    ["a total of 0 closes its group", { khong_co_ket_qua: 0 }, "rut", [0, 0, 0]],
    [
      "a group with a shortfall stays open",
      { dang_giai_quyet: 12, dgq_trong_han: 11 },
      "dgq_qua_han",
      UNKNOWN,
    ],
    [
      "a closed group closes an untyped subtotal and what is below it",
      { tong_ho_so: 20, ky_truoc_chuyen_sang: 20 },
      "tn_truc_tuyen",
      [0, 0, 0],
    ],
    [
      "a closed group says the value of an untyped subtotal",
      { da_giai_quyet: 90, gq_truoc_va_dung_han: 89, gq_qua_han: 1 },
      "khong_co_ket_qua",
      [0, 0, 0],
    ],
    [
      "a closed group leaves a typed subtotal of unknown parts open",
      { da_giai_quyet: 90, gq_co_ket_qua: 90 },
      "gq_qua_han",
      UNKNOWN,
    ],
  ] as const)("%s", (_, figures, key, state) => {
    expect(stateOf(figures, key)).toEqual(state);
  });
});

describe("withdrawn dossiers by the setting S1", () => {
  const figures = { gq_co_ket_qua: 86, tu_choi: 1, rut: 2, dung_xu_ly: 1 };

  it("are part of the resolved, or not", () => {
    expect(stateOf(figures, "da_giai_quyet")).toEqual([90, 90, 90]);
    expect(stateOf(figures, "da_giai_quyet", OUTSIDE)).toEqual([86, 86, 86]);
  });

  it("are closed by the resolved only where they are part of it", () => {
    const closed = { da_giai_quyet: 86, gq_co_ket_qua: 86 };
    expect(stateOf(closed, "rut")).toEqual([0, 0, 0]);
    expect(stateOf(closed, "rut", OUTSIDE)).toEqual(UNKNOWN);
  });
});

describe("what a blank stands for", () => {
  it.each([
    ["the base of digitisation: what has a result", { gq_co_ket_qua: 86 }, "sh_co_so", [86, 86, 86]],
    [
      "the base of digitisation, from the leaves",
      { gq_truoc_va_dung_han: 85, gq_qua_han: 1 },
      "sh_co_so",
      [86, 86, 86],
    ],
    ["a typed base stands", { gq_co_ket_qua: 86, sh_co_so: 80 }, "sh_co_so", [80, 80, 80]],
    ["the base of reuse: what was received", { tiep_nhan_trong_ky: 98 }, "tsd_co_so", [98, 98, 98]],
    [
      "late dossiers: resolved late and pending late",
      { gq_qua_han: 1, dgq_qua_han: 2 },
      "ho_so_tre_hen",
      [3, 3, 3],
    ],
    ["late dossiers, one of the two blank", { gq_qua_han: 1 }, "ho_so_tre_hen", [1, Infinity, "unknown"]],
    ["no procedure of a kind, no dossier of it", { tthc_chua_dvctt: 0 }, "hs_chua_dvctt", [0, 0, 0]],
    ["some procedures of a kind", { tthc_chua_dvctt: 21 }, "hs_chua_dvctt", UNKNOWN],
    [
      "a typed count beside no procedure",
      { tthc_chua_dvctt: 0, hs_chua_dvctt: 3 },
      "hs_chua_dvctt",
      [3, 3, 3],
    ],
    ["postal dossiers: none for the rates, unknown for the rules", {}, "tn_buu_chinh", [0, Infinity, 0]],
    ["petitions carried over: the same", {}, "pakn_ky_truoc", [0, Infinity, 0]],
  ] as const)("%s", (_, figures, key, state) => {
    expect(stateOf(figures, key)).toEqual(state);
  });
});

describe("dossiers that balance on the given leaves", () => {
  /** The real report of Hùng Thắng. */
  const figures = {
    tong_ho_so: 179,
    ky_truoc_chuyen_sang: 0,
    tiep_nhan_trong_ky: 179,
    tn_truc_tuyen: 179,
    gq_dung_han: 167,
    gq_qua_han: 0,
    dang_giai_quyet: 12,
  };

  it("leave no room for the blank ones", () => {
    const balanced = resolved(figures);
    for (const key of ["gq_truoc_han", "tu_choi", "rut", "dung_xu_ly"])
      expect(valueOf(balanced, key)).toBe(0);
    expect(valueOf(balanced, "da_giai_quyet")).toBe(167);
    expect(computeRates(balanced)["tl_dung_han"]).toBe(1);
  });

  it("leave the bounds of the blank ones open: the rules do not rest on it", () => {
    expect(stateOf(figures, "rut")).toEqual([0, Infinity, 0]);
  });

  it("are open while a dossier is missing", () => {
    const open = resolved({ ...figures, dang_giai_quyet: 11 });
    expect(valueOf(open, "rut")).toBeUndefined();
    expect(valueOf(open, "da_giai_quyet")).toBeUndefined();
    expect(computeRates(open)["tl_dung_han"]).toBeNull();
  });

  it("are open while the total is unknown", () => {
    expect(valueOf(resolved({ gq_dung_han: 167, dang_giai_quyet: 12 }), "rut")).toBeUndefined();
  });

  it.each([
    ["gq_truoc_va_dung_han", { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 }],
    ["gq_qua_han", { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 }],
    ["rut", { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 }],
    ["dgq_qua_han", { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 }],
    ["gq_truoc_han", { tong_ho_so: 100, gq_truoc_va_dung_han: 90, gq_qua_han: 0, dang_giai_quyet: 10 }],
    ["tu_choi", { tong_ho_so: 100, gq_co_ket_qua: 88, khong_co_ket_qua: 2, dang_giai_quyet: 10 }],
  ])("say nothing of %s below a total that is typed alone", (key, alone) => {
    expect(valueOf(resolved(alone), key)).toBeUndefined();
  });

  it("leave no room for withdrawn dossiers beside a total that does not hold them (S1)", () => {
    const alone = { tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 };
    expect(valueOf(resolved(alone, OUTSIDE), "rut")).toBe(0);
  });

  it("give no on-time rate where only the total of the resolved is typed", () => {
    const alone = resolved({ tong_ho_so: 100, da_giai_quyet: 90, dang_giai_quyet: 10 });
    expect(computeRates(alone)["tl_dung_han"]).toBeNull();
    expect(computeRates(alone)["tl_giai_quyet"]).toBe(0.9);
  });
});

describe("contradictions", () => {
  it.each([
    ["parts above their total", { dang_giai_quyet: 5, dgq_trong_han: 9, dgq_qua_han: 9 }],
    ["a total of 0 with parts", { tong_ho_so: 0, tn_truc_tuyen: 9 }],
    ["the most that an office can have", { tong_ho_so: 1e9, tn_truc_tuyen: 1e9, rut: 1e9 }],
  ])("never stop it, and what is typed stands: %s", (_, figures) => {
    expect(knownValues(resolved(figures))).toMatchObject(figures);
  });

  it.each([
    ["negative counts", { tong_ho_so: -5, rut: -1, dgq_qua_han: -2 }],
    ["half a dossier", { tong_ho_so: 0.5, tn_truc_tuyen: 1.5 }],
    ["figures beyond any office", { tong_ho_so: 1e15, tn_truc_tuyen: 1e15, rut: 1e15 }],
    ["a percentage above 100", { hai_long: 101 }],
  ])("are not made of what no number of its kind can be, which is as good as blank: %s", (_, figures) => {
    const known = knownValues(resolved({ tn_truc_tiep: 7, ...figures }));
    expect(known).toEqual(knownValues(resolved({ tn_truc_tiep: 7 })));
    const findings = (given: Figures) => checkFacts({ figures: given, settings: DEFAULT_SETTINGS });
    const found = findings(figures);
    const ofNumbers = found.filter(({ code }) => code === "Q20" || code === "Q21");
    expect(ofNumbers.flatMap(({ keys }) => keys).sort()).toEqual(Object.keys(figures).sort());
    expect(findings({})).toEqual(expect.arrayContaining(found.filter((each) => !ofNumbers.includes(each))));
  });

  it("do not hide a wrong key, a fault of a table", () => {
    expect(() => resolved({ C021: 5 })).toThrow(RangeError);
  });
});

describe("known values", () => {
  it("are what is typed or certain, and nothing else", () => {
    expect(knownValues(resolved({ dang_giai_quyet: 12, dgq_trong_han: 12 }))).toEqual({
      dang_giai_quyet: 12,
      dgq_trong_han: 12,
      dgq_qua_han: 0,
      dgq_cho_bo_sung: 0,
      tn_buu_chinh: 0,
      pakn_ky_truoc: 0,
    });
  });
});
