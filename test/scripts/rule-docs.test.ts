import { readFileSync } from "node:fs";
import { RULE_DOCS } from "../../scripts/make-rule-docs";
import { ruleDocs } from "../../scripts/rule-docs/page";
import { RULE_ROWS } from "../../scripts/rule-docs/rows";
import { termInWords } from "../../src/checks/rule-words/terms";
import { RULES } from "../../src/catalog/rules";
import { figure, leaves, previous, same, sum, upTo, when } from "../../src/catalog/rules/rule";
import { SOURCES } from "../../src/catalog/rules/sources";
import { FACT_RULES } from "../../src/checks/fact-rules";
import { FORM_RULES } from "../../src/checks/form-rules";
import { TEXT_RULE_HEADS } from "../../src/review/findings/heads";
import { writeDate } from "../../src/vietnamese/dates";

const page = ruleDocs();

/** What the page says under the heading of a code. */
function under(code: string): string {
  const start = page.indexOf(`\n### ${code}: `);
  expect(start).toBeGreaterThan(0);
  const end = page.slice(start + 1).search(/\n##/);
  return page.slice(start, start + 1 + end);
}

describe("the page of the rules", () => {
  it("is the generated one (npm run generate)", () => {
    expect(readFileSync(RULE_DOCS, "utf8")).toBe(page);
  });

  it("says of every rule its severity, what it compares, why, its source and since when", () => {
    for (const { head, label, comparison } of RULE_ROWS) {
      const said = under(head.code);
      for (const words of [label, head.reason, head.source.name]) expect(said).toContain(words);
      expect(said.toLowerCase()).toContain(comparison.toLowerCase());
      expect(said).toContain(head.from === undefined ? "mọi kỳ" : `từ ${writeDate(head.from)}`);
    }
  });

  it("has every rule, also those of dates, form and text", () => {
    const codes = new Set(RULE_ROWS.map(({ head }) => head.code));
    const all = [...RULES, ...FACT_RULES, ...FORM_RULES, ...TEXT_RULE_HEADS].map(({ code }) => code);
    expect(all.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("says once what holds of each sector", () => {
    expect(under("H02").match(/^- /gm)).toHaveLength(1);
    expect(page).not.toMatch(/Công an|Quân sự/);
  });

  it("explains every source that a rule names", () => {
    const named = new Set(RULE_ROWS.map(({ head }) => head.source));
    expect(named).toEqual(new Set(Object.values(SOURCES)));
    for (const { name, note } of named) expect(page).toContain(`- **${name}**: ${note}`);
  });
});

describe("a term in words", () => {
  it.each([
    [figure("rut"), "C.042 “Công dân rút hồ sơ”"],
    [figure("nd_cong_an_rut"), "RU “Công dân rút hồ sơ”"],
    [leaves("dang_giai_quyet"), "các số chi tiết của C.05 “Hồ sơ đang giải quyết”"],
    [leaves("rut"), "C.042 “Công dân rút hồ sơ”"],
    [previous("tong_tthc"), "D.00 “Tổng số TTHC thuộc thẩm quyền” của kỳ trước"],
    [
      sum(figure("tn_truc_tiep"), upTo("rut")),
      "C.022 “Trực tiếp” + C.042 “Công dân rút hồ sơ” (tính hay không đều được)",
    ],
    [
      same("tiep_nhan_trong_ky", figure("tn_truc_tiep")),
      "C.02 “Tiếp nhận trong kỳ” (để trống thì tính từ các số khác đã nhập)",
    ],
    [
      when("lam_tron", "truncate", sum(figure("rut"), figure("tu_choi"))),
      "(C.042 “Công dân rút hồ sơ” + C.041 “Từ chối giải quyết, trả lại”) (nếu thiết lập “Cách viết tỷ lệ” là “Cắt số lẻ”)",
    ],
  ])("%j is %s", (term, words) => {
    expect(termInWords(term)).toBe(words);
  });
});
