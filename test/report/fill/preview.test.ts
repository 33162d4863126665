import { previewOf } from "../../../src/report/fill/preview";
import { findSlots, SLOT_CHOICES, slotNow } from "../../../src/report/notation/slot-list";
import type { TemplateBlock } from "../../../src/report/notation/template";
import { TEMPLATES } from "../../../src/report/templates";
import { isKnownKey } from "../../../src/report/facts/values";
import { factsOf } from "../facts-of";

const FACTS = factsOf(
  { da_giai_quyet: 1006, gq_qua_han: 1, rut: 0 },
  { information: { ten_ky: "tháng 4/2026" } },
);

describe("the preview of a row", () => {
  test.each<[string, TemplateBlock, readonly string[]]>([
    [
      "a sentence",
      { kind: "sentence", text: "Quá hạn {{gq_qua_han}} hồ sơ[, {{tl_qua_han}}]." },
      ["Quá hạn 01 hồ sơ, 0,1%."],
    ],
    ["a heading of nothing yet", { kind: "heading1", text: "Đánh giá" }, ["Đánh giá"]],
    ["a row of a table", { kind: "row", text: "{{stt}} | Quá hạn | {{gq_qua_han}}" }, ["1 | Quá hạn | 01"]],
    ["a total", { kind: "total", text: " | TỔNG SỐ | {{da_giai_quyet}}" }, [" | TỔNG SỐ | 1.006"]],
    [
      "the head of a table",
      { kind: "columns", text: "STT (20%, giữa) | Tên (80%, trái)" },
      ["STT: 20% bề rộng", "Tên: 80% bề rộng"],
    ],
    ["a suggestion", { kind: "item1", text: "{{narrative:han_che}}" }, ["Còn 01 hồ sơ giải quyết quá hạn."]],
  ])("shows %s filled", (_, block, texts) => {
    expect(previewOf(block, FACTS)).toEqual({ texts });
  });

  test.each<[string, TemplateBlock, string]>([
    ["an untrue condition", { kind: "paragraph", text: "a", when: "rut > 0" }, "điều kiện không đúng"],
    ["a condition on a blank", { kind: "paragraph", text: "a", when: "luu_kho > 0" }, "(luu_kho, "],
    ["a slot without a value", { kind: "paragraph", text: "{{luu_kho}}" }, "chưa có "],
    ["nothing to repeat for", { kind: "item1", text: "{{lv.name}}", forEach: "field" }, "lĩnh vực"],
  ])("says why %s prints nothing", (_, block, why) => {
    const preview = previewOf(block, FACTS);
    expect(preview.texts).toEqual([]);
    expect(preview.why).toContain(why);
  });

  test.each(TEMPLATES)("answers for every row of $id, with figures and without", ({ blocks }) => {
    for (const facts of [FACTS, factsOf({})]) {
      for (const block of blocks) {
        const { texts, why } = previewOf(block, facts);
        expect(texts.length > 0 || why !== undefined).toBe(true);
      }
    }
  });
});

describe("the list of slots", () => {
  test("names only slots that a template may use, each once", () => {
    const keys = SLOT_CHOICES.map(({ key }) => key);
    expect(keys.filter((key) => key !== "stt" && !isKnownKey(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is searched with and without accents", () => {
    const keys = findSlots("quá hạn").map(({ key }) => key);
    expect(keys[0]).toBe("gq_qua_han");
    expect(keys.indexOf("co_quan_ban_hanh")).toBeGreaterThan(keys.indexOf("dgq_qua_han"));
    expect(findSlots("QUA HAN").map(({ key }) => key)).toEqual(keys);
    expect(findSlots("  ")).toEqual([]);
  });

  test("tells what a slot is now, and nothing where it is not known", () => {
    expect(slotNow("gq_qua_han", FACTS)).toBe("01");
    expect(slotNow("luu_kho", FACTS)).toBeUndefined();
  });
});
