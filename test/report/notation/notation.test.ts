/** What templates can say beyond plain lines: sentences, letters, set forms, heads in levels, fields and systems. */
import type { Block, Table } from "../../../src/report/document/document";
import type { ReportFacts } from "../../../src/report/facts/report-facts";
import { makeDocument } from "../../../src/report/fill/make-document";
import { headCells } from "../../../src/report/document/table-head";
import type { ReportTemplate, TemplateBlock } from "../../../src/report/notation/template";
import { valueOfKey } from "../../../src/report/facts/values";
import { factsOf } from "../facts-of";

const template = (...blocks: TemplateBlock[]): ReportTemplate => ({ id: "thu", title: "Thử", blocks });
const blocksOf = (facts: ReportFacts, ...blocks: TemplateBlock[]): readonly Block[] =>
  makeDocument(template(...blocks), facts).blocks;
const textsOf = (facts: ReportFacts, ...blocks: TemplateBlock[]): string[] =>
  blocksOf(facts, ...blocks).flatMap((block) => (block.kind === "table" ? [] : [block.text]));

const FACTS = factsOf(
  { tong_ho_so: 1022, gq_qua_han: 1, da_giai_quyet: 1006 },
  {
    previous: { gq_qua_han: 5, da_giai_quyet: 1000, phi_phat_sinh: 10, phi_truc_tuyen: 7 },
    printedRates: [
      { rate: "tl_so_hoa", written: "98.70" },
      { rate: "tl_tai_su_dung", written: "80" },
      { rate: "tl_tai_su_dung", written: "81" },
      { rate: "tl_qua_han", written: "0,01" },
    ],
    targets: {
      tl_so_hoa: { operator: ">=", percent: { units: 987, decimals: 1 } },
      tl_qua_han: { operator: "<=", percent: { units: 5, decimals: 1 } },
    },
    information: {
      don_vi: "UBND xã Hùng Thắng",
      ten_ky: "(không ghi)",
      tu_ngay: "2026-04-15",
      den_ngay: "2026-05-14",
      can_cu: "Công văn số 137/UBND-TTPVHCC ngày 23/01/2026;",
    },
    fields: [
      { name: "Hộ tịch\u0007", figures: { tong_ho_so: 12, gq_truoc_va_dung_han: 9, da_giai_quyet: 9 } },
      { name: "Đất đai", figures: { tong_ho_so: 5 } },
    ],
    systems: [{ name: "Cổng của thành phố", figures: { tong_ho_so: 63 } }],
  },
);

