import { textsOf, type ReportDocument } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import type { ReportTemplate } from "../../../src/report/notation/template";
import { factsOf } from "../facts-of";

const TEMPLATE: ReportTemplate = {
  id: "thu",
  title: "Thử",
  blocks: [
    { kind: "recipient", text: "Lãnh đạo {{ubnd}}" },
    { kind: "recipient", text: "Lưu: VT" },
  ],
};

const around = (information: Readonly<Record<string, string>>): ReportDocument =>
  makeDocument(TEMPLATE, factsOf({}, { information }));

describe("around the body", () => {
  test("the form follows from the unit's name alone", () => {
    expect(around({ don_vi: "TTPVHCC xã Gia Phúc (Hải Phòng)", den_ngay: "2026-04-19" })).toMatchObject({
      letterhead: {
        parent: "ỦY BAN NHÂN DÂN XÃ GIA PHÚC",
        issuer: "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        number: "Số:      /BC-TTPVHCC",
        placeAndDate: "Gia Phúc, ngày      tháng 4 năm 2026",
      },
      title: { kind: "BÁO CÁO" },
      signature: { authority: ["GIÁM ĐỐC"], name: "" },
      recipients: ["Lãnh đạo UBND xã", "Lưu: VT"],
    });
  });

  test("what the information gives comes first", () => {
    expect(
      around({
        don_vi: "TTPVHCC phường Hưng Đạo",
        co_quan_chu_quan: "Ủy ban nhân dân phường",
        dia_danh: "Hải Phòng",
        so_ky_hieu: "5",
        ngay_ban_hanh: "2026-05-08",
        quyen_han_ky: "Kt. Giám đốc; Phó Giám đốc",
        nguoi_ky: "Họ và tên",
        noi_nhan: "- Văn phòng HĐND và UBND; Lưu: TTPVHCC.",
      }),
    ).toMatchObject({
      letterhead: {
        parent: "ỦY BAN NHÂN DÂN PHƯỜNG",
        number: "Số: 05/BC-TTPVHCC",
        placeAndDate: "Hải Phòng, ngày 08 tháng 5 năm 2026",
      },
      signature: { authority: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Họ và tên" },
      recipients: ["Văn phòng HĐND và UBND", "Lưu: TTPVHCC"],
    });
  });

  test.each([
    ["12/BC-UBND", "Số: 12/BC-UBND"],
    ["/BC-UBND", "Số:      /BC-UBND"],
    ["Số: 7", "Số: 07/BC-TTPVHCC"],
  ])("the number %s prints as %s", (so_ky_hieu, expected) => {
    expect(around({ don_vi: "TTPVHCC xã Gia Phúc", so_ky_hieu }).letterhead.number).toBe(expected);
  });

  test("an office that has said nothing gets blanks, not inventions", () => {
    const document = around({});
    expect(document.letterhead.placeAndDate).toBe("ngày      tháng      năm      ");
    expect(textsOf(document).join(" ")).not.toMatch(/undefined|NaN|\{\{/);
  });
});
