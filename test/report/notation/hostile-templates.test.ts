import { parseCondition } from "../../../src/report/notation/condition";
import { problemsOfTemplate } from "../../../src/report/notation/template-problems";
import type { TemplateBlock } from "../../../src/report/notation/template";
import { TEMPLATES } from "../../../src/report/templates";

const problemsOf = (block: Omit<TemplateBlock, "row">) =>
  problemsOfTemplate({ blocks: [{ ...block, row: 12 }] as TemplateBlock[] });

describe("a template that nobody meant so", () => {
  test.each([
    "{don_vi} báo cáo",
    "Đơn vị {{don_vi}",
    "{ don_vi }",
    "{{{don_vi}}}",
    "[ {don_vi}]",
    "Ghi { ở đây",
  ])("“%s” is told with its row, and never printed", (text) => {
    const [problem] = problemsOf({ kind: "paragraph", text });
    expect(problem).toMatchObject({ row: 12 });
    expect(problem!.message).toMatch(/^Dòng 12 \(“.*dấu/);
  });

  test.each([
    ["brackets", `${"(".repeat(7900)}rut${")".repeat(7900)}`],
    ["open brackets", "(".repeat(7900)],
    ["denials", `${"not ".repeat(7900)}rut`],
    ["alternatives", Array.from({ length: 4000 }, () => "rut").join(" or ")],
  ])("a condition of thousands of %s is told with its row, and quickly", (_, when) => {
    const [problem] = problemsOf({ kind: "paragraph", text: "Rút {{rut}}.", when });
    expect(problem!.message).toMatch(/^Dòng 12 .*điều kiện dài quá 400 từ và dấu/);
  });

  test("what people nest by hand is read", () => {
    expect(parseCondition(`${"(".repeat(50)}rut${")".repeat(50)}`)).toEqual({ kind: "known", key: "rut" });
  });

  test("our own templates have no such problem", () => {
    for (const template of TEMPLATES) expect(problemsOfTemplate(template)).toEqual([]);
  });
});
