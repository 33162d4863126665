import { BLOCK_KINDS, REPEATS } from "../../../src/report/notation/block-kinds";
import { unknownKeysOf } from "../../../src/report/notation/compile";
import { makeDocument } from "../../../src/report/fill/make-document";
import { narrativePartsOf } from "../../../src/report/notation/narrative-of";
import { TEMPLATES, templateOf } from "../../../src/report/templates";
import { TEMPLATE_CHOICES } from "../../../src/report/templates/list";
import { rowsOfTemplate, templateOfRows, type TemplateRow } from "../../../src/report/notation/template-rows";
import { factsOf } from "../facts-of";

describe.each(TEMPLATES)("template $id", (template) => {
  test("asks for nothing that the catalogue does not have", () => {
    expect(unknownKeysOf(template)).toEqual([]);
  });

  test("is the same after it was put on a worksheet and read back", () => {
    const rows = rowsOfTemplate(template);
    const read = templateOfRows(template, rows);
    expect(read.blocks).toEqual(template.blocks.map((block, index) => ({ ...block, row: index + 1 })));
  });

  test("has rows that fit into cells, and no line break", () => {
    for (const [, text, when] of rowsOfTemplate(template)) {
      expect(text.length).toBeLessThan(1000);
      expect(when.length).toBeLessThan(300);
      expect(text + when).not.toMatch(/\n/);
    }
  });

  test("can be filled with nothing", () => {
    expect(() => makeDocument(template, factsOf({}))).not.toThrow();
  });
});

test("the list for the pane names exactly the templates", () => {
  expect(TEMPLATE_CHOICES.map(({ id, title }) => ({ id, title }))).toEqual(
    TEMPLATES.map(({ id, title }) => ({ id, title })),
  );
  const sheetNames = TEMPLATE_CHOICES.map(({ sheetName }) => sheetName);
  expect(new Set(sheetNames).size).toBe(TEMPLATES.length);
  for (const name of sheetNames) expect(name.length).toBeLessThanOrEqual(31);
  expect(templateOf("khong-co")).toBeUndefined();
});

test("labels tell the kinds apart", () => {
  for (const kinds of [BLOCK_KINDS, REPEATS]) {
    expect(new Set(kinds.map(({ label }) => label.toLowerCase())).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  }
});

describe("rows as an officer edits them", () => {
  const head = { id: "thu", title: "Thử" };
  const rows: TemplateRow[] = [
    ["Đoạn", "Có {{gq_qua_han}} hồ sơ quá hạn.", "gq_qua_han > 0", ""],
    ["", "", "", ""],
    ["  ý  -", " {{lv.name}} ", "", "mỗi lĩnh vực"],
    ["Đoạn", "{{gq_quahan}}", "", ""],
  ];

  test("may leave gaps, and case and blanks do not matter", () => {
    expect(templateOfRows(head, rows.slice(0, 3), 5).blocks).toEqual([
      { kind: "paragraph", text: "Có {{gq_qua_han}} hồ sơ quá hạn.", when: "gq_qua_han > 0", row: 5 },
      { kind: "item1", text: "{{lv.name}}", forEach: "field", row: 7 },
    ]);
  });

  test.each<[string, TemplateRow, string]>([
    ["a kind", ["Đọan", "Chữ", "", ""], "Dòng 5, cột “Loại”: không có “Đọan”. Chọn một trong: “Trang”"],
    ["a repetition", ["Đoạn", "Chữ", "", "ngành"], "Dòng 5, cột “Lặp lại”: không có “ngành”"],
  ])("are refused with the row: %s", (_, row, message) => {
    expect(() => templateOfRows(head, [row], 5)).toThrow(message);
  });

  test("are named by their row when a key or a condition is wrong", () => {
    const facts = factsOf({});
    expect(() => makeDocument(templateOfRows(head, rows, 5), facts)).toThrow(
      "Dòng 8 (“{{gq_quahan}}”): không có chỉ tiêu “gq_quahan” ở đây.",
    );
    expect(unknownKeysOf(templateOfRows(head, rows, 5))).toEqual([{ key: "gq_quahan", block: 8 }]);
    const broken: TemplateRow = ["Đoạn", "Chữ", "gq_qua_han >", ""];
    expect(() => makeDocument(templateOfRows(head, [broken], 9), facts)).toThrow("Dòng 9 (“Chữ”): điều kiện");
  });
});

test("the parts to write about come in the order of the report", () => {
  expect(narrativePartsOf(templateOf("thang-ubnd")!).map(({ key }) => key)).toEqual([
    "can_cu",
    "cong_khai",
    "uu_diem",
    "han_che",
    "nguyen_nhan",
    "phuong_huong",
    "kien_nghi",
    "kien_nghi_trung_uong",
    "kien_nghi_bo_nganh",
    "kien_nghi_thanh_pho",
  ]);
  expect(narrativePartsOf(templateOf("bieu-06")!)).toEqual([]);
});
