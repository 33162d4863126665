import { makeDocument } from "../../../src/report/fill/make-document";
import { lookOver } from "../../../src/report/document/look-over";
import { templateOf } from "../../../src/report/templates";
import { factsOf } from "../facts-of";

const about = (narrative: Record<string, string> = {}, information: Record<string, string> = {}): string[] =>
  lookOver(
    makeDocument(
      templateOf("thang-trung-tam")!,
      factsOf(
        { da_giai_quyet: 1006 },
        {
          information: {
            don_vi: "TTPVHCC xã Gia Phúc",
            ten_ky: "tháng 4/2026",
            nguoi_ky: "Người Ký",
            ...information,
          },
          narrative,
        },
      ),
    ),
  );

test("an ordinary report has nothing to look at", () => {
  expect(about()).toEqual([]);
});

test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
  ["no signer", {}, { nguoi_ky: "" }, /^Chưa có họ và tên người ký\.$/],
  ["a place that is left blank", { uu_diem: "Đã giải quyết ...... hồ sơ." }, {}, /Còn chỗ chưa điền/],
  [
    "a paragraph of 4,000 characters",
    { uu_diem: `${"dài ".repeat(999)}hết.` },
    {},
    /dài 4000 ký tự, nên tách ra/,
  ],
  ["a word of 300 characters", { uu_diem: "x".repeat(300) }, {}, /dài 300 ký tự liền nhau/],
  [
    "a unit's name of 120 characters",
    {},
    { co_quan_ban_hanh: `TRUNG TÂM ${"PHỤC VỤ ".repeat(14)}`.padEnd(120, "A") },
    /^Tên đơn vị dài 12\d ký tự/,
  ],
])("%s is told", (_, narrative, information, remark) => {
  expect(about(narrative, information)).toEqual([expect.stringMatching(remark)]);
});
