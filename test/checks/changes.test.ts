import { rateOf } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { countChangeOf, rateChangeOf } from "../../src/checks/changes";
import type { Figures } from "../../src/checks/facts";
import { resolve } from "../../src/checks/resolve";

const resolved = (now: Figures, before: Figures, settings: Readonly<Record<string, string>> = {}) =>
  resolve(now, { ...DEFAULT_SETTINGS, ...settings }, before);

describe("the change of a figure", () => {
  it.each<[string, key: string, now: Figures, before: Figures, text: string]>([
    ["of a count", "luu_kho", { luu_kho: 877 }, { luu_kho: 1000 }, "−12,3%"],
    [
      "of a total that is not typed",
      "dang_giai_quyet",
      { dgq_trong_han: 5, dgq_qua_han: 1, dgq_cho_bo_sung: 0 },
      { dang_giai_quyet: 5 },
      "+20%",
    ],
    ["of a percentage, in points", "hai_long", { hai_long: 96.12 }, { hai_long: 95 }, "+1,12 điểm %"],
    ["of an area, none", "dien_tich", { dien_tich: 260 }, { dien_tich: 250 }, ""],
    ["without a count before, none", "luu_kho", { luu_kho: 877 }, {}, ""],
    ["of what is not known yet, none", "luu_kho", {}, { luu_kho: 877 }, ""],
    ["of a slip of many digits, none", "luu_kho", { luu_kho: 1e15 }, { luu_kho: 877 }, ""],
    ["since a slip, none", "luu_kho", { luu_kho: 877 }, { luu_kho: -44 }, ""],
    ["of a fraction, none", "luu_kho", { luu_kho: 201.5 }, { luu_kho: 877 }, ""],
    ["of more than 100 %, none", "hai_long", { hai_long: 1e15 }, { hai_long: 95 }, ""],
  ])("%s", (_, key, now, before, text) => {
    expect(countChangeOf(key, resolved(now, before))).toBe(text);
  });
});

describe("the change of a rate", () => {
  it("is in percent points, between the rates as this office prints them", () => {
    const now = { gq_qua_han: 1, da_giai_quyet: 1006 };
    const before = { gq_qua_han: 4, da_giai_quyet: 1006 };
    const late = rateOf("tl_qua_han");
    expect(rateChangeOf(late, resolved(now, before))).toBe("−0,3 điểm %");
    expect(rateChangeOf(late, resolved(now, before, { so_le: "1" }))).toBe("−0,3 điểm %");
    expect(rateChangeOf(late, resolved(now, before, { so_le: "0", dau_thap_phan: "." }))).toBe("0 điểm %");
  });

  it("takes the postal dossiers of the period before as none when they are blank", () => {
    const now = { tn_truc_tuyen: 50, tn_truc_tiep: 50, tiep_nhan_trong_ky: 100 };
    const change = rateChangeOf(
      rateOf("tl_truc_tiep"),
      resolved(now, { tn_truc_tiep: 60, tiep_nhan_trong_ky: 100 }),
    );
    expect(change).toBe("−10 điểm %");
  });

  it("is not said where a count of the period before is blank, or its base 0", () => {
    const now = { phi_truc_tuyen: 1, phi_phat_sinh: 2 };
    const rate = rateOf("tl_thanh_toan");
    expect(rateChangeOf(rate, resolved(now, { phi_truc_tuyen: 1 }))).toBe("");
    expect(rateChangeOf(rate, resolved(now, { phi_truc_tuyen: 0, phi_phat_sinh: 0 }))).toBe("");
  });
});
