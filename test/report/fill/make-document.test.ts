import type { Block } from "../../../src/report/document/document";
import type { ReportFacts } from "../../../src/report/facts/report-facts";
import { makeDocument } from "../../../src/report/fill/make-document";
import { unknownKeysOf } from "../../../src/report/notation/compile";
import {
  TemplateError,
  type ReportTemplate,
  type TemplateBlock,
} from "../../../src/report/notation/template";
import { factsOf } from "../facts-of";

const template = (...blocks: TemplateBlock[]): ReportTemplate => ({ id: "thu", title: "Thử", blocks });

const fill = (blocks: readonly TemplateBlock[], facts: ReportFacts): readonly Block[] =>
  makeDocument(template(...blocks), facts).blocks;

const line = (text: string, facts: ReportFacts, when?: string): string[] =>
  fill([when === undefined ? { kind: "paragraph", text } : { kind: "paragraph", text, when }], facts).map(
    (block) => (block.kind === "table" ? block.caption : block.text),
  );

const FACTS = factsOf(
  {
    tong_ho_so: 1022,
    da_giai_quyet: 1006,
    gq_qua_han: 1,
    rut: 0,
    phi_phat_sinh: 0,
    phi_truc_tuyen: 0,
    hai_long: 98.5,
  },
  {
    information: { don_vi: "TTPVHCC xã Gia Phúc", ten_ky: "tháng 12/2026 (ước)", tu_ngay: "2026-03-20" },
    targets: {
      tl_qua_han: { operator: "<=", percent: { units: 5, decimals: 2 } },
      tl_thanh_toan: { operator: ">=", percent: { units: 60, decimals: 0 } },
    },
    narrative: { uu_diem: "- Chấp hành  tốt nội quy.\n\n+ Phục vụ tận tình:" },
  },
);

describe("a slot", () => {
  test.each([
    ["a count with dots between thousands", "{{tong_ho_so}}", "1.022"],
    ["a count below ten in two digits", "{{gq_qua_han}}", "01"],
    ["zero as it is", "{{rut}}", "0"],
    ["a figure that is a percentage", "{{hai_long}}", "98,5%"],
    ["a rate", "{{tl_qua_han}}", "0,1%"],
    ["a rate over nothing", "{{tl_thanh_toan}}", "–"],
    ["a rate with an unknown count", "{{tl_so_hoa}}", "–"],
    ["a date", "{{tu_ngay}}", "20/3/2026"],
    ["a text of the information", "{{don_vi}}", "TTPVHCC xã Gia Phúc"],
    ["a target", "{{target:tl_thanh_toan}}", "≥ 60%"],
    ["a target with decimals", "{{target:tl_qua_han}}", "≤ 0,05%"],
    ["whether a target is met", "{{result:tl_qua_han}}", "chua_dat"],
    ["the period", "{{ky}}", "tháng 12 năm 2026"],
    ["the next period", "{{ky_sau}}", "tháng 01 năm 2027"],
    ["that figures are estimates", "{{uoc}}", "ước"],
    ["the unit in full", "{{ten_don_vi}}", "Trung tâm Phục vụ hành chính công xã Gia Phúc"],
    ["the committee", "{{ubnd}}", "UBND xã"],
    ["blanks around the key", "{{ gq_qua_han }}", "01"],
  ])("prints %s", (_, text, expected) => {
    expect(line(text, FACTS)).toEqual([expected]);
  });

  test("prints the officer's own words once for each line, without their list marks", () => {
    expect(line("{{narrative:uu_diem}}", FACTS)).toEqual(["Chấp hành tốt nội quy.", "Phục vụ tận tình:"]);
  });

  test("follows the settings for rates", () => {
    const settings = { lam_tron: "truncate", so_le: "2", dau_thap_phan: "." };
    expect(line("{{tl_qua_han}}", factsOf({ gq_qua_han: 1, da_giai_quyet: 1006 }, { settings }))).toEqual([
      "0.09%",
    ]);
  });
});

