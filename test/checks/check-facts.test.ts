import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import { checkFacts } from "../../src/checks/check-facts";
import type { Facts, Figures, PrintedRate } from "../../src/checks/facts";
import type { Finding } from "../../src/checks/finding";
import { REAL_CASES } from "../cases";
import { anyFacts } from "../support/random-facts";
import { runs } from "../support/runs";

const explained = (figures: Figures, printedRates: readonly PrintedRate[] = []) =>
  checkFacts({ figures, printedRates, settings: DEFAULT_SETTINGS }).filter(({ code }) => code !== "Q23");

const writeCause = ({ code, suspect, causedBy }: Finding): string =>
  `${code}${suspect === undefined ? "" : ` ${suspect.key} = ${suspect.value}`}${causedBy === undefined ? "" : ` by ${causedBy}`}`;

const causes = (figures: Figures, printedRates?: readonly PrintedRate[]): string[] =>
  explained(figures, printedRates).map(writeCause);

const causesOfErrors = (figures: Figures): string[] =>
  explained(figures)
    .filter(({ severity }) => severity === "error")
    .map(writeCause);

const RECEIVED = { tiep_nhan_trong_ky: 90, tn_truc_tuyen: 70, tn_truc_tiep: 20, tn_buu_chinh: 0 };

describe("an explained finding", () => {
  it.each(REAL_CASES)("is the same as a plain one but for its cause: $name", ({ facts }) => {
    expect(checkFacts(facts)).toMatchObject(confront(facts));
  });

  it("carries the likely cell and its value, and says so", () => {
    const [finding] = explained({ ...RECEIVED, tong_ho_so: 120, ky_truoc_chuyen_sang: 12 });
    expect(finding).toMatchObject({
      code: "Q04",
      suspect: { key: "tong_ho_so", value: 102 },
    });
    expect(finding?.hint).toMatch(/^Có thể: ô “Tổng số hồ sơ phải giải quyết”: 120 → 102; hoặc ô /);
  });

  it("points to the root when what mends the root mends it too", () => {
    const figures = { ...RECEIVED, tn_truc_tuyen: 7 };
    const printed = [
      { rate: "tl_truc_tuyen", written: "77,78" },
      { rate: "tl_truc_tiep", written: "22,22" },
    ];
    expect(causes(figures, printed)).toEqual(["Q02 tn_truc_tuyen = 70", "P01 by 0", "P05 by 0"]);
  });

  it("points on to the root of its root: two rates alike, of which the first is wrong by the wrong cell", () => {
    const figures = { ...RECEIVED, tn_truc_tuyen: 7, da_giai_quyet: 50, rut: 2, gq_co_ket_qua: 48 };
    const printed = [
      { rate: "tl_truc_tuyen", written: "77,78" },
      { rate: "tl_rut", written: "77,78" },
    ];
    expect(causes(figures, printed)).toEqual([
      "Q02 tn_truc_tuyen = 70",
      "P01 by 0",
      "P01",
      "P05 by 0",
      "P06 by 0",
    ]);
  });

  it("names no cell where two are equally likely, and still folds what only follows", () => {
    const figures = { tong_tthc: 30, tthc_chua_dvctt: 0, tthc_mot_phan: 11, tthc_toan_trinh: 18 };
    expect(causes(figures)).toEqual(["Q10"]);
  });

  it.each([
    [
      "the resolved do not add up",
      { da_giai_quyet: 95, gq_truoc_va_dung_han: 85, gq_qua_han: 0, tu_choi: 0, rut: 0, dung_xu_ly: 0 },
      ["Q05 da_giai_quyet = 85", "Q24 by 0"],
    ],
    [
      "the pending do not add up",
      {
        da_giai_quyet: 85,
        gq_dung_han: 80,
        dang_giai_quyet: 20,
        dgq_trong_han: 15,
        dgq_qua_han: 0,
        dgq_cho_bo_sung: 0,
      },
      ["Q06 dang_giai_quyet = 15", "Q24 by 0"],
    ],
    [
      "the total does not add up",
      {
        da_giai_quyet: 85,
        gq_dung_han: 80,
        tong_ho_so: 110,
        ky_truoc_chuyen_sang: 0,
        tiep_nhan_trong_ky: 100,
      },
      ["Q04 tong_ho_so = 100", "Q24 by 0"],
    ],
    [
      "more are resolved than there were",
      { da_giai_quyet: 120, gq_dung_han: 80, dang_giai_quyet: 0 },
      ["Q24", "Q22 by 0"],
    ],
  ])("of totals together only follows where it repeats what another says: %s", (_, figures, expected) => {
    const all = { tong_ho_so: 100, dang_giai_quyet: 15, ...figures };
    expect(causesOfErrors(all)).toEqual(expected);
  });

  it("has a root of its own for each wrong number", () => {
    const suspects = checkFacts(REAL_CASES[0]!.facts).flatMap(({ code, suspect }) =>
      suspect === undefined ? [] : [`${code} ${suspect.key} = ${suspect.value}`],
    );
    expect(suspects).toEqual([
      "Q07 dang_giai_quyet = 16",
      "Q08 muc_tu_choi_dung = 2",
      "H02 nd_cong_an_tra_lai = 0",
    ]);
  });

  it("passes over a rule that was not in force when the period ended (X05)", () => {
    const figures = { ho_so_tre_hen: 5, gq_qua_han: 1, dgq_qua_han: 0 };
    const found = (den_ngay: string) =>
      checkFacts({ figures, settings: DEFAULT_SETTINGS, information: { den_ngay } })
        .filter(({ hint }) => hint !== undefined)
        .map(({ code }) => code);
    expect(found("2025-06-14")).toEqual([]);
    expect(found("2025-07-14")).toEqual(["X05"]);
  });

  it("never points to a finding that points on, nor to itself", () => {
    const look = (facts: Facts): void => {
      const list = checkFacts(facts);
      list.forEach(({ causedBy }, index) => {
        if (causedBy === undefined) return;
        expect(causedBy).not.toBe(index);
        expect(list[causedBy]).not.toHaveProperty("causedBy");
      });
    };
    REAL_CASES.forEach(({ facts }) => look(facts));
    fc.assert(fc.property(anyFacts, look), { numRuns: runs(8, 300) });
  });
});