describe("words and rates", () => {
  test.each([
    ["a rate that was typed and has no counts", "{{printed:tl_so_hoa}}", ["98,7%"]],
    ["a rate that was typed twice with two values is no rate", "{{printed:tl_tai_su_dung}}", []],
    ["a rate whose counts are known is never taken as typed", "{{printed:tl_qua_han}}", []],
    ["whether a rate as typed meets its target", "{{printed_result:tl_so_hoa}}", ["dat"]],
    ["no such result where the counts are known", "{{printed_result:tl_qua_han}}", []],
    ["the rate of the period before", "{{before:tl_qua_han}}", ["0,5%"]],
    ["which way a rate went", "{{trend:tl_qua_han}}", ["giam"]],
    ["no trend without a rate now", "{{trend:tl_thanh_toan}}", []],
    ["how the unit names itself", "{{don_vi_nay}}", ["Ủy ban nhân dân xã"]],
    ["where it is", "{{dia_ban}}", ["xã Hùng Thắng"]],
    ["what is above the commune, as far as its name tells", "của {{cap_tinh}}", ["của cấp tỉnh"]],
    ["the dates", "{{khoang_ngay}}", ["từ ngày 15/4/2026 đến hết ngày 14/5/2026"]],
    ["a remark in place of a period", "Kỳ {{ky}}", []],
    ["the body above a committee, which is not certain", "{{cap_tren}}", []],
    [
      "the basis as the beginning of a sentence",
      "{{can_cu_mo_dau}}; {{don_vi_nay}} báo cáo.",
      ["Thực hiện Công văn số 137/UBND-TTPVHCC ngày 23/01/2026; Ủy ban nhân dân xã báo cáo."],
    ],
  ])("%s", (_, text, expected) => {
    expect(textsOf(FACTS, { kind: "paragraph", text })).toEqual(expected);
  });

  const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

  test.each([
    ["went up", rate(2, 100), rate(1, 100), "tang", "1%"],
    ["went down", rate(1, 100), rate(2, 100), "giam", "2%"],
    ["went up although its counts went down", rate(1, 50), rate(3, 300), "tang", "1%"],
    ["stayed, of other counts", rate(2, 200), rate(1, 100), "giu", "1%"],
    ["moved by less than what is printed", rate(10_001, 1_000_000), rate(1, 100), "giu", "1%"],
    ["has no base now", rate(0, 0), rate(1, 100), undefined, "1%"],
    ["had no base before", rate(1, 100), rate(0, 0), undefined, undefined],
    ["never had a base", rate(0, 0), rate(0, 0), undefined, undefined],
    ["is not known now", undefined, rate(1, 100), undefined, "1%"],
    ["was not known before", rate(1, 100), undefined, undefined, undefined],
  ])("a rate that %s", (_, now, before, trend, rateBefore) => {
    const of = (ratio: typeof now): ReportFacts["ratios"] =>
      ratio === undefined ? {} : { tl_qua_han: ratio };
    const facts = { ...FACTS, ratios: of(now), before: of(before) };
    expect(valueOfKey("trend:tl_qua_han", facts)?.written).toBe(trend);
    expect(valueOfKey("before:tl_qua_han", facts)?.written).toBe(rateBefore);
  });

  test("a basis in the narrative comes before the one in the information, and keeps its own first word", () => {
    const facts = { ...FACTS, narrative: { can_cu: "Căn cứ Kế hoạch số 5;\nCông văn số 6." } };
    expect(textsOf(facts, { kind: "paragraph", text: "{{can_cu_mo_dau}}:" })).toEqual([]);
    expect(textsOf(facts, { kind: "paragraph", text: "{{can_cu_mo_dau}}." })).toEqual([
      "Căn cứ Kế hoạch số 5; Công văn số 6.",
    ]);
    expect(textsOf(facts, { kind: "basis", text: "{{narrative:can_cu}}" })).toEqual([
      "Căn cứ Kế hoạch số 5;",
      "Công văn số 6.",
    ]);
  });
});

describe("sentences", () => {
  test("that stand together make one paragraph of those that can be printed", () => {
    expect(
      textsOf(
        FACTS,
        { kind: "sentence", text: "Tổng số {{tong_ho_so}} hồ sơ." },
        { kind: "sentence", text: "Rút {{rut}} hồ sơ." },
        { kind: "sentence", text: "Quá hạn {{gq_qua_han}} hồ sơ.", when: "gq_qua_han > 0" },
        { kind: "paragraph", text: "Đoạn khác." },
        { kind: "sentence", text: "Câu cuối." },
      ),
    ).toEqual(["Tổng số 1.022 hồ sơ. Quá hạn 01 hồ sơ.", "Đoạn khác.", "Câu cuối."]);
  });
});

describe("lettered points", () => {
  test("take the Vietnamese letters and begin anew in each section", () => {
    const letters = (count: number): TemplateBlock[] =>
      Array.from({ length: count }, () => [
        { kind: "letter", text: "Điểm" } as const,
        { kind: "item1", text: "Ý" } as const,
      ]).flat();
    const headings = textsOf(
      FACTS,
      { kind: "heading1", text: "Một" },
      { kind: "heading2", text: "Hai" },
      ...letters(6),
      { kind: "heading2", text: "Ba" },
      ...letters(1),
    ).filter((text) => text !== "Ý");
    expect(headings).toEqual(
      ["I. Một", "1. Hai", "a) Điểm", "b) Điểm", "c) Điểm", "d) Điểm", "đ) Điểm", "e) Điểm"].concat([
        "2. Ba",
        "a) Điểm",
      ]),
    );
  });
});

describe("fields and systems", () => {
  test("lines are repeated for each, with figures and rates of its own", () => {
    expect(
      textsOf(
        FACTS,
        {
          kind: "item1",
          text: "{{lv.name}}: {{lv.tong_ho_so}} hồ sơ[, {{lv.tl_dung_han}}].",
          forEach: "field",
        },
        { kind: "item1", text: "{{ht.name}}: {{ht.tong_ho_so}}/{{tong_ho_so}}.", forEach: "system" },
        { kind: "paragraph", text: "{{so_linh_vuc}} lĩnh vực, {{so_he_thong}} hệ thống." },
      ),
    ).toEqual([
      "Hộ tịch: 12 hồ sơ, 100%.",
      "Đất đai: 05 hồ sơ.",
      "Cổng của thành phố: 63/1.022.",
      "02 lĩnh vực, 01 hệ thống.",
    ]);
  });

  test("nothing is printed for what there is none of", () => {
    expect(textsOf(factsOf({}), { kind: "item1", text: "{{lv.name}}", forEach: "field" })).toEqual([]);
  });

  test("an item's key is refused where its block is repeated for something else", () => {
    expect(() => textsOf(FACTS, { kind: "item1", text: "{{lv.name}}", forEach: "sector" })).toThrow(
      "lv.name",
    );
  });
});