describe("what is unknown", () => {
  test.each([
    ["leaves out a line that would have a hole", "Từ chối: {{tu_choi}} hồ sơ.", []],
    ["leaves out a line about words that nobody wrote", "{{narrative:ky_so}}", []],
    [
      "leaves out a part in brackets",
      "Quá hạn: {{gq_qua_han}} hồ sơ[, từ chối {{tu_choi}}].",
      ["Quá hạn: 01 hồ sơ."],
    ],
    [
      "leaves out a rate in brackets",
      "Có phí: {{phi_phat_sinh}}[, tỷ lệ {{tl_thanh_toan}}].",
      ["Có phí: 0."],
    ],
    [
      "keeps a part in brackets that is known",
      "[{{gq_qua_han}} quá hạn, ]{{rut}} rút.",
      ["01 quá hạn, 0 rút."],
    ],
  ])("%s", (_, text, expected) => {
    expect(line(text, FACTS)).toEqual(expected);
  });

  test("prints nothing under an undecided condition, nor under its opposite", () => {
    expect(line("Có.", FACTS, "tu_choi > 0")).toEqual([]);
    expect(line("Không.", FACTS, "not tu_choi > 0")).toEqual([]);
  });
});

describe("headings", () => {
  const heading = (level: 1 | 2 | 3, text: string): TemplateBlock => ({ kind: `heading${level}`, text });
  const texts = (blocks: TemplateBlock[]): string[] =>
    fill(blocks, FACTS).map((block) => (block.kind === "table" ? block.caption : block.text));

  test("are numbered after what is left out, so that no number is missing", () => {
    expect(
      texts([
        heading(1, "Một"),
        heading(2, "Bỏ"),
        { kind: "paragraph", text: "{{tu_choi}}" },
        heading(2, "Giữ"),
        { kind: "point", text: "Điểm {{tu_choi}}" },
        { kind: "point", text: "Điểm {{gq_qua_han}}" },
        heading(3, "Mục"),
        { kind: "numbered", text: "{{narrative:uu_diem}}" },
        heading(1, "Bỏ"),
        heading(2, "Bỏ"),
        heading(1, "Hai"),
        heading(2, "Đầu"),
        { kind: "item1", text: "Ý" },
      ]),
    ).toEqual([
      "I. Một",
      "1. Giữ",
      "1.1. Điểm 01",
      "1.2. Mục",
      "1. Chấp hành tốt nội quy.",
      "2. Phục vụ tận tình:",
      "II. Hai",
      "1. Đầu",
      "Ý",
    ]);
  });

  test("lines that introduce nothing lose “Trong đó:” or go whole; an officer's line stays", () => {
    expect(
      texts([
        { kind: "item1", text: "Đã giải quyết: {{da_giai_quyet}} hồ sơ. Trong đó:" },
        { kind: "item2", text: "{{tu_choi}}" },
        { kind: "item1", text: "Đang giải quyết:" },
        { kind: "item2", text: "{{dang_giai_quyet}}" },
        { kind: "item1", text: "Quá hạn:" },
        { kind: "item2", text: "{{gq_qua_han}}" },
        { kind: "paragraph", text: "{{narrative:uu_diem}}" },
      ]),
    ).toEqual([
      "Đã giải quyết: 1.006 hồ sơ.",
      "Quá hạn:",
      "01",
      "Chấp hành tốt nội quy.",
      "Phục vụ tận tình:",
    ]);
  });
});

describe("sectors", () => {
  test("blocks in a row are repeated together for each sector", () => {
    const facts = factsOf(
      { nd_cong_an_tiep_nhan: 438, nd_cong_an_rut: 0, nd_quan_su_tiep_nhan: 9 },
      { notes: { nd_quan_su_ghi_chu: "nhận hồ sơ giấy." } },
    );
    const blocks: TemplateBlock[] = [
      { kind: "item1", text: "{{nd.name}}: {{nd.tiep_nhan}} hồ sơ[ ({{nd.ghi_chu}})].", forEach: "sector" },
      { kind: "item2", text: "Rút: {{nd.rut}}[, {{nd.tl_dung_han}}].", forEach: "sector" },
    ];
    expect(fill(blocks, facts)).toEqual([
      { kind: "item", level: 1, text: "Công an: 438 hồ sơ." },
      { kind: "item", level: 2, text: "Rút: 0." },
      { kind: "item", level: 1, text: "Quân sự: 09 hồ sơ (nhận hồ sơ giấy)." },
    ]);
  });
});

