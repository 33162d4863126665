import { makeDocument } from "../../../src/report/fill/make-document";
import { suggestionsOf } from "../../../src/report/fill/suggestions";
import type { Target } from "../../../src/vietnamese/target";
import { factsOf } from "../facts-of";

const atLeast = (units: number): Target => ({ operator: ">=", percent: { units, decimals: 0 } });

const suggest = (...[figures, others]: Parameters<typeof factsOf>) => suggestionsOf(factsOf(figures, others));

describe("suggestions", () => {
  test.each<[string, Parameters<typeof factsOf>, Partial<ReturnType<typeof suggestionsOf>>]>([
    ["nothing known says nothing", [{}], { uu_diem: [], han_che: [], phuong_huong: [] }],
    [
      "no late dossier is a merit, where something was resolved",
      [{ gq_qua_han: 0, da_giai_quyet: 9 }],
      { uu_diem: ["Không có hồ sơ giải quyết quá hạn."], han_che: [] },
    ],
    ["no late dossier of none says nothing", [{ gq_qua_han: 0, da_giai_quyet: 0 }], { uu_diem: [] }],
    [
      "late dossiers, resolved and pending",
      [{ gq_qua_han: 1, dgq_qua_han: 12 }],
      { han_che: ["Còn 01 hồ sơ giải quyết quá hạn.", "Còn 12 hồ sơ đang giải quyết đã quá hạn."] },
    ],
    [
      "dossiers that go on",
      [{ dang_giai_quyet: 17 }],
      { phuong_huong: ["Tiếp tục giải quyết 17 hồ sơ chuyển sang kỳ sau."] },
    ],
    [
      "a target met",
      [{ phi_phat_sinh: 10, phi_truc_tuyen: 7 }, { targets: { tl_thanh_toan: atLeast(60) } }],
      { uu_diem: ["Tỷ lệ thanh toán trực tuyến là 70%, đạt chỉ tiêu giao (≥ 60%)."], han_che: [] },
    ],
    [
      "a target missed, which is said once and goes on",
      [
        { phi_phat_sinh: 10, phi_truc_tuyen: 5 },
        { targets: { tl_thanh_toan: atLeast(60) }, previous: { phi_phat_sinh: 10, phi_truc_tuyen: 5 } },
      ],
      {
        uu_diem: [],
        han_che: ["Tỷ lệ thanh toán trực tuyến là 50%, chưa đạt chỉ tiêu giao (≥ 60%)."],
        phuong_huong: ["Tiếp tục thực hiện chỉ tiêu giao chưa đạt: tỷ lệ thanh toán trực tuyến (≥ 60%)."],
      },
    ],
    [
      "a rate that fell",
      [{ phi_phat_sinh: 10, phi_truc_tuyen: 5 }, { previous: { phi_phat_sinh: 4, phi_truc_tuyen: 3 } }],
      { han_che: ["Tỷ lệ thanh toán trực tuyến là 50%, giảm so với kỳ trước (75%)."] },
    ],
    [
      "a rate that rose",
      [{ phi_phat_sinh: 10, phi_truc_tuyen: 8 }, { previous: { phi_phat_sinh: 4, phi_truc_tuyen: 3 } }],
      { uu_diem: ["Tỷ lệ thanh toán trực tuyến là 80%, tăng so với kỳ trước (75%)."] },
    ],
    [
      "a difference that nobody can read is none",
      [
        { phi_phat_sinh: 300_000, phi_truc_tuyen: 150_001 },
        { previous: { phi_phat_sinh: 4, phi_truc_tuyen: 2 } },
      ],
      { uu_diem: [], han_che: [] },
    ],
    [
      "a share that is neither good nor bad says nothing when it moves",
      [{ tn_truc_tuyen: 1, tn_truc_tiep: 9 }, { previous: { tn_truc_tuyen: 9, tn_truc_tiep: 1 } }],
      { han_che: ["Tỷ lệ hồ sơ tiếp nhận trực tuyến là 10%, giảm so với kỳ trước (90%)."], uu_diem: [] },
    ],
  ])("%s", (_, given, expected) => {
    expect(suggest(...given)).toMatchObject(expected);
  });

  const template = { id: "", title: "", blocks: [{ kind: "item1", text: "{{narrative:han_che}}" }] } as const;
  const report = (narrative: Record<string, string>) =>
    makeDocument(template, factsOf({ gq_qua_han: 2 }, { narrative })).blocks.map(
      (block) => "text" in block && block.text,
    );

  test("stand in until the officer writes, and are gone when the officer wants none", () => {
    expect(report({})).toEqual(["Còn 02 hồ sơ giải quyết quá hạn."]);
    expect(report({ han_che: "Lời của tôi." })).toEqual(["Lời của tôi."]);
    expect(report({ han_che: "" })).toEqual([]);
  });
});