describe("a set form", () => {
  const document = makeDocument(
    template(
      { kind: "page", text: "ngang" },
      { kind: "formLeft", text: "Biểu số 1" },
      { kind: "formRight", text: "Đơn vị: {{dia_ban}}" },
      { kind: "title", text: "TÌNH HÌNH" },
      { kind: "period", text: "({{khoang_ngay}})" },
      { kind: "table", text: "-" },
      { kind: "measure", text: "Đơn vị tính: hồ sơ" },
      {
        kind: "columns",
        text: "STT (10%, giữa) | Tên (40%, trái) | Xong > Tổng (25%, phải) | Xong > Trễ (25%, phải)",
      },
      { kind: "numbers", text: "(1) | (2) | (3) | (4)" },
      {
        kind: "row",
        text: "{{stt}} | {{lv.name}} | [{{lv.tong_ho_so}}] | [{{lv.gq_qua_han}}]",
        forEach: "field",
      },
      { kind: "total", text: " | CỘNG | {{tong_ho_so}} | {{gq_qua_han}}" },
      { kind: "note", text: "Ghi chú." },
      { kind: "preparer", text: "NGƯỜI LẬP" },
    ),
    FACTS,
  );

  test("has its head, no letterhead title and no recipients", () => {
    expect(document).toMatchObject({
      orientation: "landscape",
      form: { left: ["Biểu số 1"], right: ["Đơn vị: xã Hùng Thắng"] },
      title: { kind: "", summary: "TÌNH HÌNH", period: "(từ ngày 15/4/2026 đến hết ngày 14/5/2026)" },
      signature: { preparedBy: "NGƯỜI LẬP" },
      recipients: [],
    });
  });

  test("has a table with heads in levels, column numbers, a row a field and a total in bold", () => {
    const table = document.blocks[0] as Table;
    expect(table).toMatchObject({
      caption: "",
      measure: "Đơn vị tính: hồ sơ",
      numbers: ["(1)", "(2)", "(3)", "(4)"],
    });
    expect(table.rows).toEqual([
      ["1", "Hộ tịch", "12", "0"],
      ["2", "Đất đai", "05", ""],
      ["", "CỘNG", "1.022", "01"],
    ]);
    expect(table.boldRows).toEqual([2]);
    expect(headCells(table.columns)).toEqual([
      { text: "STT", line: 0, lines: 2, column: 0, columns: 1 },
      { text: "Tên", line: 0, lines: 2, column: 1, columns: 1 },
      { text: "Xong", line: 0, lines: 1, column: 2, columns: 2 },
      { text: "Tổng", line: 1, lines: 1, column: 2, columns: 1 },
      { text: "Trễ", line: 1, lines: 1, column: 3, columns: 1 },
    ]);
  });

  test("ends with its remark", () => {
    expect(document.blocks.at(-1)).toEqual({ kind: "paragraph", text: "Ghi chú.", isNote: true });
  });
});

test("heads under different titles are not shared, though their own titles are the same", () => {
  const column = (title: string, ...under: string[]) => ({
    title,
    under,
    share: 0.25,
    align: "left" as const,
  });
  const cells = headCells([
    column("Tổng", "Nhận"),
    column("Mới", "Nhận", "Trong đó"),
    column("Cũ", "Nhận", "Trong đó"),
    column("Tổng", "Xong"),
  ]);
  expect(cells.map(({ text, line, lines, column: at, columns }) => [text, line, lines, at, columns])).toEqual(
    [
      ["Nhận", 0, 1, 0, 3],
      ["Xong", 0, 1, 3, 1],
      ["Tổng", 1, 2, 0, 1],
      ["Trong đó", 1, 1, 1, 2],
      ["Tổng", 1, 2, 3, 1],
      ["Mới", 2, 1, 1, 1],
      ["Cũ", 2, 1, 2, 1],
    ],
  );
});