describe("a table", () => {
  const TABLE: TemplateBlock[] = [
    { kind: "table", text: "Bảng" },
    { kind: "columns", text: "STT (20%, giữa) | Chỉ tiêu (50%, trái) | Tỷ lệ (30%, phải)" },
    { kind: "row", text: "{{stt}} | Từ chối | {{tu_choi}}" },
    { kind: "row", text: "{{stt}} | Quá hạn | {{gq_qua_han}}" },
    { kind: "row", text: "{{stt}} | Thanh toán | {{tl_thanh_toan}}" },
    { kind: "row", text: "{{stt}} | Rút" },
  ];

  test("numbers the rows that are printed and fills short ones", () => {
    expect(fill(TABLE, FACTS)).toEqual([
      {
        kind: "table",
        caption: "Bảng",
        columns: [
          { title: "STT", share: 0.2, align: "center" },
          { title: "Chỉ tiêu", share: 0.5, align: "left" },
          { title: "Tỷ lệ", share: 0.3, align: "right" },
        ],
        rows: [
          ["1", "Quá hạn", "01"],
          ["2", "Thanh toán", "–"],
          ["3", "Rút", ""],
        ],
      },
    ]);
  });

  test("is left out with all its rows under its condition, or when no row is printed", () => {
    const [caption, ...rest] = TABLE;
    expect(fill([{ ...(caption as TemplateBlock), when: "tu_choi" }, ...rest], FACTS)).toEqual([]);
    expect(fill(TABLE.slice(0, 3), FACTS)).toEqual([]);
  });
});

describe("a template that cannot be read", () => {
  test.each([
    [
      "a condition",
      { kind: "paragraph", text: "Quá hạn", when: "gq_qua_han >" },
      "Khối 2 (“Quá hạn”): điều kiện",
    ],
    ["a slot that is not closed", { kind: "paragraph", text: "{{rut" }, "dấu {{ }} không đủ cặp"],
    ["a bracket that is not closed", { kind: "paragraph", text: "Có [{{rut}}" }, "dấu [ ] không đủ cặp"],
    [
      "brackets in brackets",
      { kind: "paragraph", text: "[a {{rut}} [b {{tu_choi}}]]" },
      "dấu [ ] không đủ cặp",
    ],
    ["an optional part without a slot", { kind: "paragraph", text: "Có [thật]" }, "không có chỉ tiêu nào"],
    ["an ill-written key", { kind: "paragraph", text: "{{Quá hạn}}" }, "tên chỉ tiêu “Quá hạn” viết sai"],
    ["an unknown key", { kind: "paragraph", text: "{{gq_quahan}}" }, "không có chỉ tiêu “gq_quahan” ở đây"],
    ["an unknown key in a condition", { kind: "paragraph", text: "Có", when: "qua_han" }, "“qua_han”"],
    ["a sector's key outside a sector", { kind: "paragraph", text: "{{nd.rut}}" }, "“nd.rut”"],
    ["a row number outside a table", { kind: "paragraph", text: "{{stt}}" }, "“stt”"],
    ["a column without a share", { kind: "columns", text: "STT" }, "cột “STT” không có dạng"],
    [
      "shares that are not the whole",
      { kind: "columns", text: "A (20%, giữa) | B (50%, trái)" },
      "cộng lại được 70%",
    ],
  ] satisfies [string, TemplateBlock, string][])("names the block: %s", (_, block, message) => {
    const broken = template({ kind: "paragraph", text: "Đúng." }, block);
    expect(() => makeDocument(broken, FACTS)).toThrow(TemplateError);
    expect(() => makeDocument(broken, FACTS)).toThrow(message);
  });

  test("unknownKeysOf lists every unknown key with its block", () => {
    const blocks: TemplateBlock[] = [
      { kind: "paragraph", text: "{{rut}} {{gq_quahan}}", when: "narrative:uu" },
      { kind: "item1", text: "{{nd.rut}} {{nd.cho}}", forEach: "sector" },
    ];
    expect(unknownKeysOf(template(...blocks))).toEqual([
      { key: "gq_quahan", block: 1 },
      { key: "narrative:uu", block: 1 },
      { key: "nd.cho", block: 2 },
    ]);
  });
});
