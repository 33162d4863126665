import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Facts } from "../../src/checks/facts";
import { consider, isOfPeriod, isWaivable, lapsed, waive } from "../../src/checks/waivers";

/** Công an of Gia Phúc, April 2026: nine returned dossiers counted beside the resolved ones. */
const facts: Facts = {
  settings: DEFAULT_SETTINGS,
  figures: {
    nd_cong_an_tiep_nhan: 438,
    nd_cong_an_truc_tuyen: 438,
    nd_cong_an_truc_tiep: 0,
    nd_cong_an_da_giai_quyet: 438,
    nd_cong_an_dang_giai_quyet: 0,
    nd_cong_an_tra_lai: 9,
    nd_cong_an_rut: 0,
  },
};

const balanceOf = (given: Facts) => confront(given).find(({ code }) => code === "H02")!;
const withReturned = (count: number): Facts => ({
  ...facts,
  figures: { ...facts.figures, nd_cong_an_tra_lai: count },
});

const waiver = waive(balanceOf(facts), " Hồ sơ trả lại đã nằm trong số đã giải quyết. ", "2026-04-20", facts);

describe("the period that a waiver was given for", () => {
  const of = (ten_ky: string): Facts => ({ ...facts, information: { ten_ky } });
  const givenIn = (ten_ky: string) =>
    waive(balanceOf(of(ten_ky)), "Đã hỏi.", "2026-04-20", of(ten_ky)).values;

  it.each([
    ["tháng 4 năm 2026", "tháng 4 năm 2026", true],
    ["tháng 4 năm 2026", "tháng 5 năm 2026", false],
    ["quý II", "quý I", false],
    ["tháng 4 năm 2026 (lần 2)", "tháng 4 năm 2026", false],
    ["tháng 4", "", false],
    ["", "", true],
  ])("given in “%s”, it is of the period “%s”: %s", (given, now, expected) => {
    expect(isOfPeriod(givenIn(given), of(now))).toBe(expected);
  });

  it("is a period without a title where no information is there", () => {
    expect(isOfPeriod(givenIn(""), facts)).toBe(true);
    expect(isOfPeriod(givenIn("tháng 4"), facts)).toBe(false);
  });
});

describe("a waiver", () => {
  it("covers the warning it was given for, with its reason", () => {
    const covered = consider(confront(facts), [waiver], facts).filter((each) => each.waiver !== undefined);
    expect(covered).toMatchObject([
      { code: "H02", waiver: { reason: "Hồ sơ trả lại đã nằm trong số đã giải quyết.", on: "2026-04-20" } },
    ]);
    expect(lapsed(confront(facts), [waiver], facts)).toEqual([]);
  });

  it("holds where a later edition puts the warning into other words, as long as it states the same", () => {
    const worded = (values: string) => [{ ...waiver, values }];
    const [cells, words] = [waiver.values.slice(0, -waiver.message.length), waiver.message];
    const inOtherWords = cells + words.replace("đã giải quyết", "giải quyết xong");
    expect(inOtherWords).not.toBe(waiver.values);
    expect(lapsed(confront(facts), worded(inOtherWords), facts)).toEqual([]);
    expect(lapsed(confront(facts), worded(cells + words.replace("447", "448")), facts)).toHaveLength(1);
    expect(lapsed(confront(facts), worded(cells), facts)).toHaveLength(1);
  });

  it.each([8, 10, 0])("lapses when the returned dossiers become %d", (count) => {
    const changed = withReturned(count);
    expect(consider(confront(changed), [waiver], changed).some((each) => each.waiver)).toBe(false);
    expect(lapsed(confront(changed), [waiver], changed)).toEqual([waiver]);
  });

  it("holds again when the figures are what they were", () => {
    const back = withReturned(9);
    expect(lapsed(confront(back), [waiver], back)).toEqual([]);
  });

  it("covers no other warning of the same rule", () => {
    const figures = {
      ...facts.figures,
      nd_quan_su_tiep_nhan: 9,
      nd_quan_su_da_giai_quyet: 12,
      nd_quan_su_rut: 0,
    };
    const both = { ...facts, figures };
    const open = consider(confront(both), [waiver], both).filter(
      ({ code, waiver: by }) => code === "H02" && !by,
    );
    expect(open.map(({ keys }) => keys[0])).toEqual(["nd_quan_su_tiep_nhan"]);
  });

  it("is not for errors, and not without a reason", () => {
    const wrong: Facts = { ...facts, figures: { phi_phat_sinh: 3, phi_truc_tuyen: 4 } };
    const error = confront(wrong).find(({ code }) => code === "Q18")!;
    expect(isWaivable(error)).toBe(false);
    expect(() => waive(error, "biết rồi", "2026-04-20", wrong)).toThrow(RangeError);
    expect(() => waive(balanceOf(facts), "  ", "2026-04-20", facts)).toThrow(RangeError);
  });

  it("lapses when a printed rate that the warning is about changes", () => {
    const printed = (written: string): Facts => ({
      settings: DEFAULT_SETTINGS,
      figures: { tn_truc_tuyen: 2002, tiep_nhan_trong_ky: 2810 },
      printedRates: [{ rate: "tl_truc_tuyen", written }],
    });
    const before = printed("71,24");
    const cut = confront(before).find(({ code }) => code === "P02")!;
    const given = waive(cut, "Hệ thống của tỉnh cắt số lẻ.", "2026-04-20", before);
    expect(lapsed(confront(before), [given], before)).toEqual([]);
    expect(lapsed(confront(printed("71,2")), [given], printed("71,2"))).toEqual([given]);
  });
});
