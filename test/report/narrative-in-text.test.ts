/** The officer's words of a report that was written before: what stands under the headings that hold nothing else. */
import { plainTextOf } from "../../src/report/document/as-plain-text";
import { NARRATIVE_PARTS } from "../../src/report/facts/narrative-parts";
import { makeDocument } from "../../src/report/fill/make-document";
import { narrativeInText } from "../../src/report/narrative-in-text";
import { narrativePartsOf } from "../../src/report/notation/narrative-of";
import { TEMPLATES, templateOf } from "../../src/report/templates";
import { REAL_CASES } from "../cases";
import { factsOfCase } from "./real-documents";

const MONTHLY = templateOf("thang-trung-tam")!;

const WORDS = Object.fromEntries(
  NARRATIVE_PARTS.map(({ key, label }) => [key, `${label} được thực hiện tốt.\nTiếp tục duy trì.`]),
);

describe("words of an earlier report", () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "are found again in a report by our own form %s, and no figure with them",
    (_, template) => {
      const facts = factsOfCase(REAL_CASES[0]!.case);
      const text = plainTextOf(makeDocument(template, { ...facts, narrative: WORDS }));
      const found = narrativeInText(text, template);
      // Two parts under one heading are taken as the first of them.
      for (const [key, words] of Object.entries(found)) expect(words.startsWith(WORDS[key]!)).toBe(true);
      expect(Object.values(found).join()).not.toMatch(/\d/);
      const usual = ["uu_diem", "han_che", "nguyen_nhan", "phuong_huong"];
      const printed = narrativePartsOf(template).map(({ key }) => key);
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining(usual.filter((key) => printed.includes(key))),
      );
    },
  );

  it.each([
    [
      "I. KẾT QUẢ\nĐã giải quyết 5 hồ sơ.\nIII. ĐÁNH GIÁ CHUNG\n1. Ưu điểm\n- Kịp thời.\n2. Hạn chế\n+ Thiếu máy.",
      { uu_diem: "Kịp thời.", han_che: "Thiếu máy." },
    ],
    ["1. Ưu điểm:\nKịp thời.\n2. Tồn tại\nThiếu máy.", { uu_diem: "Kịp thời." }],
    [
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5\n1. Tăng cường số hóa.\n2. Tập huấn\nNơi nhận:\n- Lưu.",
      { phuong_huong: "Tăng cường số hóa.\nTập huấn" },
    ],
    ["1. Ưu điểm\nKịp thời.\nTrên đây là báo cáo tháng 4./.\nNguyễn Văn A", { uu_diem: "Kịp thời." }],
    ["Ưu điểm của hệ thống là nhanh.", {}],
    ["", {}],
  ])("reads %j", (text, words) => {
    expect(narrativeInText(text, MONTHLY)).toEqual(words);
  });
});
