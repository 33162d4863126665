/** The sentences of each report follow the figures: what there is none of is said in words, not counted as 0. */
import { textsOf } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { templateOf } from "../../../src/report/templates";
import { factsOf } from "../facts-of";

const FIGURES = {
  ky_truoc_chuyen_sang: 2,
  tn_truc_tuyen: 90,
  tn_truc_tiep: 8,
  gq_truoc_han: 70,
  gq_dung_han: 10,
  gq_qua_han: 0,
  tu_choi: 0,
  rut: 0,
  dung_xu_ly: 0,
  dgq_trong_han: 20,
  dgq_qua_han: 0,
  dgq_cho_bo_sung: 0,
  phi_phat_sinh: 0,
  pakn_tiep_nhan: 0,
};

const reportOf = (template: string, figures: Readonly<Record<string, number>>, unit = ""): string =>
  textsOf(
    makeDocument(
      templateOf(template)!,
      factsOf(
        { ...FIGURES, ...figures },
        { information: { don_vi: `UBND xã Hùng Thắng${unit}`, ten_ky: "quý II/2026" } },
      ),
    ),
  ).join("\n");

const REPORTS = [
  "thang-trung-tam",
  "6-thang-trung-tam",
  "thang-chi-tieu",
  "chuyen-de-van-hanh",
  "thang-ubnd",
];

describe.each(REPORTS)("the report %s", (template) => {
  test("says in words that nothing is late", () => {
    const text = reportOf(template, {});
    expect(text).toMatch(/không có hồ sơ (giải quyết )?quá hạn/i);
    expect(text).not.toMatch(/quá hạn:? 0 hồ sơ/i);
  });

  test("counts what is late", () => {
    const text = reportOf(template, { gq_qua_han: 5, dgq_qua_han: 3 });
    expect(text).toMatch(/(quá|trễ) hạn:? 05 hồ sơ/i);
    expect(text).toMatch(/quá hạn:? 03 hồ sơ/i);
    expect(text).not.toMatch(/không có hồ sơ (giải quyết )?quá hạn/i);
  });

  test("says in words that there are no petitions", () => {
    const text = reportOf(template, {});
    expect(text).toMatch(/không (có|nhận được) (PAKN|phản ánh, kiến nghị)|\(PAKN\): không phát sinh/);
    expect(text).not.toMatch(/\b0 PAKN/);
  });

  test.each([
    [" (Hải Phòng)", "của thành phố"],
    [", tỉnh Đắk Lắk", "của tỉnh"],
    ["", "của cấp tỉnh"],
  ])("names the system of the level above the commune: “%s”", (unit, words) => {
    const text = reportOf(template, { tn_ht_thanh_pho: 60, tn_ht_bo_nganh: 38 }, unit);
    expect(text).not.toContain("(tỉnh)");
    if (template !== "chuyen-de-van-hanh") expect(text).toContain(words);
  });
});
